import { JSDOM } from 'jsdom';
import { vi } from 'vitest';

/** A document with as much of a window as the saved view uses, and the place to render to. */
export function savedPage(): HTMLElement {
  const { window } = new JSDOM('<main></main>', { url: 'https://golens.invalid/dashboard.html#saved' });
  for (const name of ['document', 'HTMLElement', 'Node', 'Event', 'location', 'history', 'localStorage'] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 0));
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[^\w-]/g, String.raw`\$&`) });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  return window.document.querySelector('main') ?? window.document.body;
}

/** The one element at the selector. */
export function at(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

/** Types into a field, or chooses from a list, as a person would. */
export function fill(field: HTMLElement, value: string) {
  Object.assign(field, { value });
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export function press(target: HTMLElement, key: string, more: KeyboardEventInit = {}) {
  const { KeyboardEvent } = target.ownerDocument.defaultView ?? globalThis;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}
