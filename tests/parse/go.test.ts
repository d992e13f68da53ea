import { assert, property, string } from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGo } from '@/lib/parse/go';

const GOLD = '../shared/corpus/gold/titles.jsonl';
type Row = { title: string; site: string; tags: string[]; description: string; expect: string };

const verdictOf = (title: string, description: string) => readGo({ title, description }).verdict;

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
  ])('%s | %s', (title, description, verdict) => {
    expect(verdictOf(title, description)).toBe(verdict);
  });

  it.each([
    'Go above and beyond for customers.',
    'Go the extra mile.',
    'We help clients. Go to our site to apply.',
    'Go live with the new ERP.',
    '- Go beyond the ticket',
    'Go out and meet users.',
    'Go deep into customer problems.',
    'Be ready to Go Further with us.',
    'Go and see what the warehouse needs.',
    'Go back to first principles.',
    'Go on a journey with us.',
    'Go for a walk with your team.',
    'Go Go Go! Join us.',
  ])('the verb: %s', (description) => {
    expect(verdictOf('Account manager', description)).toBe('no');
  });

  it.each([
    'Go and PostgreSQL every day.',
    'Go on the server, Vue in the browser.',
    'Go with gRPC in production.',
    'Go back-end services for logistics.',
    'We use Go to build our scheduler.',
  ])('the language at the same place: %s', (description) => {
    expect(verdictOf('Engineer', description)).toBe('core');
  });

  it.each([
    '熟练掌握Go、MySQL，至少一种消息队列。',
    '熟练掌握Go、MySQL、至少一种消息队列。',
    '熟练掌握Go、Java，至少一种消息队列。',
    '精通Go，有Rust经验优先。',
    '熟悉Go，前端由其他团队负责。',
    '用Go写核心服务，少量Python脚本。',
    '熟悉Go，了解K8s。',
    'Experience with Go and familiarity with Kubernetes.',
    'Familiarity with Kubernetes and strong experience in Go.',
    '3+ years with Go, Kafka or similar.',
    'Strong Go experience, and at least one of AWS or GCP.',
    'Go is required, Kubernetes is a plus.',
    'Kubernetes is a plus, Go is required.',
    'Several years of Go behind you.',
    'You write Go, and the front end is owned by another team.',
  ])('a cue about something else leaves Go required: %s', (description) => {
    expect(verdictOf('Engineer', description)).toBe('core');
  });

  it.each([
    'Experience with Java or Go.',
    'Familiarity with Go is expected.',
    'At least one of Python, Go, or Rust.',
    'A language such as Go.',
    'Go or a similar language.',
    'Nice to have: Rust, Go.',
    'Ideally some Go.',
    'Several of the tools are in Go.',
    '会Python/Go/Shell任意一种。',
    'Python为主，Go亦可。',
    '部分服务用Go，了解者优先。',
    '加分项：了解Rust，会Go。',
    '对Go有所了解。',
  ])('a cue about Go makes it one of several: %s', (description) => {
    expect(verdictOf('Engineer', description)).toBe('mentioned');
  });

  it('believes the tags of a board, but not those of RemoteOK', () => {
    expect(readGo({ title: '后端开发', site: 'boss', tags: ['Golang'] })).toEqual({
      verdict: 'core',
      evidence: 'Golang',
      words: 'Golang',
      rule: 'tag',
      place: { field: 'tags', start: 0, end: 6 },
    });
    const invented = { site: 'remoteok', tags: ['golang'], description: 'You will look after our Ruby services.' };
    expect(readGo({ title: 'Backend Developer', ...invented }).verdict).toBe('no');
    expect(readGo({ title: 'Cashier', site: 'remoteok', tags: ['golang'] }).verdict).toBe('no');
  });
  it('never throws', () => {
    const text = string({ unit: 'grapheme' });
    assert(
      property(text, text, (title, description) => {
        expect(['core', 'mentioned', 'no']).toContain(verdictOf(title, description));
      }),
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
