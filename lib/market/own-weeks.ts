import type { SightingsWeek } from '@/lib/posting/trend';
import { quantilesOf } from './cells';
import { LEAST_SPECIFIC } from './lookup';
import { candidateReader, merged, OWN_DAYS, type Candidate, type Seen } from './own-sample';

const DAY = 86_400_000;

/** A sighting with the time at which it was first seen in the place of the last. */
export type FirstSeen = Omit<Seen, 'lastSeen'> & { firstSeen: string };

/**
 * The whole weeks of the last 90 days and the one that runs, oldest first, with the postings first seen in each; a week
 * without any is a row with 0. Weeks begin on Monday, in the machine's own time.
 */
export function ownWeeks(rows: readonly FirstSeen[], now: Date): SightingsWeek[] {
  const candidateOf = candidateReader(now);
  const byWeek = new Map(weeksUntil(now).map((week) => [week, [] as Candidate[]]));
  for (const { firstSeen, ...row } of rows) {
    const candidate = candidateOf({ ...row, lastSeen: firstSeen });
    if (candidate) byWeek.get(mondayOf(new Date(firstSeen)))?.push(candidate);
  }
  return [...byWeek].map(([week, candidates]) => {
    const pays = merged(candidates).map(({ pay }) => ({ value: pay, n: 1 }));
    return { week, n: pays.length, median: pays.length < LEAST_SPECIFIC ? null : quantilesOf(pays).p50 };
  });
}

function weeksUntil(now: Date): string[] {
  const from = now.getTime() - OWN_DAYS * DAY;
  const weeks: string[] = [];
  for (let at = monday(now); at.getTime() >= from; at.setDate(at.getDate() - 7)) weeks.unshift(dayOf(at));
  return weeks;
}

const mondayOf = (time: Date) => dayOf(monday(time));

function monday(time: Date): Date {
  const day = new Date(time.getFullYear(), time.getMonth(), time.getDate());
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day;
}

function dayOf(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}
