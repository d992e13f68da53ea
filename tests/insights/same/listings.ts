import { preparer, type Listing, type Prepared } from '@/lib/insights/same/listing';
import { textPrint } from '@/lib/insights/same/print';

/** A description long enough to be told from others. */
export const TEXT =
  '负责收单网关的设计与开发，支撑每秒两万笔交易；把单体的清算模块拆成独立服务，保证账务一致；排查线上超时与内存泄漏；熟悉调度与内存模型，写过高并发服务；熟悉分库分表与消息队列。';

export const monthly = (low: number, high: number, months = 12): Listing['pay'] => ({
  month: { low, high },
  year: { low: low * months, high: high * months },
});

/** An invented listing on the board "boss". */
export function listing(id: string, changes: Partial<Listing> = {}): Prepared {
  const base: Listing = {
    ...{ id, site: 'boss', company: '杭州澜湾科技有限公司', title: '高级Go开发工程师', city: '杭州' },
    ...{ experience: { min: 3, max: 5 }, pay: monthly(30_000, 50_000, 15), print: null },
    ...{ firstSeen: '2026-10-01T08:00:00.000Z', lastSeen: '2026-10-20T08:00:00.000Z' },
  };
  return preparer()({ ...base, ...changes });
}

export const print = (text = TEXT) => textPrint(text);
