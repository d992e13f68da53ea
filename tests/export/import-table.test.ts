import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '@/lib/export/columns';
import { toCsv } from '@/lib/export/csv';
import { decodeFile, LARGEST_FILE } from '@/lib/export/decode';
import { entryOf } from '@/lib/export/entry';
import { guessMapping, remapped, TARGETS, type Mapping, type Target } from '@/lib/export/mapping';
import { readTable, tableOfJson, type Table } from '@/lib/export/read-table';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { hostileRow } from './hostile-rows';

const bytes = (text: string) => new TextEncoder().encode(text);
const table = (text: string): Table => {
  const read = readTable(text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
};
const mapped = (heads: string[]) => {
  const mapping = guessMapping(heads);
  const taken = TARGETS.filter((target) => mapping[target] !== null);
  return Object.fromEntries(taken.map((target) => [target, heads[mapping[target] ?? -1]]));
};
const JH =
  '职位自编号,发布平台,职位访问地址,职位,公司,地区,地址,经度,纬度,职位描述,学历,所需经验,最低薪资,最高薪资,首次发布时间,几薪,招聘人,招聘公司,招聘者职位,首次扫描日期,记录更新日期';

describe('the encoding', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', bytes('职位,公司'), '职位,公司', 'utf-8'],
    ['UTF-8 with a mark', bytes('\u{FEFF}职位'), '职位', 'utf-8'],
    ['GB18030', Uint8Array.from([0xd6, 0xb0, 0xce, 0xbb, 0x2c, 0xb9, 0xab, 0xcb, 0xbe]), '职位,公司', 'gb18030'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, 0x4c, 0x80, 0x4d, 0x4f]), '职位', 'utf-16le'],
  ])('is found: %s', (_name, file, text, encoding) => expect(decodeFile(file)).toEqual({ text, encoding }));

  it.each<[string, Uint8Array]>([
    ['workbook', bytes('PK\u{3}\u{4}')],
    ['binary', Uint8Array.from([1, 0, 2])],
    ['binary', Uint8Array.from([0x80, 0xff, 0xff])],
    ['too-large', new Uint8Array(LARGEST_FILE + 1)],
  ])('is none: %s', (problem, file) => expect(decodeFile(file)).toEqual({ problem }));
});

describe('a table', () => {
  it.each([',', '\t', ';', '|'])('is read where %j stands between its cells', (delimiter) => {
    const text = [
      ['职位', '公司', '链接'],
      ['Go', '甲', 'https://a.cn'],
      ['Rust', '乙', 'https://b.cn'],
    ];
    expect(table(text.map((row) => row.join(delimiter)).join('\r\n'))).toMatchObject({ delimiter, ragged: 0 });
  });

  it('with ragged rows is made even and says how many there were', () => {
    const { rows, ragged } = table('a,b,c\n1,2\n1,2,3\n1,2,3,4\n\n');
    expect([rows, ragged]).toEqual([
      [
        ['1', '2', ''],
        ['1', '2', '3'],
        ['1', '2', '3'],
      ],
      2,
    ]);
  });

  it.each<[string, string]>([
    ['empty', ''],
    ['empty', '职位,公司\n'],
    ['one-column', '职位\nGo\n'],
    ['too-wide', `${'a,'.repeat(200)}b\n${'1,'.repeat(200)}2\n`],
    ['too-long', `a,b\n${'1,2\n'.repeat(50_001)}`],
  ])('is refused as %s', (problem, text) => expect(readTable(text)).toEqual({ problem }));

  it('is found in the JSON of a scraper', () => {
    const jobs = [
      { title: 'Go', skills: ['Go', 'MySQL'], more: { a: 1 } },
      { title: 'Rust', salary: 3 },
    ];
    const rows = [
      ['Go', 'Go|MySQL', '', ''],
      ['Rust', '', '', '3'],
    ];
    expect(tableOfJson({ keyword: 'go', jobs })).toMatchObject({ heads: ['title', 'skills', 'more', 'salary'], rows });
    expect(tableOfJson({ a: 1 })).toEqual({ problem: 'not-a-list' });
  });

  it('never throws, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readTable(text)).toBeTypeOf('object');
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(tableOfJson(json)).toBeTypeOf('object');
      }),
    );
  });
});

describe('the heads', () => {
  it.each<[string, string[], Record<string, string>]>([
    [
      'of job-hunting',
      JH.split(','),
      {
        ...{ title: '职位', company: '公司', salaryLow: '最低薪资', salaryHigh: '最高薪资', months: '几薪' },
        ...{ city: '地区', experience: '所需经验', degree: '学历', description: '职位描述' },
        ...{ url: '职位访问地址', datePosted: '首次发布时间' },
      },
    ],
    [
      'of a scraper',
      ['title', 'salary', 'company', 'location', 'experience', 'degree', 'tags', 'url'],
      {
        ...{ title: 'title', company: 'company', salary: 'salary', city: 'location' },
        ...{ experience: 'experience', degree: 'degree', tags: 'tags', url: 'url' },
      },
    ],
    [
      'in Chinese with what is in brackets',
      ['岗位名称', '公司名称', '薪资(K)', '工作地点', '备注', '状态', '链接'],
      {
        ...{ title: '岗位名称', company: '公司名称', salary: '薪资(K)', city: '工作地点' },
        ...{ url: '链接', status: '状态', notes: '备注' },
      },
    ],
    ['that say nothing', ['a', 'b'], {}],
  ])('%s', (_name, heads, expected) => expect(mapped(heads)).toEqual(expected));

  const ours: Record<string, string> = {
    ...{ title: 'title', company: 'company', salary: 'salary', salaryLow: 'low', salaryHigh: 'high', months: 'months' },
    ...{ city: 'city', experienceMin: 'experienceMin', experienceMax: 'experienceMax', degree: 'degree' },
    ...{ tags: 'required', url: 'url', datePosted: 'datePosted', companySize: 'companySize', industry: 'industry' },
    ...{ stage: 'stage', status: 'status', notes: 'notes', labels: 'tags' },
  };
  const messages: Record<string, Record<string, { message: string }>> = { en, zh };

  it('of our own tables by their machine names', () => expect(mapped(COLUMN_NAMES)).toEqual(ours));

  it.each(['en', 'zh'])('of our own tables in words (%s)', (language) => {
    const headOf = (name: string) => messages[language]?.[`export_column_${name}`]?.message ?? '';
    const inWords = Object.entries(ours).map(([target, name]) => [target, headOf(name)]);
    expect(mapped(COLUMN_NAMES.map(headOf))).toEqual(Object.fromEntries(inWords));
  });

  it('give each column once, and another choice takes it away', () => {
    const mapping = guessMapping(['职位', '公司']);
    const moved = remapped(mapping, 'notes', 0);
    expect([moved.title, moved.notes, moved.company]).toEqual([null, 0, 1]);
    expect(remapped(moved, 'notes', null).notes).toBeNull();
  });
});

describe('a row', () => {
  const none = Object.fromEntries(TARGETS.map((target) => [target, null])) as Mapping;
  const read = (cells: Partial<Record<Target, string>>) => {
    const names = Object.keys(cells) as Target[];
    const mapping = { ...none, ...Object.fromEntries(names.map((name, index) => [name, index])) };
    return entryOf(Object.values(cells), mapping);
  };

  it.each<[Partial<Record<Target, string>>, string]>([
    [{ salary: '25-45K·14薪', salaryLow: '1' }, '25-45K·14薪'],
    [{ salaryLow: '20000', salaryHigh: '40000', months: '15' }, '20000-40000·15薪'],
    [{ salaryLow: '20000', salaryHigh: '20000', months: '12' }, '20000'],
    [{ salaryLow: '', salaryHigh: '0' }, ''],
    [{ salaryLow: '面议', salaryHigh: '40000' }, '40000'],
  ])('%j pays %s', (cells, salary) => expect(read(cells).fields.salary).toBe(salary));

  it.each([
    [{ experienceMin: '3', experienceMax: '5' }, '3-5年'],
    [{ experienceMin: '0', experienceMax: '0' }, '经验不限'],
    [{ experienceMin: '3', experienceMax: '0' }, '3年以上'],
  ])('%j asks for %s', (cells, years) => expect(read(cells).fields.experience).toBe(years));

  it.each<[string, string | null, string]>([
    ['applied', 'applied', ''],
    ['已投递', 'applied', ''],
    ['二面', 'interviewing', ''],
    ['面试未通过', 'rejected', ''],
    ['Offer', 'offer', ''],
    ['待投递', 'saved', ''],
    ['未投递', 'saved', ''],
    ['还没有投', 'saved', ''],
    ['To apply', 'saved', ''],
    ['not yet applied', 'saved', ''],
    ['未录用', 'rejected', ''],
    ['没有通过二面', 'rejected', ''],
    ['已录用', 'offer', ''],
    ['等等看', null, '等等看'],
    ['', null, ''],
  ])('with status %s is %s', (status, expected, notes) => {
    expect(read({ status })).toMatchObject({ status: expected, notes });
  });
});

/** What a CSV file cannot tell from other text: our own guard, half of a character, and space around it. */
const sound = (text: string) => (text.startsWith("'") ? '' : text.toWellFormed().trim());

it('reads titles, notes and addresses of our own CSV back, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(hostileRow, { minLength: 1, maxLength: 4 }), (rows) => {
      const decoded = decodeFile(bytes(toCsv(rows)));
      const read = table('text' in decoded ? decoded.text : '');
      const mapping = guessMapping(read.heads);
      const back = read.rows.map((cells) => entryOf(cells, mapping));
      const both = back.map(({ fields, notes, url }, index) => ({ fields, notes, url, row: rows[index] }));
      const titles = both.filter(({ row }) => sound(row?.posting.title ?? ''));
      const noted = both.filter(({ row }) => sound(row?.notes ?? ''));
      expect(titles.map(({ fields }) => fields.title)).toEqual(
        titles.map(({ row }) => sound(row?.posting.title ?? '')),
      );
      expect(noted.map(({ notes }) => notes)).toEqual(noted.map(({ row }) => sound(row?.notes ?? '')));
      expect(both.map(({ url }) => url)).toEqual(rows.map(({ posting }) => posting.url));
    }),
  );
});
