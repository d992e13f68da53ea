import { shareText } from '@/components/figures';
import { word } from '@/components/words';
import type { Insight, SkillGap } from '@/lib/posting/insight';
import { Fact } from './fact';

interface Props {
  insight: Insight;
  required: string[];
  skillName: (id: string) => string;
}

/** The required skills against the profile as it was then; without a profile, what is required. */
export function SkillFacts({ insight, required, skillName }: Props) {
  const { gaps, met, bonus } = insight;
  const names = (ids: string[]) => ids.map(skillName).join(word('list_comma')) || word('none');
  if (gaps.length + met.length === 0) return <Fact label={word('saved_required')}>{names(required)}</Fact>;
  return (
    <>
      <Fact label={word('field_gaps')}>
        {gaps.length === 0 && word('none')}
        <ul class="chips">
          {gaps.map((gap) => (
            <li key={gap.skill} class="chip missing" title={demandText(gap)}>
              {skillName(gap.skill)}
              {gap.demand && ` ${shareText(gap.demand.share)}`}
              {gap.demand && <span class="out-of-sight"> {demandText(gap)}</span>}
            </li>
          ))}
        </ul>
      </Fact>
      <Fact label={word('field_met')}>{names(met)}</Fact>
      {bonus.length > 0 && <Fact label={word('saved_bonus')}>{names(bonus.map(({ skill }) => skill))}</Fact>}
    </>
  );
}

/** What a share of demand rests on. */
function demandText({ demand }: SkillGap): string {
  if (!demand) return '';
  const { share, place, n, period, source } = demand;
  return word('saved_demand', shareText(share), place ?? word('unknown'), n, period, source);
}
