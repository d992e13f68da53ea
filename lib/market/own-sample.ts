import { bandOf, type BandId } from './bands';

/** How far back the reader's own sample reaches. */
export const OWN_DAYS = 90;
const DAY = 86_400_000;
/** Midpoints that differ by no more than this share of the larger one are the same pay. */
const SAME_PAY = 0.03;
const NO_NAME = /[^\p{L}\p{N}+#]+/gu;
/** "某知名互联网公司": the board hides the company, so the name says nothing. */
const HIDDEN_COMPANY = /^某/;
const CHINESE_FORMS = ['股份有限公司', '有限责任公司', '有限公司', '股份公司', '公司'];
const LATIN_FORMS = new Set(['co', 'company', 'ltd', 'limited', 'inc', 'llc', 'corp', 'corporation', 'gmbh', 'plc']);

/** A sighting as the sample needs it; `monthMid` is its newest pay in CNY a month, `lastSeen` an ISO time. */
export interface Seen {
  site: string;
  company: string | null;
  title: string;
  city: string | null;
  experience: { min: number | null; max: number | null };
  go: 'core' | 'mentioned';
  monthMid: number | null;
  lastSeen: string;
}

/** One posting, on however many boards it was seen; `pay` is its midpoint in CNY a month where it was seen last. */
export interface OwnSample {
  pay: number;
  city: string | null;
  experience: BandId | null;
  boards: string[];
  lastSeen: string;
}

/** A row that counts, under the key that the same posting has on every board; null where no company is named. */
export interface Candidate extends OwnSample {
  key: string | null;
}

/** The samples of the last 90 days: core Go postings with a known midpoint, each posting once. */
export function ownSamples(rows: readonly Seen[], now: Date): OwnSample[] {
  return merged(rows.map(candidateReader(now)).filter((row) => row !== null));
}

/** The first, costly half of `ownSamples`, row by row: null where a row does not count. It remembers names it folded. */
export function candidateReader(now: Date): (row: Seen) => Candidate | null {
  const [from, to] = [now.getTime() - OWN_DAYS * DAY, now.getTime()];
  const [company, title] = [remembered(companyKey), remembered(titleKey)];
  return (row) => {
    const { site, go, monthMid, city, lastSeen } = row;
    const at = Date.parse(lastSeen);
    if (go !== 'core' || monthMid === null || !(monthMid > 0 && monthMid < Infinity)) return null;
    if (!(at >= from && at <= to)) return null;
    const experience = bandOf(row.experience);
    const name = row.company === null ? null : company(row.company);
    const key = name === null ? null : [name, title(row.title), city ?? '', experience ?? ''].join('\n');
    return { key, pay: monthMid, city, experience, boards: [site], lastSeen };
  };
}

/** Each posting once: rows with the same key and the same pay are one, and the newest stands for them. */
export function merged(rows: readonly Candidate[]): OwnSample[] {
  const known = new Map<string, OwnSample[]>();
  const samples: OwnSample[] = [];
  for (const { key, ...row } of rows.toSorted(newestFirst)) {
    const alike = key === null ? [] : (known.get(key) ?? []);
    const same = alike.find(({ pay }) => isSamePay(pay, row.pay));
    if (same) {
      same.boards = [...new Set([...same.boards, ...row.boards])];
      continue;
    }
    const sample = { ...row, boards: [...row.boards] };
    samples.push(sample);
    alike.push(sample);
    if (key !== null) known.set(key, alike);
  }
  return samples;
}

/** A company's name without case, width, punctuation and legal form; null where nothing is left or it is hidden. */
export function companyKey(name: string): string | null {
  const words = folded(name).split(' ');
  while (words.length > 1 && LATIN_FORMS.has(words.at(-1) ?? '')) words.pop();
  const joined = words.join('');
  const form = CHINESE_FORMS.find((ending) => joined.endsWith(ending));
  const key = form ? joined.slice(0, -form.length) : joined;
  return key === '' || HIDDEN_COMPANY.test(key) ? null : key;
}

/** A title without case, width, spaces and punctuation. */
export const titleKey = (title: string): string => folded(title).replaceAll(' ', '');

/** Lower case, compatibility forms resolved, one space for everything between words; "+" and "#" are part of names. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(NO_NAME, ' ').trim();

function remembered<Key extends string | null>(make: (text: string) => Key): (text: string) => Key {
  const known = new Map<string, Key>();
  return (text) => {
    const key = known.get(text) ?? make(text);
    known.set(text, key);
    return key;
  };
}

const isSamePay = (a: number, b: number) => Math.abs(a - b) <= SAME_PAY * Math.max(a, b);

/** Newest first; what was seen at the same time stands in an order that does not depend on the rows'. */
function newestFirst(a: Candidate, b: Candidate): number {
  if (a.lastSeen !== b.lastSeen) return a.lastSeen < b.lastSeen ? 1 : -1;
  return a.pay - b.pay || order(a.boards[0] ?? '', b.boards[0] ?? '') || order(a.key ?? '', b.key ?? '');
}

const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
