export type StoreCode =
  | 'storage-full'
  | 'storage-failed'
  | 'newer-data'
  | 'upgrade-failed'
  | 'not-found'
  | 'bad-settings'
  | 'bad-posting'
  | 'bad-dataset'
  | 'too-many-files'
  | 'too-many-tags';

const BY_NAME: Record<string, StoreCode> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer-data',
};

/** What went wrong with the store, in one code that the pages turn into a sentence. */
export class StoreError extends Error {
  readonly code: StoreCode;

  constructor(code: StoreCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** Any error of IndexedDB as a StoreError. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StoreError(BY_NAME[name] ?? 'storage-failed', { cause: error });
}
