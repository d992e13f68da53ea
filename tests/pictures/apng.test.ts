import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { animated, chunksOf } from '@/scripts/pictures/apng';

describe('an animated PNG', () => {
  const frames = [0x00, 0x7f, 0xff].map((grey, index) => ({ png: onePixel(grey), milliseconds: 100 * (index + 1) }));
  const chunks = chunksOf(animated(frames));

  it('says how many frames it has and that they repeat', () => {
    expect(chunks.map(({ type }) => type).join(' ')).toBe('IHDR acTL fcTL IDAT fcTL fdAT fcTL fdAT IEND');
    const [, control] = chunks;
    expect([control?.data.readUInt32BE(0), control?.data.readUInt32BE(4)]).toEqual([3, 0]);
  });

  it('numbers its parts without a gap and keeps each frame, with its time', () => {
    const numbered = chunks.filter(({ type }) => type === 'fcTL' || type === 'fdAT');
    expect(numbered.map(({ data }) => data.readUInt32BE(0))).toEqual([0, 1, 2, 3, 4]);
    const times = chunks.filter(({ type }) => type === 'fcTL').map(({ data }) => data.readUInt16BE(20));
    expect(times).toEqual([100, 200, 300]);
    const pictures = chunks.flatMap(({ type, data }) =>
      type === 'IDAT' ? [data] : type === 'fdAT' ? [data.subarray(4)] : [],
    );
    expect(pictures.map((data) => inflateSync(data)[1])).toEqual([0x00, 0x7f, 0xff]);
  });

  it('checks out chunk by chunk', () => {
    const file = animated(frames);
    let at = 8;
    for (const { data } of chunks) {
      const end = at + 8 + data.length;
      expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
      at = end + 4;
    }
    expect(at).toBe(file.length);
  });

  it('refuses frames of another size, and what is no picture', () => {
    const [one = onePixel(0)] = frames.map(({ png }) => png);
    expect(() => animated([one, onePixel(0, 2)].map((png) => ({ png, milliseconds: 1 })))).toThrow('differ');
    expect(() => chunksOf(Buffer.from('GIF89a'))).toThrow('no PNG');
    expect(() => animated([])).toThrow('needs a frame');
  });
});

/** A grey PNG, one pixel high. */
function onePixel(grey: number, width = 1): Buffer {
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const parts: [string, Buffer][] = [
    ['IHDR', head],
    ['IDAT', deflateSync(Buffer.from([0, ...Array<number>(width).fill(grey)]))],
    ['IEND', Buffer.alloc(0)],
  ];
  const chunks = parts.map(([type, data]) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}
