import { word } from '@/components/words';

interface Props {
  count: number;
  most: number;
  onCompare: () => void;
  onClear: () => void;
}

/** At the popup's foot while something is chosen: how many, and the way to see them side by side. */
export function CompareBar({ count, most, onCompare, onClear }: Props) {
  return (
    <div class="bar" role="region" aria-label={word('popup_compare')}>
      <span role="status">{count < 2 ? word('popup_choose_more') : word('popup_chosen', count, most)}</span>
      <button type="button" class="plain" onClick={onClear}>
        {word('popup_choose_none')}
      </button>
      <button type="button" class="primary" disabled={count < 2} onClick={onCompare}>
        {word('compare')}
      </button>
    </div>
  );
}
