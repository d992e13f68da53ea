import { openStore, type Database } from '@/lib/store/db';

let opening: Promise<Database> | null = null;

/** The one connection of this worker's life, opened again when it was lost or could not be opened. */
export function database(): Promise<Database> {
  opening ??= openStore(forget).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}

function forget() {
  opening = null;
}
