/**
 * Lines of a text that is broken between words, in a column of `width`. `widthOf` measures a word, and `space` is what
 * stands between two, all in one unit; a word that is too long has a line of its own.
 */
export function wrappedLines(
  text: string,
  width: number,
  widthOf: (word: string) => number,
  space: number,
): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const length = widthOf(word);
      const needed = used === 0 ? length : used + space + length;
      if (needed <= width || used === 0) {
        used = needed;
      } else {
        lines += 1;
        used = length;
      }
    }
  }
  return lines;
}
