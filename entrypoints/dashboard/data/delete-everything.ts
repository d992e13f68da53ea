import { send } from '@/lib/messages/send';

/** Deletes everything that is kept on this machine: the stores, and what our pages remember in their own storage. */
export async function deleteEverything(): Promise<void> {
  await send('everything.delete', {});
  try {
    localStorage.clear();
  } catch (error) {
    console.warn('GoLens: this browser keeps no page storage to empty', error);
  }
}
