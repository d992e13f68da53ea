import { describe, expect, it } from 'vitest';
import { keyFromLink, slugFromLink } from '@/lib/page/finder/key';
import { isPay, payAtEnd } from '@/lib/page/finder/pay-words';
import { isCompany, isRole, kindOf } from '@/lib/page/finder/words';
import { SITES } from '@/lib/sites';

describe('pay', () => {
  it.each([
    ...[
      '25-45K',
      '25-45K·16薪',
      '1.5-3万/月',
      '8千-1.2万',
      '13k-16k',
      '200-300元/天',
      '3万以上',
      '20000-30000元/月',
      '年薪30-50万',
      '**-**元',
      '面议',
      '薪资面议',
    ],
    ...[
      '$120,000 - $150,000 a year',
      '$95/hr - $135/hr',
      '70K EUR/yr - 100K EUR/yr',
      'EUR 90K - EUR 130K (Employer provided)',
      '€65.000 – €80.000',
      '£90 000 - £95 000',
    ],
    ...[
      'From $30 an hour',
      'Up to $150k',
      '$120k',
      'Competitive salary',
      'Salary: $90,000 – $110,000',
      '\ue033\ue036-\ue035\ue036K·\ue032\ue037薪',
    ],
  ])('%s', (text) => expect(isPay(text)).toBe(true));

  it.each([
    '¥199',
    '$29.99',
    '$10 - $20',
    '$12.50 - $20.00',
    '3.5万条评价',
    '10k followers',
    '120k',
    '30K',
    '1-3年',
    '100-499人',
    '2026-11-21',
    '10-20',
    'Go 1.27',
    '$20M',
    '大专',
    '',
  ])('not %s', (text) => expect(isPay(text)).toBe(false));

  it('is taken from the end of a text', () => {
    expect(payAtEnd('Go开发工程师 25-45K·14薪')).toEqual(['Go开发工程师', '25-45K·14薪']);
    expect(payAtEnd('Go开发工程师')).toBeNull();
  });
});

it.each([
  ['3-5年', 'experience'],
  ['经验3-5年', 'experience'],
  ['5+ years of experience', 'experience'],
  ['统招本科', 'degree'],
  ['北京·朝阳区·望京', 'city'],
  ['深圳·龙岗区·坂田', 'city'],
  ['Denver, CO', 'city'],
  ['Remote in United States', 'city'],
  ['New York, NY (Hybrid)', 'city'],
  ['100-499人', 'size'],
  ['D轮及以上', 'stage'],
  ['3 days ago', 'date'],
  ['立即沟通', 'noise'],
  ['3.5万人学习', 'other'],
  ['¥199', 'other'],
  ['350㎡', 'other'],
  ['23个在招职位', 'other'],
  ['某女士', 'person'],
  ['Full-Stack Engineer - Remote', null],
  ['Ludwig Solutions, LLC', null],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind));

it.each(['Go开发工程师', '高级Golang工程师（支付）', 'Senior Backend Engineer (m/w/d)', 'java', 'Java（急招）'])(
  '%s names a job',
  (text) => expect(isRole(text)).toBe(true),
);

it.each([
  'Golang jobs in Berlin',
  'Go工程师招聘',
  'Go developer salaries',
  'How to become a senior engineer',
  'Go 工程师 30-50k 算高吗？',
  'Go工程师训练营',
])('%s names no job', (text) => expect(isRole(text)).toBe(false));

it.each(['青岚云科技有限公司', '九霄互动娱乐公司', 'Birkenfeld Software GmbH', 'Nimbus Harbor Inc.'])(
  '%s is a company',
  (text) => expect(isCompany(text)).toBe(true),
);

describe('keys', () => {
  // Their keys are words, a part of the words, or hold the company's own name too: no address tells that.
  const own = ['golangcafe', 'weworkremotely', 'greenhouse', 'workday', 'successfactors'];
  const samples = SITES.filter(({ id }) => !own.includes(id)).flatMap((site) =>
    site.samples.filter(({ key }) => key !== null),
  );
  it.each(samples)('$url', ({ url, key }) => expect(keyFromLink(url)).toBe(key));

  it('tells no id from words', () => {
    expect(keyFromLink('https://x.test/jobs/go-engineer')).toBeNull();
    expect(slugFromLink('https://x.test/jobs/go-engineer-at-larkspur')).toBe('go-engineer-at-larkspur');
    expect(slugFromLink('https://x.test/jobs')).toBeNull();
  });
});
