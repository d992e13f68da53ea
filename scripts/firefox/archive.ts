import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** Packs a build as Firefox takes it for good; a folder could only be lent until the next start. */
export async function packed(build: string, to: string): Promise<string> {
  const entries = await readdir(build, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => [relative(build, path).replaceAll('\\', '/'), new Uint8Array(await readFile(path))]),
  );
  await writeFile(to, zipSync(Object.fromEntries(files)));
  return to;
}
