import { blank, linesIn, type Piece } from '@/lib/parse/pieces';
import { prefilter, type Candidate } from '@/lib/parse/prefilter';
import { fold } from '@/lib/parse/terms';
import { MODE_NOISE, MODE_RULES } from '@/lib/parse/work-mode-rules';
import type { WorkMode } from '@/lib/posting/posting';

const PATTERNS = MODE_RULES.flatMap(({ mode, rule, words }) => words.map((pattern) => ({ mode, rule, pattern })));
const mayBeNoise = prefilter(MODE_NOISE);
const mayBeMode = prefilter(PATTERNS.map(({ pattern }) => pattern));

export interface WorkModeFound {
  mode: WorkMode;
  rule: string;
  start: number;
  end: number;
}

/**
 * Where the work is done, as a text says; null where it does not. A mixed week is hybrid, the reader's free choice is
 * remote, the office on every working day is onsite; an address alone says nothing.
 */
export function workModeIn(text: string): WorkModeFound | null {
  let best: WorkModeFound | null = null;
  let limit = Infinity;
  for (const line of linesIn({ text: fold(text), start: 0 })) {
    const found = firstIn(line, mayBeMode(line.text), limit);
    if (found) [best, limit] = [found.mode, found.index];
  }
  return best;
}

/** The first rule before `limit` that fits the line, once its noise is blanked. */
function firstIn({ text, start }: Piece, active: Candidate[], limit: number) {
  let meant: string | null = null;
  for (const { index, words } of active) {
    const rule = PATTERNS[index];
    if (!rule || index >= limit) return null;
    meant ??= withoutNoise(text);
    const found = words.exec(meant);
    if (found) {
      const from = start + found.index;
      return { mode: { mode: rule.mode, rule: rule.rule, start: from, end: from + found[0].length }, index };
    }
  }
  return null;
}

function withoutNoise(line: string): string {
  let rest = line;
  for (const { words } of mayBeNoise(line)) rest = blank(rest, words);
  return rest;
}
