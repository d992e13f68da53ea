import { differenceOf } from '@/lib/market/difference';
import { parseMarket, type Market } from '@/lib/market/dataset';
import type { Replies, Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { tellTabs } from '@/lib/messages/tab';
import type { MarketSummary } from '@/lib/posting/dataset';
import { marketBefore, marketsSetAside } from '@/lib/store/market';
import { checkDataset } from './dataset-check';
import { bundledMarket, goBackTo, importMarket, market, marketInUse } from './market';
import { database, storageFailed } from './state';

type MarketKind = 'market.read' | 'market.preview' | 'market.import' | 'market.revert';

export const marketHandlers: Pick<Handlers, MarketKind> = {
  'market.read': marketSummary,
  'market.preview': preview,
  'market.import': async ({ data }) => {
    const checked = checkDataset(data);
    if ('problem' in checked) return checked;
    await importMarket(checked.data);
    return { market: await changed() };
  },
  'market.revert': async ({ storedAt }) => {
    await goBackTo(storedAt);
    return { market: await changed() };
  },
};

async function preview({ data }: Request<'market.preview'>): Promise<Replies['market.preview']> {
  const checked = checkDataset(data);
  return 'problem' in checked ? checked : { difference: differenceOf(await market(), checked.market) };
}

async function marketSummary(): Promise<MarketSummary | null> {
  const inUse = await marketInUse();
  if (!inUse) return null;
  const origin = inUse.mark?.origin ?? 'bundled';
  const [stored, bundled] = await Promise.all([besideIt(), origin === 'imported' ? aboutBundled() : null]);
  return { ...aboutOf(inUse.market), origin, storedAt: inUse.mark?.storedAt ?? null, ...stored, bundled };
}

function aboutOf({ version, built, sources, cells, skills, premiumsTried }: Market) {
  const cities = [...new Set(cells.filter(({ kind }) => kind === 'city').map(({ place }) => place))];
  const listed = Object.entries(sources).map(([id, { title, period, n }]) => ({ id, title, period, n }));
  const premiums = { tried: premiumsTried, shown: skills.filter(({ premium }) => premium).length };
  return { version, built, sources: listed, cities, premiums };
}

/** What else is stored; nothing where the store fails. */
async function besideIt(): Promise<Pick<MarketSummary, 'before' | 'setAside'>> {
  const db = await database().catch(storageFailed);
  if (!db) return { before: null, setAside: 0 };
  const before = await marketBefore(db, parseMarket).catch(storageFailed);
  return { before, setAside: (await marketsSetAside(db).catch(storageFailed)) ?? 0 };
}

async function aboutBundled(): Promise<MarketSummary['bundled']> {
  const [bundled] = await Promise.allSettled([bundledMarket()]);
  return bundled.status === 'fulfilled' ? { version: bundled.value.version, built: bundled.value.built } : null;
}

/** The dataset is stored by now: pages that are open are told, and one that does not hear it is read anew later. */
async function changed(): Promise<MarketSummary | null> {
  await tellTabs('settings.changed').catch((error: unknown) => console.warn('GoLens: tabs not told', error));
  return marketSummary();
}
