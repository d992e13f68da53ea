import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withOptionalBoards } from '@/scripts/launch';
import { anywhere } from './anywhere';
import { card } from './card';
import type { Chapter } from './chapter';
import { dataset } from './dataset';
import { dynamic } from './dynamic/chapter';
import { keyboard } from './keyboard';
import { profile } from './profile';
import { redesign } from './redesign';
import { story } from './story';
import { surfaces } from './surfaces';
import { troubles } from './troubles';

/** Chapters have browsers of their own and mostly wait, so two lanes of them run side by side. */
const LANES: Chapter[][] = [
  [anywhere, troubles, dataset, surfaces],
  [story, card, profile, keyboard, redesign],
];

const folder = await mkdtemp(join(tmpdir(), 'golens-e2e-'));
let failed = 0;
try {
  const extension = await withOptionalBoards('.output/chrome-mv3', join(folder, 'extension'));
  const told = await Promise.allSettled(LANES.map((lane) => tell(lane, extension)));
  for (const lane of told) if (lane.status === 'rejected') throw lane.reason;
  // It looks at every frame: alone, so that none is late for want of a processor.
  await tell([dynamic], extension);
} catch (error) {
  failed++;
  console.error('FAIL', error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(failed);

async function tell(chapters: Chapter[], extension: string) {
  for (const chapter of chapters) {
    const began = Date.now();
    for await (const step of chapter({ extension, folder })) console.log(`ok   ${step}`);
    console.log(`     ${chapter.name}: ${((Date.now() - began) / 1000).toFixed(0)} s`);
  }
}
