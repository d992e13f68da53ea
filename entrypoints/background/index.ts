import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen, receiver } from '@/lib/messages/receive';
import { handlers } from './handlers';
import { loadBundledMarket } from './market';
import { makeMenus, menuClicked } from './menus';
import { registerOptionalSites } from './optional-sites';
import { forgetRefusedSites, isOwnSite, registerOwnSites } from './own-sites';
import { pressed } from './shortcuts';
import { isJobSite } from './sites';
import { colourCount } from './toolbar';

export default defineBackground(() => {
  listen(receiver(handlers, (url) => isJobSite(url) || isOwnSite(url)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly('loading the dataset', loadBundledMarket());
    registerSites();
    quietly('making the menu', makeMenus());
    if (reason === 'install') quietly('opening the first page', openWelcome());
  });
  browser.runtime.onStartup.addListener(() => {
    quietly('forgetting sites that were refused', forgetRefusedSites());
    registerSites();
    quietly('making the menu', makeMenus());
  });
  browser.permissions.onAdded.addListener(registerSites);
  browser.permissions.onRemoved.addListener(registerSites);
  browser.contextMenus.onClicked.addListener((...clicked) => quietly('the menu', menuClicked(...clicked)));
  browser.commands.onCommand.addListener((command, tab) => quietly('a shortcut', pressed(command, tab)));
  quietly('colouring the count', colourCount());
});

function registerSites() {
  quietly('registering sites', registerOptionalSites());
  quietly('registering sites of the reader', registerOwnSites());
}

const openWelcome = () => browser.tabs.create({ url: `${browser.runtime.getURL('/')}welcome.html` });

function quietly(what: string, work: Promise<unknown>) {
  work.catch((error: unknown) => console.warn(`GoLens: ${what} failed`, error));
}
