import css from './style.css?inline';

const sheets = new Map<string, CSSStyleSheet>();

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
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return false;
}

function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  sheets.set(css, made);
  return made;
}
