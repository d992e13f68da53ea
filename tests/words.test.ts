import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';

/** Names that the source puts together from a code. */
const BUILT = /^(flag|degree|mode|status|no_percentile|assumption|card_go|dashboard_column)_/;
const FOLDERS = ['components', 'entrypoints', 'lib'];

const source = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
).join('\n');
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].toSorted().join(' ');

it('has the same messages with the same placeholders in both languages', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en));
  for (const [name, { message }] of Object.entries(en))
    expect([name, placeholders(message)]).toEqual([name, placeholders(zh[name as keyof typeof zh].message)]);
});

it('uses every message', () => {
  const unused = Object.keys(en).filter(
    (name) => !BUILT.test(name) && !name.startsWith('extension_') && !source.includes(`'${name}'`),
  );
  expect(unused).toEqual([]);
});
