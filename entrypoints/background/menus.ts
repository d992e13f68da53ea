import { browser } from 'wxt/browser';
import { word } from '@/components/words';
import { readPublished, readSelection } from './read-page';

type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>;

const WEB = ['http://*/*', 'https://*/*'];

/** Makes the entries of the context menu anew, in the language that the browser has now. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = { selection: word('popup_menu_selection'), page: word('popup_menu_page') };
  for (const context of ['selection', 'page'] as const)
    browser.contextMenus.create({
      id: `read-${context}`,
      title: title[context],
      contexts: [context],
      documentUrlPatterns: WEB,
    });
}

/** The click is what lets us read this one tab, once. */
export async function menuClicked(...[info, tab]: Clicked): Promise<void> {
  const here = { id: tab?.id, url: info.pageUrl ?? tab?.url };
  if (info.menuItemId === 'read-selection') await readSelection(here, info.frameId, info.selectionText);
  if (info.menuItemId === 'read-page') await readPublished(here);
}
