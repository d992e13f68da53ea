import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '@/lib/messages/send';
import type { TAB_KINDS } from '@/lib/messages/kinds';
import { SITES } from '@/lib/sites';
import { siteFor } from '@/lib/sites/read-page';
import { makeBadge } from './badge';
import { Board } from './board';
import { CardPanel } from './panel';
import { watchPage } from './watcher';

// An unlisted script, put into the manifest by hand: WXT's own wrapper for content scripts announces the extension's
// id to the page in the names of its start and navigation events.
export default defineUnlistedScript(() => {
  const site = siteFor(new URL(location.href), SITES);
  if (!site) return;

  const panel = new CardPanel({
    save: async (reading, save) => {
      if (save) await send('saved.save', { reading });
      else await send('saved.remove', { ids: [`${reading.site}:${reading.key}`] });
    },
    compare: async (reading) => {
      const { id } = await send('saved.save', { reading });
      await send('dashboard.open', { compare: [id] });
    },
  });

  const board = new Board(site, {
    annotate: async (readings, health) => {
      const page = { url: location.href, site: site.id, health };
      const reply = await send('postings.annotate', { page, readings });
      return reply.state === 'off' ? 'off' : reply.postings;
    },
    draw: (annotated, reading, place, beside) =>
      makeBadge(annotated, place, beside, {
        open: (badge, pinned) => panel.open(badge, annotated, reading, pinned),
        leave: () => panel.leave(),
      }),
    quietly: (write) => watch.quietly(write),
    hasChanged: (element) => watch.hasChanged(element),
    gone: (badge) => panel.closeFor(badge),
  });

  const watch = watchPage((changed) => {
    if (isAlive()) board.update(changed);
    else leave();
  });

  browser.runtime.onMessage.addListener((message: { kind: keyof typeof TAB_KINDS }, _sender, reply) => {
    if (message.kind === 'page.show') reply(board.onShow());
    if (message.kind === 'settings.changed') board.refresh();
  });

  /** After an update the old script runs on with nobody to ask. */
  function leave() {
    watch.stop();
    panel.close();
    board.clear();
  }
});

const isAlive = () => Boolean(browser.runtime?.id);
