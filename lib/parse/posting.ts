import type { Flag, Posting, WorkMode } from '@/lib/posting/posting';
import type { FieldName, Reading } from '@/lib/posting/reading';
import type { ExchangeRates } from '@/lib/posting/salary';
import { parseCompanySize, parseCompanyStage } from './company';
import { parseDate } from './date';
import { parseDegree } from './degree';
import { parseDescription } from './description';
import { parseExperience, type Experience } from './experience';
import { readGo } from './go';
import { parseLocation } from './location';
import { parseSalary } from './salary';
import { boardAt } from './salary-boards';
import { sentencesOf } from './sections';
import { skillsInTags } from './skills';

const EDUCATION_GATE = /统招|全日制|985|211|双一流/;
const EMPLOYMENT: [Flag['flag'], RegExp][] = [
  ['internship', /实习|(?<![a-z])intern(?:ship)?(?![a-z])/i],
  ['contract', /合同工|contract|temporary|freelance/i],
];
const WORK_MODES: [WorkMode, RegExp][] = [
  ['hybrid', /(?<![a-z])hybrid(?![a-z])|混合办公|híbrido/i],
  ['remote', /远程|居家办公|(?<![a-z])(?:fully )?remote(?![a-z])|telecommute/i],
  ['onsite', /(?<![a-z])on-?site(?![a-z])|现场办公/i],
];
/** E-mail addresses and telephone numbers are never kept. */
const CONTACT = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,20}|(?<!\d)1[3-9]\d{9}(?!\d)|\+\d[\d ()-]{7,18}\d/g;
const LONGEST_DESCRIPTION = 30_000;

/** Joins all readings of one posting; the page's own fields win over what its description says. */
export function parsePosting(reading: Reading, rates: ExchangeRates | null): Posting {
  const field = (name: FieldName) => reading.fields[name]?.text.trim() || null;
  const title = (field('title') ?? '').slice(0, 300);
  const tags = (field('tags') ?? '').split('\n').filter(Boolean).slice(0, 60);
  const description = (field('description') ?? '').slice(0, LONGEST_DESCRIPTION);
  const sentences = sentencesOf(description);
  const said = parseDescription({ title, text: description, sentences });
  const location = parseLocation(field('city') ?? '');
  const go = readGo({ title, site: reading.site, tags, description, sentences });
  const closed = field('closed');
  const flags = [
    ...(closed ? [{ flag: 'closed' as const, words: closed.slice(0, 120) }] : []),
    ...fieldFlags(field('degree'), field('experience'), field('employmentType')),
    ...said.flags,
  ];
  const workMode = workModeOf(`${title} ${field('city') ?? ''}`) ?? said.workMode;
  return {
    site: reading.site,
    key: reading.key,
    url: reading.url,
    title: withoutContact(title),
    company: companyOf(field),
    location: { ...location, remote: location.remote || workMode === 'remote' },
    salary: parseSalary(field('salary') ?? '', { site: boardAt(reading.site, reading.url), rates }),
    experience: experienceOf(field('experience'), { min: said.minYears, max: said.maxYears }),
    degree: parseDegree(field('degree') ?? '') ?? parseDegree(field('experience') ?? '') ?? said.degree,
    skills: { ...skillsOf(tags, said, go.verdict === 'core'), years: said.skillYears },
    go: { ...go, evidence: withoutContact(go.evidence) },
    workMode,
    flags: uniqueFlags(flags),
    datePosted: parseDate(field('datePosted') ?? ''),
  };
}

const withoutContact = (text: string) => text.replace(CONTACT, '…');

function companyOf(field: (name: FieldName) => string | null): Posting['company'] {
  const size = field('companySize');
  const stage = field('stage');
  const more = [size, field('industry'), stage].filter((text) => text !== null).join(' ');
  return {
    name: field('company'),
    size: parseCompanySize(size ?? '') ?? parseCompanySize(more),
    industry: field('industry'),
    stage: stage === null ? parseCompanyStage(more) : (parseCompanyStage(stage) ?? stage.slice(0, 40)),
  };
}

function experienceOf(written: string | null, said: Experience): Experience {
  if (written === null) return said;
  const own = parseExperience(written);
  const silent = own.min === null && own.max === null && !/不限|any/i.test(written);
  return silent ? said : own;
}

function skillsOf(tags: string[], said: { required: string[]; preferred: string[] }, core: boolean) {
  const tagged = skillsInTags(tags).filter((skill) => !said.preferred.includes(skill));
  const required = new Set([...(core ? ['go'] : []), ...said.required, ...tagged]);
  return { required: [...required], preferred: said.preferred.filter((skill) => !required.has(skill)) };
}

function fieldFlags(degree: string | null, experience: string | null, employment: string | null): Flag[] {
  const gate = EDUCATION_GATE.exec(`${degree ?? ''} ${experience ?? ''}`);
  const kinds = EMPLOYMENT.map(([flag, words]) => ({ flag, words: words.exec(employment ?? '')?.[0] ?? '' }));
  return [
    ...(gate ? [{ flag: 'education-gate' as const, words: gate[0] }] : []),
    ...kinds.filter(({ words }) => words),
  ];
}

function uniqueFlags(flags: Flag[]): Flag[] {
  const first = new Map<string, Flag>();
  for (const flag of flags)
    if (!first.has(flag.flag)) first.set(flag.flag, { ...flag, words: withoutContact(flag.words) });
  return [...first.values()];
}

const workModeOf = (text: string) => WORK_MODES.find(([, words]) => words.test(text))?.[0] ?? null;
