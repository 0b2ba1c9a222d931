import { splitBudget } from '../../src/domain/contribution';
import { DEFAULT_STRIP_RULE } from '../../src/domain/drenthe';
import { centsOf, numberOfCents } from '../../src/domain/money';
import { stripsFor } from '../../src/domain/strips/entitlement';
import type { Booking } from '../../src/domain/ledger';
import type { Language } from '../../src/i18n/language';
import { buildModel, drentheData } from '../../src/model';
import { definedNames } from '../../src/tables/names';
import {
  WorkbookError,
  type Append,
  type Appended,
  type Area,
  type Block,
  type CellContent,
  type CellInput,
  type CellStyle,
  type ChangeHint,
  type ChartPlan,
  type FormulaRepair,
  type HostFacts,
  type InsertProgress,
  type JournalCell,
  type LedgerPlace,
  type TablePlace,
  type PreparedAppend,
  type Rectangle,
  type Replacement,
  type Selection,
  type TableBlock,
  type WorkbookErrorKind,
  type WorkbookPlan,
  type WorkbookPort,
  type WorkbookStatus,
} from '../../src/workbook/port';

const blank: CellContent = { value: { kind: 'blank' } };
const number = (value: number): CellContent => ({ value: { kind: 'number', number: value } });
const text = (value: string): CellContent => ({ value: { kind: 'text', text: value } });

/**
 * A stand-in for a workbook in tests of the pane: cells in memory and no calculation. It shows how the pane
 * behaves over a port, not how a host behaves; the adapters have their own contract tests. Formulas of the model
 * get their values once, from the domain; what a test changes stays as it is.
 */
export class FakePort implements WorkbookPort {
  facts: HostFacts = {
    kind: 'excel',
    language: 'nl-NL',
    decimalSeparator: ',',
    groupSeparator: '.',
    listSeparator: ';',
    charts: true,
  };
  readOnly = false;
  readonly visited: Area[] = [];
  readonly inserted: { readonly formula: string; readonly rows: number; readonly columns: number }[] = [];
  /** Styles given with the formulas in `inserted`. */
  readonly styled: (readonly { readonly area: Rectangle; readonly style: CellStyle }[])[] = [];
  /** The charts of the workbook, in the order in which they came. */
  charts: { readonly sheet: string; readonly plan: ChartPlan }[] = [];
  /** What the next repair of formulas does; after one there is nothing left to do. */
  repair: FormulaRepair = { healed: [], names: 0, left: [] };
  readonly repairs: { readonly functions: readonly string[]; readonly mode: 'heal' | 'look' }[] = [];
  /** Kinds with which the next calls fail, per method; `hold` makes a method wait for `release`. */
  readonly faults: Partial<Record<keyof WorkbookPort, WorkbookErrorKind[]>> = {};
  faultParams: Record<string, string> = {};
  /** Awaited before every sheet of `insertModel`, so that a test sees the progress. */
  beforeSheet: (index: number) => Promise<void> = () => Promise.resolve();
  private readonly sheets = new Map<string, CellContent[][]>();
  private readonly tables = new Map<string, Area>();
  private readonly names = new Map<string, Area>();
  private readonly listeners = new Set<(hint: ChangeHint) => void>();
  private selected: Selection;

  constructor(emptySheet = 'Blad1') {
    this.sheets.set(emptySheet, []);
    this.selected = { area: { sheet: emptySheet, row: 0, column: 0, rows: 1, columns: 1 }, cell: blank };
  }

  /** A workbook with the model in it. */
  static withModel(language: Language = 'nl', bookings: readonly Booking[] = []): FakePort {
    const port = new FakePort(language === 'nl' ? 'Blad1' : 'Sheet1');
    port.make(port.plan(language, bookings));
    port.calculate();
    if (language === 'en') {
      port.facts = {
        kind: 'excel',
        language: 'en-GB',
        decimalSeparator: '.',
        groupSeparator: ',',
        listSeparator: ',',
        charts: true,
      };
    }
    return port;
  }

  plan(language: Language, bookings: readonly Booking[] = []): WorkbookPlan {
    return buildModel({
      language,
      namespace: 'FLEX',
      existingSheets: [...this.sheets.keys()],
      data: { ...drentheData, bookings },
    });
  }

  // What a test does to the workbook.

  areaOf(name: keyof typeof definedNames): Area {
    const area = this.names.get(definedNames[name]);
    if (!area) throw new Error(`no name ${name}`);
    return area;
  }

  tableArea(name: string): Area {
    const area = this.tables.get(name);
    if (!area) throw new Error(`no table ${name}`);
    return area;
  }

  dropTable(name: string): void {
    this.tables.delete(name);
  }

  /** As in a workbook from before this name was there. */
  dropName(name: keyof typeof definedNames): void {
    this.names.delete(definedNames[name]);
  }

  /** With its tables and charts; names that refer to it lead nowhere. */
  dropSheet(sheet: string): void {
    this.sheets.delete(sheet);
    this.charts = this.charts.filter((chart) => chart.sheet !== sheet);
    for (const [name, area] of this.tables) if (area.sheet === sheet) this.tables.delete(name);
  }

  /** A table with its header on a sheet of its own, in the place of any that is there. */
  putTable(name: string, sheet: string, row: number, lines: readonly (readonly CellContent[])[]): void {
    this.sheets.set(sheet, []);
    this.tables.set(name, { sheet, row, column: 0, rows: lines.length, columns: lines[0].length });
    lines.forEach((line, index) =>
      line.forEach((content, column) => this.set(sheet, row + index, column, content)),
    );
  }

  /** A row in a table, before row `index` of its body: what stands elsewhere keeps its place and values. */
  insertTableRow(name: string, index: number, contents: readonly CellContent[]): void {
    const area = this.tableArea(name);
    this.sheets.get(area.sheet)?.splice(area.row + 1 + index, 0, []);
    this.tables.set(name, { ...area, rows: area.rows + 1 });
    contents.forEach((content, column) =>
      this.set(area.sheet, area.row + 1 + index, area.column + column, content),
    );
  }

  set(sheet: string, row: number, column: number, content: CellContent): void {
    const cells = this.sheets.get(sheet);
    if (!cells) throw new Error(`no sheet ${sheet}`);
    while (cells.length <= row) cells.push([]);
    const line = cells[row];
    while (line.length <= column) line.push(blank);
    line[column] = content;
  }

  select(selection: Selection): void {
    this.selected = selection;
    this.hint('selection');
  }

  /** Selects a cell of a spilled formula. */
  selectSpilled(name: 'contributions', row: number, column: number): void {
    const area = this.areaOf(name);
    const formula = this.at(area.sheet, area.row, area.column).formula ?? '';
    const place = {
      sheet: area.sheet,
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    };
    this.select({
      area: place,
      cell: { value: this.at(place.sheet, place.row, place.column).value },
      spilledFrom: { area, formula },
    });
  }

  hint(hint: ChangeHint): void {
    for (const listener of [...this.listeners]) listener(hint);
  }

  // The port.

  async host(): Promise<HostFacts> {
    await this.fail('host');
    return this.facts;
  }

  async status(): Promise<WorkbookStatus> {
    await this.fail('status');
    return {
      name: 'Map1.xlsx',
      readOnly: this.readOnly,
      sheets: [...this.sheets.keys()],
      tables: [...this.tables.keys()],
    };
  }

  async readBlock(where: Area | { readonly name: string }): Promise<Block> {
    await this.fail('readBlock');
    const area = 'name' in where ? this.names.get(where.name) : where;
    if (!area || !this.sheets.has(area.sheet)) {
      throw new WorkbookError('missing', { name: 'name' in where ? where.name : where.sheet });
    }
    return { area, cells: this.cells(area) };
  }

  async readTables(names: readonly string[]): Promise<ReadonlyMap<string, TableBlock>> {
    await this.fail('readTables');
    const found = new Map<string, TableBlock>();
    for (const name of names) {
      const area = this.tables.get(name);
      if (!area) continue;
      const [header, ...rows] = this.cells(area);
      const words = header.map(({ value }) => (value.kind === 'text' ? value.text : ''));
      found.set(name, { name, area, header: words, rows });
    }
    return found;
  }

  async writeBlock(): Promise<void> {
    await this.fail('writeBlock');
  }

  async replaceCells(replacements: readonly Replacement[]): Promise<void> {
    await this.fail('replaceCells');
    for (const { sheet, row, column, expected } of replacements) {
      if (JSON.stringify(this.at(sheet, row, column)) !== JSON.stringify(expected))
        throw new WorkbookError('stale', { sheet, address: `row ${row + 1}` });
    }
    for (const { sheet, row, column, next } of replacements) this.put(sheet, row, column, next);
    this.hint('cells');
  }

  async prepareAppend(place: LedgerPlace | TablePlace, room: number): Promise<PreparedAppend> {
    await this.fail('prepareAppend');
    const area = this.tables.get(place.table);
    if (!area) throw new WorkbookError('missing', { name: place.table });
    const [header, ...rows] = this.cells(area);
    const words = header.map(({ value }) => (value.kind === 'text' ? value.text : ''));
    const beneath = this.cells({ ...area, row: area.row + area.rows, rows: room });
    const row = beneath.findIndex((line) => line.some(({ value }) => value.kind !== 'blank'));
    const { journalSheet } = place;
    const cells = journalSheet === undefined ? undefined : this.sheets.get(journalSheet);
    const journal = cells?.flatMap(([first], slot): JournalCell[] => {
      const value = first?.value;
      return value?.kind === 'text' && journalSheet !== undefined && slot < place.slots
        ? [{ slot, text: value.text }]
        : [];
    });
    return {
      table: { name: place.table, area, header: words, rows },
      hasTotals: false,
      ...(row < 0 ? {} : { obstacle: { ...area, row: area.row + area.rows + row, rows: 1, columns: 1 } }),
      journal,
    };
  }

  async append(
    place: LedgerPlace | TablePlace,
    prepared: PreparedAppend,
    { journal, rows }: Append,
  ): Promise<Appended> {
    await this.fail('append');
    const area = this.tables.get(place.table);
    if (!area) throw new WorkbookError('missing', { name: place.table });
    const { journalSheet = '' } = place;
    if (journal.length > 0 && !this.sheets.has(journalSheet))
      throw new WorkbookError('missing', { name: journalSheet });
    const body = this.cells({ ...area, row: area.row + 1, rows: area.rows - 1 });
    let filled = body.length;
    while (filled > 0 && body[filled - 1].every(({ value }) => value.kind === 'blank')) filled -= 1;
    const { obstacle } = prepared;
    const target = { ...area, row: area.row + 1 + filled, rows: rows.length };
    if (obstacle && obstacle.row < target.row + target.rows)
      throw new WorkbookError('occupied', {
        sheet: area.sheet,
        address: `A${obstacle.row + 1}`,
        reason: 'cells',
      });
    rows.forEach((line, row) =>
      line.forEach((input, column) => this.put(area.sheet, target.row + row, area.column + column, input)),
    );
    for (const { slot, text: written } of journal)
      this.put(journalSheet, slot, 0, { kind: 'text', text: written });
    const size = Math.max(area.rows, target.row + rows.length - area.row);
    this.tables.set(place.table, { ...area, rows: size });
    this.hint('cells');
    return { area: target, rows: this.cells(target) };
  }

  async insertModel(plan: WorkbookPlan, progress: InsertProgress = {}): Promise<void> {
    const { onSheet, signal } = progress;
    for (const index of plan.sheets.keys()) {
      onSheet?.(index);
      await this.beforeSheet(index);
      if (signal?.aborted) throw new WorkbookError('cancelled');
      await this.fail('insertModel');
    }
    onSheet?.(plan.sheets.length);
    this.make(plan);
    this.calculate();
    this.hint('sheets');
  }

  async insertFormula(
    formula: string,
    size: { rows: number; columns: number },
    styles: readonly { readonly area: Rectangle; readonly style: CellStyle }[] = [],
  ): Promise<Area> {
    await this.fail('insertFormula');
    const { sheet, row, column } = this.selected.area;
    this.inserted.push({ formula, ...size });
    this.styled.push(styles);
    this.set(sheet, row, column, { value: { kind: 'number', number: 0 }, formula });
    this.hint('cells');
    return { sheet, row, column, ...size };
  }

  async addChart(sheet: string, plan: ChartPlan): Promise<void> {
    await this.fail('addChart');
    if (!this.facts.charts) throw new WorkbookError('unsupported', { name: plan.name });
    for (const name of [sheet, plan.data.sheet])
      if (!this.sheets.has(name)) throw new WorkbookError('missing', { name });
    if (this.charts.some((chart) => chart.sheet === sheet && chart.plan.name === plan.name))
      throw new WorkbookError('occupied', { name: plan.name });
    this.charts.push({ sheet, plan });
  }

  async repairFormulas(functions: readonly string[], mode: 'heal' | 'look' = 'heal'): Promise<FormulaRepair> {
    await this.fail('repairFormulas');
    this.repairs.push({ functions, mode });
    const { repair } = this;
    if (mode === 'heal') this.repair = { healed: [], names: 0, left: [] };
    return repair;
  }

  async selection(): Promise<Selection> {
    await this.fail('selection');
    return this.selected;
  }

  async goTo(area: Area): Promise<void> {
    await this.fail('goTo');
    this.visited.push(area);
  }

  onChange(listener: (hint: ChangeHint) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async fail(method: keyof WorkbookPort): Promise<void> {
    await Promise.resolve();
    const kind = this.faults[method]?.shift();
    if (kind) throw new WorkbookError(kind, this.faultParams);
  }

  private put(sheet: string, row: number, column: number, input: CellInput): void {
    if (input.kind === 'blank') this.set(sheet, row, column, blank);
    if (input.kind === 'number') this.set(sheet, row, column, number(input.number));
    if (input.kind === 'text') this.set(sheet, row, column, text(input.text));
  }

  private at(sheet: string, row: number, column: number): CellContent {
    return this.sheets.get(sheet)?.[row]?.[column] ?? blank;
  }

  private cells(area: Area): CellContent[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        this.at(area.sheet, area.row + row, area.column + column),
      ),
    );
  }

  private make(plan: WorkbookPlan): void {
    for (const sheet of plan.sheets) {
      this.sheets.set(sheet.name, []);
      sheet.cells.forEach((line, row) =>
        line.forEach((input, column) => {
          if (input.kind === 'number') this.set(sheet.name, row, column, number(input.number));
          if (input.kind === 'text') this.set(sheet.name, row, column, text(input.text));
          if (input.kind === 'formula') {
            this.set(sheet.name, row, column, { ...text(''), formula: input.formula });
          }
        }),
      );
      for (const { name, area } of sheet.tables) this.tables.set(name, { sheet: sheet.name, ...area });
      if (this.facts.charts)
        this.charts.push(...(sheet.charts ?? []).map((chart) => ({ sheet: sheet.name, plan: chart })));
    }
    for (const { name, area } of plan.names) this.names.set(name, area);
  }

  private fill(area: Area, values: readonly (readonly CellContent[])[]): void {
    values.forEach((line, row) =>
      line.forEach((content, column) => {
        const { formula } = this.at(area.sheet, area.row + row, area.column + column);
        this.set(
          area.sheet,
          area.row + row,
          area.column + column,
          formula ? { ...content, formula } : content,
        );
      }),
    );
  }

  private calculate(): void {
    const { municipalities, population, years, cards } = drentheData;
    const counts = (year: number): number[] =>
      municipalities.map((each) => each.inhabitants[population.findIndex((set) => set.year === year)]);
    const columns = years.map(({ year, budget, share, fixed }) => {
      const inhabitants = counts(year);
      return splitBudget({
        budget: centsOf(budget),
        inhabitants,
        fixed: inhabitants.map(() => centsOf(fixed)),
        share: { numerator: BigInt(Math.round(share * 100)), denominator: 100n },
      });
    });
    const names = municipalities.map(({ name }) => [text(name)]);
    this.fill(this.areaOf('parties'), names);
    this.fill(this.areaOf('holders'), names);
    this.fill(
      this.areaOf('counted'),
      municipalities.map((_, row) => years.map(({ year }) => number(counts(year)[row]))),
    );
    this.fill(
      this.areaOf('contributions'),
      municipalities.map((_, row) =>
        columns.map((split) => number(numberOfCents(split.lines[row].contribution))),
      ),
    );
    this.fill(
      this.areaOf('entitlements'),
      municipalities.map((_, row) =>
        cards.map(({ year }) => number(stripsFor(counts(year)[row], DEFAULT_STRIP_RULE))),
      ),
    );
    const checks = this.tableArea('FlexChecks');
    for (let row = 1; row < checks.rows; row += 1) {
      const place = { row: checks.row + row, column: checks.column + 2 };
      const content = this.at(checks.sheet, place.row, place.column);
      if (content.formula) {
        this.set(checks.sheet, place.row, place.column, { ...text('✓ klopt'), formula: content.formula });
      }
    }
  }
}
