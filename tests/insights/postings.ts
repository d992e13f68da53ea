import { cityCountry } from '@/lib/parse/location';
import type { Posting } from '@/lib/posting/posting';
import type { Salary } from '@/lib/posting/salary';

/** A posting in 北京 for 3 to 5 years at 20–40K, but for the changes. */
export function posting(changes: Partial<Posting> = {}): Posting {
  return {
    site: 'boss',
    key: 'k1',
    url: 'https://www.zhipin.com/job_detail/k1.html',
    title: 'Go 开发工程师',
    company: { name: '星河数据', size: null, industry: null, stage: null },
    location: { city: '北京', district: null, area: null, country: null, others: [], text: '北京', remote: false },
    salary: monthly(20_000, 40_000),
    experience: { min: 3, max: 5 },
    degree: null,
    skills: { required: [], preferred: [], years: {} },
    go: { verdict: 'core', evidence: 'Go' },
    workMode: null,
    flags: [],
    datePosted: null,
    ...changes,
  };
}

export function monthly(low: number | null, high: number | null, changes: Partial<Salary> = {}): Salary {
  const range = (times: number) => ({
    low: low === null ? null : low * times,
    high: high === null ? null : high * times,
    currency: 'CNY' as const,
  });
  return {
    text: '',
    kind: 'stated',
    low,
    high,
    currency: 'CNY',
    period: 'month',
    months: null,
    year: range(12),
    month: range(1),
    assumptions: [],
    ...changes,
  };
}

export function withoutPay(kind: Salary['kind']): Salary {
  return monthly(null, null, { kind, currency: null, period: null, year: null, month: null });
}

export const placed = (city: string | null): Posting['location'] => ({
  city,
  district: null,
  area: null,
  country: city === null ? null : cityCountry(city),
  others: [],
  text: city,
  remote: false,
});
