import { vi } from 'vitest';
import type { Request } from '@/lib/messages/kinds';
import { FIELDS, type FieldName, type Reading } from '@/lib/posting/reading';

/** The background's modules as a worker that has just started has them. */
export async function startWorker() {
  vi.resetModules();
  const [{ handlers }, { market, loadBundledMarket }, { database }] = await Promise.all([
    import('@/entrypoints/background/handlers'),
    import('@/entrypoints/background/market'),
    import('@/entrypoints/background/state'),
  ]);
  return { handlers, market, loadBundledMarket, database };
}

/** An IndexedDB that cannot be opened, as in a profile whose disk is broken. */
export function breakStore() {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
}

export function reading(key: string, texts: Partial<Record<FieldName, string>> = {}): Reading {
  const all = { title: 'Go 开发工程师', salary: '20-40K', city: '北京', experience: '3-5年', tags: 'MySQL', ...texts };
  const fields = FIELDS.map((name) => [name, name in all ? { text: all[name], from: 'test' } : null]);
  const url = `https://www.zhipin.com/job_detail/${key}.html`;
  return { site: 'boss', layout: 'list', page: 'list', key, url, fields: Object.fromEntries(fields) };
}

export function batch(readings: Reading[], site = 'boss'): Request<'postings.annotate'> {
  return { page: { url: 'https://www.zhipin.com/', site, adapter: null }, readings };
}
