import type { FoundField, FoundFields } from './found';
import type { Piece } from './pieces';
import type { Kind } from './words';

const BY_WORDS: [FoundField, Kind][] = [
  ['experience', 'experience'],
  ['degree', 'degree'],
  ['companySize', 'size'],
  ['stage', 'stage'],
];
const NO_FIGURE = /^[^\d*\ue000-\uf8ffkK]*$/;
const WAY = /^(?:(?:fully|100%|hybrid|remote|on-?site|in-?office|远程|全国|海外|异地)[\s/|-]*)+$/i;
const BRACKETS = /^[[【(（]([^[\]【】()（）]*)[\]】)）]$/;
const DISTRICT = /^[\u4e00-\u9fff]{1,6}区$/;
const NOTE = /^[(（].{0,30}(?:est\b|estimat|provided|预估|估算)/i;
/** Where candidates may be, beside the place of a company that hires from anywhere. */
const SCOPE = /^(?:anywhere|worldwide|global)\b|\bonly$/i;
/** What a valid `datetime` begins with; pages write "2026-3-30" and mean April. */
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** What the words of these texts say; `place` is what stood with the title, `city` the one that the page names. */
export function byWords(pieces: Piece[], title: { place: string | null }, city: string | null): FoundFields {
  const fields: FoundFields = {};
  const pay = salaryPiece(pieces);
  if (pay) fields.salary = { text: withNote(pay, pieces), from: 'finder pay words' };
  const places = pieces.filter(({ kind }) => kind === 'city').map(({ text }) => text.replace(BRACKETS, '$1').trim());
  const said =
    places.find((text) => SCOPE.test(text)) ?? places.find((text) => !WAY.test(text)) ?? title.place ?? places.at(-1);
  const place = said && DISTRICT.test(said) ? city && `${city}·${said}` : said;
  if (place) fields.city = { text: place, from: 'finder place words' };
  for (const [field, kind] of BY_WORDS) {
    const first = pieces.find((piece) => piece.kind === kind);
    if (first) fields[field] = { text: first.text, from: `finder ${kind} words` };
  }
  const time = pieces.find(({ element }) => element.closest('time'))?.element.closest('time');
  const day = time?.getAttribute('datetime') ?? '';
  const posted = DAY.test(day) ? day : time && time.textContent.trim();
  if (posted) fields.datePosted = { text: posted, from: 'finder time element' };
  return fields;
}

/** With what stands in brackets behind it: that it is an estimate. */
function withNote(pay: Piece, pieces: Piece[]): string {
  const next = pieces[pieces.indexOf(pay) + 1]?.text ?? '';
  return NOTE.test(next) ? `${pay.text} ${next}` : pay.text;
}

/** The pay that names a sum, else the one that says that it names none. */
export function salaryPiece(pieces: Piece[]): Piece | undefined {
  const said = pieces.filter(({ kind }) => kind === 'salary');
  return said.find(({ text }) => !NO_FIGURE.test(text)) ?? pieces.find(({ kind }) => kind === 'sum') ?? said[0];
}
