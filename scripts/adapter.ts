import { parseArgs } from 'node:util';
import { SITES } from '@/lib/sites';
import { adapterOf } from '@/lib/sites/adapter-data';

/** Prints a built-in adapter as a file to correct: the layouts that data can say; the others are named on stderr. */
const { positionals } = parseArgs({ allowPositionals: true });
const site = SITES.find(({ id }) => id === positionals[0]);
if (site) {
  const { file, left } = adapterOf(site);
  process.stdout.write(`${JSON.stringify(file, null, 2)}\n`);
  if (left.length > 0) process.stderr.write(`adapter: not as data, and built in all the same: ${left.join(', ')}\n`);
} else {
  const ids = SITES.map(({ id }) => id).join(' ');
  process.stderr.write(`adapter: usage: npm run -s adapter -- SITE, one of ${ids}\n`);
  process.exitCode = 2;
}
