import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen, receiver } from '@/lib/messages/receive';
import { handlers } from './handlers';
import { loadBundledMarket } from './market';
import { makeMenus, menuClicked } from './menus';
import { registerOptionalSites } from './optional-sites';
import { pressed } from './shortcuts';
import { isJobSite } from './sites';
import { colourCount } from './toolbar';

export default defineBackground(() => {
  listen(receiver(handlers, isJobSite));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly('loading the dataset', loadBundledMarket());
    quietly('registering sites', registerOptionalSites());
    quietly('making the menu', makeMenus());
    if (reason === 'install') quietly('opening the first page', openWelcome());
  });
  browser.runtime.onStartup.addListener(() => {
    quietly('registering sites', registerOptionalSites());
    quietly('making the menu', makeMenus());
  });
  browser.permissions.onAdded.addListener(() => quietly('registering sites', registerOptionalSites()));
  browser.permissions.onRemoved.addListener(() => quietly('registering sites', registerOptionalSites()));
  browser.contextMenus.onClicked.addListener((...clicked) => quietly('the menu', menuClicked(...clicked)));
  browser.commands.onCommand.addListener((command, tab) => quietly('a shortcut', pressed(command, tab)));
  quietly('colouring the count', colourCount());
});

const openWelcome = () => browser.tabs.create({ url: `${browser.runtime.getURL('/')}welcome.html` });

function quietly(what: string, work: Promise<unknown>) {
  work.catch((error: unknown) => console.warn(`GoLens: ${what} failed`, error));
}
