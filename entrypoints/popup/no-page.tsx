import { Empty } from '@/components/empty';
import { word } from '@/components/words';
import type { PageOnShow } from '@/lib/messages/kinds';
import { SITES } from '@/lib/sites';

/** A page without postings: what GoLens can do, and where. */
export function NoPage({ page }: { page: PageOnShow | null }) {
  const title = page?.off ? word('popup_off') : page ? word('popup_no_postings') : word('popup_no_board');
  return (
    <Empty title={title}>
      <p>{word('popup_what')}</p>
      <p class="note">{word('popup_boards')}</p>
      <ul class="chips">
        {SITES.map((site) => (
          <li key={site.id}>
            <a href={site.home} target="_blank" rel="noreferrer">
              {site.name}
            </a>
          </li>
        ))}
      </ul>
      {SITES.some((site) => site.optional) && <p class="note">{word('popup_linkedin')}</p>}
    </Empty>
  );
}
