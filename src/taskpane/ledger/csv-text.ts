/** What a spreadsheet takes for a formula (CWE-1236). */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

const MONTH = '(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?';
/** What a spreadsheet takes for a day, a time or another number than it looks, in Dutch or in English. */
const TAKEN = [
  /^\d{1,2}([-/. ])\d{1,2}(\1\d{1,4})?$/,
  /^\d{1,2}[-/]\d{4}$/,
  /^\d{4}[-/]\d{1,2}([-/]\d{1,2})?$/,
  new RegExp(`^\\d{1,2}[-/. ]*${MONTH}([-/. ]*\\d{2,4})?$`, 'i'),
  new RegExp(`^${MONTH}[-/. ]*\\d{1,4}$`, 'i'),
  /^\d{1,4}:\d{2}(:\d{2})?([.,]\d+)?( ?[ap]m?)?$/i,
  /^[\d.,]+e[+-]?\d+$/i,
  /^\d[\d.,]*( ?%)?$/,
] as const;

/** Whether a spreadsheet that opens a CSV makes something else of a text. Digits alone stay the same digits. */
function isTaken(text: string): boolean {
  // What looks protected already is protected once more, so that every text comes back as it was.
  if (FORMULA.test(text) || (text.startsWith("'") && isTaken(text.slice(1)))) return true;
  const tidy = text.trim();
  return !/^(0|[1-9]\d{0,14})$/.test(tidy) && TAKEN.some((form) => form.test(tidy));
}

/** A text for a cell of a CSV that a spreadsheet opens: with an apostrophe where it would take it for something else. */
export function protectedText(text: string): string {
  return isTaken(text) ? `'${text}` : text;
}

/** The text that was protected. */
export function plainText(text: string): string {
  return text.startsWith("'") && isTaken(text.slice(1)) ? text.slice(1) : text;
}
