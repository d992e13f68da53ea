import { browser } from 'wxt/browser';
import { word } from '@/components/words';

const MOST = 999;
/** White on this is 6.9 : 1. */
const COLOURS = { background: '#00617a', text: '#ffffff' };

export async function colourCount(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOURS.background });
  await browser.action.setBadgeTextColor({ color: COLOURS.text });
}

/** The number on the toolbar's button of one tab, and in words for who cannot see it; none where it is 0. */
export async function showCount(tabId: number, go: number): Promise<void> {
  const text = go === 0 ? '' : go > MOST ? `${MOST}+` : String(go);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title: go === 0 ? 'GoLens' : word('popup_toolbar_count', go) });
}
