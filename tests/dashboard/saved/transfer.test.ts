import { expect, it, vi } from 'vitest';
import { importFile } from '@/entrypoints/dashboard/saved/transfer';
import { savedToJson } from '@/lib/export/json';
import type { SavedPosting } from '@/lib/posting/saved';
import { browser } from '../../components/browser';
import { NOON, savedRow } from '../../store/rows';

vi.mock('wxt/browser', () => import('../../components/browser'));

it('hands a large file to the store in parts, because a message can hold only so much', async () => {
  const parts: number[] = [];
  browser.runtime.sendMessage.mockImplementation(({ request }) => {
    const { postings } = request as { postings: SavedPosting[] };
    parts.push(postings.length);
    return Promise.resolve({ ok: true, value: { added: postings.length, updated: 0, kept: 0 } });
  });
  const rows = Array.from({ length: 1200 }, (_, index) => savedRow(`p${index}`));
  expect(await importFile(new File([savedToJson(rows, NOON)], 'golens.json'))).toContain('新增 1200');
  expect(parts).toEqual([500, 500, 200]);
});
