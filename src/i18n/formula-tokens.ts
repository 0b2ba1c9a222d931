/**
 * The parts of a formula that matter to translation. Everything else (operators, spaces) is `other`, one
 * character at a time, and is never changed.
 */
export interface FormulaToken {
  readonly kind:
    | 'string'
    /** A quoted sheet name, `'It''s'`. */
    | 'sheet'
    /** A structured reference with its brackets, or the file in `[1]Sheet!A1`. */
    | 'brackets'
    | 'error'
    /** Names, functions and cell addresses. */
    | 'name'
    /** Digits with the points and commas between them: one number, or several. */
    | 'number'
    | 'other';
  readonly text: string;
  /** Inside an array constant. */
  readonly inArray: boolean;
}

const PATTERNS: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['string', /"[^"]*(?:""[^"]*)*"?/y],
  ['sheet', /'[^']*(?:''[^']*)*'?/y],
  ['error', /#(?:N\/[AB]|[\p{L}\d./]+[!?])/uy],
  ['name', /[\p{L}_$][\p{L}\p{N}_.$?]*/uy],
  ['number', /(?:\d+|\.\d+)(?:[.,]\d+)*(?:[eE][+-]?\d+)?/y],
];

/** Splits a formula into tokens; the texts of all tokens together are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let inArray = false;
  for (let at = 0; at < formula.length;) {
    const { kind, text } = tokenAt(formula, at);
    if (text === '{') inArray = true;
    if (text === '}') inArray = false;
    tokens.push({ kind, text, inArray });
    at += text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Pick<FormulaToken, 'kind' | 'text'> {
  if (formula[at] === '[') return { kind: 'brackets', text: formula.slice(at, bracketEnd(formula, at)) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: 'other', text: formula[at] };
}

/** Behind the bracket that closes the one at `at`. In a column name `'` takes the meaning from the next one. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    const character = formula[index];
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return index + 1;
  }
  return formula.length;
}
