import { EMPTY_OFFER, type OfferFields } from '@/entrypoints/dashboard/calculator/fields';
import type { OfferBasis } from '@/lib/posting/dataset';
import { PUBLISHED } from '../../market/models/published';

/** An offer of which everything is said; changed where a test says so. */
export const offer = (change: Partial<OfferFields> = {}): OfferFields => ({
  ...EMPTY_OFFER,
  ...{ base: '40k', months: '15', bonus: '10万', other: '0', signOn: '5万', stock: 'listed', grant: '40万' },
  ...change,
});

export const BASIS: OfferBasis = {
  version: 'test.1',
  published: PUBLISHED,
  sources: { S1: { title: '文章一', period: '2023' }, S4: { title: '文章四', period: '2021-2024' } },
  exchangeRates: { date: '2025-01-02', source: 'Invented', cny: { CNY: 1, USD: 7 } },
  cities: ['北京', '大连'],
};
