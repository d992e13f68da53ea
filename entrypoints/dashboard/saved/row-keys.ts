import { scrolledTo } from './use-window';

const PAGE = 10;
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/**
 * Arrow keys, Home, End and the page keys go from title to title: the row that is gone to is scrolled into view first,
 * for it may not be drawn yet.
 */
export function rowKeys(event: KeyboardEvent, { rows, height }: { rows: number; height: number }) {
  const [frame, target] = [event.currentTarget, event.target];
  if (!(frame instanceof HTMLElement) || !(target instanceof HTMLElement) || event.altKey || event.ctrlKey) return;
  const place = Number(target.dataset.row);
  if (!place) return;
  const next = goal(event.key, place - 2, rows);
  if (next === null) return;
  event.preventDefault();
  const head = frame.querySelector('thead')?.offsetHeight ?? 0;
  frame.scrollTop = scrolledTo(next, frame.scrollTop, frame.clientHeight - head, height);
  frame.dispatchEvent(new Event('scroll'));
  requestAnimationFrame(() =>
    frame.querySelector<HTMLElement>(`[data-row="${next + 2}"]`)?.focus({ preventScroll: true }),
  );
}

function goal(key: string, index: number, rows: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return rows - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(rows - 1, Math.max(0, index + step));
}
