import type { StartWorkbook } from '@/lib/export/file';
import type { WorkbookMessage } from './workbook-worker';

/** Makes a workbook in a thread of its own, so that the page goes on; a cancelled one ends at once. */
export const startInWorker: StartWorkbook = (columns, heads, signal) => {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: WorkbookMessage) => worker.postMessage(message, []);
  signal?.addEventListener('abort', () => worker.terminate());
  tell({ step: 'start', columns, heads });
  return {
    add: (rows) => tell({ step: 'add', rows }),
    finish: () => {
      tell({ step: 'finish' });
      return answerOf(worker, signal).finally(() => worker.terminate());
    },
  };
};

function answerOf(worker: Worker, signal: AbortSignal | undefined): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(error instanceof Error ? error : new Error('no workbook'));
    signal?.addEventListener('abort', () => fail(signal.reason));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      data instanceof Blob ? resolve(data) : fail(data),
    );
    worker.addEventListener('error', ({ message }) => fail(new Error(message)));
  });
}
