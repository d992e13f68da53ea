import { useState } from 'preact/hooks';
import { word } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import type { Profile } from '@/lib/posting/profile';
import { MEASURE_WORDS } from './cell-words';
import { HeatMap } from './heat-map';
import { MEASURES, placesOf, type Basis, type Measure } from './pay-cells';
import { QuantileChart } from './quantile-chart';

const MOST_CITIES = 6;
const FIRST_CITIES = 4;
const MEASURED = 'measured';
const POOLED = 'pooled';

interface Props {
  market: Market;
  profile: Profile;
  /** The city that the address or the profile names; null where neither does. */
  city: string | null;
}

/** Posted pay: by city and years, coloured; and its quantiles for some cities. */
export function PaySection({ market, profile, city }: Props) {
  const [choice, setChoice] = useState(POOLED);
  const [measure, setMeasure] = useState<Measure>('p50');
  const all = placesOf(market);
  const [chosen, setChosen] = useState(() => firstCities(all, city));
  const basis = basisOf(choice);
  if (market.cells.length === 0) return <p class="note">{word('market_pay_empty')}</p>;
  return (
    <>
      <div class="row chart-controls">
        <BasisChoice market={market} value={choice} onChange={setChoice} />
        <MeasureChoice value={measure} onChange={setMeasure} />
      </div>
      <p class="note">{word(basis.kind === 'measured' ? 'market_basis_measured_how' : 'market_basis_pooled_how')}</p>
      <HeatMap market={market} basis={basis} measure={measure} />
      <CityChoice all={all} chosen={chosen} onChange={setChosen} />
      <QuantileChart market={market} basis={basis} cities={chosen} own={profile.pay?.month ?? null} />
    </>
  );
}

const basisOf = (choice: string): Basis => {
  if (choice === MEASURED) return { kind: 'measured' };
  return { kind: 'pooled', board: choice === POOLED ? null : choice.slice(POOLED.length + 1) };
};

function firstCities(all: readonly string[], city: string | null): string[] {
  const first = city !== null && all.includes(city) ? [city] : [];
  return [...new Set([...first, ...all.slice(1)])].slice(0, FIRST_CITIES);
}

function BasisChoice(props: { market: Market; value: string; onChange: (choice: string) => void }) {
  return (
    <label class="row">
      {word('market_basis')}
      <select value={props.value} onChange={({ currentTarget }) => props.onChange(currentTarget.value)}>
        <option value={POOLED}>{word('market_basis_pooled')}</option>
        {Object.keys(props.market.model.boards).map((board) => (
          <option key={board} value={`${POOLED}:${board}`}>
            {word('market_basis_board', props.market.boards[board] ?? board)}
          </option>
        ))}
        <option value={MEASURED}>{word('market_basis_measured')}</option>
      </select>
    </label>
  );
}

function MeasureChoice({ value, onChange }: { value: Measure; onChange: (measure: Measure) => void }) {
  return (
    <label class="row">
      {word('market_measure')}
      <select
        value={value}
        onChange={({ currentTarget }) => onChange(MEASURES.find((each) => each === currentTarget.value) ?? 'p50')}
      >
        {MEASURES.map((each) => (
          <option key={each} value={each}>
            {word(MEASURE_WORDS[each])}
          </option>
        ))}
      </select>
    </label>
  );
}

function CityChoice({
  all,
  chosen,
  onChange,
}: {
  all: string[];
  chosen: string[];
  onChange: (cities: string[]) => void;
}) {
  const toggle = (place: string) =>
    onChange(chosen.includes(place) ? chosen.filter((each) => each !== place) : [...chosen, place]);
  return (
    <fieldset class="chart-controls">
      <legend class="note">{word('market_cities', MOST_CITIES)}</legend>
      <div class="chips">
        {all.map((place) => (
          <label key={place} class="market-city">
            <input
              type="checkbox"
              checked={chosen.includes(place)}
              disabled={chosen.includes(place) ? chosen.length === 1 : chosen.length >= MOST_CITIES}
              onChange={() => toggle(place)}
            />{' '}
            {place}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
