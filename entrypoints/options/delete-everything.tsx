import { useEffect, useState } from 'preact/hooks';
import { countText } from '@/components/figures';
import { failureWord } from '@/components/names';
import { language, word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { forget } from '../dashboard/calculator/memory';

interface Props {
  onDeleted: () => void;
  onProblem: (sentence: string) => void;
}

/** What is kept on this machine, and the way to be rid of it: asked twice, because it cannot be undone. */
export function DeleteEverything({ onDeleted, onProblem }: Props) {
  const [kept, setKept] = useState<{ saved: number; sightings: number } | null>(null);
  const [asked, setAsked] = useState(false);
  const count = () =>
    Promise.all([send('saved.list', {}), send('sightings.count', {})]).then(
      ([saved, sightings]) => setKept({ saved: saved.postings.length, sightings: sightings.count }),
      (error: unknown) => onProblem(failureWord(error)),
    );
  const deleteAll = () =>
    send('everything.delete', {}).then(
      () => {
        forget();
        setAsked(false);
        onDeleted();
        return count();
      },
      (error: unknown) => onProblem(failureWord(error)),
    );
  useEffect(() => void count(), []);

  return (
    <section aria-labelledby="data">
      <h2 id="data">{word('options_data')}</h2>
      {kept && <p>{word('options_kept', countText(kept.saved, language()), countText(kept.sightings, language()))}</p>}
      <button type="button" onClick={() => (asked ? void deleteAll() : setAsked(true))} onBlur={() => setAsked(false)}>
        {word(asked ? 'options_delete_sure' : 'options_delete')}
      </button>
    </section>
  );
}
