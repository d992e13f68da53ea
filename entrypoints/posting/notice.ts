import { h } from './dom';
import { placeBeside } from './place';
import { isDark, shadowHost } from './shadow';

export interface Notice {
  remove: () => void;
}

/** One quiet sentence under a badge, in the browser's top layer; read out to a screen reader. */
export function notice(badge: HTMLElement, text: string): Notice {
  const { host, root } = shadowHost('div');
  host.popover = 'manual';
  const line = h('p', { class: isDark(badge) ? 'notice dark' : 'notice', role: 'status' });
  root.append(line);
  document.documentElement.append(host);
  host.showPopover();
  line.textContent = text;
  placeBeside(line, badge);
  const gone = new AbortController();
  const remove = () => {
    gone.abort();
    host.remove();
  };
  const elsewhere = (event: Event) => event.target !== badge && remove();
  document.addEventListener('pointerdown', elsewhere, { signal: gone.signal, capture: true });
  window.addEventListener('scroll', remove, { signal: gone.signal, capture: true, passive: true });
  return { remove };
}
