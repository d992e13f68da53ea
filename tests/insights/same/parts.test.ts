import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPay } from '@/lib/insights/same/pay';
import { likeness, textPrint } from '@/lib/insights/same/print';
import { companyKeys, companyNames } from '@/lib/posting/company-name';
import { monthly, TEXT } from './listings';

const words = (from: number, n: number) => Array.from({ length: n }, (_, at) => `w${from + at}`).join(' ');
const year = (low: number, high: number) => ({ month: { low: low / 12, high: high / 12 }, year: { low, high } });

describe('a print of a text', () => {
  it('has one size, whatever the text', () => {
    expect(textPrint(TEXT)?.length).toBe(textPrint(TEXT.repeat(40))?.length);
  });
  it('holds nothing of the text, and is none where there is too little', () => {
    expect(textPrint(TEXT)).toMatch(/^z[\da-f]+$/);
    expect(textPrint('熟悉Go')).toBeNull();
  });
  it('is the same under other bullets, numbers and blanks', () => {
    const bullets = TEXT.split('；').map((line, at) => `${at + 1}、 ${line}。`);
    expect(likeness(textPrint(TEXT), textPrint(bullets.join('\n')))?.common).toBeGreaterThan(0.95);
  });
  it('tells that the shorter lies in the longer', () => {
    const half = textPrint(TEXT.slice(0, 60));
    expect(likeness(half, textPrint(TEXT))?.within).toBeGreaterThan(0.8);
  });
  it('cannot be compared over scripts', () => {
    const english = textPrint(
      'You own payout rails to six countries, make retries idempotent and audits boring. '.repeat(2) +
        'We work with banks on certification, on call in turns, and write clear documents for partners in the region.',
    );
    expect(english).toMatch(/^e/);
    expect(likeness(english, textPrint(TEXT))).toBeNull();
  });
  it('estimates the common share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 140 }), (common) => {
        const [a, b] = [words(0, 200), `${words(0, common)} ${words(1000, 200 - common)}`];
        const exact = (common - 2) / (2 * 198 - (common - 2));
        expect(Math.abs((likeness(textPrint(a), textPrint(b))?.common ?? 0) - exact)).toBeLessThan(0.2);
      }),
      { numRuns: 40 },
    );
  });
});

describe('pay', () => {
  it.each([
    ['25-45K·16薪 and 40-72万/年', monthly(25_000, 45_000, 16), year(400_000, 720_000), 'equal'],
    ['25-45K·16薪 and 25-45K', monthly(25_000, 45_000, 16), monthly(25_000, 45_000), 'equal'],
    ['25-45K and 40-72万/年, of 16 salaries not told', monthly(25_000, 45_000), year(400_000, 720_000), 'near'],
    ['25-45K and 28-48K', monthly(25_000, 45_000), monthly(28_000, 48_000), 'near'],
    ['25-45K and 40-60K', monthly(25_000, 45_000), monthly(40_000, 60_000), 'overlap'],
    ['15-20K and 40-60K', monthly(15_000, 20_000), monthly(40_000, 60_000), 'apart'],
    ['a range and 面议', monthly(15_000, 20_000), null, 'unknown'],
  ])('%s', (_, a, b, match) => {
    expect(matchPay(a, b)).toBe(match);
    expect(matchPay(b, a)).toBe(match);
  });
});

describe('names of companies', () => {
  it.each([
    ['北京拾光互动网络技术有限公司', ['拾光']],
    ['拾光互动', ['拾光']],
    ['Brightharbor Technologies, Inc.', ['brightharbor']],
    ['澜湾 (Lanwan)', ['澜湾', 'lanwan']],
    ['某知名互联网公司', []],
    ['锐聘猎头', []],
    [null, []],
  ])('%s is looked up under %j', (name, keys) => expect(companyKeys(name)).toEqual(keys));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(companyNames(name).names.length).toBeLessThan(60);
      }),
    );
  });
});
