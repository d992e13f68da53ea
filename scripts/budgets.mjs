// The gzip size of what is built, against the budgets of the design; permissions against the list that is allowed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';
const KILOBYTE = 1024;
const boards = readdirSync(BUILD).filter((name) => /^board-\w+\.js$/.test(name));
/** What runs in a page: the boards' scripts; the open card, the reader of unknown pages, adapters from files and the reader of other pages when wanted. */
const inPages = [...boards, 'card.js', 'published.js', 'finder.js', 'adapter.js', 'read-page.js'];
// Loaded only where no layout of a board knows the page: its words in six languages do not compress.
const LARGER = { 'finder.js': 21 };
const BUDGETS = [...inPages.map((name) => [name, LARGER[name] ?? 16]), ['market.json', 150]];
const ALLOWED = ['scripting', 'activeTab', 'contextMenus'];

let failed = 0;
for (const [file, kilobytes] of BUDGETS) {
  const size = gzipped(file);
  const raw = statSync(`${BUILD}/${file}`).size / KILOBYTE;
  check(`${file}: ${size.toFixed(1)} KB gzip (${raw.toFixed(1)} KB), budget ${kilobytes} KB`, size <= kilobytes);
}

const first = reached(['dashboard', 'saved-view'].map((name) => chunkNamed(name)));
const dashboard = [...first].reduce((sum, file) => sum + gzipped(file), 0);
check(
  `dashboard on its saved view: ${dashboard.toFixed(1)} KB gzip in ${first.size} scripts, budget 90 KB`,
  dashboard <= 90,
);
const later = ['market-view', 'calculator-view', 'pdf', 'docx', 'papaparse', 'write-excel-file'];
const early = [...first].filter((file) => later.some((name) => file.includes(name)));
check(
  `charts, XLSX, PDF and DOCX are loaded when they are used${early.length > 0 ? `: ${early.join(' ')}` : ''}`,
  early.length === 0,
);

const manifest = JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8'));
const extra = manifest.permissions.filter((permission) => !ALLOWED.includes(permission));
check(`permissions: ${manifest.permissions.join(', ')}`, extra.length === 0);
const wide = manifest.host_permissions.filter((pattern) => /^(\*|https?):\/\/\*\/|<all_urls>/.test(pattern));
check(`hosts: ${manifest.host_permissions.join(' ')}`, wide.length === 0);
const linkedin = [...manifest.host_permissions, ...manifest.content_scripts.flatMap(({ matches }) => matches)];
check('LinkedIn is optional', !linkedin.some((pattern) => pattern.includes('linkedin')));
check('no web-accessible resource', manifest.web_accessible_resources === undefined);
check('a script for each of the five boards', boards.length >= 5);
for (const name of inPages) {
  const source = readFileSync(`${BUILD}/${name}`, 'utf8');
  const telling = source.match(
    /\b(dispatchEvent|postMessage|fetch|XMLHttpRequest|WebSocket|sendBeacon|eval|innerHTML|getURL)\b/g,
  );
  check(`${name} sends nothing and tells the page nothing${telling ? `: ${telling}` : ''}`, telling === null);
}
process.exit(failed ? 1 : 0);

function gzipped(file) {
  return gzipSync(readFileSync(`${BUILD}/${file}`), { level: 9 }).length / KILOBYTE;
}

function chunkNamed(name) {
  const found = readdirSync(`${BUILD}/chunks`).find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (!found) throw new Error(`There is no script of ${name}: the dashboard is built otherwise than this check knows.`);
  return `chunks/${found}`;
}

/** The scripts, and those that they import before they run. */
function reached(files, all = new Set()) {
  for (const file of files) {
    if (all.has(file)) continue;
    all.add(file);
    const imports = readFileSync(`${BUILD}/${file}`, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g);
    reached(
      [...imports].map(([, name]) => `chunks/${name}`),
      all,
    );
  }
  return all;
}

function check(sentence, holds) {
  console.log(`${holds ? 'ok  ' : 'OVER'} ${sentence}`);
  if (!holds) failed++;
}
