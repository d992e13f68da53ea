const PARAMETERS =
  /^(?:jk|jl|vjk|gh_jid|job_?id|jid|ejid|position_?id|posting_?id|currentjobid|id|jobadid|number|pid)$/i;
const EXTENSION = /\.(?:s?html?|aspx?|php|jsp)$/i;
/** "go-engineer-at-acme-4000000002": the site's own id stands after the words. */
const NUMBER_AFTER_WORDS = /[-_](\d{6,})$/;
const NUMBER_BEFORE_WORDS = /^(\d{6,})-[a-z]/i;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The site's own id of a posting in its address; null where none can be told from words. */
export function keyFromLink(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { pathname, searchParams } = new URL(link);
  for (const [name, value] of searchParams) if (PARAMETERS.test(name) && isId(value)) return value;
  const segments = pathname.split('/').filter(Boolean).map(decoded);
  for (const segment of segments.toReversed().slice(0, 2)) {
    const bare = segment.replace(EXTENSION, '');
    if (UUID.test(bare)) return bare;
    const [, number] = NUMBER_AFTER_WORDS.exec(bare) ?? NUMBER_BEFORE_WORDS.exec(bare) ?? [];
    if (number) return number;
    if (isId(bare)) return bare;
  }
  return null;
}

/** The words at the end of an address, which name one posting where there is no number. */
export function slugFromLink(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const slug = new URL(link).pathname.split('/').findLast(Boolean)?.replace(EXTENSION, '') ?? '';
  return slug.length >= 16 && /[-_]/.test(slug) ? decoded(slug).slice(0, 200) : null;
}

/** What stands behind it in an address is of one posting: its place, its words, its id. */
const JOB_SEGMENT = /^(?:jobs?|j|positions?|openings?|postings?|vacanc(?:y|ies)|job_?detail|viewjob)$/i;
const NAMED = /job|posting|position|^data-jk$|urn|vacancy|componentkey/i;
const NUMBER_AT_END = /(?:^|[^\d.])(\d{6,20})$/;
const HEX = /^[0-9a-f]{16}$/;

/** The site's own id of a posting in an attribute whose name or value speaks of a job; null where none or several do. */
export function keyFromAttributes(card: Element): string | null {
  const found = new Set<string>();
  for (const element of [card, ...card.getElementsByTagName('*')].slice(0, 60)) {
    for (const { name, value } of element.attributes) {
      if (/^(?:class|style|href|src|title|aria-.*)$/.test(name) || value.length > 80) continue;
      if (!NAMED.test(name) && !/job|posting/i.test(value)) continue;
      const id = HEX.test(value) ? value : NUMBER_AT_END.exec(value)?.[1];
      if (id) found.add(id);
    }
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** The path of an address with its ids and words left out: links to postings of one list have the same. */
export function linkShape(link: string): string {
  if (!URL.canParse(link)) return '';
  const { host, pathname } = new URL(link);
  const segments = pathname.split('/').filter(Boolean);
  const at = segments.findIndex((part) => JOB_SEGMENT.test(part));
  const fixed = segments.slice(0, at < 0 ? -1 : at + 1).map((part) => (/\d/.test(part) ? '#' : part));
  return [host, ...fixed, String(segments.length)].join('/');
}

const isId = (text: string) => /^[\w~=%.-]{4,120}$/.test(text) && /\d/.test(text) && !/^\d{1,3}$/.test(text);

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
