/*
 * Changes single parts of a zip file as `hucre` writes it: no encryption, no Zip64. Everything else is copied byte
 * by byte.
 */

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;

export interface Entry {
  readonly path: string;
  readonly header: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly deflated: boolean;
}

/**
 * Applies `edit` to the text of every part; a part that it returns unchanged is copied as it is. `added` are new
 * parts, by their paths.
 */
export async function editParts(
  zip: Uint8Array<ArrayBuffer>,
  edit: (path: string, text: string) => string,
  added: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await Promise.all(
    readEntries(zip).map(async (entry) => {
      const content = entry.deflated
        ? await through(entry.data, new DecompressionStream('deflate-raw'))
        : entry.data;
      const text = new TextDecoder().decode(content);
      const edited = edit(entry.path, text);
      return edited === text ? entry : await changed(entry, new TextEncoder().encode(edited));
    }),
  );
  const news = await Promise.all(
    [...added].map(([path, text]) => {
      const header = blankHeader(new TextEncoder().encode(path).length);
      return changed({ path, header }, new TextEncoder().encode(text));
    }),
  );
  return writeEntries([...entries, ...news]);
}

/** The parts of a zip file, still packed. Throws an Error, of any class, if the bytes are none. */
export function readEntries(zip: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  // A comment may stand behind the end of the directory.
  let end = zip.length - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error('Not a zip file.');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('The directory of the zip file is broken.');
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      path: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      // The fields that the local and the central header share: from `version needed` to the length of the name.
      header: zip.slice(at + 6, at + 32),
      data: zip.subarray(start, start + view.getUint32(at + 20, true)),
      deflated: view.getUint16(at + 10, true) === 8,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What `crc32` of an entry's content is, as the file says. */
export function sumOf({ header }: Entry): number {
  return new DataView(header.buffer).getUint32(10, true);
}

/** Of a part of the file's first day, 1 January 1980; what depends on the content comes with it. */
function blankHeader(nameLength: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(26);
  const view = new DataView(header.buffer);
  view.setUint16(0, 20, true);
  // Names are UTF-8.
  view.setUint16(2, 0x0800, true);
  view.setUint16(8, 0x0021, true);
  view.setUint16(22, nameLength, true);
  return header;
}

async function changed(
  entry: Pick<Entry, 'path' | 'header'>,
  content: Uint8Array<ArrayBuffer>,
): Promise<Entry> {
  const data = await through(content, new CompressionStream('deflate-raw'));
  const header = entry.header.slice();
  const view = new DataView(header.buffer);
  view.setUint16(4, 8, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, content.length, true);
  return { path: entry.path, header, data, deflated: true };
}

export function writeEntries(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, header, data } of entries) {
    const name = new TextEncoder().encode(path);
    const local = concat([bytes([0x50, 0x4b, 3, 4]), header.subarray(0, 24), bytes([0, 0]), name, data]);
    const place = new Uint8Array(14);
    new DataView(place.buffer).setUint32(10, offset, true);
    directory.push(
      concat([bytes([0x50, 0x4b, 1, 2, 20, 0]), header.subarray(0, 24), bytes([0, 0]), place, name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = concat(directory);
  const end = new Uint8Array(END_SIZE);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, central.length, true);
  view.setUint32(16, offset, true);
  return concat([...parts, central, end]);
}

/** Parts as they are, without packing them again. */
export function storeEntry(path: string, content: Uint8Array<ArrayBuffer>): Entry {
  const header = blankHeader(new TextEncoder().encode(path).length);
  const view = new DataView(header.buffer);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, content.length, true);
  view.setUint32(18, content.length, true);
  return { path, header, data: content, deflated: false };
}

async function through(
  content: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await new Response(new Blob([content]).stream().pipeThrough(transform)).arrayBuffer(),
  );
}

function bytes(values: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values);
}

function concat(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of zip files, of the content before it is packed. */
export function crc32(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) crc = CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
