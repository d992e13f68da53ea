import type { ComponentChildren } from 'preact';

/** What stands where nothing is: a sentence, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** One sentence for an error, announced. */
export function Problem({ children }: { children: ComponentChildren }) {
  return (
    <p class="warm" role="alert">
      {children}
    </p>
  );
}

/** One sentence while something is fetched from the extension's own store, announced. */
export function Loading({ children }: { children: ComponentChildren }) {
  return (
    <p class="note" role="status">
      {children}
    </p>
  );
}
