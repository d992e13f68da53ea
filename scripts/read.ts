import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod/mini';
import { insightFor } from '@/lib/insights/insight';
import { parseMarket } from '@/lib/market/dataset';
import { parsePosting } from '@/lib/parse/posting';
import { EMPTY_PROFILE, profileSchema, type Profile } from '@/lib/posting/profile';
import { parseAdapter } from '@/lib/posting/adapter';
import { SITES } from '@/lib/sites';
import { badSelector, withAdapter } from '@/lib/sites/adapter-data';
import { findPostings } from '@/lib/page/finder/find-postings';
import { readPage } from '@/lib/sites/read-page';
import type { Site } from '@/lib/sites/site';

const USAGE = 'npm run -s read -- FILE.html --url ADDRESS [--profile FILE.json] [--adapter FILE.json]';
const MARKET = new URL('../public/market.json', import.meta.url);

try {
  process.stdout.write(`${JSON.stringify(read(), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
  process.exitCode = 2;
}

/** A saved page as GoLens reads it: the same code as in the browser, every posting printed, Go or not. */
function read() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, profile: { type: 'string' }, adapter: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1 || !values.url) throw new Error(`usage: ${USAGE}`);
  if (!/^https?:\/\//.test(values.url) || !URL.canParse(values.url)) throw new Error(`not an address: ${values.url}`);

  const market = parseMarket(JSON.parse(readFileSync(MARKET, 'utf8')));
  const profile = values.profile ? readProfile(values.profile) : EMPTY_PROFILE;
  const doc = documentOf(file, values.url);
  const sites = values.adapter ? correctedBy(values.adapter, doc) : SITES;
  const { site, layout, page, postings, health } = readPage(doc, values.url, sites, findPostings);
  const annotated = postings.map(({ reading }) => {
    const posting = parsePosting(reading, market.exchangeRates);
    return Object.assign(posting, { insight: insightFor(posting, market, profile) });
  });
  return { site, layout, page, postings: annotated, health };
}

function readProfile(file: string): Profile {
  const profile = z.safeParse(profileSchema, { ...EMPTY_PROFILE, ...JSON.parse(readFileSync(file, 'utf8')) });
  if (!profile.success) throw new Error(`${file} is not a profile`);
  return profile.data;
}

/** The sites with one of them corrected by an adapter's file, checked as on import. */
function correctedBy(file: string, doc: Document): Site[] {
  const ids = SITES.map(({ id }) => id);
  const { file: adapter, problem } = parseAdapter(readFileSync(file, 'utf8'), ids);
  if (!adapter) throw new Error(`${file}: ${problem.reason}${problem.detail ? ` at ${problem.detail}` : ''}`);
  const wrong = badSelector(adapter, doc);
  if (wrong !== null) throw new Error(`${file}: not a selector: ${wrong}`);
  return SITES.map((site) => (site.id === adapter.site ? withAdapter(site, adapter) : site));
}

/** The saved page's document; a .json file holds bare JSON-LD. Nothing in it runs and nothing is loaded. */
function documentOf(file: string, url: string): Document {
  const source = readFileSync(file, 'utf8');
  const html = /\.json$/i.test(file) ? `<script type="application/ld+json">${source}</script>` : source;
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
