/** A call of a function, as it stands in a formula. */
export interface Call {
  /** As written, with its namespace. */
  readonly name: string;
  /** Empty text for an argument that is left out. */
  readonly args: readonly string[];
}

/** A call that a formula shows, or what it shows instead. */
export interface GuardedCall {
  readonly call: Call;
  /** Shown where a condition says so; the outcome tells whether it was. */
  readonly instead?: string;
  /** The part of the result that INDEX shows. */
  readonly part?: Part;
}

/** Rows and columns of a result, counted from 1, as they stand in the formula. */
export interface Part {
  readonly rows: string;
  readonly columns: string;
}

/** A text that is a single call and nothing else. */
export function callOf(text: string): Call | undefined {
  const opening = /^\s*([A-Z_][A-Z0-9_.]*)\(/i.exec(text);
  if (!opening) return undefined;
  const args: string[] = [];
  let current = '';
  let depth = 0;
  let quote = '';
  for (let index = opening[0].length; index < text.length; index += 1) {
    const char = text[index];
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '{' || char === '[') depth += 1;
    else if (char === ')' && depth === 0) {
      args.push(current.trim());
      return text.slice(index + 1).trim() === '' ? { name: opening[1], args } : undefined;
    } else if (char === ')' || char === '}' || char === ']') depth -= 1;
    if (char === ',' && depth === 0 && !quote) {
      args.push(current.trim());
      current = '';
    } else current += char;
  }
  return undefined;
}

/**
 * The call that a formula shows: the formula itself, what IFNA or IFERROR guards, or a branch of an IF, as the sheets of
 * the model have them; also where INDEX shows a part of it. Nothing where more is done with the outcome.
 */
export function guardedCall(formula: string, isOurs: (name: string) => boolean): GuardedCall | undefined {
  const outer = callOf(formula.replace(/^=/, ''));
  if (!outer) return undefined;
  const whole = shownBy(outer, isOurs);
  if (whole) return whole;
  const ours = (text: string | undefined): GuardedCall | undefined => {
    const call = text === undefined ? undefined : callOf(text);
    return call && shownBy(call, isOurs);
  };
  const [first, second, third] = outer.args;
  const guard = outer.name.toUpperCase().replace(/^_XLFN\./, '');
  if (guard === 'IFNA' || guard === 'IFERROR') return ours(first);
  if (guard !== 'IF' || outer.args.length !== 3) return undefined;
  const [yes, no] = [ours(second), ours(third)];
  if (yes && no) return undefined;
  return yes ? { ...yes, instead: third } : no && { ...no, instead: second };
}

/** One of our functions, or INDEX of one. */
function shownBy(outer: Call, isOurs: (name: string) => boolean): GuardedCall | undefined {
  if (isOurs(outer.name)) return { call: outer };
  const [inner = '', rows = '', columns = ''] = outer.args;
  if (outer.name.toUpperCase() !== 'INDEX' || outer.args.length !== 3) return undefined;
  const call = callOf(inner);
  return call && isOurs(call.name) ? { call, part: { rows, columns } } : undefined;
}
