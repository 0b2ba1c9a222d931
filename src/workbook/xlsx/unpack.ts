import { crc32, readEntries, storeEntry, sumOf, writeEntries } from './zip';

/** What a file may hold, so that none fills the memory: ours has a tenth of a megabyte, and one and a half unpacked. */
export const LIMITS = { file: 10_000_000, unpacked: 60_000_000, cells: 2_000_000 } as const;

/** Thrown where a file is larger than `LIMITS`, whatever it says of itself. */
export class TooLarge extends Error {}

export type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The parts of a file of unknown origin, by their paths. Throws `TooLarge`, or an Error if it is no zip file. */
export async function unpackParts(zip: Uint8Array<ArrayBuffer>): Promise<Parts> {
  if (zip.length > LIMITS.file) throw new TooLarge();
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  let left: number = LIMITS.unpacked;
  for (const entry of readEntries(zip)) {
    const { path, data, deflated } = entry;
    if (path.endsWith('/')) continue;
    const content = deflated ? await inflate(data, left) : data;
    left -= content.length;
    if (left < 0) throw new TooLarge();
    // A damaged digit is a digit still.
    if (crc32(content) !== sumOf(entry)) throw new Error(`Damaged: ${path}`);
    parts.set(path, content);
  }
  return parts;
}

/** The same parts as a zip file that nothing has to unpack. */
export function repackParts(parts: Parts): Uint8Array<ArrayBuffer> {
  return writeEntries([...parts].map(([path, content]) => storeEntry(path, content)));
}

async function inflate(data: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new TooLarge();
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
