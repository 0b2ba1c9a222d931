/** Letters and digits that are not mistaken for each other (RFC 4648). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** One character for the lower five bits of each byte. */
export function base32(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('');
}

/** The prime of the 32-bit hash of Fowler, Noll and Vo, and two places to start from. */
const FNV_PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0x3c6ef372];

/**
 * Twelve characters (60 bits) that change when the text does: FNV-1a over its UTF-16 code units from two starts,
 * the second with the halves of its state swapped at each step. It guards against accidents, not against someone
 * who means to deceive.
 */
export function digestOf(text: string): string {
  let [first, second] = STARTS;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, FNV_PRIME);
    second = Math.imul(((second << 16) | (second >>> 16)) ^ unit, FNV_PRIME);
  }
  // The lowest bits of a product know little of the highest ones before it.
  const words = [first ^ (first >>> 15), second ^ (second >>> 13)];
  return words
    .flatMap((word) => [0, 5, 10, 15, 20, 25].map((bits) => ALPHABET[(word >>> bits) & 31]))
    .join('');
}
