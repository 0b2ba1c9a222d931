import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type {
  ICellData,
  ICellDataForSheetInterceptor,
  IInterceptor,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { ErrorType } from '@univerjs/engine-formula';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { NO_CONTENT } from './cells';
import type { InputRules, TypedInput } from './embedded';
import type { Engine } from './engine';
import { understandFormulas, withoutSpaces } from './formula-editing';
import { contentAt, spillOver } from './read';
import { layOver } from './style';

/** Digits that a General cell shows at most, as in Excel. */
const GENERAL_DIGITS = 11;

/** Where a cell is being edited, as the grid tells its interceptors. */
type EditPlace =
  typeof BEFORE_CELL_EDIT extends IInterceptor<ICellDataForSheetInterceptor, infer Where> ? Where : never;

interface Place {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
  readonly subUnitId: string;
}

/**
 * Makes the grid read and show input as in the user's locale. The grid itself knows English input only: it
 * keeps `1234,5` as text, takes `1-2-2026` for the second of January, and refuses `;` in formulas.
 *
 * Interceptors run one after the other by falling priority, each with the result of the one before.
 */
export function useInputRules(engine: Engine, rules: InputRules): void {
  const interceptors = engine.injector.get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before anything else reads the text its own way.
    priority: 1000,
    handler: (cell, place, next) => next(read(engine, rules, cell, place)),
  });
  afterOpening(interceptors.writeCellInterceptor, (cell, place) => opened(engine, rules, cell, place));
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT - 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, place, next) => next(shown(rules, cell, place.rawData)),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the grid has marked errors, which it knows by their English names.
    // At -1 the grid ends the row of interceptors.
    priority: -0.5,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, place, next) => next(inWords(rules, cell, place.rawData)),
  });
  understandFormulas(engine, rules);
  engine.injector
    .get(SheetsNumfmtCellContentController)
    .setNumfmtLocal(rules.locale.startsWith('nl') ? 'nl' : 'en');
}

/**
 * Has the last word on what a cell opens with. An interceptor cannot have it: the one that looks up formulas
 * ends the row of interceptors where it finds one.
 */
function afterOpening(
  manager: SheetInterceptorService['writeCellInterceptor'],
  change: (
    cell: Nullable<ICellDataForSheetInterceptor>,
    place: Place,
  ) => Nullable<ICellDataForSheetInterceptor>,
): void {
  const fetch = manager.fetchThroughInterceptors.bind(manager);
  const fetchAndChange: typeof fetch<ICellDataForSheetInterceptor, EditPlace> = (name, filter) => {
    const through = fetch(name, filter);
    return name === BEFORE_CELL_EDIT ? (cell, place) => change(through(cell, place), place) : through;
  };
  manager.fetchThroughInterceptors = fetchAndChange as typeof fetch;
}

/** What a typed or pasted text becomes in a cell; `undefined` where the cell stays as it is. */
export function inputCell(
  engine: Engine,
  rules: InputRules,
  text: string,
  sheet: Worksheet,
  row: number,
  column: number,
): ICellData | undefined {
  const present = sheet.getCellRaw(row, column);
  // Opening a cell and closing it again must not change it: text that looks like a date stays text, a number
  // with more digits than are shown keeps them, and a spilled cell does not get the formula that fills it.
  if (!present?.p && text === textOf(engine, rules, sheet, row, column)) return undefined;
  const pattern = sheet.getComposedCellStyle(row, column).n?.pattern ?? '';
  const input = rules.read(text, pattern);
  const style = styleFor(engine, input, present);
  return { ...contentOf(input), ...(style && { s: style }) };
}

function contentOf(input: TypedInput): ICellData {
  switch (input.kind) {
    case 'number':
      return { ...NO_CONTENT, v: input.number, t: CellValueType.NUMBER };
    case 'formula':
      return { ...NO_CONTENT, f: input.formula };
    case 'text':
      return { ...NO_CONTENT, v: input.text, t: CellValueType.FORCE_STRING };
    case 'blank':
      return { ...NO_CONTENT };
  }
}

function styleFor(engine: Engine, input: TypedInput, present: Nullable<ICellData>): ICellData['s'] {
  if (input.kind !== 'number' || input.numberFormat === undefined) return undefined;
  const own = engine.workbook.getStyles().getStyleByCell(present ?? undefined) ?? undefined;
  return layOver(own, { n: { pattern: input.numberFormat } });
}

function read(
  engine: Engine,
  rules: InputRules,
  cell: Nullable<ICellData>,
  { worksheet, row, col }: Place,
): Nullable<ICellData> {
  // Text with its own markup, or with an apostrophe in front, is text.
  if (!cell || cell.p || cell.t === CellValueType.FORCE_STRING) return cell;
  const typed = cell.f ? withoutSpaces(cell.f, rules) : cell.v;
  if (typed === null || typed === undefined) return cell;
  const result = inputCell(engine, rules, String(typed), worksheet, row, col);
  if (result === undefined) return { ...worksheet.getCellRaw(row, col) };
  return { ...cell, ...result };
}

function opened(
  engine: Engine,
  rules: InputRules,
  cell: Nullable<ICellDataForSheetInterceptor>,
  { worksheet, row, col }: Place,
): Nullable<ICellDataForSheetInterceptor> {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: rules.showFormula(cell.f) };
  const present = worksheet.getCellRaw(row, col);
  if (present?.t === CellValueType.FORCE_STRING) {
    // The grid puts an apostrophe before text that is to stay text; only few texts need it.
    const pattern = worksheet.getComposedCellStyle(row, col).n?.pattern ?? '';
    const needed =
      rules.read(String(present.v), pattern).kind !== 'text' || String(present.v).startsWith("'");
    return needed ? cell : { ...cell, t: CellValueType.STRING };
  }
  if (present?.t !== CellValueType.NUMBER) return cell;
  return { ...cell, v: textOf(engine, rules, worksheet, row, col), t: CellValueType.STRING };
}

/** The text with which a cell opens for editing. */
function textOf(engine: Engine, rules: InputRules, sheet: Worksheet, row: number, column: number): string {
  const { formula } = contentAt(engine, sheet, row, column);
  if (formula !== undefined) return rules.showFormula(formula);
  const cell = sheet.getCellRaw(row, column);
  if (cell?.v === undefined || cell.v === null) {
    const filling = spillOver(engine, sheet, row, column)?.formula;
    return filling === undefined ? '' : rules.showFormula(filling);
  }
  if (cell.t !== CellValueType.NUMBER) return String(cell.v);
  return rules.editText(Number(cell.v), sheet.getComposedCellStyle(row, column).n?.pattern ?? '');
}

/** Numbers without a format of their own, with the locale's decimal separator. */
function shown(
  rules: InputRules,
  cell: Nullable<ICellDataForSheetInterceptor>,
  raw: Nullable<ICellData>,
): Nullable<ICellDataForSheetInterceptor> {
  if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return cell;
  const text = rules.editText(Number(cell.v.toPrecision(GENERAL_DIGITS)), '');
  const own = cell === raw ? { ...cell } : cell;
  return Object.assign(own, { v: text, t: CellValueType.NUMBER });
}

/** Errors and booleans in the words of the locale. A text that reads like an error stays as it is. */
function inWords(
  rules: InputRules,
  cell: Nullable<ICellDataForSheetInterceptor>,
  raw: Nullable<ICellData>,
): Nullable<ICellDataForSheetInterceptor> {
  const text = wordsFor(rules, cell);
  if (!cell || text === undefined) return cell;
  const own = cell === raw ? { ...cell } : cell;
  return Object.assign(own, text);
}

function wordsFor(
  rules: InputRules,
  cell: Nullable<ICellDataForSheetInterceptor>,
): Pick<ICellData, 'v' | 't'> | undefined {
  if (cell?.v === undefined || cell.v === null) return undefined;
  const { v, t } = cell;
  if (t === CellValueType.BOOLEAN) {
    const isTrue = v === true || Number(v) === 1;
    return rules.showBoolean && { v: rules.showBoolean(isTrue), t: CellValueType.STRING };
  }
  const isError = t !== CellValueType.FORCE_STRING && ERROR_TYPE_SET.has(v as ErrorType);
  return isError && rules.showError ? { v: rules.showError(String(v)) } : undefined;
}
