import { useEffect, useRef } from 'preact/hooks';
import { word } from '@/components/words';

interface Props {
  text: string;
  /** What undoing would take back; undefined where there is nothing. */
  undoes: string | undefined;
  onUndo: () => void;
}

const TYPES = 'input, textarea, select, [contenteditable]';

/** What was just done, announced, and the way back: by the button, or by Ctrl+Z outside of a field. */
export function Notice({ text, undoes, onUndo }: Props) {
  const latest = useRef(onUndo);
  latest.current = onUndo;
  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.matches(TYPES);
      if (isField || event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, []);
  return (
    <div class={text || undoes ? 'message sv-message' : 'message'}>
      <output>{text}</output>
      {undoes !== undefined && (
        <button type="button" title={undoes} aria-label={`${word('dashboard_undo')}: ${undoes}`} onClick={onUndo}>
          {word('dashboard_undo')}
        </button>
      )}
    </div>
  );
}
