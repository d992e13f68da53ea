import { parseLooseJson } from './json-repair';
import { microdataPostings } from './microdata';
import { closedText, dateText } from './structured-date';
import { placeText } from './structured-place';
import { salaryText } from './structured-salary';
import { DEEPEST, isItem, line, lines, list, type Item } from './structured-text';

type StructuredField =
  | 'title'
  | 'salary'
  | 'city'
  | 'experience'
  | 'degree'
  | 'company'
  | 'industry'
  | 'tags'
  | 'description'
  | 'datePosted'
  | 'employmentType'
  | 'closed';

/** A schema.org JobPosting of the page as plain text; a field that is missing is one that it does not say. */
export interface StructuredPosting {
  /** The publisher's own id (`identifier`), null where there is none. */
  key: string | null;
  url: string | null;
  fields: Partial<Record<StructuredField, string>>;
}

const NESTS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'about'];

/** The JobPostings in the JSON-LD of a page or a part of it; in its microdata or RDFa where the JSON-LD has none. */
export function structuredPostings(root: ParentNode): StructuredPosting[] {
  const scripts = [...root.querySelectorAll('script[type*="ld+json" i]')];
  const blocks = scripts.map((script) => parseLooseJson(script.textContent ?? ''));
  const inJson = blocks.flatMap((block) => jobsIn(block));
  const jobs = inJson.some((job) => line(job.title))
    ? inJson.map((job) => withReferences(job, blocks))
    : microdataPostings(root);
  const postings = jobs.filter((job) => line(job.title)).map(toPosting);
  return [...new Map(postings.map((posting) => [JSON.stringify(posting), posting])).values()];
}

function jobsIn(value: unknown, depth = 0): Item[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => jobsIn(entry, depth + 1));
  if (!isItem(value)) return [];
  if (list(value['@type']).some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/i.test(type))) {
    return [value];
  }
  return NESTS.flatMap((nest) => jobsIn(value[nest], depth + 1));
}

/** The posting with what it only points at (`{"@id": "#company"}`) put in from elsewhere on the page. */
function withReferences(job: Item, blocks: unknown[]): Item {
  const members = Object.entries(job).map(([name, value]) => {
    const id = isItem(value) && Object.keys(value).every((key) => key.startsWith('@')) ? value['@id'] : undefined;
    return [name, (typeof id === 'string' && named(id, blocks)) || value];
  });
  return Object.fromEntries(members) as Item;
}

function named(id: string, value: unknown, depth = 0): Item | undefined {
  if (depth > 4 || typeof value !== 'object' || value === null) return undefined;
  if (isItem(value) && value['@id'] === id && Object.keys(value).some((key) => !key.startsWith('@'))) return value;
  for (const entry of Object.values(value)) {
    const found = named(id, entry, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function toPosting(job: Item): StructuredPosting {
  const { identifier, url } = job;
  const name = isItem(identifier) ? line(identifier.name) : '';
  const key = line(isItem(identifier) ? identifier.value : identifier) || (/\d/.test(name) ? name : '');
  const address = typeof url === 'string' && /^https?:\/\//.test(url.trim()) ? url.trim() : null;
  const texts: Record<StructuredField, string> = {
    title: line(job.title),
    salary: salaryText(job),
    city: placeText(job),
    experience: listed(job.experienceRequirements, experienceOf),
    degree: listed(job.educationRequirements, (need) => line(isItem(need) ? (need.credentialCategory ?? need) : need)),
    company: line(job.hiringOrganization),
    industry: line(job.industry),
    tags: list(job.skills)
      .map((each) => lines(each))
      .join('\n')
      .replace(/[,;、]\s*/g, '\n'),
    description: [job.description, job.responsibilities, job.qualifications]
      .map((each) => lines(each))
      .filter(Boolean)
      .join('\n')
      .slice(0, 60_000),
    datePosted: dateText(job.datePosted),
    employmentType: line(job.employmentType),
    closed: closedText(job.validThrough),
  };
  const said = Object.entries(texts).filter(([, text]) => text);
  return { key: key.slice(0, 200) || null, url: address, fields: Object.fromEntries(said) };
}

function experienceOf(need: unknown): string {
  const months = isItem(need) ? need.monthsOfExperience : undefined;
  const text = line(months);
  return text && Number.isFinite(Number(text)) ? `${Number(text)} months` : line(need) || text;
}

const listed = (value: unknown, read: (entry: unknown) => string) => list(value).map(read).filter(Boolean).join(', ');
