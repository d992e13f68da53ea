import { word, type MessageName } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import { attritionByYear, attritionRisk } from '@/lib/market/models/attrition';
import { choicesOf } from '@/lib/market/models/choices';
import { cityStack } from '@/lib/market/models/city-stack';
import { hiddenReturn } from '@/lib/market/models/hidden-return';
import { hiringOdds } from '@/lib/market/models/hiring';
import { jdWeights } from '@/lib/market/models/jd-weights';
import { jobSearchTime } from '@/lib/market/models/job-search';
import { payByYears, ROLES } from '@/lib/market/models/pay';
import { portability } from '@/lib/market/models/portability';
import { promotionTimeline } from '@/lib/market/models/promotion';
import type { Profile } from '@/lib/posting/profile';
import { codeWord, quantityWord } from './names';
import { listed, named, withoutPercent, type RuleAnswer, type RuleRow } from './rule-rows';

export interface Rule {
  id: string;
  title: MessageName;
  /** What can be asked for; an empty list leaves the card out. */
  choices: readonly string[];
  choiceLabel: MessageName;
  answer: (choice: string) => RuleAnswer;
}

const YEARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '12', '15'];
const DEPENDENCIES = ['0', '3', '6', '10'];
const WAITS = ['0', '12', '18', '24', '39'];
/** What the published formulas take besides the choice. */
const ASSUMED = { ciSeconds: 30, goMinor: 22, score: 1 };

export interface RuleInput {
  market: Market;
  profile: Profile;
  /** Whether the reader knows what a published stack calls by this name. */
  knows: (name: string) => boolean;
}

/** The published rules of thumb that describe the market; those about one offer are in the calculator. */
export function rulesOf({ market: { published }, profile, knows }: RuleInput): Rule[] {
  const choices = choicesOf(published);
  const rules: Rule[] = [
    rule('stack', 'market_rule_stack', 'own_place', choices.stackCities, (city) => {
      const result = cityStack(city, knows, published);
      if (!result.values) return { result, rows: [] };
      if (profile.skills.length === 0) return { result, rows: [[word('market_stack'), names(result.missing)]] };
      const rows: RuleRow[] = [
        [word('field_met'), names(result.met)],
        [word('field_gaps'), names(result.missing)],
      ];
      return { result, rows: [[word('market_stack_known'), quantityWord(result.values.share)], ...rows] };
    }),
    rule('years', 'market_rule_years', 'market_years', YEARS, (years) => {
      const answers = ROLES.map((role) => ({ role, result: payByYears({ years: Number(years), role }, published) }));
      const rows = answers.flatMap(({ role, result }): RuleRow[] =>
        result.values ? [[codeWord(role), quantityWord(result.values.year)]] : [],
      );
      return { result: answers[0]?.result ?? payByYears({ years: 0, role: 'engineer' }, published), rows };
    }),
    rule('hiring', 'market_rule_hiring', 'market_level', choices.grades, (grade) =>
      named(hiringOdds({ grade, score: ASSUMED.score }, published), {
        published: 'market_rule_offer',
        rounds: 'market_rule_rounds',
        round: 'market_rule_round',
        interviews: 'market_rule_interviews',
      }),
    ),
    rule('search', 'market_rule_search', 'market_rule_with', choices.searches, (group) => {
      const against = choices.searches.find((other) => other !== group) ?? null;
      const answer = named(jobSearchTime({ group, against }, published), {
        mean: 'market_rule_mean',
        median: 'market_rule_median',
        n: 'market_rule_people',
        low: 'market_rule_low',
        high: 'market_rule_high',
      });
      const more = answer.result.values?.['more'];
      if (against === null || !more) return answer;
      return { ...answer, rows: [...answer.rows, [word('market_rule_more', codeWord(against)), quantityWord(more)]] };
    }),
    rule('promotion', 'market_rule_promotion', 'market_rule_step', steps(choices.promotionGrades), (way) => {
      const [from = '', to = ''] = way.split('–');
      return named(promotionTimeline({ from, to, months: 0 }, published), {
        mean: 'market_rule_mean',
        sd: 'market_rule_sd',
        p10: 'market_rule_p10',
        p90: 'market_rule_p90',
      });
    }),
    rule('leaving', 'market_rule_leaving', 'market_rule_company', choices.companies, (company) =>
      withoutPercent(listed(attritionByYear(company, published), { change: 'market_rule_change' })),
    ),
    rule('risk', 'market_rule_risk', 'market_rule_waited', WAITS, (months) =>
      named(
        attritionRisk({ months: Number(months), goMinor: ASSUMED.goMinor, salaryGap: 0, meetingEntropy: 0 }, published),
        {
          risk: 'market_rule_risk_value',
          fromVersion: 'market_rule_from_version',
          fromWaiting: 'market_rule_from_waiting',
        },
      ),
    ),
    rule('weights', 'market_rule_weights', 'market_rule_language', choices.languages, (language) =>
      listed(jdWeights({ language, known: [] }, published), { covered: null, unnamed: 'market_rule_unnamed' }),
    ),
    rule('employer', 'market_rule_employer', 'market_rule_kind', choices.employers, (employer) =>
      named(hiddenReturn(employer, published), {
        tco: 'market_rule_tco',
        roi: 'market_rule_roi',
        alpha: 'market_rule_alpha',
        returnOnCost: 'market_rule_return_on_cost',
      }),
    ),
    rule('portability', 'market_rule_portability', 'market_rule_dependencies', DEPENDENCIES, (dependencies) =>
      named(portability({ dependencies: Number(dependencies), ciSeconds: ASSUMED.ciSeconds }, published), {
        portability: 'market_rule_portability_value',
      }),
    ),
  ];
  return rules.filter(isAnswered);
}

const names = (list: readonly string[]) => list.join(word('list_comma')) || word('none');

function rule(
  id: string,
  title: MessageName,
  choiceLabel: MessageName,
  choices: readonly string[],
  answer: Rule['answer'],
): Rule {
  return { id, title, choiceLabel, choices, answer };
}

/** Each step by itself, then the whole way. */
function steps(grades: readonly string[]): string[] {
  const each = grades.slice(1).map((grade, index) => `${grades[index]}–${grade}`);
  return grades.length > 2 ? [...each, `${grades[0]}–${grades.at(-1)}`] : each;
}

function isAnswered({ choices, answer }: Rule): boolean {
  const [first] = choices;
  return first !== undefined && answer(first).result.values !== null;
}
