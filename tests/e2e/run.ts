import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withOptionalBoards } from '@/scripts/launch';
import { anywhere } from './anywhere';
import { card } from './card';
import { dataset } from './dataset';
import { dynamic } from './dynamic/chapter';
import { keyboard } from './keyboard';
import { profile } from './profile';
import { redesign } from './redesign';
import { story } from './story';
import { surfaces } from './surfaces';
import { troubles } from './troubles';

const folder = await mkdtemp(join(tmpdir(), 'golens-e2e-'));
let failed = 0;
try {
  const extension = await withOptionalBoards('.output/chrome-mv3', join(folder, 'extension'));
  for (const chapter of [story, anywhere, troubles, dataset, card, profile, keyboard, redesign, surfaces, dynamic]) {
    for await (const step of chapter({ extension, folder })) console.log(`ok   ${step}`);
  }
} catch (error) {
  failed++;
  console.error('FAIL', error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(failed);
