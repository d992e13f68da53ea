import type { Reading } from '@/lib/posting/reading';

/** A posting on a page that is no board's, with the element that stands for it; null where it is the whole page. */
export interface GenericPosting {
  reading: Reading;
  card: Element | null;
}

const MAX_KEY = 200;

/** A publisher's own id is its own on its host only, so the host is put before it. */
export const onHost = (reading: Reading, host: string): Reading =>
  reading.key.startsWith('~') ? reading : { ...reading, key: `${host}/${reading.key}`.slice(0, MAX_KEY) };
