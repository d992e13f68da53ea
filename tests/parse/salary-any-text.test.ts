import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSalary } from '@/lib/parse/salary';
import { salarySchema, type Salary } from '@/lib/posting/salary';

const read = (text: string, site?: string) => parseSalary(text, { site, rates: null });

const GOLD = new URL('../../../shared/corpus/gold/salary.jsonl', import.meta.url);

it.skipIf(!existsSync(GOLD))('reads the shared gold salaries (skipped where the shared corpus is absent)', () => {
  const rows = readFileSync(GOLD, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; site: string; expect: Partial<Salary> });
  const results = rows.map(({ text, site, expect: want }) => {
    const got = read(text, site === 'other' ? undefined : site);
    const differs = (['kind', 'low', 'high', 'currency', 'period', 'months'] as const).some((name) => {
      const [is, should] = [got[name] ?? null, want[name] ?? null];
      return typeof is === 'number' && typeof should === 'number'
        ? Math.abs(is - should) > 0.011 * should
        : is !== should;
    });
    return { text, differs, silent: differs && (got.low !== null || got.high !== null) };
  });
  expect(results.filter(({ silent }) => silent)).toEqual([]);
  expect(results.filter(({ differs }) => !differs).length / rows.length).toBeGreaterThanOrEqual(0.97);
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '25',
      '-',
      '45',
      'K',
      '万',
      '千',
      '·',
      '16薪',
      '/年',
      '元/天',
      '$',
      '€',
      ',',
      '.',
      ' ',
      'to',
      '\ue035',
      '*',
      '9'.repeat(40),
      '以上',
    ),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  const site = fc.constantFrom(undefined, 'boss', '51job', 'linkedin', 'jsonld', '__proto__');

  it('gives a valid salary', () => {
    fc.assert(
      fc.property(text, site, (source, on) => {
        const salary = read(source, on);
        expect(salarySchema.safeParse(salary).success).toBe(true);
        expectSound(salary);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no time over hostile text', () => {
    const started = performance.now();
    for (const seed of ['1,', '1 000', '$', '9', '一', '-', 'K ', '万1', '* ', ' ']) read(seed.repeat(10_000), 'boss');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

function expectSound({ kind, low, high, currency, period, months }: Salary) {
  expect(low ?? 0).toBeLessThanOrEqual(high ?? Infinity);
  for (const end of [low, high]) expect(end === null || (Number.isFinite(end) && end >= 0)).toBe(true);
  expect(months === null || (months >= 12 && months <= 24)).toBe(true);
  const figured = kind === 'stated' || kind === 'estimate';
  expect([currency !== null, period !== null, low !== null || high !== null]).toEqual([figured, figured, figured]);
}
