import { word } from '@/components/words';
import { citiesLike, cityOf } from '@/lib/parse/city-list';
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
      value={city ?? ''}
      placeholder={word('options_not_said')}
      choices={(typed) =>
        citiesLike(typed, MOST_CHOICES).map(({ city, names }) => ({ id: city, label: city, note: names[0] ?? null }))
      }
      onChoose={onChange}
      onOther={take}
    />
  );
}
