import { hostsIn, problemsOn, type Problem } from './truth';

declare const chrome: { dom: { openOrClosedShadowRoot: (host: Element) => ShadowRoot | null } };

export interface Watched {
  frames: number;
  /** The most badges that a frame showed. */
  badges: number;
  /** Frames that showed a badge which was not right, and what was not right. */
  stale: number;
  problems: string[];
  /** What is not right now. */
  now: () => string[];
  expected: Record<string, string>;
}

/**
 * Looks at every frame, last before it is painted: the observer of a size that changes in each. It runs in the
 * extension's own world, which alone may look into its closed shadow roots.
 */
const watched: Watched = {
  frames: 0,
  badges: 0,
  stale: 0,
  problems: [],
  now: () => problems().map(inWords),
  expected: {},
};
Object.assign(globalThis, { watched });

const probe = document.createElement('i');
probe.style.cssText = 'position:fixed;height:1px;visibility:hidden';
document.documentElement.append(probe);
new ResizeObserver(look).observe(probe);
requestAnimationFrame(function next() {
  probe.style.width = probe.style.width === '1px' ? '2px' : '1px';
  requestAnimationFrame(next);
});

function look() {
  // Nothing is painted then.
  if (document.hidden) return;
  watched.frames++;
  watched.badges = Math.max(watched.badges, hostsIn(document).length);
  const stale = problems().filter(({ kind }) => kind !== 'missing');
  if (stale.length === 0) return;
  watched.stale++;
  if (watched.problems.length < 20) watched.problems.push(...stale.slice(0, 3).map(inWords));
}

function problems(): Problem[] {
  return problemsOn(document, {
    expected: (title, salary) => watched.expected[`${title} ${salary}`] ?? null,
    said: (host) =>
      chrome.dom.openOrClosedShadowRoot(host)?.querySelector('button')?.getAttribute('aria-label') ?? null,
  });
}

function inWords({ kind, text }: Problem) {
  return `${kind}: ${text}`;
}
