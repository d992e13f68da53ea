import { BACKEND, EMPTY, FIELDS, LANGUAGES, LEVELS, ROLES } from './title-words';

/** A title taken apart, each part in an order that does not depend on the writing. */
export interface Title {
  levels: string;
  languages: readonly string[];
  roles: string;
  backend: boolean;
  /** Field, team, product: what is left, words or pairs of characters. */
  rest: ReadonlySet<string>;
  /** Those of them that say little. */
  weak: ReadonlySet<string>;
  /** The company's name, folded: what it says too says nothing in a title. */
  company: string;
}

/** `silent`: only one of them says it. */
export type LevelMatch = 'same' | 'silent' | 'other';
export type RestMatch = 'same' | 'more' | 'some' | 'none';

/** Words that say nothing more beside a field that both name ("核保", "核保平台"). */
const WEAK = /平台|系统|业务|服务|项目|团队|中台|产品线|核心|方向/g;

/** Takes a title apart; the posting's own city in it says nothing. */
export function titleParts(title: string, city: string | null, company = ''): Title {
  let left = ` ${title
    .normalize('NFKC')
    .toLowerCase()
    .slice(0, 120)
    .replaceAll(/[^\p{L}\p{N}+#.]+/gu, ' ')} `;
  if (city) left = left.replaceAll(city.toLowerCase(), ' ');
  const take = (words: RegExp) => {
    const before = left;
    left = left.replaceAll(words, ' ');
    return left !== before;
  };
  const all = (table: typeof LEVELS) => table.filter(([, words]) => take(words)).map(([name]) => name);
  // Java before js, C++ before what a plus may stand for: the tables' order.
  const [languages, levels, roles] = [all(LANGUAGES), all(LEVELS), all(ROLES)];
  const backend = take(BACKEND);
  const fields = all(FIELDS);
  take(EMPTY);
  const weak = new Set([...(left.match(WEAK) ?? []), ...fields.filter((field) => field.match(WEAK))]);
  left = left.replaceAll(WEAK, ' ');
  const rest = new Set([...fields, ...weak, ...pieces(left)]);
  return { levels: levels.join(), languages, roles: roles.join(), backend, rest, weak, company };
}

export const matchLevels = (a: Title, b: Title): LevelMatch =>
  a.levels === b.levels ? 'same' : a.levels === '' || b.levels === '' ? 'silent' : 'other';

export const matchRoles = (a: Title, b: Title): LevelMatch =>
  a.roles === b.roles ? 'same' : a.roles === '' || b.roles === '' ? 'silent' : 'other';

/** Other languages in both are two jobs ("Go", "Java"); one that only one of them names may be left out. */
export function matchLanguages(a: Title, b: Title): LevelMatch {
  if (a.languages.length === b.languages.length && a.languages.every((name, at) => name === b.languages[at]))
    return 'same';
  const [few, many] = a.languages.length < b.languages.length ? [a, b] : [b, a];
  return few.languages.every((name) => many.languages.includes(name)) ? 'silent' : 'other';
}

/** `more`: one says all that the other says, and more. */
export function matchRest(a: Title, b: Title): RestMatch {
  let common = 0;
  for (const piece of a.rest) if (b.rest.has(piece)) common += 1;
  if (common === a.rest.size && common === b.rest.size) return 'same';
  const tells = (piece: string) =>
    !(a.company.includes(piece) || b.company.includes(piece)) &&
    !(common > 0 && a.weak.has(piece) !== b.weak.has(piece));
  const [one, other] = [only(a, b).some(tells), only(b, a).some(tells)];
  if (!one && !other) return 'same';
  if (!one || !other) return 'more';
  return common > 0 ? 'some' : 'none';
}

const only = (a: Title, b: Title) => [...a.rest].filter((piece) => !b.rest.has(piece));

/** Words of Latin letters whole, Chinese ones as pairs of characters. */
function pieces(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[a-z0-9+#.]+/gu) ?? []).flatMap((part) =>
    /^\p{Script=Han}{2,}$/u.test(part)
      ? Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2))
      : part,
  );
}
