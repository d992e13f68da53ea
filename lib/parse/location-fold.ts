import { halfWidth } from './terms';
import { toSimplified } from './traditional';

/** Latin letters that have no decomposition. */
const LETTERS: Record<string, string> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', '’': "'", ʼ: "'" };
const ACCENTED = /[\u00c0-\u024f\u02bc\u1e00-\u1eff\u2019]/g;

/** Plain letters, half-width signs and simplified characters, one for one: offsets stay those of the text. */
export function foldPlace(text: string): string {
  return toSimplified(halfWidth(text)).replace(
    ACCENTED,
    (letter) => LETTERS[letter] ?? letter.normalize('NFD').charAt(0),
  );
}
