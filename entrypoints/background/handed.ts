import type { Handed } from '@/lib/messages/text';
import { openDashboard } from './dashboard-tab';

let waiting: Handed | null = null;

/** Keeps it in memory for the dashboard's view of texts, which is opened to take it. */
export async function handOver(handed: Handed): Promise<void> {
  waiting = handed;
  await openDashboard('read');
}

/** What waits, once; null where nothing does, or where the worker was restarted in between. */
export function takeHanded(): Handed | null {
  const handed = waiting;
  waiting = null;
  return handed;
}
