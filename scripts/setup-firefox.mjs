// Runs before `npm run firefox`: installs Firefox where that can be done by one command.
import { installPackages, isDebianRoot } from './debian.mjs';
import { findFirefox } from './find-firefox.mjs';

if (!findFirefox() && isDebianRoot) installPackages(['firefox-esr']);
const path = findFirefox();
if (path) console.error(`Firefox: ${path}`);
else {
  console.error(
    'There is no Firefox on this machine. Install Firefox ESR from https://www.mozilla.org/firefox/enterprise/, or set FIREFOX_PATH to one, and run this again.',
  );
  process.exitCode = 1;
}
