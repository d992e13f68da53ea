import cities from './cities.json';

const SHORT = new Map(Object.entries<string>(cities.short));
const CODE = new RegExp(`(?<![\\w.&'-])(?:${[...SHORT.keys()].join('|')})(?![\\w.&'-])`, 'g');
const BEFORE = /(?:^|[/;|、+&·([:\u4e00-\u9fff]|(?<![a-z])(?:or|and|in|remote|hybrid|office)|\s-)\s*$/i;
/** After a comma a code is the state of the city before it ("New Orleans, LA"), unless that is no such name. */
const AFTER_COMMA = new RegExp(
  `(?:^|[,/;|(])\\s*(?:${[...SHORT.keys()].join('|')}|SF|NYC|DC|HK|SG|remote|hybrid)\\s*,\\s*$|[\\u4e00-\\u9fff]\\s*,\\s*$`,
  'i',
);
const BEHIND = /^\s*(?:$|[,/;|、+&·)\]\u4e00-\u9fff]|(?:or|and|office|remote|hybrid|onsite|area|only)(?![a-z]))/i;

/** Two-letter short forms of cities ("SH/BJ", "LA") where they stand alone; the state in "New Orleans, LA" is none. */
export function shortForms(text: string): { city: string; start: number; end: number }[] {
  return [...text.matchAll(CODE)].flatMap(({ 0: code, index: start }) => {
    const end = start + code.length;
    const before = text.slice(Math.max(0, start - 24), start);
    const stands =
      (start === 0 || BEFORE.test(before) || AFTER_COMMA.test(before)) && BEHIND.test(text.slice(end, end + 12));
    const city = SHORT.get(code);
    return stands && city ? [{ city, start, end }] : [];
  });
}
