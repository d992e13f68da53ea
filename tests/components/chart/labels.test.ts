import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels, textWidth, type Box } from '@/components/chart/labels';

const FRAME: Box = { x: 40, y: 10, width: 500, height: 300 };
const wish = fc.record({
  x: fc.double({ min: 40, max: 540, noNaN: true }),
  y: fc.double({ min: 10, max: 310, noNaN: true }),
  radius: fc.constantFrom(3, 5, 8),
  width: fc.integer({ min: 4, max: 240 }),
});
const wishes = fc.array(wish, { maxLength: 40 });

describe('labels of points', () => {
  it('never lie over each other, over a mark or outside the frame', () =>
    fc.assert(
      fc.property(wishes, (given) => {
        const boxes = placeLabels(given, FRAME, 12);
        const drawn = boxes.filter((box) => box !== null);
        const clash = drawn.some((box, index) => drawn.slice(index + 1).some((other) => overlap(box, other)));
        const marks = given.map(({ x, y, radius }) => ({
          x: x - radius,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius,
        }));
        const covered = boxes.some(
          (box, index) => box && marks.some((mark, other) => other !== index && overlap(box, mark)),
        );
        const outside = drawn.some(
          ({ x, y, width, height }) => x < 40 || y < 10 || x + width > 540 || y + height > 310,
        );
        expect({ clash, covered, outside }).toEqual({ clash: false, covered: false, outside: false });
      }),
      { numRuns: 300 },
    ));

  it('have a place each where there is room', () => {
    const apart = Array.from({ length: 8 }, (_, index) => ({
      x: 100,
      y: 30 + index * 32,
      radius: 5,
      width: 75,
    }));
    expect(placeLabels(apart, FRAME, 12)).not.toContain(null);
  });

  it('turn to the left at the right edge', () => {
    const [box] = placeLabels([{ x: 535, y: 100, radius: 5, width: 38 }], FRAME, 12);
    expect(box?.x).toBeLessThan(500);
  });

  it('are left out where there is none', () => {
    const heap = Array.from({ length: 30 }, () => ({ x: 200, y: 100, radius: 5, width: 110 }));
    expect(placeLabels(heap, FRAME, 12).filter((box) => box === null).length).toBeGreaterThan(20);
  });
});

it('takes Chinese characters for wider than Latin ones', () => {
  expect(textWidth('高并发', 10)).toBeGreaterThan(textWidth('abc', 10));
  expect(textWidth('', 10)).toBe(0);
});
