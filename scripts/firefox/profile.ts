import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of the pages of the extension, fixed so that they can be opened. */
const UUID = '6f0de5c1-90ba-4b09-8b4a-0d5e7ad0c1e5';
const ID = 'golens@golens.dev';

export const ORIGIN = `moz-extension://${UUID}`;

export const downloadsOf = (profile: string) => join(profile, 'downloads');

/** Writes the preferences of a test's profile. Whatever the test does not answer goes to the proxy at this port. */
export async function writeProfile(profile: string, proxy: number) {
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    // The ESR takes an unsigned build for good, so that it is there after a restart as a signed one would be.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    // The prompt cannot be pressed by a script: asking for an optional permission grants it, from a click only.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.dir': downloadsOf(profile),
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'ui.prefersReducedMotion': 1,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    ...QUIET,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await mkdir(downloadsOf(profile), { recursive: true });
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.region.update.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-provider.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
};
