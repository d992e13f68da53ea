import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const KIND = 'saved.changed';
const schema = z.object({ kind: z.literal(KIND), ids: z.nullable(z.array(z.string())) });

/** Tells the pages of ours that are open which saved postings are another, new or gone; null: any of them may be. */
export async function tellPages(ids: string[] | null): Promise<void> {
  // Rejects where no page of ours is open: nobody to tell is no failure.
  await Promise.allSettled([browser.runtime.sendMessage({ kind: KIND, ids })]);
}

/** Calls `listener` on each change that the background tells of; what it returns ends that. */
export function onSavedChanged(listener: (ids: string[] | null) => void): () => void {
  const hear = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    const read = z.safeParse(schema, message);
    if (read.success && sender.id === browser.runtime.id && !sender.tab) listener(read.data.ids);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
