import type { Card } from './partition';
import { addTo, noSigns, type Part } from './survey';

/** Postings that are no element each, as in a list of definitions: a run from one job name to the next. */
export function runsIn(part: Part): Card[] {
  const first = part.parts.find(({ signs }) => signs.titles > 0);
  if (!first || part.signs.titles < 2 || part.parts.length < 4) return [];
  const runs: Part[][] = [];
  let isOpen = false;
  for (const child of part.parts) {
    const begins = child.element.tagName === first.element.tagName && (child.signs.titles > 0 || isLike(child, first));
    if (begins) runs.push([child]);
    // Another posting, built otherwise: what stands from it on is not of the one before.
    else if (child.signs.titles > 0) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(child);
    if (begins) isOpen = true;
  }
  return runs.flatMap(runCard);
}

/** A job's name of unusual words begins a run too, where it stands in the same kind of link. */
const isLike = (part: Part, first: Part) =>
  part.signs.links > 0 && first.signs.links > 0 && part.element.className === first.element.className;

function runCard(parts: Part[]): Card[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const signs = noSigns();
  for (const part of parts) addTo(signs, part.signs);
  return [{ element: first.element, start: first.start, end: last.end, signs }];
}
