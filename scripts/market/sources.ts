import * as z from 'zod/mini';
import type { MarketSource } from '@/lib/market/dataset';

const GRADE_C = 'A published article; its sampling is not published (grade C).';

export const figureSourcesSchema = z.record(
  z.string(),
  z.object({ title: z.string(), period: z.string(), claims_from: z.string() }),
);

/** The articles whose figures are carried over, as sources. */
export function articleSources(articles: z.infer<typeof figureSourcesSchema>): Record<string, MarketSource> {
  return Object.fromEntries(
    Object.entries(articles).map(([id, { title, period, claims_from }]) => [
      id,
      { title, kind: 'published', period, n: null, note: `${GRADE_C} It names as its own sources: ${claims_from}.` },
    ]),
  );
}

/** The sources that were counted; `n` is how many postings or people each rests on. */
export function countedSources(n: { postings: number; period: string; descriptions: number; survey: number }) {
  return {
    'postings-cn': {
      title: 'Go 岗位公开抓取样本',
      kind: 'postings',
      period: n.period,
      n: n.postings,
      note: 'Public scrapes of Chinese boards, figures only. What postings advertise, not what is paid; the mix of boards and cities moves the medians more than time does.',
    },
    'descriptions-cn': {
      title: 'Go 岗位描述公开样本',
      kind: 'postings',
      period: '2018–2026',
      n: n.descriptions,
      note: 'Chinese Go postings with a description of 80 characters or more, out of public scrapes; leans to 2018 and 2021, so newer tools are probably under-counted.',
    },
    'so-2025': {
      title: 'Stack Overflow Developer Survey 2025',
      kind: 'survey',
      period: '2025',
      n: n.survey,
      note: 'ODbL 1.0. Yearly pay in USD that people who use Go report, 5,005 to 499,750; not what postings advertise.',
    },
    'boards-abroad': {
      title: 'Go postings of boards outside China',
      kind: 'postings',
      period: '2021–2026',
      n: null,
      note: 'Public scrapes and job feeds, figures only, in each board’s own unit.',
    },
    'boards-languages': {
      title: '同一抓取中各语言岗位',
      kind: 'postings',
      period: '2017–2021',
      n: null,
      note: 'Public scrapes of one board in one month, figures only: Go beside other languages of the same crawl.',
    },
  } satisfies Record<string, MarketSource>;
}
