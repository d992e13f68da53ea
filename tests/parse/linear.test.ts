import { describe, expect, it } from 'vitest';
import { parseDescription } from '@/lib/parse/description';
import { degreeIn } from '@/lib/parse/description-degree';
import { flagsIn } from '@/lib/parse/flags';
import { readGo } from '@/lib/parse/go';
import { goWords } from '@/lib/parse/go-words';
import { sentencesOf, type Sentence } from '@/lib/parse/sections';
import { skillsIn, skillsInTags } from '@/lib/parse/skills';
import { workModeIn } from '@/lib/parse/work-mode';
import { yearSpans } from '@/lib/parse/years';
import { timeOf } from './time-of';

const BYTES = 10_240;
/** The goal is 5 ms; a busy machine is allowed twice that. */
const LIMIT_MS = 10;
/** A round that something else has slowed down says nothing: so many are tried before the parser is. */
const ROUNDS = 25;
const PIECES = [
  ['go ', 'Go/', 'Go, ', 'go,java,', 'not go ', 'one of go ', 'some go ', 'Go or '],
  ['熟悉', '熟悉Go、', '优先,', '一种', '3-5年', '3 to 5 years ', '一', '9', '35岁'],
  [' ', '\t', '\n', '　', '(', ')', '（', '【', '- ', '. ', ':', ',', '、'],
  ['a', 'a ', '任职要求:', 'requirements\n', 'plus ', 'days ', 'remote ', 'we tried ', 'degree ', 'master '],
].flat();
const plain = (text: string): Sentence => ({ kind: 'plain', text, lower: text, start: 0 });
const PARSERS: [name: string, parse: (text: string) => unknown][] = [
  ['goWords', (text) => goWords(text)],
  ['readGo of a title', (text) => readGo({ title: text })],
  ['readGo of a description', (text) => readGo({ title: '', description: text })],
  ['skillsIn', (text) => skillsIn(text)],
  ['skillsInTags', (text) => skillsInTags([text])],
  ['sentencesOf', (text) => sentencesOf(text)],
  ['yearSpans', (text) => yearSpans([plain(text)])],
  ['flagsIn', (text) => flagsIn(text, [plain(text)])],
  ['degreeIn', (text) => degreeIn([plain(text)])],
  ['workModeIn', (text) => workModeIn(text)],
  ['parseDescription', (text) => parseDescription({ title: '', text })],
];

describe.each(PARSERS)('%s takes no more than its share of time', (_name, parse) => {
  it.each(PIECES)('on 10 KB of "%s"', (piece) => {
    const text = piece.repeat(Math.ceil(BYTES / Buffer.byteLength(piece)));
    let best = Infinity;
    for (let round = 0; round < ROUNDS && best >= LIMIT_MS; round++)
      best = Math.min(
        best,
        timeOf(() => parse(text)),
      );
    expect(best).toBeLessThan(LIMIT_MS);
  });
});
