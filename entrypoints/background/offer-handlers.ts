import { standingOf } from '@/lib/insights/standing';
import type { Market } from '@/lib/market/dataset';
import type { Handlers } from '@/lib/messages/receive';
import type { OfferBasis } from '@/lib/posting/dataset';
import { market } from './market';

export const offerHandlers: Pick<Handlers, 'market.place' | 'market.offer'> = {
  'market.place': async (pay) => standingOf(pay, await market()),
  'market.offer': async () => {
    const dataset = await market();
    return dataset && basisOf(dataset);
  },
};

function basisOf({ version, published, sources, exchangeRates, cells }: Market): OfferBasis {
  const named = new Set(published.map(({ source }) => source));
  const listed = Object.entries(sources).filter(([id]) => named.has(id));
  const cities = cells.filter(({ kind }) => kind === 'city').map(({ place }) => place);
  return {
    version,
    published,
    sources: Object.fromEntries(listed.map(([id, { title, period }]) => [id, { title, period }])),
    exchangeRates,
    cities: [...new Set(cities)],
  };
}
