import { shareText } from '@/components/figures';
import { word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';

/** Skills required and preferred, each with whether the reader has it; without a profile only what is asked for. */
export function Skills({ posting, insight: { gaps, met, bonus }, skillNames }: AnnotatedReply) {
  const { required, preferred } = posting.skills;
  const name = (id: string) => skillNames[id] ?? id;
  const lacked = new Map(gaps.map((gap) => [gap.skill, gap]));
  const has = new Set([...met, ...bonus.filter((skill) => skill.met).map(({ skill }) => skill)]);
  const known = gaps.length + met.length + bonus.length > 0;
  return (
    <div class="read-part">
      <h4>{word(known ? 'card_skills_compared' : 'card_skills')}</h4>
      {required.length === 0 && <p class="note">{word('read_no_skills')}</p>}
      <ul class="chips">
        {required.map((id) => {
          const demand = lacked.get(id)?.demand;
          return (
            <li key={id} class={`chip${lacked.has(id) ? ' missing' : ''}`}>
              {mark(known, has.has(id))} {name(id)}
              {demand && ` ${word('read_demand', shareText(demand.share), demand.n)}`}
            </li>
          );
        })}
      </ul>
      {demandTexts(gaps).map((text) => (
        <p class="note" key={text}>
          {text}
        </p>
      ))}
      {preferred.length > 0 && <h4>{word('card_bonus')}</h4>}
      <ul class="chips">
        {preferred.map((id) => (
          <li key={id} class="chip">
            {mark(known, has.has(id))} {name(id)}
          </li>
        ))}
      </ul>
      {!known && required.length > 0 && (
        <p class="note">
          {word('read_no_profile')} <a href="#profile">{word('view_profile')}</a>
        </p>
      )}
    </div>
  );
}

const mark = (known: boolean, has: boolean) => (known ? (has ? '✓' : '−') : '');

/** What the shares are of, each said once. */
function demandTexts(gaps: AnnotatedReply['insight']['gaps']): string[] {
  const demands = gaps.flatMap(({ demand }) => demand ?? []);
  const texts = demands.map(({ n, period, source, place }) =>
    word('card_demand', n, period, source, place ?? word('unknown')),
  );
  return [...new Set(texts)];
}
