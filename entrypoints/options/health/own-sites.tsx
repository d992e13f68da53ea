import { useEffect, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';

/** The sites that the reader added in the popup, each of which can be removed with its permission. */
export function OwnSites({ onProblem }: { onProblem: (problem: string) => void }) {
  const [hosts, setHosts] = useState<string[] | null>(null);
  const [said, setSaid] = useState('');
  const show = (shown: string[], sentence: string) => {
    setHosts(shown);
    setSaid(sentence);
  };
  const attempt = async (work: Promise<{ hosts: string[] }>, sentence: string) => {
    try {
      show((await work).hosts, sentence);
    } catch (error) {
      onProblem(failureWord(error));
    }
  };
  useEffect(() => void attempt(send('own-sites.read', {}), ''), []);
  return (
    <section aria-labelledby="own-sites">
      <h2 id="own-sites">{word('ownsites_title')}</h2>
      <p>{word('ownsites_text')}</p>
      {hosts?.length === 0 && <p class="note">{word('ownsites_none')}</p>}
      {hosts && hosts.length > 0 && (
        <ul class="own-list">
          {hosts.map((host) => (
            <li key={host} class="row">
              <span>{host}</span>
              <button
                type="button"
                onClick={() => void attempt(send('own-sites.remove', { host }), word('ownsites_removed', host))}
              >
                {word('ownsites_remove', host)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="note" role="status">
        {said}
      </p>
    </section>
  );
}
