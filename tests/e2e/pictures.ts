import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withOptionalBoards } from '@/scripts/launch';
import { photographed, PICTURES } from './surfaces';

/** `npm run pictures [-- WORD]`: every surface in every look and size, or those whose name holds the word. */
const [only = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'golens-pictures-'));
try {
  const extension = await withOptionalBoards('.output/chrome-mv3', join(folder, 'extension'));
  const looks = (['zh-CN', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((scheme) => [language, scheme] as const),
  );
  for await (const step of photographed({ extension, folder }, { looks, sizes: ['wide', 'narrow', 'zoomed'], only }))
    console.log(`ok   ${step}`);
  console.log(`The pictures are in ${PICTURES}.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
