/** What has changed on a page since it was looked at last. */
export interface Changes {
  /** Whose text, children or attributes are others. */
  nodes: Set<Node>;
  /** Elements that came, or got another attribute: what a selector may find now. */
  fresh: Set<Element>;
}

export const noChanges = (): Changes => ({ nodes: new Set(), fresh: new Set() });

/** A card has changed when a node in it has: so the nodes with everything that they stand in. */
export function touchedBy({ nodes }: Changes): Set<Node> {
  const all = new Set<Node>();
  for (const node of nodes) for (let at: Node | null = node; at && !all.has(at); at = at.parentNode) all.add(at);
  return all;
}

/** Whether one of these elements is, or holds, what the selector finds. */
export function bring({ fresh }: Changes, selector: string): boolean {
  for (const element of fresh) if (element.matches(selector) || element.querySelector(selector)) return true;
  return false;
}
