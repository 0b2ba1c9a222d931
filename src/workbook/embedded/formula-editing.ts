import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
} from '@univerjs/core';
import type { DocumentDataModel } from '@univerjs/core';
import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import type { ISequenceNode } from '@univerjs/engine-formula';
import type { InputRules } from './embedded';
import type { Engine } from './engine';

/** `InsertCommand.id` of `@univerjs/docs-ui`, which cannot be loaded without a screen. */
const INSERT_TEXT = 'doc.command.insert-text';

const EDITORS: ReadonlySet<string> = new Set([
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
]);

/** Parts of a formula in which a separator is no separator: text, quoted sheet names, column names, arrays. */
const QUOTED = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?|\{[^}]*\}?/g;

/**
 * Lets the grid's formula editor understand a formula as it is typed in the user's locale: its colours, the
 * hint on the present argument, and clicking a cell to refer to it. The editor reads English only.
 *
 * It also saves decimals. The editor "tidies" what it takes for whole numbers, and so made `=2*1,05` into
 * `=2*1,5` before anything else saw the formula; numbers are handed to it as plain text here.
 */
export function understandFormulas(engine: Engine, rules: InputRules): void {
  if (rules.listSeparator === ',' || rules.decimalSeparator !== ',') return;
  const lexer = engine.injector.get(LexerTreeBuilder);
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const english = withCommas(formula, rules);
    const nodes = build(english);
    return nodes && inOwnWords(nodes, english, formula);
  };
  const parameterAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, index) => parameterAt(withPoints(formula, rules), index);
  const missingBrackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.checkIfAddBracket = (formula) => missingBrackets(withPoints(formula, rules));

  engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== INSERT_TEXT) return;
    const { unitId, body } = params as { unitId: string; body: { dataStream: string } };
    if (body.dataStream !== rules.listSeparator || !EDITORS.has(unitId)) return;
    // The editor lets a cell be clicked after `,` and after a space, but not after `;`.
    if (isInFormula(engine, unitId)) body.dataStream = `${rules.listSeparator} `;
  });
}

/** The same formula, as long as it was, with commas between arguments. */
export function withCommas(formula: string, { listSeparator }: InputRules): string {
  if (!formula.includes(listSeparator)) return formula;
  return outsideQuotes(formula, (part) => part.replaceAll(listSeparator, ','));
}

/** As `withCommas`, with decimal points as well, for counting arguments. */
function withPoints(formula: string, rules: InputRules): string {
  const pointed = outsideQuotes(formula, (part) => part.replace(/(?<=\d),(?=\d)/g, '.'));
  return withCommas(pointed, rules);
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  let result = '';
  let from = 0;
  for (const quoted of formula.matchAll(QUOTED)) {
    result += change(formula.slice(from, quoted.index)) + quoted[0];
    from = quoted.index + quoted[0].length;
  }
  return result + change(formula.slice(from));
}

/**
 * The parts of a translated formula in the words of the original, and numbers as plain text. What the lexer
 * leaves out at the end, such as a space, is added: it tells the editor where the cursor is.
 */
function inOwnWords(
  nodes: readonly (string | ISequenceNode)[],
  english: string,
  formula: string,
): (string | ISequenceNode)[] {
  const result: (string | ISequenceNode)[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  for (const node of nodes) {
    const token = typeof node === 'string' ? node : node.token;
    if (!english.startsWith(token, at)) return [...nodes];
    const own = formula.slice(at, at + token.length);
    at += token.length;
    result.push(typeof node === 'string' || isNumber(node) ? own : { ...node, token: own });
  }
  if (at < formula.length) result.push(formula.slice(at));
  return result;
}

function isNumber({ nodeType }: ISequenceNode): boolean {
  return nodeType === sequenceNodeType.NUMBER || nodeType === sequenceNodeType.NORMAL;
}

/** Takes out the spaces that were put after separators for the editor's sake. */
export function withoutSpaces(formula: string, { listSeparator }: InputRules): string {
  return outsideQuotes(formula, (part) => part.replaceAll(`${listSeparator} `, listSeparator));
}

/** Whether the editor holds a formula in which the text so far has no open quote. */
function isInFormula(engine: Engine, unitId: string): boolean {
  const document = engine.injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(unitId);
  const text = document?.getBody()?.dataStream ?? '';
  return text.startsWith('=') && (text.match(/"/g)?.length ?? 0) % 2 === 0;
}
