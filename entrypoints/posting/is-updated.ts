/** Whether a message failed because the extension was updated under the page. */
export const isUpdated = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'extension-updated';
