/** A short key made from texts: the same texts give the same key in every session (FNV-1a, two lanes of 32 bits). */
export function fingerprint(...parts: (string | null)[]): string {
  const source = parts.map((part) => part?.toLowerCase().replace(/\s+/g, '') ?? '').join('\n');
  return lane(source, 0x811c9dc5).toString(36) + lane(source, 0x9747b28c).toString(36);
}

function lane(source: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < source.length; index++) {
    hash = Math.imul(hash ^ source.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
