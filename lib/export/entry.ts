import type { FieldName } from '@/lib/posting/reading';
import { STATUSES, type Status } from '@/lib/posting/saved';
import type { Mapping, Target } from './mapping';

/** What one row of somebody's table says, in its own words. */
export interface Entry {
  fields: Partial<Record<FieldName, string>>;
  url: string;
  /** null where the table does not say it. */
  status: Status | null;
  notes: string;
  labels: string[];
}

const SAME: readonly (Target & FieldName)[] = [
  ...(['title', 'company', 'city', 'degree', 'description'] as const),
  ...(['datePosted', 'companySize', 'industry', 'stage'] as const),
];
const STATUS_WORDS: [Status, RegExp][] = [
  // What has not been done yet names what would be done: it must be asked for first.
  ['saved', /[未没]有?投|[待想准][备要]?投|(?<![a-z])(?:not(?: yet)?|un|to(?: be)?) ?(?:appl|submit|sent)/i],
  [
    'rejected',
    /拒|淘汰|不合适|[未没]有?(?:能|被)?(?:通?过|录[用取])|不(?:予)?录[用取]|reject|declin|fail|no offer|not (?:accepted|selected)/i,
  ],
  ['offer', /offer|录用|录取|accepted/i],
  ['interviewing', /面试|面邀|一面|二面|三面|interview|screen/i],
  ['applied', /投递|已投|申请|沟通|applied|submitted|sent/i],
  ['archived', /归档|放弃|关闭|archiv|closed|withdrawn/i],
  ['saved', /收藏|saved|wish|bookmark/i],
];
const BETWEEN_TAGS = /[,，、|｜;；\n\t]+/;
const LONGEST = { notes: 20_000, label: 60, labels: 50 };

/** Reads a row by the mapping. Nothing is guessed: a status in other words stands in the notes. */
export function entryOf(cells: readonly string[], mapping: Mapping): Entry {
  const cell = (target: Target) => (mapping[target] === null ? '' : (cells[mapping[target]] ?? '').trim());
  const written = cell('status');
  const status = statusOf(written);
  const notes = status || !written ? cell('notes') : [cell('notes'), written].filter(Boolean).join('\n');
  const fields: Entry['fields'] = {
    ...Object.fromEntries(SAME.map((name) => [name, cell(name)])),
    salary: cell('salary') || payOf(cell('salaryLow'), cell('salaryHigh'), cell('months')),
    experience: cell('experience') || yearsOf(cell('experienceMin'), cell('experienceMax')),
    tags: tagsIn(cell('tags')).join('\n'),
  };
  const labels = tagsIn(cell('labels')).map((label) => label.slice(0, LONGEST.label));
  return {
    fields,
    url: cell('url'),
    status,
    notes: notes.slice(0, LONGEST.notes),
    labels: [...new Set(labels)].slice(0, LONGEST.labels),
  };
}

/** Two amounts and the number of monthly salaries as a board writes them; the unit is for the salary parser to judge. */
function payOf(low: string, high: string, months: string): string {
  const amounts = [...new Set([low, high].filter((amount) => Number(amount) > 0))].join('-');
  const paid = Number(months);
  return amounts && paid > 12 && paid <= 24 ? `${amounts}·${paid}薪` : amounts;
}

function yearsOf(min: string, max: string): string {
  // Scrapers write 0 where there is no upper end.
  if (min && Number(max) === 0 && max) return Number(min) === 0 ? '经验不限' : `${min}年以上`;
  if (min && max) return `${min}-${max}年`;
  if (min) return `${min}年以上`;
  return max ? `${max}年以内` : '';
}

const tagsIn = (text: string) => text.split(BETWEEN_TAGS).flatMap((part) => part.trim() || []);

function statusOf(text: string): Status | null {
  const exact = STATUSES.find((status) => status === text.toLowerCase());
  return exact ?? STATUS_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}
