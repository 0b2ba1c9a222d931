/**
 * MODEL: what Excel refuses in a formula as it is entered. Only what this add-in could get wrong is checked:
 * brackets that do not pair, sheets and tables that are not there.
 */
import { invalidArgument } from '../errors';

export interface Surroundings {
  hasSheet(name: string): boolean;
  hasTable(name: string): boolean;
}

/** The formula without the text between quotation marks, which may hold anything. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

export function assertFormula(formula: string, surroundings: Surroundings): void {
  const bare = withoutTexts(formula);
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0 || /[;"]$/.test(bare.replace(/""/g, ''))) throw invalidArgument(`formula ${formula}`);
  if (/;/.test(bare.replace(/\{[^}]*\}/g, '')))
    throw invalidArgument(`formula with local separators ${formula}`);
  for (const match of bare.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)) {
    const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
    if (!surroundings.hasSheet(sheet)) throw invalidArgument(`formula ${formula}: no sheet ${sheet}`);
  }
  const outsideSheets = bare.replace(/'(?:[^']|'')+'!/g, '');
  for (const match of outsideSheets.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)) {
    if (!surroundings.hasTable(match[1])) throw invalidArgument(`formula ${formula}: no table ${match[1]}`);
  }
}

/** A formula after a sheet in it got another name. */
export function followed(formula: string, from: string, to: string): string {
  const isSimple = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(to);
  const name = isSimple ? to : `'${to.replace(/'/g, "''")}'`;
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (text, quoted: string | undefined, plain: string | undefined) =>
      (quoted?.replace(/''/g, "'") ?? plain)?.toLowerCase() === from.toLowerCase() ? `${name}!` : text,
  );
}
