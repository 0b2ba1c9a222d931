/** A stretch of a formula: literal text, which nothing may touch, a name with its dots, or anything else. */
export interface FormulaPart {
  readonly kind: 'literal' | 'name' | 'other';
  readonly text: string;
}

/** Strings, quoted sheet names and the brackets of structured references (nested once, `'` escapes in them). */
const LITERAL = /"[^"]*(?:""[^"]*)*"?|'[^']*(?:''[^']*)*'?|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]?/y;
const NAME = /[\p{L}_$][\p{L}\p{N}_.$?]*/uy;
/** So that the `E` of 1E5 is not taken for a name. */
const NUMBER = /\d+\.?\d*(?:E[+-]?\d+)?/iy;

/** Splits a formula; the texts of all parts together are the formula. */
export function formulaParts(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (let at = 0; at < formula.length;) {
    const literal = matchAt(LITERAL, formula, at);
    const name = literal ?? matchAt(NAME, formula, at);
    const text = name ?? matchAt(NUMBER, formula, at) ?? formula[at];
    parts.push({ kind: literal !== undefined ? 'literal' : name !== undefined ? 'name' : 'other', text });
    at += text.length;
  }
  return parts;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
