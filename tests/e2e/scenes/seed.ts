import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { pageOnShow } from '@/scripts/launch';
import { pageNamed } from '../chapter';
import { SAME_ON_BOSS, SAME_ON_LAGOU } from './boards';
import { askOf, type Stage } from './scene';

const BOARDS = ['boss-list', 'lagou-list', 'liepin-list', 'linkedin-list-guest'];
const FROM_EACH = 4;

const EDITS = [
  { status: 'applied', notes: '内推，周三前回复。', addTag: '内推' },
  { status: 'interviewing', notes: '一面聊了调度器和 GC，二面待定。\n问清楚年终奖怎么算。', addTag: '基础架构' },
  { status: 'offer', addTag: '基础架构' },
  { status: 'rejected' },
  { status: 'archived', notes: '外包' },
];

/** A reader in the middle of a search: a profile, boards that were visited, postings saved and worked on. */
export async function seed(stage: Stage): Promise<void> {
  const ask = askOf(stage);
  await ask('settings.write', { profile: DEMO_PROFILE, sites: { linkedin: true, smartrecruiters: true } });
  const ids: string[] = [];
  for (const name of BOARDS) {
    await stage.board.goto(pageNamed(name).url);
    const shown = await pageOnShow(stage.browser, stage.board);
    const rated = (shown?.postings ?? []).filter(({ annotated }) => annotated.posting.go.verdict === 'core');
    for (const { reading } of rated.slice(0, FROM_EACH))
      ids.push((await ask<{ id: string }>('saved.save', { reading })).id);
  }
  for (const url of [SAME_ON_LAGOU, SAME_ON_BOSS]) {
    await stage.board.goto(url);
    const [shared] = (await pageOnShow(stage.browser, stage.board))?.postings ?? [];
    if (shared) await ask('saved.save', { reading: shared.reading });
  }
  for (const [index, edit] of EDITS.entries()) await ask('saved.edit', { ids: [ids[index]], edit });
}
