import { existsSync } from 'node:fs';
import process from 'node:process';

/** The extended support release first: it is the oldest that is supported, and takes a build that nobody signed. */
const KNOWN = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * A Firefox to load the extension into: FIREFOX_PATH, or a known path; null where there is none.
 * @returns {string | null}
 */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  if (asked) return existsSync(asked) ? asked : null;
  return KNOWN.find((path) => existsSync(path)) ?? null;
}
