import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { editParts } from '../../../src/workbook/xlsx/zip';

const parts = {
  'a.txt': strToU8('first'),
  'map/é.xml': strToU8('<x>é</x>'),
  'big.txt': strToU8('z'.repeat(100_000)),
  'empty.txt': new Uint8Array(),
};

it('changes one part and keeps the others', async () => {
  const zip = Uint8Array.from(
    zipSync({ ...parts, 'stored.bin': [new Uint8Array([0, 255, 1]), { level: 0 }] }),
  );
  const edited = await editParts(zip, (path, text) =>
    path === 'map/é.xml' ? text.replace('é', 'ë€') : text,
  );
  const files = unzipSync(edited);
  expect(Object.keys(files)).toEqual([...Object.keys(parts), 'stored.bin']);
  expect(strFromU8(files['map/é.xml'])).toBe('<x>ë€</x>');
  expect(strFromU8(files['a.txt'])).toBe('first');
  expect(files['big.txt']).toEqual(parts['big.txt']);
  expect([...files['stored.bin']]).toEqual([0, 255, 1]);
});

it('gives a changed part its checksum and sizes', async () => {
  const edited = await editParts(Uint8Array.from(zipSync({ 'a.txt': parts['a.txt'] })), () => '123456789');
  const header = new DataView(edited.buffer);
  // The check value that the catalogue of CRC algorithms gives for CRC-32.
  expect(header.getUint32(14, true)).toBe(0xcbf43926);
  expect(header.getUint32(22, true)).toBe(9);
  expect(strFromU8(unzipSync(edited)['a.txt'])).toBe('123456789');
});

it('refuses what is no zip file', async () => {
  await expect(editParts(new Uint8Array(40), (_, text) => text)).rejects.toThrow('zip');
  await expect(editParts(new Uint8Array(3), (_, text) => text)).rejects.toThrow('zip');
});
