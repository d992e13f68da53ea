import { useEffect, useState } from 'preact/hooks';
import { countText } from '@/components/figures';
import { failureWord } from '@/components/names';
import { language, word } from '@/components/words';
import { send } from '@/lib/messages/send';

/** What is kept on this machine, and the way to where it is backed up, restored and deleted. */
export function KeptData({ onProblem }: { onProblem: (sentence: string) => void }) {
  const [kept, setKept] = useState<{ saved: number; sightings: number } | null>(null);
  const count = () =>
    Promise.all([send('saved.overview', { ids: [] }), send('sightings.count', {})]).then(
      ([saved, sightings]) => setKept({ saved: saved.total, sightings: sightings.count }),
      (error: unknown) => onProblem(failureWord(error)),
    );
  useEffect(() => void count(), []);

  return (
    <section aria-labelledby="data">
      <h2 id="data">{word('options_data')}</h2>
      {kept && <p>{word('options_kept', countText(kept.saved, language()), countText(kept.sightings, language()))}</p>}
      <p>
        <a href="dashboard.html#data">{word('options_data_open')}</a>
      </p>
    </section>
  );
}
