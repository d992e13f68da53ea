import css from './style.css?inline';

const sheets = new Map<string, CSSStyleSheet>();
const darkness = new Map<string, ReturnType<typeof darknessOf>>();

/**
 * A host element with a closed shadow root, so that the page cannot read what stands in it. One style sheet serves
 * all hosts, and another the card; no file is fetched and the page's CSP does not apply to it.
 */
export function shadowHost(tag: string, ...more: string[]): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  root.adoptedStyleSheets = [css, ...more].map(sheetOf);
  return { host, root };
}

/** Whether the page is dark behind this element, whatever the system's scheme: many boards are light only. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    const known = darkness.get(color) ?? darknessOf(color);
    darkness.set(color, known);
    if (known !== 'clear') return known === 'dark';
  }
  return false;
}

function darknessOf(color: string): 'clear' | 'dark' | 'light' {
  const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  if (alpha <= 0.5) return 'clear';
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110 ? 'dark' : 'light';
}

function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  sheets.set(css, made);
  return made;
}
