import type { FoundField, FoundPosting } from './found';
import type { Card, Group } from './partition';
import type { Piece } from './pieces';
import { isRole } from './words';

export interface Certainty {
  grade: 'high' | 'medium' | 'low';
  /** In English, for reports: what spoke for or against it. */
  reasons: string[];
  cards: number;
  /** Of the cards, 0…1. */
  shares: { title: number; salary: number; company: number };
}

export interface Judged {
  postings: FoundPosting[];
  certainty: Certainty;
}

const JOB_PATH =
  /job|career|position|vacanc|zhaopin|zhiwei|gongzuo|gangwei|recruit|hiring|work|rc\/clk|opening|stelle|emploi|empleo|ofert|praca/i;
const JOB_PAGE =
  /\bjobs?\b|careers?|vacanc|hiring|openings|positions|stellen|oferty pracy|offres d.emploi|empleos?\b|招聘|职位|岗位|求职|找工作/i;
/** How a company heads the page of its own openings. */
const OWN_PAGE =
  /\b(?:careers?|jobs|openings|opportunities|positions|vacancies) (?:at|with) |\bopen (?:roles|positions|jobs)\b|\bcurrent (?:job )?openings\b|\bjoin (?:us|our team)\b|^\s*careers\b|加入我们/i;
const FIGURES_PATH =
  /salar|\/pay\/|gongzi|xinzi|wages?|course|lesson|wiki|article|\/news\/|\/blog\/|\/post\/|question|interview/i;

/** Whether all postings of a page are of the company whose page it is, so that its cards name none. */
export const isOwnPage = (about: string) => OWN_PAGE.test(about);

/** How sure it is that a group of cards are postings; a low grade is shown to nobody. */
export function judge(group: Group, postings: FoundPosting[], pieces: Piece[], page: PageWords): Judged {
  const facts = factsOf(group, postings, pieces, page);
  const { cards, title, salary, company } = facts;
  const shares = { title, salary, company };
  const against = OBJECTIONS.filter(([, holds]) => holds(facts)).map(([reason]) => reason);
  const said = `${cards} cards: title ${percent(title)}, salary ${percent(salary)}, company ${percent(company)}`;
  const sure = title >= 0.9 && salary >= 0.6 && company >= 0.6 && cards >= 3;
  const grade = against.length > 0 ? 'low' : sure ? 'high' : 'medium';
  return { postings, certainty: { grade, reasons: [said, ...against], cards, shares } };
}

/** What the page says of itself: its title, first heading and address. */
export interface PageWords {
  about: string;
  address: string;
}

/** Shares are of the cards, 0…1. */
interface Facts {
  cards: number;
  title: number;
  salary: number;
  company: number;
  needs: number;
  place: number;
  roles: number;
  other: number;
  pressed: number;
  /** Shares of links that differ, and of cards whose link is that of an article or of figures. */
  differing: number;
  figures: number;
  speaksOfJobs: boolean;
  /** Whether the page says that it is about openings, and nearly all links and most titles are those of jobs. */
  isOpenings: boolean;
  isHead: boolean;
  /** Of a single card: whether it says all that one must, and whether its link leads to this same page. */
  isWhole: boolean;
  staysHere: boolean;
}

const OBJECTIONS: [reason: string, holds: (facts: Facts) => boolean][] = [
  ['too few titles', ({ title }) => title < 0.6],
  ['titles name no jobs', ({ roles, salary, needs }) => roles < 0.3 && salary + needs < 1],
  ['prices, scores or counts as of goods, courses or lists', ({ other }) => other > 0.3],
  ['nothing to press', ({ pressed }) => pressed < 0.5],
  ['links go to the same page', ({ differing }) => differing < 0.6],
  ['links go to articles or figures', ({ figures }) => figures > 0.5],
  ['neither company nor place', ({ company, place, isOpenings }) => company < 0.3 && place < 0.5 && !isOpenings],
  [
    'neither pay nor needs on a page that does not speak of jobs',
    ({ salary, needs, speaksOfJobs, roles, place, company, isOpenings }) =>
      salary < 0.2 && needs < 0.2 && !isOpenings && !(speaksOfJobs && roles >= 0.5 && place + company >= 0.8),
  ],
  ['the head of a page', ({ cards, isHead }) => cards < 3 && isHead],
  ['a single card that does not say all', ({ cards, isWhole }) => cards === 1 && !isWhole],
  ['a single card whose link stays on the page', ({ cards, staysHere }) => cards === 1 && staysHere],
  ['two cards without companies', ({ cards, company, salary }) => cards === 2 && company < 0.5 && salary < 1],
  ['two cards without pay or needs', ({ cards, salary, needs }) => cards === 2 && salary + needs === 0],
];

const percent = (value: number) => `${Math.round(value * 100)} %`;

function factsOf({ cards }: Group, postings: FoundPosting[], pieces: Piece[], { about, address }: PageWords): Facts {
  const n = Math.max(cards.length, 1);
  const share = (...names: FoundField[]) =>
    postings.filter(({ fields }) => names.some((name) => fields[name])).length / n;
  const ofCards = (says: (card: Card) => boolean) => cards.filter(says).length / n;
  const urls = postings.flatMap(({ url }) => (url ? new URL(url) : []));
  const roles = postings.filter(({ fields }) => isRole(fields.title?.text ?? '')).length / n;
  const jobLinks = urls.filter(({ host, pathname }) => JOB_PATH.test(pathname + host)).length / n;
  return {
    cards: cards.length,
    ...{ title: share('title'), salary: share('salary'), company: share('company') },
    ...{ needs: share('experience', 'degree'), place: share('city', 'datePosted'), roles },
    other: ofCards(({ signs }) => signs.other > 0),
    pressed: ofCards(({ start, end, element }) => isPressed(element, pieces.slice(start, end))),
    differing: urls.length > 1 ? new Set(urls.map(({ href }) => href)).size / urls.length : 1,
    figures: urls.filter(({ pathname }) => FIGURES_PATH.test(pathname)).length / n,
    speaksOfJobs: jobLinks > 0.5 || JOB_PAGE.test(about),
    isOpenings: jobLinks >= 0.8 && roles >= 0.6 && JOB_PAGE.test(about),
    isHead: cards.some(({ signs }) => signs.firsts > 0),
    isWhole: isWhole(postings[0], roles),
    staysHere: urls.some(({ pathname }) => pathname === new URL(address).pathname),
  };
}

function isPressed(card: Element, pieces: Piece[]): boolean {
  return (
    pieces.some(({ link }) => link) ||
    card.closest('a,[role=button],[onclick],[tabindex]') !== null ||
    card.querySelector('a,button,[role=button],[href]') !== null ||
    [...card.getElementsByTagName('*')].slice(0, 60).some(({ localName }) => localName.endsWith('-button'))
  );
}

function isWhole(posting: FoundPosting | undefined, role: number): boolean {
  const { salary, company, city, experience, degree, title } = posting?.fields ?? {};
  return (
    !!title && role > 0 && !!company && (salary ? !!(city || experience || degree) : !!(experience && degree && city))
  );
}
