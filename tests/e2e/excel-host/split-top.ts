const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** Splits the text of a formula at a sign, outside quotes and brackets; `undefined` where those do not pair. */
export function splitTop(text: string, at: string): string[] | undefined {
  const open: string[] = [];
  const parts: string[] = [''];
  let quote = '';
  for (const sign of text) {
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (sign in CLOSING) {
      open.push(CLOSING[sign]);
    } else if (Object.values(CLOSING).includes(sign)) {
      if (open.pop() !== sign) return undefined;
    } else if (sign === at && open.length === 0) {
      parts.push('');
      continue;
    }
    parts[parts.length - 1] += sign;
  }
  return quote === '' && open.length === 0 ? parts : undefined;
}
