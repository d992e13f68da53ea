import type { FoundPosting } from './fields';
import type { Group } from './partition';
import type { Piece } from './pieces';

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
  /job|career|position|vacanc|zhaopin|zhiwei|gongzuo|gangwei|recruit|hiring|work|rc\/clk|opening|stelle|emploi|empleo/i;
const JOB_PAGE = /\bjobs?\b|careers?|vacanc|hiring|openings|positions|stellen|招聘|职位|岗位|求职|找工作/i;
const FIGURES_PATH =
  /salar|\/pay\/|gongzi|xinzi|wages?|course|lesson|wiki|article|\/news\/|\/blog\/|\/post\/|question|interview/i;

/** How sure it is that a group of cards are postings; a low grade is shown to nobody. */
export function judge(group: Group, postings: FoundPosting[], pieces: Piece[], doc: Document, address: string): Judged {
  const cards = group.cards.length;
  const share = (says: (posting: FoundPosting) => boolean) => (cards === 0 ? 0 : postings.filter(says).length / cards);
  const shares = {
    title: share(({ fields }) => !!fields.title),
    salary: share(({ fields }) => !!fields.salary),
    company: share(({ fields }) => !!fields.company),
  };
  const against = objections(group, postings, pieces, doc, address, share);
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  const said = `${cards} cards: title ${percent(shares.title)}, salary ${percent(shares.salary)}, company ${percent(shares.company)}`;
  const sure = shares.title >= 0.9 && shares.salary >= 0.6 && shares.company >= 0.6 && cards >= 3;
  const grade = against.length > 0 ? 'low' : sure ? 'high' : 'medium';
  return { postings, certainty: { grade, reasons: [said, ...against], cards, shares } };
}

function objections(
  group: Group,
  postings: FoundPosting[],
  pieces: Piece[],
  doc: Document,
  address: string,
  share: (says: (posting: FoundPosting) => boolean) => number,
): string[] {
  const cards = group.cards.length;
  const need = share(({ fields }) => !!fields.experience || !!fields.degree);
  const pay = share(({ fields }) => !!fields.salary);
  const company = share(({ fields }) => !!fields.company);
  const place = share(({ fields }) => !!fields.city || !!fields.datePosted);
  const role = group.cards.filter(({ signs }) => signs.roles > 0).length / cards;
  const pressed =
    group.cards.filter(({ start, end, element }) => isPressed(element, pieces.slice(start, end))).length / cards;
  const urls = postings.flatMap(({ url }) => url ?? []);
  const jobPaths = urls.filter((url) => JOB_PATH.test(new URL(url).pathname + new URL(url).host)).length;
  const isJobPage =
    jobPaths * 2 > cards ||
    JOB_PAGE.test(`${doc.title} ${doc.querySelector('h1')?.textContent ?? ''} ${new URL(address).pathname}`);
  const other = group.cards.filter(({ signs }) => signs.other > 0).length / cards;

  const against: [boolean, string][] = [
    [share(({ fields }) => !!fields.title) < 0.6, 'too few titles'],
    [role < 0.3 && pay + need < 1, 'titles name no jobs'],
    [other > 0.3, 'prices, scores or counts as of goods, courses or lists'],
    [pressed < 0.5, 'nothing to press'],
    [urls.length > 1 && new Set(urls).size < urls.length * 0.6, 'links go to the same page'],
    [
      urls.filter((url) => FIGURES_PATH.test(new URL(url).pathname)).length * 2 > cards,
      'links go to articles or figures',
    ],
    [company < 0.3 && place < 0.5, 'neither company nor place'],
    [
      pay < 0.2 && need < 0.2 && !(isJobPage && role >= 0.5 && place + company >= 0.8),
      'neither pay nor needs on a page that does not speak of jobs',
    ],
    [cards === 1 && !isWhole(postings[0], role), 'a single card that does not say all'],
    [
      cards === 1 && urls.some((url) => new URL(url).pathname === new URL(address).pathname),
      'a single card whose link stays on the page',
    ],
    [group.cards.some(({ signs }) => signs.firsts > 0) && cards < 3, 'the head of a page'],
    [cards === 2 && company < 0.5 && pay < 1, 'two cards without companies'],
    [cards === 2 && pay + need === 0, 'two cards without pay or needs'],
  ];
  return against.filter(([holds]) => holds).map(([, reason]) => reason);
}

function isPressed(card: Element, pieces: Piece[]): boolean {
  return (
    pieces.some(({ link }) => link) ||
    card.closest('a,[role=button],[onclick],[tabindex]') !== null ||
    card.querySelector('a,button,[role=button],[href]') !== null
  );
}

function isWhole(posting: FoundPosting | undefined, role: number): boolean {
  const { salary, company, city, experience, degree, title } = posting?.fields ?? {};
  return (
    !!title && role > 0 && !!company && (salary ? !!(city || experience || degree) : !!(experience && degree && city))
  );
}
