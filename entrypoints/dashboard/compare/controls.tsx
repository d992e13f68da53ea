import { useEffect, useRef } from 'preact/hooks';
import { word } from '@/components/words';
import type { Posting } from '@/lib/posting/posting';
import { postingId } from '@/lib/posting/saved';

interface Props {
  posting: Posting;
  index: number;
  count: number;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
}

/** Moves a posting's column, or takes it out. The focus stays on the button that was pressed as its column moves. */
export function Controls({ posting, index, count, onMove, onRemove }: Props) {
  const [left, right, pressed] = [
    useRef<HTMLButtonElement>(null),
    useRef<HTMLButtonElement>(null),
    useRef<-1 | 1 | null>(null),
  ];
  const id = postingId(posting);
  useEffect(() => {
    const [wanted, other] = pressed.current === -1 ? [left, right] : [right, left];
    if (pressed.current !== null) (wanted.current?.disabled ? other : wanted).current?.focus();
    pressed.current = null;
  }, [index]);
  const move = (by: -1 | 1) => {
    pressed.current = by;
    onMove(id, by);
  };
  return (
    <span class="compare-controls">
      <button
        ref={left}
        type="button"
        class="plain"
        disabled={index === 0}
        aria-label={word('compare_move_left', posting.title)}
        onClick={() => move(-1)}
      >
        ←
      </button>
      <button
        ref={right}
        type="button"
        class="plain"
        disabled={index === count - 1}
        aria-label={word('compare_move_right', posting.title)}
        onClick={() => move(1)}
      >
        →
      </button>
      <button
        type="button"
        class="plain"
        aria-label={word('compare_remove', posting.title)}
        onClick={() => onRemove(id)}
      >
        ×
      </button>
    </span>
  );
}
