/** How alike two elements are by the tags in them, 0…1. */
export function likeness(one: Element, other: Element): number {
  const [first, second] = [tagsIn(one), tagsIn(other)];
  let shared = 0;
  let all = 0;
  for (const tag of new Set([...first.keys(), ...second.keys()])) {
    const [a = 0, b = 0] = [first.get(tag), second.get(tag)];
    shared += Math.min(a, b);
    all += Math.max(a, b);
  }
  return all === 0 ? 1 : shared / all;
}

function tagsIn(element: Element): Map<string, number> {
  const tags = new Map<string, number>();
  for (const { tagName } of [...element.getElementsByTagName('*')].slice(0, 200))
    tags.set(tagName, (tags.get(tagName) ?? 0) + 1);
  return tags;
}
