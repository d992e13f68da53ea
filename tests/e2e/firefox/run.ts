import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '@/scripts/find-firefox.mjs';
import { packed } from '@/scripts/firefox/archive';
import { story } from './story';

const BUILD = '.output/firefox-mv3';

if (!findFirefox()) {
  console.log('SKIPPED: there is no Firefox on this machine. "npm run firefox" installs one; or set FIREFOX_PATH.');
  process.exit(0);
}
if (!existsSync(BUILD)) {
  console.error('There is no build for Firefox: run "npm run build:firefox".');
  process.exit(1);
}

const folder = await mkdtemp(join(tmpdir(), 'golens-firefox-'));
let failed = 0;
try {
  const extension = await packed(BUILD, join(folder, 'golens.xpi'));
  for await (const step of story({ extension, folder })) console.log(`ok   ${step}`);
} catch (error) {
  failed++;
  console.error('FAIL', error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(failed);
