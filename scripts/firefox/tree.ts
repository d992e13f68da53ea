/** A node as WebDriver BiDi serialises it. */
export interface Serialized {
  sharedId?: string;
  value?: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: Serialized[];
    shadowRoot?: Serialized | null;
  };
}

export interface Seen {
  sharedId: string;
  name: string;
  attributes: Record<string, string>;
  /** Of the element and all below it, shadow roots included. */
  text: string;
}

/** The elements of a tree in document order, each shadow root before its host's children. */
export function flatten(node: Serialized): Seen[] {
  const below = inside(node).flatMap(flatten);
  const { sharedId, value } = node;
  if (!sharedId || !value?.localName) return below;
  return [{ sharedId, name: value.localName, attributes: value.attributes ?? {}, text: textOf(node) }, ...below];
}

function textOf(node: Serialized): string {
  return (node.value?.nodeValue ?? '') + inside(node).map(textOf).join('');
}

const inside = ({ value }: Serialized) => [
  ...(value?.shadowRoot ? [value.shadowRoot] : []),
  ...(value?.children ?? []),
];
