// Runs before `npm start` and `npm test`, on a clone where nothing is installed yet: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';
import { installPackages, isDebianRoot } from './debian.mjs';
import { findBrowser } from './find-browser.mjs';

const npm = process.env.npm_execpath;
/** The browser, its Chinese interface, and a font without which Chinese is boxes in the pictures. */
const DEBIAN_PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];

installDependencies();
installBrowser();

function installDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  if (!npm) stop('Run this through npm: "npm start" or "npm test".');
  if (!isCurrent()) run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--ignore-scripts'], 'npm ci failed.');
  if (!existsSync('.wxt/tsconfig.json')) run('npx', ['wxt', 'prepare'], 'wxt prepare failed.');
}

function isCurrent() {
  const installed = 'node_modules/.package-lock.json';
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function installBrowser() {
  const isOurs = isDebianRoot && !process.env.CHROME_PATH;
  if (isOurs) installPackages(DEBIAN_PACKAGES);
  if (findBrowser()) return;
  if (!isOurs) {
    console.error('No Chromium found: asking playwright-core for one.');
    spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  }
  if (!findBrowser())
    stop(
      'There is no Chromium on this machine. Install Chromium (not branded Chrome), or set CHROME_PATH to one, and run this again.',
    );
}

function run(command, args, failure) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) stop(failure);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
