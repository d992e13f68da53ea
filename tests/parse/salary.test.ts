import { describe, expect, it } from 'vitest';
import { parseSalary } from '@/lib/parse/salary';

type Row = [
  text: string,
  site: string | undefined,
  kind: string,
  low?: number | null,
  high?: number | null,
  currency?: string,
  period?: string,
  months?: number,
];

const boss = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xe031 + Number(digit)));
const oldBoss = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xe8f0 + Number(digit)));

/** The 24 strings that other tools were measured with. */
const PEERS: Row[] = [
  ['25-45K·16薪', 'boss', 'stated', 25e3, 45e3, 'CNY', 'month', 16],
  ['25-45K', 'boss', 'stated', 25e3, 45e3, 'CNY', 'month'],
  ['20-40k·14薪', 'liepin', 'stated', 20e3, 40e3, 'CNY', 'month', 14],
  ['1.5-2.5万', '51job', 'stated', 15e3, 25e3, 'CNY', 'month'],
  ['1.5-2万·13薪', '51job', 'stated', 15e3, 20e3, 'CNY', 'month', 13],
  ['30-50万/年', '51job', 'stated', 300e3, 500e3, 'CNY', 'year'],
  ['30万-50万/年', undefined, 'stated', 300e3, 500e3, 'CNY', 'year'],
  ['8千-1.2万', 'zhaopin', 'stated', 8e3, 12e3, 'CNY', 'month'],
  ['8-12千/月', undefined, 'stated', 8e3, 12e3, 'CNY', 'month'],
  ['150-200元/天', 'boss', 'stated', 150, 200, 'CNY', 'day'],
  ['25-30元/时', 'boss', 'stated', 25, 30, 'CNY', 'hour'],
  ['面议', 'zhaopin', 'negotiable'],
  ['薪资面议', 'liepin', 'negotiable'],
  ['2-3万/月', undefined, 'stated', 20e3, 30e3, 'CNY', 'month'],
  ['15k-25k', 'lagou', 'stated', 15e3, 25e3, 'CNY', 'month'],
  ['15K以上', undefined, 'stated', 15e3, null, 'CNY', 'month'],
  [boss('25-45K'), 'boss', 'stated', 25e3, 45e3, 'CNY', 'month'],
  ['$120,000 - $150,000 a year', 'indeed', 'stated', 120e3, 150e3, 'USD', 'year'],
  ['$120K/yr - $150K/yr', 'linkedin', 'stated', 120e3, 150e3, 'USD', 'year'],
  ['£60k–£80k', undefined, 'stated', 60e3, 80e3, 'GBP', 'year'],
  ['$55 - $70 an hour', 'indeed', 'stated', 55, 70, 'USD', 'hour'],
  ['€70.000 - €90.000', undefined, 'stated', 70e3, 90e3, 'EUR', 'year'],
  ['USD 120k+ DOE', undefined, 'stated', 120e3, null, 'USD', 'year'],
  [boss('25-45K·16薪'), 'boss', 'stated', 25e3, 45e3, 'CNY', 'month', 16],
];

const CHINESE: Row[] = [
  [oldBoss('31-52K·15薪'), 'boss', 'stated', 31e3, 52e3, 'CNY', 'month', 15],
  ['\ue100\ue101-\ue102K', 'boss', 'unreadable'],
  ['□□-□□K', 'boss', 'unreadable'],
  ['19-33K * 15薪', 'nowcoder', 'stated', 19e3, 33e3, 'CNY', 'month', 15],
  ['1.2万-1.8万', 'zhaopin', 'stated', 12e3, 18e3, 'CNY', 'month'],
  ['6千-9千', 'zhaopin', 'stated', 6e3, 9e3, 'CNY', 'month'],
  ['6-9千·14薪', '51job', 'stated', 6e3, 9e3, 'CNY', 'month', 14],
  ['3千及以下', '51job', 'stated', null, 3e3, 'CNY', 'month'],
  ['3万及以下/年', '51job', 'stated', null, 30e3, 'CNY', 'year'],
  ['2k以下', 'lagou', 'stated', null, 2e3, 'CNY', 'month'],
  ['1.5千/天', '51job', 'stated', 1500, 1500, 'CNY', 'day'],
  ['120-150/天', 'zhaopin', 'stated', 120, 150, 'CNY', 'day'],
  ['30/小时', 'zhaopin', 'stated', 30, 30, 'CNY', 'hour'],
  ['4000-8000元/月', 'boss', 'stated', 4000, 8000, 'CNY', 'month'],
  ['7000-14000元', 'zhaopin', 'stated', 7000, 14000, 'CNY', 'month'],
  ['1w-1.5w', 'maimai', 'stated', 10e3, 15e3, 'CNY', 'month'],
  ['２０Ｋ～３５Ｋ', 'boss', 'stated', 20e3, 35e3, 'CNY', 'month'],
  ['20-40', 'liepin', 'stated', 20e3, 40e3, 'CNY', 'month'],
  ['2-3.5', 'zhaopin', 'stated', 20e3, 35e3, 'CNY', 'month'],
  ['20-40', undefined, 'unreadable'],
  ['21-28万', 'liepin', 'stated', 210e3, 280e3, 'CNY', 'year'],
  ['45-60万', '51job', 'stated', 450e3, 600e3, 'CNY', 'year'],
  ['9-1.3万', '51job', 'stated', 9e3, 13e3, 'CNY', 'month'],
  ['5天/周 4个月 200-300元/天', 'boss', 'stated', 200, 300, 'CNY', 'day'],
  ['18-30K 五险一金 年终奖3个月', 'boss', 'stated', 18e3, 30e3, 'CNY', 'month'],
  ['**-**元', 'zhaopin', 'hidden'],
  ['登录查看薪资', 'boss', 'hidden'],
  ['{{item.salary}}', 'lagou', 'none'],
  ['', 'boss', 'none'],
  ['0-0', 'zhaopin', 'negotiable'],
  ['60-30K', 'boss', 'unreadable'],
  ['30-50K·47薪', 'boss', 'unreadable'],
  ['餐补30元/天', 'boss', 'none'],
  ['800-1600元/次', 'zhaopin', 'unreadable'],
  ['1500-2500万/月', '51job', 'unreadable'],
  ['B轮 500-1000人 融资2亿元', 'boss', 'none'],
];

const WESTERN: Row[] = [
  ['A$150,000.00 - A$190,000.00', 'linkedin', 'stated', 150e3, 190e3, 'AUD', 'year'],
  ['80K EUR/yr - 90K EUR/yr', 'linkedin', 'stated', 80e3, 90e3, 'EUR', 'year'],
  ['$95/hr - $135/hr', 'linkedin', 'stated', 95, 135, 'USD', 'hour'],
  ['From $22.38 an hour', 'indeed', 'stated', 22.38, null, 'USD', 'hour'],
  ['Up to ₹17,00,000 a year', 'indeed', 'stated', null, 1_700_000, 'INR', 'year'],
  ['$1,000 - $1,500 a week', 'indeed', 'stated', 1000, 1500, 'USD', 'week'],
  ['$69.7K - $103K a year (Estimated)', 'indeed', 'estimate', 69_700, 103e3, 'USD', 'year'],
  ['$104K - $178K (Glassdoor est.)', 'glassdoor', 'estimate', 104e3, 178e3, 'USD', 'year'],
  ['£50K - £60K (Employer est.)', 'glassdoor', 'stated', 50e3, 60e3, 'GBP', 'year'],
  ['170K–230K a year', undefined, 'stated', 170e3, 230e3, 'USD', 'year'],
  ['CA$102.8K – CA$137K • Offers Equity', undefined, 'stated', 102_800, 137e3, 'CAD', 'year'],
  ['£500 - £550 per day', undefined, 'stated', 500, 550, 'GBP', 'day'],
  ['£32-42k DOE', undefined, 'stated', 32e3, 42e3, 'GBP', 'year'],
  ['$110K to $120K plus super', undefined, 'stated', 110e3, 120e3, 'AUD', 'year'],
  ['$700-1k pday', undefined, 'stated', 700, 1000, 'USD', 'day'],
  ['ab € 3.500,- brutto pro Monat', undefined, 'stated', 3500, null, 'EUR', 'month'],
  ['€78 000 - €120 000', 'golangcafe', 'stated', 78e3, 120e3, 'EUR', 'year'],
  ['$31,2k- $52k', undefined, 'stated', 31_200, 52e3, 'USD', 'year'],
  ["CHF 110'000 – 130'000", undefined, 'stated', 110e3, 130e3, 'CHF', 'year'],
  ['PLN 350,700 - 474,400 +', undefined, 'stated', 350_700, 474_400, 'PLN', 'year'],
  ['2.75-5 Lacs PA', undefined, 'stated', 275e3, 500e3, 'INR', 'year'],
  ['50,000-3 Lacs PA', undefined, 'stated', 50e3, 300e3, 'INR', 'year'],
  ['¥6M - ¥10M (Tokyo, Japan)', 'linkedin', 'stated', 6e6, 10e6, 'JPY', 'year'],
  ['AUD 120000 - 140000 per year', 'jsonld', 'stated', 120e3, 140e3, 'AUD', 'year'],
  ['USD 5000 per month (estimated)', 'jsonld', 'estimate', 5000, 5000, 'USD', 'month'],
  ['$0 - $0', 'remoteok', 'none'],
  ['Medical, 401(k)', 'linkedin', 'none'],
  ['$250m raised', 'linkedin', 'none'],
  ['Learning budget of $2,000 a year', undefined, 'none'],
  ['$5,000 signing bonus', 'indeed', 'none'],
  ['$200,000 - $20,000', 'linkedin', 'unreadable'],
  ['100000-100000 annum', undefined, 'unreadable'],
  ['25-60 annual', undefined, 'unreadable'],
  ['Competitive', undefined, 'negotiable'],
  ['Sign in to see salary', 'linkedin', 'hidden'],
];

const read = (text: string, site?: string) => parseSalary(text, { site, rates: null });

describe.each([
  ['the peers’ 24 strings', PEERS],
  ['Chinese boards', CHINESE],
  ['western boards', WESTERN],
])('%s', (_name, rows) => {
  it.each(rows)('%s on %s', (text, site, kind, low = null, high = null, currency, period, months) => {
    const expected = { kind, low, high, currency: currency ?? null, period: period ?? null, months: months ?? null };
    expect(read(text, site)).toMatchObject(expected);
  });
});

it('says what it assumed', () => {
  expect(read('23-37', 'boss').assumptions.map(({ code }) => code)).toEqual([
    'unit-by-site',
    'period-by-site',
    'months-12',
  ]);
  expect(read('$120k - $150k').assumptions.map(({ code }) => code)).toContain('currency-by-symbol');
});
