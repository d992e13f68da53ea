import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '@/entrypoints/dashboard/address';
import { IMPORT_PROBLEMS } from '@/entrypoints/dashboard/data/import/read-import';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { COLUMN_NAMES } from '@/lib/export/columns';
import { FORMATS } from '@/lib/export/file';
import { TARGETS } from '@/lib/export/mapping';
import { gradeSchema, noPercentileSchema } from '@/lib/posting/insight';
import { DEGREES, FLAGS, WORK_MODES } from '@/lib/posting/posting';
import { assumptionSchema } from '@/lib/posting/salary';
import { STATUSES } from '@/lib/posting/saved';
import { PARTS } from '@/lib/store/backup-file';

/** Names that the source puts together from a code: the codes, and no others, have a message. */
const CODES: Record<string, readonly string[]> = {
  flag: [...FLAGS, 'because'],
  degree: DEGREES,
  mode: WORK_MODES,
  status: STATUSES,
  no_percentile: noPercentileSchema.options,
  card_none: noPercentileSchema.options,
  assumption: assumptionSchema.shape.code.options,
  grade: gradeSchema.options.map((grade) => grade.toLowerCase()),
  confidence: ['high', 'medium', 'low'],
  view: [...VIEWS],
  export_column: COLUMN_NAMES,
  export_format: FORMATS,
  export_note: FORMATS,
  import_target: TARGETS,
  import_problem: IMPORT_PROBLEMS,
  import_head: ['title', 'company', 'salary', 'month', 'city', 'experience', 'degree', 'percentile'],
  restore_part: PARTS,
  restore_mode: ['merge', 'replace'],
  restore_run: ['merge', 'replace'],
  restore_outcome: ['added', 'changed', 'kept', 'removed', 'refused'],
};
const BUILT = new RegExp(`^(${[...Object.keys(CODES), 'card_go', 'dashboard_column'].join('|')})_`);
const FOLDERS = ['components', 'entrypoints', 'lib'];

const source = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
).join('\n');
const names = Object.keys(en);
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].toSorted();

describe('the two languages', () => {
  it('have the same messages, in the same order', () => expect(Object.keys(zh)).toEqual(names));

  it.each(Object.entries(en))('fill %s with the same substitutions, from $1 on', (name, { message }) => {
    const wanted = placeholders(message);
    expect(placeholders(zh[name as keyof typeof zh].message)).toEqual(wanted);
    expect(wanted).toEqual(wanted.map((_, index) => `$${index + 1}`));
    expect(message.trim()).not.toBe('');
  });
});

describe('names made of codes', () => {
  it.each(Object.entries(CODES))('%s_… has a message for each code and for nothing else', (group, codes) => {
    const wanted = codes.map((code) => `${group}_${code.replaceAll(/[-.]/g, '_')}`);
    expect(names.filter((name) => name.startsWith(`${group}_`))).toEqual(wanted.toSorted());
  });
});

it('uses every message', () => {
  const unused = names.filter(
    (name) => !BUILT.test(name) && !name.startsWith('extension_') && !source.includes(`'${name}'`),
  );
  expect(unused).toEqual([]);
});
