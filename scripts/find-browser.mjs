import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const CACHES = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'];
const INSIDE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/**
 * A Chromium to load the extension into: CHROME_PATH, a known path, or one that playwright-core installed; null where
 * there is none. Branded Chrome is not looked for: since version 137 it ignores --load-extension.
 * @returns {string | null}
 */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) return existsSync(asked) ? asked : null;
  return [...KNOWN, ...installed()].find((path) => existsSync(path)) ?? null;
}

function installed() {
  return CACHES.map((cache) => join(homedir(), cache))
    .filter((cache) => existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .flatMap((name) => INSIDE.map((path) => join(cache, name, path))),
    );
}
