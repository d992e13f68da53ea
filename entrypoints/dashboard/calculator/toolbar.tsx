import { word } from '@/components/words';
import type { useSheet } from './calculator-state';

interface Props {
  typed: ReturnType<typeof useSheet>;
  /** Takes years, city and present pay from the profile; null while that is not there. */
  onProfile: (() => void) | null;
}

/** Which columns are on show, and the ways to fill and to empty them. */
export function Toolbar({ typed: { sheet, before, toggle, reset, undo, forgetAll }, onProfile }: Props) {
  return (
    <div class="row calc-toolbar">
      <button type="button" aria-pressed={sheet.shown.includes('b')} onClick={() => toggle('b')}>
        {word('calculator_show_b')}
      </button>
      <button type="button" aria-pressed={sheet.shown.includes('now')} onClick={() => toggle('now')}>
        {word('calculator_show_now')}
      </button>
      <button type="button" disabled={!onProfile} onClick={() => onProfile?.()}>
        {word('calculator_from_profile')}
      </button>
      <button type="button" onClick={reset}>
        {word('calculator_reset')}
      </button>
      <button type="button" onClick={forgetAll}>
        {word('calculator_forget')}
      </button>
      <output class="message">
        {before && (
          <>
            {before.said}
            <button type="button" class="plain" onClick={() => undo()}>
              {word('calculator_undo')}
            </button>
          </>
        )}
      </output>
    </div>
  );
}
