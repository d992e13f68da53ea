import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Insight, NoPercentile, Percentile } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { savedPosting } from '../dashboard/saved-posting';

type Reference = Percentile['reference'];

interface Change {
  posting?: Partial<Posting>;
  insight?: Partial<Insight>;
  saved?: boolean;
}

/** An invented posting as the background answers it: 40–72万 a year unless it is changed. */
export function annotated({ posting, insight, saved = false }: Change = {}): AnnotatedReply {
  const row = savedPosting({ year: [400_000, 720_000] });
  return {
    posting: { ...row.posting, key: 'a', ...posting },
    insight: { ...row.insight, percentile: percentile(), noPercentile: null, ...insight },
    saved,
    skillNames: {},
  };
}

export const without = (reason: NoPercentile) =>
  annotated({
    insight: { percentile: null, noPercentile: reason },
    posting: { salary: { ...savedPosting().posting.salary, text: '' } },
  });

export function percentile(reference: Partial<Reference> = {}): Percentile {
  return {
    low: 36,
    mid: 79,
    high: 94,
    skipped: [],
    reference: {
      cell: '上海|3-5',
      place: '上海',
      experience: '3-5',
      n: 61,
      period: '2021–2025',
      source: '样本',
      grade: 'B',
      quantiles: { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 },
      board: null,
      own: 0.97,
      confidence: 'high',
      concentration: null,
      ...reference,
    },
  };
}
