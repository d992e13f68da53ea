import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of a chunk besides its data: length, type, checksum. */
const FRAME = 12;

export interface Frame {
  /** A PNG; all frames of one tour have the same size and colour type. */
  png: Buffer;
  milliseconds: number;
}

interface Chunk {
  type: string;
  data: Buffer;
}

/**
 * PNGs one after the other as one animated PNG that repeats for ever (https://www.w3.org/TR/png-3/#apng-frame-based-animation).
 * Throws where a frame is no PNG or has another size or colour type than the first.
 */
export function animated(frames: readonly Frame[]): Buffer {
  const [first, ...rest] = frames.map(({ png, milliseconds }) => ({ chunks: chunksOf(png), milliseconds }));
  if (!first) throw new Error('An animation needs a frame.');
  const head = headOf(first.chunks);
  if (rest.some(({ chunks }) => !headOf(chunks).equals(head))) throw new Error('The frames differ in size or colour.');
  let sequence = 0;
  const control = (milliseconds: number) =>
    chunk('fcTL', [...[sequence++, head.readUInt32BE(0), head.readUInt32BE(4), 0, 0].map(uint32), delay(milliseconds)]);
  const picture = first.chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => chunk('IDAT', [data]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', [head]),
    chunk('acTL', [uint32(frames.length), uint32(0)]),
    control(first.milliseconds),
    ...picture,
    ...rest.flatMap(({ chunks, milliseconds }) => [
      control(milliseconds),
      ...chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => chunk('fdAT', [uint32(sequence++), data])),
    ]),
    chunk('IEND', []),
  ]);
}

/** The chunks of a PNG, in order. */
export function chunksOf(png: Buffer): Chunk[] {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is no PNG.');
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + FRAME <= png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += FRAME + length;
  }
  return chunks;
}

function headOf(chunks: Chunk[]): Buffer {
  const head = chunks.find(({ type }) => type === 'IHDR');
  if (!head) throw new Error('This PNG has no header.');
  return head.data;
}

/** The delay as a fraction of a second; the frame then stands as it is, drawn over the one before. */
function delay(milliseconds: number): Buffer {
  const data = Buffer.alloc(6);
  data.writeUInt16BE(milliseconds, 0);
  data.writeUInt16BE(1000, 2);
  return data;
}

function chunk(type: string, parts: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  return Buffer.concat([uint32(body.length - 4), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const data = Buffer.alloc(4);
  data.writeUInt32BE(value);
  return data;
}
