import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '@/lib/export/columns';
import { exportFile } from '@/lib/export/file';
import { startWorkbook } from '@/lib/export/xlsx';
import { NOON, savedRow } from '../store/rows';
import { manyHostileRows } from './hostile-rows';

const run = promisify(execFile);
const OFFICE = officeHere();
if (!OFFICE) console.warn('SKIPPED: there is no LibreOffice here, so no export was opened in it.');
/** Without a window LibreOffice does not ask for the encoding: comma, quote, UTF-8. */
const FILTERS = { csv: ['--infilter=CSV:44,34,76,1'], xlsx: [] };
const ROWS = [
  savedRow('one', {
    notes: '=1+1',
    tags: ['急招', '大厂'],
    posting: { ...savedRow('one').posting, title: '资深 Go 工程师' },
  }),
  ...manyHostileRows(40),
];
let folder = '';
const opened: Record<string, string> = {};

describe.skipIf(!OFFICE)('what LibreOffice makes of', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'golens-office-'));
    for (const format of ['csv', 'xlsx'] as const) {
      const { blob } = await exportFile({
        rows: ROWS,
        format,
        columns: COLUMN_NAMES,
        heads: { title: '职位' },
        now: NOON,
        startWorkbook,
      });
      await writeFile(join(folder, `${format}.${format}`), Buffer.from(await blob.arrayBuffer()));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = [
        '--headless',
        ...FILTERS[format],
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, `${format}.${format}`),
      ];
      await run('soffice', [profile, ...convert], { timeout: 90_000 });
      opened[format] = await readFile(join(folder, `${format}.fods`), 'utf8');
    }
  }, 200_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['csv', 'xlsx'])('%s is no formula, Chinese as it was, and numbers', (format) => {
    const sheet = opened[format] ?? '';
    expect(sheet.includes('table:formula')).toBe(false);
    expect(sheet.includes('office:value-type="error"')).toBe(false);
    expect(
      ['职位', '资深 Go 工程师', '急招, 大厂', '北京'].filter((text) => !sheet.includes(`<text:p>${text}</text:p>`)),
    ).toEqual([]);
    expect(/office:value-type="float" office:value="20000"/.test(sheet)).toBe(true);
    expect(sheet.match(/<table:table-row /g)?.length).toBeGreaterThanOrEqual(ROWS.length);
  });

  it('an XLSX is days as days', () => {
    const sheet = opened.xlsx ?? '';
    expect(/office:value-type="date" office:date-value="2026-11-01/.test(sheet)).toBe(true);
    expect(sheet.includes('<text:p>=1+1</text:p>')).toBe(true);
  });
});

function officeHere(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
