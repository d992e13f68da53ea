import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, type AmountField } from '@/entrypoints/dashboard/calculator/amount';
import { clean, PROBLEMS } from '@/entrypoints/dashboard/calculator/typed';

const MONTH: AmountField = { per: 'month', currency: 'CNY', least: 1000, most: 1_000_000, orNone: false };
const YEAR: AmountField = { per: 'year', currency: 'CNY', least: 100, most: 100_000_000, orNone: true };
const DOLLARS: AmountField = { ...YEAR, per: null, currency: 'USD' };

/** The digits without the zeros around them, which a unit adds and takes away. */
const digitsOf = (text: string) => text.replaceAll(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');

describe('an amount', () => {
  it.each([
    ['35000', 35_000],
    ['35,000', 35_000],
    ['35，000', 35_000],
    ['35 000', 35_000],
    ['３５０００', 35_000],
    ['35k', 35_000],
    ['35 K', 35_000],
    ['35千', 35_000],
    ['3.5万', 35_000],
    ['3.5w', 35_000],
    ['3.5 wan', 35_000],
    ['0.035百万', 35_000],
    ['¥35,000', 35_000],
    ['￥3.5万元', 35_000],
    ['35000元/月', 35_000],
    ['35k/month', 35_000],
    ['35k 每月', 35_000],
    ['35k a month', 35_000],
    ['RMB 35k', 35_000],
    ['12345.67', 12_345.67],
    ['1.2345万', 12_345],
  ])('%s is %d', (text, value) => expect(readAmount(text, MONTH)).toEqual({ value, problem: null }));

  it.each([
    ['35', 'too-small'],
    ['35.000', 'unreadable'],
    ['3,5万', 'unreadable'],
    ['35,00', 'unreadable'],
    ['3500,000', 'unreadable'],
    ['1.234,56', 'unreadable'],
    ['3 5', 'unreadable'],
    ['3万5', 'unreadable'],
    ['25-45k', 'range'],
    ['25k~45k', 'range'],
    ['2万至3万', 'range'],
    ['-35000', 'negative'],
    ['−35k', 'negative'],
    ['40万/年', 'other-period'],
    ['400k a year', 'other-period'],
    ['$35k', 'other-currency'],
    ['35k usd', 'other-currency'],
    ['1e5', 'unreadable'],
    ['0x9999', 'unreadable'],
    ['NaN', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['三万五', 'unreadable'],
    ['35k*15', 'unreadable'],
    ['0', 'too-small'],
    ['9'.repeat(30), 'too-large'],
    ['9'.repeat(5000), 'unreadable'],
    ['<img src=x onerror=alert(1)>', 'unreadable'],
    ['35\u202E000', 'unreadable'],
  ])('%s is refused: %s', (text, problem) => expect(readAmount(text, MONTH)).toEqual({ value: null, problem }));

  it('is nothing where nothing is typed, and none where 0 is', () => {
    expect(readAmount('  ', YEAR)).toEqual({ value: null, problem: null });
    expect(readAmount('0', YEAR)).toEqual({ value: 0, problem: null });
    expect(readAmount('5', YEAR)).toEqual({ value: null, problem: 'too-small' });
  });

  it.each([
    ['$60,000', 60_000],
    ['60k USD', 60_000],
    ['6万美元', 60_000],
  ])('in another currency %s is %d', (text, value) => expect(readAmount(text, DOLLARS).value).toBe(value));

  it.each(['¥60,000', '60000元', 'HK$60,000', '€60k'])('in another currency than %s is refused', (text) =>
    expect(readAmount(text, DOLLARS).problem).toBe('other-currency'),
  );

  it('as anybody writes it is that amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1_000_000 }), (yuan) => {
        const written = [
          `${yuan}`,
          yuan.toLocaleString('en-US'),
          yuan.toLocaleString('fr-FR'),
          `${yuan / 1000}k`,
          `${yuan / 10_000}万`,
          `¥${yuan}/月`,
        ];
        for (const text of written) expect([text, readAmount(text, MONTH).value]).toEqual([text, yuan]);
      }),
    );
  });

  it('is a value within the bounds or one problem, whatever is typed, and never another sequence of digits', () => {
    const pieces = fc.constantFrom(
      '3',
      '5',
      '0',
      '1',
      ',',
      '.',
      ' ',
      '-',
      'k',
      '万',
      '元',
      '$',
      '/月',
      '/年',
      'e',
      '，',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { value, problem } = readAmount(text, MONTH);
        const isNothing = value === null && problem === null;
        expect(isNothing).toBe(clean(text) === '');
        expect(problem === null || PROBLEMS.includes(problem)).toBe(true);
        expect(value === null || (problem === null && value >= 1000 && value <= 1_000_000)).toBe(true);
        expect(digitsOf(value === null ? '' : `${value}`)).toBe(value === null ? '' : digitsOf(text.normalize('NFKC')));
      }),
      { numRuns: 1000 },
    );
  });
});
