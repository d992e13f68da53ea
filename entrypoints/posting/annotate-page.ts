import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import type { TabMessage } from '@/lib/messages/kinds';
import type { Site } from '@/lib/sites/site';
import { corrected } from './adapter-maker';
import { makeBadge } from './badge';
import { Board } from './board';
import { CardOpener } from './card-opener';
import { countTeller } from './tell-count';
import { HealthTeller } from './tell-health';
import { Trouble } from './trouble';
import { watchPage } from './watcher';

/**
 * What one board's script does on its pages. Each board has a script of its own, made in wxt.config.ts: an unlisted
 * one, because WXT's wrapper for content scripts announces the extension's id to the page in the names of its start
 * and navigation events.
 */
export function annotatePage(site: Site) {
  let gone = false;
  /** When the adapter's file that the page is read by was imported; null for what is built in. */
  let adapter: string | null = null;
  let isFirst = true;
  const trouble = new Trouble(() => board.refresh());
  const opener = new CardOpener(() => send('card.load', {}), {
    save: async (reading, save) => {
      if (save) await send('saved.save', { reading });
      else await send('saved.remove', { ids: [`${reading.site}:${reading.key}`] });
    },
    compare: async (reading) => {
      const { id } = await send('saved.save', { reading });
      await send('dashboard.open', { compare: [id], withLatest: true });
    },
  });

  const board = new Board(site, {
    annotate: async (readings) => {
      Trouble.readWords();
      const before = adapter;
      const page = { url: location.href, site: site.id, adapter: before };
      const reply = await send('postings.annotate', { page, readings });
      if (reply.state === 'adapter') {
        if (adapter === before) await useAdapter();
        if (adapter === before) throw new Error('The adapter is not there.');
        return 'again';
      }
      count.changed();
      return reply.state === 'off' ? 'off' : reply.postings;
    },
    draw: (annotated, reading, place, beside) =>
      makeBadge(annotated, place, beside, {
        open: (badge, pinned) => {
          if (isAlive()) opener.open({ badge, annotated, reading, places: () => board.places(reading) }, pinned);
          else watch.quietly(() => opener.sayUpdated(badge));
        },
        leave: () => opener.leave(),
      }),
    loadReader: (script) => send('reader.load', { script }),
    quietly: (write) => watch.quietly(write),
    pending: () => watch.pending(),
    gone: (badge) => opener.closeFor(badge),
    trouble: (kind) => watch.quietly(() => trouble.say(kind)),
  });

  const watch = watchPage((changes) => {
    if (!isAlive()) return leave();
    if (board.update(changes)) count.changed();
    health.changed();
    if (isFirst && board.isEmpty()) void useAdapter().catch(() => 'asked again with the health');
    isFirst = false;
  });

  const health = new HealthTeller(board, async (report) => {
    const reply = await send('page.health', { url: location.href, report, adapter });
    if (reply.adapter !== adapter) await useAdapter();
    return reply;
  });

  /** Reads the page by the file that is in use for this site, or by what is built in where none is any more. */
  async function useAdapter() {
    const { file, stamp } = await send('adapter.load', { site: site.id });
    if (stamp === adapter) return;
    adapter = stamp;
    board.use(corrected(site, file));
    health.forget();
  }

  const count = countTeller(
    () => board.postings().filter(({ annotated }) => annotated.posting.go.verdict === 'core').length,
    (go) => send('page.count', { go }),
  );
  // A page that comes back runs on where it was: it heard of no change meanwhile, and the browser forgot its number.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (!isAlive()) return leave();
    board.refresh();
    count.forgotten();
  });

  browser.runtime.onMessage.addListener((message: TabMessage, _sender, reply) => {
    if (message.kind === 'page.show') reply({ ...board.onShow(), drift: health.drift });
    if (message.kind === 'settings.changed') {
      board.refresh();
      count.changed();
      health.again();
    }
    if (message.kind === 'saved.changed') {
      board.saved(new Set(message.request.ids), message.request.saved);
      opener.refresh();
    }
  });

  /** After an update the old script runs on with nobody to ask: it goes, and says so where it had shown anything. */
  function leave() {
    if (gone) return;
    gone = true;
    opener.close();
    trouble.say(board.leave() ? 'updated' : null);
    health.stop();
    watch.stop();
  }
}

const isAlive = () => Boolean(browser.runtime?.id);
