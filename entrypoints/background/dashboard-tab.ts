import { browser } from 'wxt/browser';

/** Opens the dashboard in a tab of its own, on what the hash names ("saved", "read", "compare=a,b"). */
export async function openDashboard(hash: string): Promise<void> {
  const place = hash === 'saved' ? '' : `#${hash}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}dashboard.html${place}` });
}
