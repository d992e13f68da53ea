import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGo } from '@/lib/parse/go';

const GOLD = '../shared/corpus/gold/titles.jsonl';
type Row = { title: string; site: string; tags: string[]; description: string; expect: string };

describe('readGo', () => {
  it.each([
    ['Java/Go开发（杭州）', '', 'core'],
    ['C++后台（可转Go）', '', 'core'],
    ['Backend Engineer', 'You need solid Go skills.', 'core'],
    ['平台研发', '要求熟练使用Go，了解Rust者优先。', 'core'],
    ['Python工程师（会Go优先）', '', 'mentioned'],
    ['后端开发', '熟悉Java/Go/Python之一。', 'mentioned'],
    ['Ruby Developer', 'Go is a plus.', 'mentioned'],
    ['Django Developer', '', 'no'],
    ['Go-to-Market Lead', '', 'no'],
    ['GoPro技术支持', '', 'no'],
    ['ERP顾问', '负责go live支持', 'no'],
    ['Java开发', '本岗位不写Go。', 'no'],
  ])('%s | %s', (title, description, verdict) => expect(readGo({ title, description }).verdict).toBe(verdict));

  it('believes the tags of a board, but not those of RemoteOK', () => {
    expect(readGo({ title: '后端开发', site: 'boss', tags: ['Golang'] })).toEqual({
      verdict: 'core',
      evidence: 'Golang',
    });
    expect(readGo({ title: 'Backend Developer', site: 'remoteok', tags: ['golang'] }).verdict).toBe('no');
  });
  it('never throws', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (title, description) => typeof readGo({ title, description }).evidence === 'string'),
    );
  });
  it.skipIf(!existsSync(GOLD))('agrees with the shared corpus (skipped where the corpus is absent)', () => {
    const rows = readFileSync(GOLD, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    expect(rows.filter((row) => readGo(row).verdict !== row.expect).length / rows.length).toBeLessThan(0.05);
  });
});
