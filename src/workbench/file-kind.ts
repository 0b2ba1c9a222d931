/** How an .xlsx file begins, and how an .xls file does; that is also the box in which Excel puts an encrypted .xlsx. */
const ZIP = [0x50, 0x4b, 3, 4];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Name of the part with the encrypted workbook (MS-OFFCRYPTO 2.3.4.4), in the two-byte letters of a directory. */
const ENCRYPTED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/** What a file is by its first bytes: a zip file, which an .xlsx file is, or why it is no .xlsx file. */
export function fileKind(bytes: Uint8Array): 'zip' | 'empty' | 'encrypted' | 'old' | 'other' {
  if (bytes.length === 0) return 'empty';
  if (holdsAt(bytes, 0, ZIP)) return 'zip';
  if (!holdsAt(bytes, 0, COMPOUND)) return 'other';
  for (let at = bytes.indexOf(ENCRYPTED[0]); at >= 0; at = bytes.indexOf(ENCRYPTED[0], at + 1)) {
    if (holdsAt(bytes, at, ENCRYPTED)) return 'encrypted';
  }
  return 'old';
}

function holdsAt(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}
