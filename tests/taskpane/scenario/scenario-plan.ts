import { startingAssumptions, type ScenarioId } from '../../../src/domain/drenthe';
import type { Language } from '../../../src/i18n/language';
import { columnTexts } from '../../../src/i18n/workbook/columns';
import { assumptionColumns, assumptionInputs } from '../../../src/tables/assumptions';
import type { CellContent, CellInput } from '../../../src/workbook/port';
import { FakePort } from '../fake-port';

/** Names of the starting scenarios in these tests. */
export const names: Readonly<Record<ScenarioId, string>> = {
  decision: 'Besluit 2023–2025',
  continued: 'Doorzetten',
  growth: 'Groeien naar 10 fte',
  eight: 'Acht fte',
  centre: 'Centrumgemeente',
  phaseOut: 'Provincie bouwt af',
  leaving: 'Een gemeente stapt uit',
  stopping: 'Stoppen',
};

/** The first row of the sheet in which the tests put the table: its header. */
export const HEADER_ROW = 3;
export const SHEET = 'Aannames';

/** Cells of a row by what is written in it; "" is blank. */
export function cells(values: readonly (string | number)[]): readonly CellContent[] {
  return values.map((value): CellContent => {
    if (value === '') return { value: { kind: 'blank' } };
    return typeof value === 'number'
      ? { value: { kind: 'number', number: value } }
      : { value: { kind: 'text', text: value } };
  });
}

/** The starting set, as cells. */
export function startingRows(language: Language): readonly (readonly CellContent[])[] {
  return startingAssumptions({ names, leaver: 'Assen', host: 'Emmen' }).map((each) =>
    assumptionInputs(each, { source: each.origin, note: each.about ?? '' }, language).map(
      (input: CellInput): CellContent =>
        input.kind === 'number' || input.kind === 'text' ? { value: input } : { value: { kind: 'blank' } },
    ),
  );
}

/** A workbook with the model and these assumptions; the starting set if none are given. */
export function withScenarios(
  language: Language = 'nl',
  rows: readonly (readonly CellContent[])[] = startingRows(language),
): FakePort {
  const port = FakePort.withModel(language);
  port.putTable('FlexAssumptions', SHEET, HEADER_ROW, [
    cells(assumptionColumns.map((column) => columnTexts[language][column])),
    ...rows,
  ]);
  return port;
}
