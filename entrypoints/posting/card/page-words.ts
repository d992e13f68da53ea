import { shownTexts } from '@/lib/page/visible-text';

/** A stretch of one text node of the page, with what stood in it when it was found. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
  text: string;
}

interface Letter {
  node: Text;
  at: number;
}

/** `text` has one sign for each of the letters. */
export interface PageText {
  letters: Letter[];
  text: string;
}

/**
 * Where words stand in the page's own text, one stretch a text node; empty where they are not found for certain. They
 * are sought within their sentence, and alone only where they stand just once. White space and the borders of elements
 * do not count, nor does text that the page does not show; a wide sign is the same as a narrow one.
 */
export function findWords(pages: PageText[], words: string, sentence: string): Stretch[] {
  for (const { letters, text } of pages) {
    const start = placeIn(text, bare(words), bare(sentence));
    if (start !== null) return stretchesOf(letters.slice(start, start + bare(words).length));
  }
  return [];
}

/** The letters that an element of the page shows, as they stand now. */
export function pageText(root: Element): PageText {
  const letters = lettersIn(root);
  return { letters, text: letters.map(({ node, at }) => narrow(node.data[at] ?? '')).join('') };
}

/** Whether the page still has there what was found. */
export const stillThere = ({ node, start, end, text }: Stretch) =>
  node.isConnected && node.data.slice(start, end) === text;

function placeIn(page: string, words: string, sentence: string): number | null {
  if (!words) return null;
  const within = sentence.indexOf(words);
  const from = within < 0 ? -1 : page.indexOf(sentence);
  if (from >= 0) return from + within;
  const alone = page.indexOf(words);
  return alone >= 0 && page.indexOf(words, alone + 1) < 0 ? alone : null;
}

function lettersIn(root: Element): Letter[] {
  return shownTexts(root).flatMap((node) =>
    Array.from({ length: node.length }, (_, at) => ({ node, at })).filter(({ at }) => /\S/.test(node.data[at] ?? '')),
  );
}

function stretchesOf(letters: Letter[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { node, at } of letters) {
    const last = all.at(-1);
    if (last?.node === node) last.end = at + 1;
    else all.push({ node, start: at, end: at + 1, text: '' });
  }
  return all.map((stretch) => ({ ...stretch, text: stretch.node.data.slice(stretch.start, stretch.end) }));
}

const bare = (text: string) => Array.from(text.replaceAll(/\s+/g, ''), narrow).join('');

/** One sign for one sign, so that places stay as they are. */
function narrow(sign: string): string {
  const folded = sign.normalize('NFKC');
  return folded.length === sign.length ? folded : sign;
}
