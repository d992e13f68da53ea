import { language, word } from '@/components/words';
import { citiesLike, cityName, cityOf } from '@/lib/parse/city-list';
import { Combobox } from './combobox';

const MOST_CHOICES = 8;

interface Props {
  city: string | null;
  onChange: (city: string | null) => void;
  onProblem: (problem: string) => void;
}

/** The reader's city, by any of its names; an emptied field is "not said". */
export function CityField({ city, onChange, onProblem }: Props) {
  const take = (typed: string) => {
    const text = typed.trim();
    const found = cityOf(text);
    if (text === '') onChange(null);
    else if (found) onChange(found);
    else onProblem(word('profile_city_unknown', text));
  };
  return (
    <Combobox
      label={word('options_city')}
      value={city === null ? '' : cityName(city, language())}
      placeholder={word('options_not_said')}
      choices={choicesFor}
      onChoose={onChange}
      onOther={take}
    />
  );
}

/** Each in the reader's language, with another of its names. */
const choicesFor = (typed: string) =>
  citiesLike(typed, MOST_CHOICES).map(({ city, names }) => {
    const label = cityName(city, language());
    return { id: city, label, note: [city, ...names].find((name) => name !== label) ?? null };
  });
