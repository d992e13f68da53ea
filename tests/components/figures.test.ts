import { describe, expect, it } from 'vitest';
import { dateText, moneyMonth, moneyYear, percentileText, ratioText, shareText, yearsText } from '@/components/figures';

const range = (low: number | null, high: number | null) => ({ low, high, currency: 'CNY' as const });

describe('money', () => {
  it.each([
    [range(400_000, 720_000), '40–72万', '¥400k–720k'],
    [range(375_000, 375_000), '37.5万', '¥375k'],
    [range(400_000, null), '≥ 40万', '≥ ¥400k'],
    [range(null, 720_000), '≤ 72万', '≤ ¥720k'],
    [range(900_000, 1_200_000), '90–120万', '¥900k–1.2M'],
    [range(999_600, 999_600), '100万', '¥1M'],
    [range(null, null), '未知', 'unknown'],
    [null, '未知', 'unknown'],
  ])('a year of %j', (pay, zh, en) => {
    expect(moneyYear(pay, 'zh')).toBe(zh);
    expect(moneyYear(pay, 'en')).toBe(en);
  });

  it('says small monthly pay in yuan', () => {
    expect(moneyMonth(range(8000, 9500), 'zh')).toBe('8000–9500元');
    expect(moneyMonth(range(25_000, 45_000), 'zh')).toBe('2.5–4.5万');
  });
});

describe('other figures', () => {
  it.each([
    [{ low: 58, mid: 72, high: 84 }, 'P58–P84'],
    [{ low: 58.4, mid: 72, high: null }, '≥ P58'],
    [{ low: null, mid: 72.4, high: null }, 'P72'],
  ])('percentile %j is %s', (percentile, said) => expect(percentileText(percentile)).toBe(said));

  it('writes years, shares, ratios and dates', () => {
    expect(yearsText({ min: 3, max: 5 }, 'zh')).toBe('3–5年');
    expect(yearsText({ min: 3, max: null }, 'en')).toBe('≥ 3 yr');
    expect(shareText(0.001)).toBe('<1%');
    expect(ratioText(0.92)).toBe('−8%');
    expect(dateText('2026-09-03', 'zh')).toBe('2026年9月3日');
    expect(dateText('昨天', 'zh')).toBe('昨天');
  });
});
