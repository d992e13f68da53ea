import { storeError, type StoreCode } from '@/lib/store/errors';
import { openStore, type Database } from '@/lib/store/db';

let opening: Promise<Database> | null = null;
const warned = new Set<StoreCode>();

/** The one connection of this worker's life, opened again when it was lost or could not be opened. */
export function database(): Promise<Database> {
  opening ??= openStore(forget).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}

/** Says that the store failed where the work goes on without it: once a worker's life for each thing that goes wrong. */
export function storageFailed(error: unknown): null {
  const { code } = storeError(error);
  if (warned.has(code)) return null;
  warned.add(code);
  console.warn(`GoLens: going on without the store (${code})`, error);
  return null;
}

function forget() {
  opening = null;
}
