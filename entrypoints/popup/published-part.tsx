import { Empty } from '@/components/empty';
import { word } from '@/components/words';

interface Props {
  found: number;
  total: number;
  onRead: () => void;
}

/** A page that is no board's but publishes postings: it is read on the reader's click. */
export function PublishedPart({ found, total, onRead }: Props) {
  return (
    <Empty title={word('popup_published', total)}>
      <p>{word('popup_published_text')}</p>
      {found < total && <p class="note">{word('popup_published_first', found, total)}</p>}
      <div>
        <button type="button" class="primary" onClick={onRead}>
          {word('popup_read_page')}
        </button>
      </div>
    </Empty>
  );
}
