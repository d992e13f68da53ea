import { expect, it } from 'vitest';
import { addressOf, placeIn, VIEWS } from '@/entrypoints/dashboard/address';

it.each(VIEWS)('opens %s by its own address', (view) => {
  expect(placeIn(addressOf(view)).view).toBe(view);
});

it.each([
  ['', 'saved'],
  ['#', 'saved'],
  ['#nothing-of-ours', 'saved'],
  ['#compare=boss:a,lagou:b', 'compare'],
  ['#market&city=%E4%B8%8A%E6%B5%B7', 'market'],
])('takes %s for %s', (hash, view) => expect(placeIn(hash).view).toBe(view));

it('hands on what the address names besides the view', () => {
  expect(placeIn('#compare=boss:a,lagou:b').parameters.get('compare')).toBe('boss:a,lagou:b');
  expect(placeIn('#market&city=%E4%B8%8A%E6%B5%B7').parameters.get('city')).toBe('上海');
});
