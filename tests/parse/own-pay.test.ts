import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnPay } from '@/lib/parse/own-pay';

describe('present pay', () => {
  it.each([
    ['26k', 26_000, null, false],
    ['26K × 13', 26_000, 13, false],
    ['2.6万*13薪', 26_000, 13, false],
    ['26,000 元/月', 26_000, null, false],
    ['￥26000 x 14', 26_000, 14, false],
    ['月薪 2.5w 16薪', 25_000, 16, false],
    ['年薪 40 万', 33_333, null, true],
    ['40万/年 16薪', 25_000, 16, true],
    ['420k per year', 35_000, null, true],
    ['２６０００', 26_000, null, false],
  ])('%s', (text, month, months, isYearly) => expect(readOwnPay(text)).toEqual({ month, months, isYearly }));

  it.each(['', '26', '面议', '20-30k', '26k或30k', '900', '9999万', '26k × 30', '-26k', '1e5'])(
    '%j is not read',
    (text) => expect(readOwnPay(text)).toBeNull(),
  );

  it('comes back as it was written', () => {
    const pay = fc.tuple(fc.integer({ min: 1000, max: 1_000_000 }), fc.integer({ min: 12, max: 24 }));
    fc.assert(
      fc.property(pay, ([month, months]) => {
        expect(readOwnPay(`${month} × ${months}`)).toEqual({ month, months, isYearly: false });
      }),
    );
  });
});
