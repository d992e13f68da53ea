import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Rows drawn above and below those in view, so that the keyboard always finds a next one. */
const MARGIN = 5;
/** The frame is looked at anew after so many rows, which is less than the margin. */
const STEP = 2;

export interface Window {
  first: number;
  /** The first one no longer drawn. */
  end: number;
}

/** Which of `count` rows of one height are drawn, where a frame of `height` px is scrolled to `top`. */
export function windowOf(top: number, height: number, row: number, count: number): Window {
  const first = Math.min(Math.max(0, Math.floor(top / row) - MARGIN), Math.max(0, count - 1));
  const end = Math.min(count, Math.ceil((top + height) / row) + MARGIN);
  return { first, end: Math.max(first, end) };
}

/**
 * The rows to draw, each with how many that are not drawn lie before it; the last entry is the end and no row. The one
 * that has the focus (`kept`, -1 for none) is drawn wherever it is, so that the focus is not lost by scrolling.
 */
export function drawn({ first, end }: Window, kept: number, count: number): { index: number; gap: number }[] {
  const inside = Array.from({ length: end - first }, (_, index) => first + index);
  const all =
    kept >= 0 && kept < count && !inside.includes(kept) ? [...inside, kept].toSorted((a, b) => a - b) : inside;
  return [...all, count].map((index, at, rows) => ({ index, gap: index - (rows[at - 1] ?? -1) - 1 }));
}

/** The scroll position at which row `index` is wholly in view, as near as can be to `top`. */
export function scrolledTo(index: number, top: number, height: number, row: number): number {
  return Math.min(index * row, Math.max(top, (index + 1) * row - height));
}

/** The rows of a frame that are drawn, as it scrolls; all of them while the page is printed. */
export function useWindow(frame: RefObject<HTMLElement | null>, count: number, row: number): Window {
  const [at, setAt] = useState({ top: 0, height: 800 });
  const printing = usePrinting();
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const look = () => {
      const [top, height] = [element.scrollTop, element.clientHeight || 800];
      setAt((before) => (near(before.top, top, row) && before.height === height ? before : { top, height }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [frame, row, count]);
  return printing ? { first: 0, end: count } : windowOf(at.top, at.height, row, count);
}

/** Whether a media query holds. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setHolds(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return holds;
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const [before, after] = [() => setPrinting(true), () => setPrinting(false)];
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** Whether both positions show nearly the same rows: then nothing is drawn anew. */
const near = (a: number, b: number, row: number) => Math.floor(a / row / STEP) === Math.floor(b / row / STEP);
