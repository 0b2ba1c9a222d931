/**
 * Splits pasted plain text into rows of cells, as spreadsheets put them on the clipboard: tabs between cells, a
 * newline after each row. A cell that begins with `"` may hold tabs, newlines and doubled quotes up to its
 * closing quote; where that quote is missing or more text follows it, the quotes are the user's own and stay.
 * Rows keep their own length: filling up would blank cells that were not pasted over.
 */
export function readClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = readCell(text, at);
    row.push(cell);
    if (text[end] === '\t') {
      at = end + 1;
      // A tab is followed by a cell, also where the text ends.
      if (at < text.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

function readCell(text: string, start: number): { cell: string; end: number } {
  const quoted = /"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)/y;
  quoted.lastIndex = start;
  const match = quoted.exec(text);
  if (match) return { cell: match[1].replace(/""/g, '"').replace(/\r\n?/g, '\n'), end: quoted.lastIndex };
  const plain = /[^\t\r\n]*/y;
  plain.lastIndex = start;
  return { cell: plain.exec(text)?.[0] ?? '', end: plain.lastIndex };
}
