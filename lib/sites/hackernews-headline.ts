/** What the first line of a comment says: "Company | Role | Place | REMOTE | $150k". */
interface Headline {
  title: string;
  company: string | null;
  salary: string | null;
  city: string | null;
  employmentType: string | null;
}

const SEPARATORS = [/ ?[|¦｜│] ?/, / [•·∙] |[•∙]/, / [–—] | --? /, / \/\/? /, / ?; /];
const PAY =
  /(?:[$€£¥₹]|(?<![a-z])(?:usd|eur|gbp|cad|aud|chf|sgd|inr|nzd|sek|nok|dkk|pln)(?![a-z]))\s?\d|(?<![\d.])\d{2,3}(?:[.,]\d{1,3})?\s?k(?![a-z])|\d\s?(?:usd|eur|gbp|cad|aud|chf|sgd|€|£)(?![a-z])/i;
const NO_PAY =
  /raised|funding|funded|series [a-e]|seed|(?<![a-z])arr(?![a-z])|revenue|valuation|backed|customers|users/i;
const TYPE =
  /^(?:full|part)[- ]?time|^(?:ft|contract(?:or|ing)?|intern(?:ship)?s?|freelance|permanent|temporary|consulting)(?![a-z])/i;
const MODE =
  /(?<![a-z])(?:remote(?:ly)?|on-?\s?site|hybrid|in[- ](?:office|person)|wfh|work from home|anywhere)(?![a-z])/i;
const ROLE =
  /engineer|(?<![a-z.])dev(?:eloper)?s?(?![a-z])|programmer|devops|(?<![a-z])(?:sre|swe|sde|cto|qa|pm|dba|sdet)s?(?![a-z])|designer|manager|scientist|architect|researcher|analyst|consultant|full[- ]?stack|front[- ]?end|back[- ]?end|golang|director|head of|(?<![a-z])lead(?![a-z])|staff|founding|(?<![a-z])(?:multiple|various|several|many|all|open|tech(?:nical)?|engineering|software) (?:roles|positions|openings|jobs)|(?<![a-z])(?:roles|positions)(?![a-z])|specialist|administrator|writer|product(?: |$)/i;
const NO_ROLE = /visa|sponsor|https?:|www\./i;
const ONLY_MODE = /^(?:fully |100% )?(?:remote|on-?\s?site|hybrid)(?:[ (,].{0,24})?$/i;
const LINK = /^\(?(?:https?:\/\/|www\.)\S+$/i;
/** A place is a few names: no sentence, no trade, no technology, no mark of the company. */
const PLACE =
  /^(?:[\p{Lu}\d][\p{L}\d.'’]*|or|and|of|in|de|am|the|only|based|area)(?:[\s,/&+()-]+(?:[\p{Lu}\d][\p{L}\d.'’]*|or|and|of|in|de|am|the|only|based|area))*\)?$/u;
const NO_PLACE =
  /visa|sponsor|equity|\.(?:com|io|ai|dev|co|org|net|app)(?![a-z])|benefits|apply|(?<![a-z])yc(?![a-z])|stage|series [a-e]|(?<![a-z])(?:seed|go|golang|rust|python|java|typescript|react|rails|kubernetes|k8s|aws|saas|b2b|ai|ml|startup|platform|(?:fin|health|bio|ed|climate|legal|prop)?tech)(?![a-z])/i;
const HIRING = /hiring|looking for|seeking|we need|recruit|join (?:us|our)|open(?:ing| position)/i;
/** A question, or somebody who looks for work in the wrong thread. */
const NO_OFFER = /\?\s*$|^(?:seeking work|i['’ ]a?m|my )/i;
const LONGEST = 600;
const LONGEST_TITLE = 160;

const read = new WeakMap<Element, { source: string; headline: Headline | null }>();

export const isTopLevel = (comment: Element) => {
  const cell = comment.querySelector('td.ind');
  return cell?.getAttribute('indent') === '0' || cell?.querySelector('img')?.getAttribute('width') === '0';
};

/** The same account also asks who wants to be hired, and for freelancers. */
export const isHiringThread = ({ ownerDocument }: Element) =>
  /who is hiring/i.test(ownerDocument.querySelector('.fatitem .titleline')?.textContent ?? ownerDocument.title);

/** Null where the first line is no job's: a question, a remark, a comment taken away. */
export function headlineOf(comment: Element): Headline | null {
  const body = comment.querySelector('.commtext');
  if (!body) return null;
  const source = firstLine(body);
  const before = read.get(body);
  if (before?.source === source) return before.headline;
  const headline = parseHeadline(source);
  read.set(body, { source, headline });
  return headline;
}

/** Parts of the line told apart by what they say, because their order is each writer's own. */
export function parseHeadline(source: string): Headline | null {
  const line = source.slice(0, LONGEST).trim();
  const parts = partsOf(line);
  const is = (pattern: RegExp) => parts.filter((part) => pattern.test(part));
  const pay = is(PAY).filter((part) => !NO_PAY.test(part));
  const modes = is(MODE).filter((part) => !pay.includes(part));
  const types = is(TYPE).filter((part) => !pay.includes(part));
  const jobs = is(ROLE).filter((part) => ![...pay, ...types].includes(part) && !NO_ROLE.test(part));
  if (NO_OFFER.test(line)) return null;
  if (parts.length < 2 || jobs.length + modes.length + types.length + pay.length === 0) return sentence(line);

  const isHead = (part: string) => ![...pay, ...types].includes(part) && !ONLY_MODE.test(part) && !LINK.test(part);
  const head = parts.find(isHead) ?? '';
  const isJob = jobs.length === 1 && jobs[0] === head;
  const job = jobs.find((part) => isJob || part !== head);
  const taken = new Set([head, ...pay, ...types, ...jobs]);
  const places = parts.filter((part) => !taken.has(part) && (modes.includes(part) || (!isJob && isPlace(part))));
  const mode = MODE.exec(modes[0] ?? '')?.[0];
  return {
    title: (job ?? line).slice(0, LONGEST_TITLE),
    company: isJob ? null : nameIn(head),
    salary: pay[0] ?? null,
    city: places.join('; ') || (mode ?? null),
    employmentType: types[0] ?? null,
  };
}

/** The first separator that divides the line, the plainest first. */
function partsOf(line: string): string[] {
  for (const separator of SEPARATORS) {
    const parts = line
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean);
    if (parts.length > 2 || (parts.length === 2 && separator === SEPARATORS[0])) return parts;
  }
  return [line];
}

/** A sentence that offers a job is a title of its own; it names no company safely. */
function sentence(line: string): Headline | null {
  if (!ROLE.test(line) || !HIRING.test(line)) return null;
  return { title: line.slice(0, LONGEST_TITLE), company: null, salary: null, city: null, employmentType: null };
}

/** "Acme (https://acme.example) (YC S20)" without its address. */
function nameIn(head: string): string | null {
  const name = head.replace(/[([<]?(?:https?:\/\/|www\.)\S{1,300}/gi, ' ').replace(/\s+/g, ' ');
  return (
    name
      .trim()
      .replace(/[:,([<–—-]$/, '')
      .trim()
      .slice(0, 100) || null
  );
}

const isPlace = (part: string) => part.length <= 60 && PLACE.test(part) && !NO_PLACE.test(part);

/** What stands before the first paragraph's end, line break or list. */
function firstLine(body: Element): string {
  let line = '';
  for (const node of body.childNodes) {
    if (/^(?:P|PRE|BR|UL|DIV)$/.test(node.nodeName) && line.trim()) break;
    line += node.textContent ?? '';
  }
  return line.trim().split(/\n/)[0]?.replace(/\s+/g, ' ') ?? '';
}
