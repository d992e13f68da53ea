import { useEffect, useState } from 'preact/hooks';
import { Problem } from '@/components/empty';
import { countText } from '@/components/figures';
import { failureWord } from '@/components/names';
import { language, word } from '@/components/words';
import { send } from '@/lib/messages/send';

/** How many postings were seen, and the way to forget them without losing what is saved: asked twice. Another `round` reads anew. */
export function SightingsSection({ round, onDeleted }: { round: number; onDeleted: () => void }) {
  const [count, setCount] = useState<number | null>(null);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const fail = (error: unknown) => setProblem(failureWord(error));
  const read = () => send('sightings.count', {}).then((reply) => setCount(reply.count), fail);
  useEffect(() => void read(), [round]);
  const forget = async () => {
    const { deleted } = await send('sightings.delete', {});
    setAsked(false);
    setSaid(word('sightings_deleted', countText(deleted, language())));
    onDeleted();
  };
  return (
    <section class="panel data-section" aria-labelledby="sightings-heading">
      <h2 id="sightings-heading">{word('sightings_heading')}</h2>
      {count !== null && <p>{word('sightings_count', countText(count, language()))}</p>}
      <p class="note">{word('sightings_text')}</p>
      <div class="row">
        <button
          type="button"
          disabled={!count}
          onClick={() => (asked ? void forget().catch(fail) : setAsked(true))}
          onBlur={() => setAsked(false)}
        >
          {word(asked ? 'sightings_delete_sure' : 'sightings_delete')}
        </button>
      </div>
      {problem && <Problem>{problem}</Problem>}
      <output class="message">{said}</output>
    </section>
  );
}
