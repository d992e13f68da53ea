import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

const STEPS: Record<string, (columns: number) => number> = {
  ArrowRight: () => 1,
  ArrowLeft: () => -1,
  ArrowDown: (columns) => columns,
  ArrowUp: (columns) => -columns,
};

export interface Mark {
  key: string;
  /** The whole figure in words, said where the mark is reached by keyboard or pointer. */
  label: string;
  draw: () => ComponentChildren;
}

interface Props {
  marks: readonly Mark[];
  /** Marks in a row: the arrows go along it and from row to row. */
  columns?: number;
  onRead: (label: string) => void;
}

/** Marks of a drawing that the keyboard reaches: one stop for all of them, the arrows, Home and End go between. */
export function Marks({ marks, columns = 1, onRead }: Props) {
  const [at, setAt] = useState(0);
  const stop = Math.min(at, marks.length - 1);
  const go = (event: KeyboardEvent & { currentTarget: SVGGElement }) => {
    const to = target(event.key, stop, columns, marks.length);
    if (to === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGGElement>(`[data-mark="${to}"]`)?.focus();
  };
  return (
    <g onKeyDown={go}>
      {marks.map(({ key, label, draw }, index) => (
        <g
          key={key}
          class="chart-mark"
          role="img"
          aria-label={label}
          data-mark={index}
          tabindex={index === stop ? 0 : -1}
          onFocus={() => {
            setAt(index);
            onRead(label);
          }}
          onMouseEnter={() => onRead(label)}
        >
          {draw()}
        </g>
      ))}
    </g>
  );
}

/** Where a key leads from mark `at` of `count`; null where it leads nowhere. */
export function target(key: string, at: number, columns: number, count: number): number | null {
  const last = count - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = STEPS[key]?.(columns);
  if (step === undefined) return null;
  const to = at + (columns === 1 && (key === 'ArrowRight' || key === 'ArrowLeft') ? Math.sign(step) : step);
  const leavesRow = Math.abs(step) === 1 && columns > 1 && Math.floor(to / columns) !== Math.floor(at / columns);
  return to < 0 || to > last || leavesRow ? null : to;
}
