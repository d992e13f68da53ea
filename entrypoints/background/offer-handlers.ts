import { isAbroad } from '@/lib/insights/abroad';
import { standingOf } from '@/lib/insights/standing';
import type { Market } from '@/lib/market/dataset';
import type { Handlers } from '@/lib/messages/receive';
import { cityCountry } from '@/lib/parse/location';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { PayPlace, Standing } from '@/lib/posting/insight';
import { market } from './market';

export const offerHandlers: Pick<Handlers, 'market.place' | 'market.offer'> = {
  'market.place': placeOf,
  'market.offer': async () => {
    const dataset = await market();
    return dataset && basisOf(dataset);
  },
};

/** Pay in a city abroad is another market: no cell answers for it, the country's least of all. */
async function placeOf(pay: PayPlace): Promise<Standing> {
  const country = pay.city === null ? null : cityCountry(pay.city);
  const isElsewhere = isAbroad({ salary: { currency: 'CNY' }, location: { city: pay.city, country } });
  return isElsewhere ? { percentile: null, reason: 'foreign-market' } : standingOf(pay, await market());
}

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
