import { useEffect, useState } from 'preact/hooks';
import { Compare } from '@/components/compare';
import { Empty, Loading, Problem } from '@/components/empty';
import { failureWord } from '@/components/names';
import { language, word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { skillName } from '@/lib/parse/skills';
import type { SavedPosting } from '@/lib/posting/saved';
import { addressOf } from '../address';
import type { ViewProps } from '../views';

const MOST = 4;
const named = (id: string) => skillName(id, language());

/** Two to four saved postings side by side. */
export function CompareView({ parameters }: ViewProps) {
  const [saved, setSaved] = useState<SavedPosting[] | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    send('saved.list', {}).then(
      ({ postings }) => setSaved(postings),
      (error: unknown) => setFailure(failureWord(error)),
    );
  }, []);
  const ids = comparedIn(parameters);
  const postings = ids.flatMap((id) => saved?.find((row) => row.id === id) ?? []);
  const without = (id: string) => {
    const rest = ids.filter((other) => other !== id);
    location.hash = addressOf('compare', rest.map(encodeURIComponent).join(','));
  };
  return (
    <section aria-labelledby="compare-heading">
      <h2 id="compare-heading">{word('dashboard_compare_heading')}</h2>
      {failure && <Problem>{failure}</Problem>}
      {!saved && !failure && <Loading>{word('loading')}</Loading>}
      {saved && postings.length < 2 && <Empty title={word('dashboard_compare_hint')} />}
      {postings.length > 1 && <Compare postings={postings} skillName={named} onRemove={without} />}
    </section>
  );
}

/** The ids that an address names for comparison, as "#compare=boss:a,lagou:b"; four at most. */
export function comparedIn(parameters: URLSearchParams): string[] {
  return (parameters.get('compare') ?? '').split(',').filter(Boolean).slice(0, MOST);
}
