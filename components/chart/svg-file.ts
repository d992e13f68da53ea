/** What decides how a drawing looks; it is written into each element, for the file has no style sheet. */
const KEPT = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'opacity'],
  ...['font-size', 'font-weight', 'text-anchor', 'paint-order', 'stroke-linejoin'],
] as const;
const FONTS = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const ONLY_HERE = ['class', 'tabindex', 'data-mark', 'role', 'aria-hidden'];
const NAMESPACE = 'http://www.w3.org/2000/svg';
const [MARGIN, HEAD, LINE, NOTE] = [16, 28, 16, 11];

/** A drawing as a file that stands by itself: its look as shown now, on the page's colour, with its title and source. */
export function svgFile(drawing: SVGSVGElement, title: string, about: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [drawing, copy].map((root) => [root, ...root.querySelectorAll('*')]);
  originals?.forEach((original, index) => {
    const element = copies?.[index];
    if (element) keepLook(original, element);
  });
  const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name)));
  frame(copy, { width: width ?? 0, height: height ?? 0, title, about: wrapped(about, (width ?? 0) / (NOTE * 0.8)) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function keepLook(original: Element, element: Element) {
  const look = getComputedStyle(original);
  for (const name of KEPT) {
    const value = look.getPropertyValue(name);
    if (value) element.setAttribute(name, value);
  }
  for (const name of ONLY_HERE) element.removeAttribute(name);
}

function frame(copy: SVGSVGElement, said: { width: number; height: number; title: string; about: string[] }) {
  const { width, height, title, about } = said;
  const [wide, high] = [width + 2 * MARGIN, height + HEAD + 2 * MARGIN + about.length * LINE];
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string, fallback: string) => page.getPropertyValue(name).trim() || fallback;
  const ground = made('rect', {
    x: -MARGIN,
    y: -HEAD - MARGIN,
    width: wide,
    height: high,
    fill: colour('--paper', '#fff'),
  });
  const ink = { fill: colour('--ink', '#000'), stroke: 'none' };
  const head = made('text', { x: 0, y: -HEAD + 8, 'font-size': 15, 'font-weight': 600, ...ink }, title);
  const lines = about.map((line, index) =>
    made('text', { x: 0, y: height + (index + 1) * LINE, 'font-size': NOTE, ...ink }, line),
  );
  copy.setAttribute('font-family', FONTS);
  copy.setAttribute('viewBox', [-MARGIN, -HEAD - MARGIN, wide, high].join(' '));
  copy.setAttribute('width', String(wide));
  copy.setAttribute('height', String(high));
  copy.prepend(ground, head);
  copy.append(...lines);
}

function made(name: string, attributes: Record<string, string | number>, text = ''): Element {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** A line in lines of about `most` characters, broken at its spaces where it has some. */
function wrapped(text: string, most: number): string[] {
  const room = Math.max(20, Math.floor(most));
  const lines: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const space = rest.lastIndexOf(' ', room);
    const end = space > room / 2 ? space : room;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}
