import { countText, dateText } from '@/components/figures';
import { language, word } from '@/components/words';
import type { Replies } from '@/lib/messages/kinds';

/** What the figures on the page rest on. */
export function MarketFacts({ market }: { market: Replies['market.read'] }) {
  return (
    <footer>
      <h2>{word('dashboard_data_heading')}</h2>
      {market ? <Dataset {...market} /> : <p class="note">{word('dashboard_data_none')}</p>}
      <p class="note">{word('dashboard_data_private')}</p>
    </footer>
  );
}

function Dataset({ version, built, sources }: NonNullable<Replies['market.read']>) {
  return (
    <>
      <p class="note">{word('dashboard_data_version', version, dateText(built, language()))}</p>
      <ul class="note">
        {sources.map(({ id, title, n, period }) => (
          <li key={id}>
            {word('dashboard_data_source', title, n === null ? word('unknown') : countText(n, language()), period)}
          </li>
        ))}
      </ul>
    </>
  );
}
