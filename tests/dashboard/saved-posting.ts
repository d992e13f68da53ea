import type { SavedPosting } from '@/lib/posting/saved';

interface Change {
  id?: string;
  title?: string;
  company?: string;
  url?: string;
  year?: [number, number] | null;
  status?: SavedPosting['status'];
  notes?: string;
  tags?: string[];
  savedAt?: string;
}

/** An invented saved posting, without figures unless they are given. */
export function savedPosting(change: Change = {}): SavedPosting {
  const {
    id = 'boss:a',
    title = 'Go开发工程师',
    company = '青杉科技',
    url = 'https://www.zhipin.com/',
    year = null,
  } = change;
  const range = year && { low: year[0], high: year[1], currency: 'CNY' as const };
  const savedAt = change.savedAt ?? '2026-11-01T08:00:00.000Z';
  return {
    id,
    savedAt,
    updatedAt: savedAt,
    status: change.status ?? 'saved',
    notes: change.notes ?? '',
    tags: change.tags ?? [],
    history: [],
    posting: {
      site: 'boss',
      key: id,
      url,
      title,
      company: { name: company, size: null, industry: null, stage: null },
      location: {
        city: '北京',
        district: null,
        area: null,
        country: null,
        others: [],
        text: '北京·海淀区',
        remote: false,
      },
      salary: {
        text: year ? '25-45K' : '面议',
        kind: year ? 'stated' : 'negotiable',
        currency: null,
        period: null,
        months: null,
        low: null,
        high: null,
        year: range,
        month: range,
        assumptions: [],
      },
      experience: { min: 3, max: 5 },
      degree: null,
      skills: { required: [], preferred: [], years: {} },
      go: { verdict: 'core', evidence: 'Go' },
      workMode: null,
      flags: [],
      datePosted: null,
    },
    insight: {
      percentile: null,
      noPercentile: year ? 'no-dataset' : 'negotiable',
      benchmark: [],
      gaps: [],
      met: [],
      bonus: [],
      ownPercentile: null,
      ownSample: null,
    },
  };
}
