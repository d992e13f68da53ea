import { htmlToText } from './html-to-text';
import { parseLooseJson } from './json-repair';
import { microdataPostings } from './microdata';
import { salaryText } from './structured-salary';

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
  | 'employmentType';

type Item = Record<string, unknown>;

/** A schema.org JobPosting of the page as plain text; a field that is missing is one that it does not say. */
export interface StructuredPosting {
  /** The publisher's own id (`identifier`), null where there is none. */
  key: string | null;
  url: string | null;
  fields: Partial<Record<StructuredField, string>>;
}

const NESTS = ['@graph', 'itemListElement', 'item', 'mainEntity'];
const NOWHERE = /^(?:unavailable|n\/?a|none|null|undefined|not specified|-)$/i;

/** The JobPostings in the JSON-LD of a page or a part of it; in its microdata where the JSON-LD has none. */
export function structuredPostings(root: ParentNode): StructuredPosting[] {
  const scripts = [...root.querySelectorAll('script[type*="ld+json" i]')];
  const inJson = scripts.flatMap((script) => jobsIn(parseLooseJson(script.textContent ?? '')));
  const jobs = inJson.some((job) => line(job.title)) ? inJson : microdataPostings(root);
  const postings = jobs.filter((job) => line(job.title)).map(toPosting);
  return [...new Map(postings.map((posting) => [JSON.stringify(posting), posting])).values()];
}

function jobsIn(value: unknown, depth = 0): Item[] {
  if (depth > 8) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => jobsIn(entry, depth + 1));
  if (!isItem(value)) return [];
  if (list(value['@type']).some((type) => /(?:^|[/:])JobPosting$/.test(String(type)))) return [value];
  return NESTS.flatMap((nest) => jobsIn(value[nest], depth + 1));
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
      .map(lines)
      .join('\n')
      .replace(/[,;、]\s*/g, '\n'),
    description: [job.description, job.responsibilities, job.qualifications]
      .map(lines)
      .filter(Boolean)
      .join('\n')
      .slice(0, 60_000),
    datePosted: line(job.datePosted),
    employmentType: line(job.employmentType),
  };
  const said = Object.entries(texts).filter(([, text]) => text);
  return { key: key.slice(0, 200) || null, url: address, fields: Object.fromEntries(said) };
}

function experienceOf(need: unknown): string {
  const months = isItem(need) ? need.monthsOfExperience : undefined;
  const text = line(months);
  return text && Number.isFinite(Number(text)) ? `${Number(text)} months` : line(need) || text;
}

function placeText(job: Item): string {
  const places = list(job.jobLocation).map(placeOf);
  if (/telecommute/i.test(line(job.jobLocationType))) places.unshift('Remote');
  return [...new Set(places.filter(Boolean))].join('; ');
}

function placeOf(place: unknown): string {
  const address = isItem(place) ? (place.address ?? place.name) : place;
  if (Array.isArray(address)) return address.map((entry) => placeOf({ address: entry })).join('; ');
  const { addressLocality, addressRegion, addressCountry }: Item = isItem(address)
    ? address
    : { addressLocality: address };
  const parts: string[] = [];
  for (const part of [addressLocality, addressRegion, addressCountry].map(line)) {
    const clean = part.replace(/^[,\s]+/, '').replace(/,$/, '');
    const known = parts.some((earlier) => earlier === clean || earlier.split(/[-·,\s]+/).includes(clean));
    if (clean && !known && !NOWHERE.test(clean)) parts.push(clean);
  }
  return parts.join(', ');
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const listed = (value: unknown, read: (entry: unknown) => string) => list(value).map(read).filter(Boolean).join(', ');
const line = (value: unknown): string => lines(value).replace(/\s+/g, ' ');

function lines(value: unknown): string {
  if (typeof value === 'string') return htmlToText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(lines).filter(Boolean).join(', ');
  return isItem(value) ? lines(value.name ?? value['@value'] ?? value.description) : '';
}
