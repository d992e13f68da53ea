import { parseSync } from 'oxc-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
const FOLDERS = ['lib', 'entrypoints', 'components'];

interface Pattern {
  where: string;
  source: string;
  flags: string;
}

/** Every regular expression that is written out in the source. */
function literals(): Pattern[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const { program } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'));
      return regexesIn(program).map((regex) => ({ where: file, ...regex }));
    });
}

function regexesIn(node: unknown): { source: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(regexesIn);
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  const own = regex ? [{ source: regex.pattern, flags: regex.flags }] : [];
  return [...own, ...Object.values(node).flatMap(regexesIn)];
}

/** Every regular expression that the modules of lib build when they are loaded; those of a library are its own. */
async function built(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const regex = new target(...args);
      const isOurs = !new Error().stack?.includes('node_modules');
      if (isOurs) found.push({ where: 'built at load', source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    await Promise.all(
      Object.values(import.meta.glob('../../lib/{page,sites,parse,market,insights,export}/**/*.ts')).map((load) =>
        load(),
      ),
    );
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

describe('no regular expression backtracks more than linearly', async () => {
  const patterns = [...literals(), ...(await built())];
  it('finds them', () => expect(patterns.length).toBeGreaterThan(300));
  it.each(
    patterns.map((pattern) => [`${pattern.where} /${pattern.source.slice(0, 60)}/${pattern.flags}`, pattern] as const),
  )('%s', (_name, { source, flags }) => {
    expect(analyse({ source, flags }).reports.map(({ type }) => type)).toEqual([]);
  });
});
