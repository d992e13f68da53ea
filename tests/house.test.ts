import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each part of the house may import, of the other parts. `entrypoints` and `scripts` may import all. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/posting': [],
  'lib/page': [],
  'lib/parse': ['lib/posting'],
  'lib/market': ['lib/posting'],
  'lib/export': ['lib/posting'],
  'lib/insights': ['lib/posting', 'lib/market'],
  'lib/sites': ['lib/page', 'lib/posting'],
  'lib/store': ['lib/posting'],
  'lib/health': ['lib/posting'],
  'lib/messages': ['lib/posting'],
  components: ['lib/posting', 'public'],
};
const PURE = ['lib/posting', 'lib/page', 'lib/parse', 'lib/market', 'lib/export', 'lib/insights', 'lib/sites'];
const PACKAGES: Record<string, string[]> = {
  'lib/posting': ['zod/mini'],
  'lib/market': ['zod/mini'],
  'lib/export': ['papaparse', 'write-excel-file/universal', 'zod/mini'],
  'lib/store': ['idb', 'zod/mini'],
  'lib/messages': ['wxt/browser', 'zod/mini'],
  'lib/health': ['wxt/browser'],
  components: ['preact', 'preact/hooks', 'wxt/browser', 'd3-array'],
};
const TOP_LEVEL = [
  ...['entrypoints', 'components', 'lib', 'public', 'tests', 'scripts'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PRIVACY.md', 'LICENSE'],
];

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) => sources(join(root, folder)));
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file: relative(root, file), ...target })));

describe('the house', () => {
  it('has nothing at its top level but what the design names', () => {
    const there = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(there.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('knows every folder of lib', () => {
    expect(readdirSync(join(root, 'lib')).filter((name) => !(`lib/${name}` in MAY_IMPORT))).toEqual([]);
  });

  it('finds the imports that it checks', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ target }) => target.startsWith('lib/posting'))).toBe(true);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only what lies beneath it', (part, allowed) => {
    const wrong = imports
      .filter(({ file, isPackage }) => partOf(file) === part && !isPackage)
      .filter(({ target }) => ![part, ...allowed].includes(partOf(target)));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('%s uses only the packages that it is meant to use', (part) => {
    const wrong = imports
      .filter(({ file, isPackage }) => partOf(file) === part && isPackage)
      .filter(({ target }) => !(PACKAGES[part] ?? []).includes(target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps browser APIs and page globals out of the parts that run in Node', () => {
    const globals = /(^|[^.\w'"`/-])(document|window|chrome|browser|localStorage|indexedDB|navigator)\.\w/;
    const wrong = files
      .filter((file) => PURE.includes(partOf(relative(root, file))))
      .filter((file) => globals.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });

  it.each([
    ['entrypoints/posting/annotate-page.ts', 'lib/sites/read-page.ts'],
    ['entrypoints/card.ts', 'entrypoints/posting/card/panel.ts'],
  ])('keeps zod and preact out of what %s puts into a page', (entry, known) => {
    const reached = reach(entry);
    expect(reached.has('zod/mini')).toBe(false);
    expect(reached.has('preact')).toBe(false);
    expect(reached.has(known)).toBe(true);
  });

  it('keeps the open card out of the script that every page of a board loads', () => {
    const reached = [...reach('entrypoints/posting/annotate-page.ts')];
    expect(reached.filter((file) => file.startsWith('entrypoints/posting/card/'))).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

function importsOf(file: string) {
  const source = withoutComments(readFileSync(file, 'utf8'));
  const found = source.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, isType, at, dynamic]) => ({
    isType: Boolean(isType),
    ...locate(file, at ?? dynamic ?? ''),
  }));
}

function locate(file: string, at: string) {
  const path = at.startsWith('@/') ? join(root, at.slice(2)) : at.startsWith('.') ? resolve(dirname(file), at) : null;
  return path ? { target: relative(root, path), isPackage: false } : { target: at, isPackage: true };
}

function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

/** Everything that is loaded when this file is, type imports left out. */
function reach(entry: string, reached = new Set<string>()): Set<string> {
  for (const { target, isPackage, isType } of importsOf(join(root, entry))) {
    const file = isPackage ? target : fileOf(target);
    if (isType || reached.has(file)) continue;
    reached.add(file);
    if (!isPackage && /\.tsx?$/.test(file)) reach(file, reached);
  }
  return reached;
}

function fileOf(target: string): string {
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
  return candidates.find((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile()) ?? target;
}
