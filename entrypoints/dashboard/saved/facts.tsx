import { dateText, moneyMonth, moneyYear, ratioText, yearsText } from '@/components/figures';
import {
  assumptionWord,
  degreeWord,
  flagWord,
  modeWord,
  noPercentileWord,
  payText,
  percentileWord,
} from '@/components/names';
import { ownSamplePeriod, ownSampleText } from '@/components/own-sample';
import { PercentileBar } from '@/components/percentile-bar';
import { ReferenceLine } from '@/components/reference-line';
import { language, word } from '@/components/words';
import type { Insight } from '@/lib/posting/insight';
import type { SavedPosting } from '@/lib/posting/saved';
import { Fact } from './fact';
import { SkillFacts } from './skill-facts';

interface Props {
  saved: SavedPosting;
  skillName: (id: string) => string;
}

const CITIES = 5;

/** What was read of the posting and what GoLens said of it then. */
export function Facts({ saved, skillName }: Props) {
  const { posting, insight, readAt } = saved;
  const { company, location, salary } = posting;
  const about = [company.size, company.industry, company.stage].filter(Boolean).join(' · ');
  return (
    <section aria-labelledby="saved-facts">
      <h3 id="saved-facts">{word('saved_facts')}</h3>
      <p class="note">{readAt ? word('saved_read_at', dateText(readAt, language())) : word('saved_read_unknown')}</p>
      <dl class="sv-facts">
        <Fact label={word('field_company')}>
          {company.name ?? word('unknown')}
          {about && <p class="note">{about}</p>}
        </Fact>
        <Fact label={word('field_city')}>{location.text ?? location.city ?? word('unknown')}</Fact>
        <Fact label={word('field_salary')}>
          {payText(salary)}
          {salary.kind === 'estimate' && <p class="note">{word('card_estimate')}</p>}
        </Fact>
        {salary.year && (
          <Fact label={word('field_comparable')}>
            {word('money_year', moneyYear(salary.year, language()))} ·{' '}
            {word('money_month', moneyMonth(salary.month, language()))}
            {salary.assumptions.map((assumption) => (
              <p class="note" key={assumption.code}>
                {assumptionWord(assumption)}
              </p>
            ))}
          </Fact>
        )}
        <Fact label={word('field_percentile')}>
          <Percentile insight={insight} />
        </Fact>
        <Benchmark insight={insight} />
        <SkillFacts insight={insight} required={posting.skills.required} skillName={skillName} />
        <Fact label={word('field_flags')}>
          {posting.flags
            .map(({ flag, words }) => word('flag_because', flagWord(flag), words))
            .join(word('list_comma')) || word('none')}
        </Fact>
        <Fact label={word('field_experience')}>{yearsText(posting.experience, language())}</Fact>
        <Fact label={word('field_degree')}>{degreeWord(posting.degree)}</Fact>
        <Fact label={word('field_mode')}>{modeWord(posting.workMode)}</Fact>
        <Fact label={word('saved_posted')}>{dateText(posting.datePosted, language())}</Fact>
      </dl>
    </section>
  );
}

function Percentile({ insight: { percentile, noPercentile, ownPercentile, ownSample } }: { insight: Insight }) {
  return (
    <>
      {percentile ? percentileWord(percentile) : noPercentileWord(noPercentile)}
      {percentile && <PercentileBar percentile={percentile} own={ownPercentile} />}
      {percentile && <ReferenceLine reference={percentile.reference} />}
      {ownSample && (
        <p class="note">
          {ownSampleText(ownSample)} {ownSamplePeriod(ownSample)}
        </p>
      )}
    </>
  );
}

function Benchmark({ insight: { benchmark } }: { insight: Insight }) {
  if (benchmark.length === 0) return null;
  return (
    <Fact label={word('field_benchmark')}>
      <ul>
        {benchmark.slice(0, CITIES).map(({ city, reference, ratio }) => {
          const { p50 } = reference.quantiles;
          const pay = moneyMonth({ low: p50, high: p50, currency: 'CNY' }, language());
          const title = word('benchmark_title', reference.n, reference.period, reference.source, reference.grade);
          return (
            <li key={city} title={title}>
              {city} {pay} {ratio !== null && `(${ratioText(ratio)})`}{' '}
              <span class="note">
                n={reference.n}
                <span class="out-of-sight"> {title}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
