import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';

interface Props {
  url: string;
  tab: number;
  /** Runs what may fail; the popup says so where it does. */
  onTry: (work: Promise<unknown>) => void;
}

/** Lets the reader have the pages of this host read always: the browser asks for the permission of this one host. */
export function OwnSite({ url, tab, onTry }: Props) {
  const [said, setSaid] = useState('');
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'https:') return null;
  const add = async () => {
    // The browser may close the popup while it asks: the background must know before what the permission is for.
    const wanted = send('own-sites.add', { host: hostname });
    const granted = await permitted(hostname);
    await wanted;
    if (!granted) {
      await send('own-sites.remove', { host: hostname });
      return setSaid(word('ownsites_refused', hostname));
    }
    await send('own-sites.add', { host: hostname });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/board-any.js'] });
    setSaid(word('ownsites_added', hostname));
  };
  return (
    <section aria-labelledby="own-site">
      <h2 id="own-site">{word('ownsites_always')}</h2>
      <p class="note">{word('ownsites_what', hostname)}</p>
      {!said && (
        <div>
          <button type="button" onClick={() => onTry(add())}>
            {word('ownsites_add', hostname)}
          </button>
        </div>
      )}
      <p class="note" role="status">
        {said}
      </p>
    </section>
  );
}

/** The browser asks the reader, who may say no; it may also fail to ask. */
const permitted = (host: string) =>
  browser.permissions.request({ origins: [`https://${host}/*`] }).catch((error: unknown) => {
    console.warn('GoLens: permission not asked', error);
    return false;
  });
