import type { ComponentChildren } from 'preact';

/** One heading of a result with what stands under it. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="read-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
