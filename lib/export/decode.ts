export type Encoding = 'utf-8' | 'utf-16le' | 'gb18030';

export type Decoded = { text: string; encoding: Encoding } | { problem: 'too-large' | 'workbook' | 'binary' };

/** In bytes. */
export const LARGEST_FILE = 50_000_000;
/** What a ZIP file begins with, which an XLSX is. */
const ZIP = [0x50, 0x4b];
const LOOKED_AT = 65_536;

/** The text of a file: UTF-8, or UTF-16 by its mark, or GB18030, which spreadsheets in China write; else why there is none. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return { problem: 'too-large' };
  if (ZIP.every((byte, index) => bytes[index] === byte)) return { problem: 'workbook' };
  const encodings: Encoding[] = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030'];
  if (encodings[0] === 'utf-8' && isBinary(bytes.subarray(0, LOOKED_AT))) return { problem: 'binary' };
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return { problem: 'binary' };
}

/** One zero may be in a text that a page wrote; a program's own file is full of them. */
const isBinary = (bytes: Uint8Array) => bytes.filter((byte) => byte === 0).length > bytes.length / 100;

/** Without its byte order mark; null where the bytes are no text in this encoding. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
