import { moneyMonth, ratioText, yearsText } from '@/components/figures';
import { degreeWord, intervalText, modeWord } from '@/components/names';
import { language, word } from '@/components/words';
import type { Annotated } from '@/lib/posting/insight';
import { Part } from './part';

const CITIES = 5;

/** The same years of experience in other cities, each with its sample. */
export function Cities({ insight }: Annotated) {
  if (insight.benchmark.length === 0) return null;
  return (
    <Part title={word('field_benchmark')}>
      <ul>
        {insight.benchmark.slice(0, CITIES).map(({ city, reference, ratio, interval }) => (
          <li key={city}>
            {city} {medianText(reference.quantiles.p50)}
            {ratio !== null && ` (${ratioText(ratio)})`} <span class="note">{intervalText(interval)}</span>{' '}
            <span class="note">
              {word('benchmark_title', reference.n, reference.period, reference.source, reference.grade)}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What else the posting says. */
export function Facts({ posting }: Annotated) {
  const facts = [
    [word('field_city'), posting.location.city ?? posting.location.text ?? word('unknown')],
    [word('field_experience'), yearsText(posting.experience, language())],
    [word('field_degree'), degreeWord(posting.degree)],
    [word('field_mode'), modeWord(posting.workMode)],
  ] as const;
  return (
    <dl class="read-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt class="note">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const medianText = (median: number) => moneyMonth({ low: median, high: median, currency: 'CNY' }, language());
