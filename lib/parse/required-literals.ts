/** A set of literals of which every match of an expression holds one; null where none can be told. */
type Literals = readonly string[] | null;

interface Parsed {
  best: Literals;
  end: number;
}

const MOST = 400;
/** A Chinese character says as much as three Latin letters. */
const HAN_WEIGHT = 3;
const LEAST_WEIGHT = 2;
const LAST_LATIN = 0x2fff;
const CLASS_ESCAPE = /[bBdDsSwWpPuxck0-9]/;

/**
 * Literals of which at least one stands in every text that the expression matches (lower case): what a text must
 * hold before the expression is worth trying, as in Navarro & Raffinot 2002, ch. 5. Null where there is no such set.
 * It reads the syntax conservatively: what it does not know ends a literal and is required of nothing.
 */
export function requiredLiterals({ source }: RegExp): Literals {
  return inLowerCase(alternatives(source, 0).best);
}

const inLowerCase = (set: Literals): Literals =>
  set && set.length <= MOST ? [...new Set(set.map((literal) => literal.toLowerCase()))] : null;

/** Each alternative of an expression, in their order, with the literals of which it requires one. */
export function alternativesOf({ source }: RegExp): { source: string; literals: Literals }[] {
  const all: { source: string; literals: Literals }[] = [];
  for (let from = 0; ;) {
    const { best, end } = sequence(source, from);
    all.push({ source: source.slice(from, end), literals: inLowerCase(best) });
    if (source[end] !== '|') return all;
    from = end + 1;
  }
}

/** The union of what each alternative requires, from `at` to the end or the closing bracket. */
function alternatives(source: string, at: number): Parsed {
  const union: string[] = [];
  let isKnown = true;
  for (let from = at; ;) {
    const { best, end } = sequence(source, from);
    if (best) union.push(...best);
    else isKnown = false;
    if (source[end] !== '|') return { best: isKnown ? union : null, end };
    from = end + 1;
  }
}

/** The heaviest set that one alternative requires: a run of plain characters, or a group that may not be left out. */
function sequence(source: string, at: number): Parsed {
  let best: Literals = null;
  let run = '';
  const offer = (set: Literals) => {
    if (set && weightOf(set) >= Math.max(LEAST_WEIGHT, weightOf(best) + 1)) best = set;
  };
  const endRun = () => {
    if (run) offer([run]);
    run = '';
  };
  let index = at;
  while (index < source.length && source[index] !== '|' && source[index] !== ')') {
    const { text, group, end } = item(source, index);
    const { isOptional, isRepeated, end: after } = quantifier(source, end);
    if (text !== null && !isOptional) run += text;
    if (text === null || isOptional || isRepeated) endRun();
    if (group && !isOptional) offer(group);
    index = after;
  }
  endRun();
  return { best, end: index };
}

interface Item {
  /** A plain character; null for everything else. */
  text: string | null;
  group: Literals;
  end: number;
}

function item(source: string, at: number): Item {
  const sign = source.charAt(at);
  if (sign === '(') return group(source, at);
  if (sign === '[') return { text: null, group: null, end: classEnd(source, at) };
  if (sign === '\\') {
    const next = source.charAt(at + 1);
    const isProperty = /[pP]/.test(next) && source[at + 2] === '{';
    const end = isProperty ? source.indexOf('}', at) + 1 : at + 2;
    return { text: CLASS_ESCAPE.test(next) ? null : next, group: null, end };
  }
  return { text: /[.^$]/.test(sign) ? null : sign, group: null, end: at + 1 };
}

function group(source: string, at: number): Item {
  const opening = /^\((?:\?(?:<[a-zA-Z]\w*>|<?[=!]|:))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
  const { best, end } = alternatives(source, at + opening.length);
  const isLookaround = /[=!]$/.test(opening);
  return { text: null, group: isLookaround ? null : best, end: end + 1 };
}

function classEnd(source: string, at: number): number {
  let index = at + 1;
  while (index < source.length && source[index] !== ']') index += source[index] === '\\' ? 2 : 1;
  return index + 1;
}

function quantifier(source: string, at: number) {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
  if (!found) return { isOptional: false, isRepeated: false, end: at };
  const isOptional = found[1] === undefined ? !found[0].startsWith('+') : Number(found[1]) === 0;
  return { isOptional, isRepeated: true, end: at + found[0].length };
}

function weightOf(set: Literals): number {
  return set ? Math.min(...set.map(weightOfOne)) : 0;
}

function weightOfOne(literal: string): number {
  let weight = 0;
  for (let at = 0; at < literal.length; at += 1) weight += literal.charCodeAt(at) > LAST_LATIN ? HAN_WEIGHT : 1;
  return weight;
}
