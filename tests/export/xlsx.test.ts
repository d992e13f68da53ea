import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { startWorkbook } from '@/lib/export/xlsx';

afterEach(() => vi.unstubAllEnvs());

const SERIAL = 86_400_000;
const serialOf = (day: string) => Date.parse(day) / SERIAL + 25_569;

it.each([
  ['2026-11-21T20:00:00.000Z', '2026-11-22'],
  ['2026-11-21T15:00:00.000Z', '2026-11-21'],
  ['2026-11-21', '2026-11-21'],
])('writes %s as the day that it is where the reader is, %s', async (iso, day) => {
  vi.stubEnv('TZ', 'Asia/Shanghai');
  const book = startWorkbook(['savedAt'], {});
  book.add([[iso]]);
  const files = unzipSync(new Uint8Array(await (await book.finish()).arrayBuffer()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain(`<v>${serialOf(day)}</v>`);
});
