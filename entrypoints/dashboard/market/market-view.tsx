import type { ComponentChildren } from 'preact';
import { Empty, Loading, Problem } from '@/components/empty';
import { dateText } from '@/components/figures';
import { language, word } from '@/components/words';
import { addressOf } from '../address';
import type { ViewProps } from '../views';
import { DemandMap } from './demand-map';
import { GrowthChart, TurnChart } from './growth-charts';
import { useMarketData, useWeeks, type MarketData } from './market-data';
import { PaySection } from './pay-section';
import { publishedGrid } from './published-grid';
import { RuleCard } from './rule-card';
import { rulesOf } from './rules';
import { SkillChart } from './skill-chart';
import './style.css';
import { WeeksChart } from './weeks-chart';

/** What the dataset says of the market, and what the reader has seen of it, chart by chart. */
export function MarketView({ parameters }: ViewProps) {
  const { data, failure } = useMarketData();
  return (
    <>
      <h2>{word('view_market')}</h2>
      {failure && <Problem>{failure}</Problem>}
      {data === undefined && !failure && <Loading>{word('market_loading')}</Loading>}
      {data === null && (
        <Empty title={word('market_none')}>
          <p>
            <a href={addressOf('data')}>{word('market_none_what')}</a>
          </p>
        </Empty>
      )}
      {data && <Charts data={data} asked={parameters.get('city')} />}
      <Section title={word('market_own')} intro={word('market_own_intro')}>
        <OwnWeeks />
      </Section>
    </>
  );
}

function Charts({ data, asked }: { data: MarketData; asked: string | null }) {
  const { market, profile, nameOf } = data;
  const city = asked ?? profile.city;
  const hasDemand = publishedGrid(market) !== null;
  return (
    <>
      <p class="note">{word('market_dataset', market.version, dateText(market.built, language()))}</p>
      <Section title={word('market_pay')} intro={word('market_pay_intro')}>
        <PaySection {...{ market, profile, city }} />
      </Section>
      {hasDemand && (
        <Section title={word('market_demand')} intro={word('market_published_intro')}>
          <DemandMap market={market} />
        </Section>
      )}
      <Section title={word('market_skills')} intro={word('market_skills_intro')}>
        <SkillChart {...{ market, city, nameOf }} mine={profile.skills} />
      </Section>
      <Section title={word('market_growth')} intro={word('market_published_intro')}>
        <div class="market-pair">
          <GrowthChart market={market} />
          <TurnChart market={market} />
        </div>
      </Section>
      <Rules data={data} city={city} />
    </>
  );
}

function Rules({ data, city }: { data: MarketData; city: string | null }) {
  const rules = rulesOf(data);
  const { years } = data.profile;
  const first: Record<string, string | null> = {
    stack: city,
    years: years === null ? null : String(Math.round(years)),
  };
  if (rules.length === 0) return null;
  return (
    <Section title={word('market_rules')} intro={word('market_rules_intro')}>
      <div class="rules">
        {rules.map((rule) => (
          <RuleCard key={rule.id} market={data.market} rule={rule} first={first[rule.id] ?? null} />
        ))}
      </div>
    </Section>
  );
}

function OwnWeeks() {
  const { weeks, failure } = useWeeks();
  if (failure) return <Problem>{failure}</Problem>;
  if (!weeks) return <Loading>{word('loading')}</Loading>;
  return weeks.some(({ n }) => n > 0) ? <WeeksChart weeks={weeks} /> : <p class="empty">{word('own_empty')}</p>;
}

function Section({ title, intro, children }: { title: string; intro: string; children: ComponentChildren }) {
  return (
    <section class="market-section">
      <h3>{title}</h3>
      <p class="market-intro">{intro}</p>
      {children}
    </section>
  );
}
