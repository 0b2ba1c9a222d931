import { nameKey, PROVINCE } from '../../domain/party';
import {
  Assumptions,
  isOwn,
  SCENARIO_MEASURES,
  TOTAL,
  type AssumptionRow,
  type ScenarioInput,
  type ScenarioMeasure,
} from '../../domain/scenario';
import { cellTexts } from '../../i18n/cell';
import { fill } from '../../i18n/pane';
import { resultTexts } from '../../i18n/results';
import { partyOf, readAssumptions, type AssumptionSource } from '../../tables/assumptions';
import { participantsOf } from '../../tables/participants';
import type { Area } from '../../workbook/port';
import type { Resolved } from '../data/resolve';
import { valueText } from '../scenario/values';
import { assumptionName } from '../scenario/words';
import type { NoteStep, Words } from './notes';
import { tableOf, wordAt } from './reading';

/** The tables that a function of the scenarios was given. */
export interface Book {
  readonly input: ScenarioInput;
  readonly sources: ReadonlyMap<number, AssumptionSource>;
  /** Where the assumptions stand. */
  readonly area: Area | undefined;
}

export function bookOf(args: readonly Resolved[]): Book | undefined {
  const [table, municipal] = [tableOf(args[0]), tableOf(args[1])];
  if (!table || !municipal) return undefined;
  const municipalities = participantsOf(municipal);
  const { rows, sources } = readAssumptions(table);
  const names = municipalities.map(({ name }) => name);
  return {
    input: { assumptions: new Assumptions(rows, names), municipalities },
    sources,
    area: args[0].area,
  };
}

export const measureOf = (arg: Resolved | undefined): ScenarioMeasure | undefined =>
  wordAt(arg, SCENARIO_MEASURES, 'contribution');

/** The party of a text in a cell, or `TOTAL`; `undefined` where it is none. */
export function partyNamed(text: string, { input }: Book): string | undefined {
  const party = partyOf(text);
  const totals = Object.values(resultTexts).map(({ scenario }) => nameKey(scenario.total));
  if (totals.includes(nameKey(text))) return TOTAL;
  return [PROVINCE, ...input.municipalities.map(({ name }) => name)].find(
    (name) => nameKey(name) === nameKey(party),
  );
}

/** A row of the assumptions: what it says, whose it is, where it stands, and on what ground. */
export function rowStep(row: AssumptionRow, scenario: string, book: Book, words: Words): NoteStep {
  const texts = cellTexts[words.language];
  const { area, sources, input } = book;
  const { key } = row;
  const source = sources.get(row.row)?.source ?? '';
  const from = input.assumptions.scenarios.find((name) => nameKey(name) === nameKey(row.scenario));
  const how = [
    isOwn(row, scenario) ? texts.own : fill(texts.inherited, { scenario: from ?? row.scenario }),
    ...(row.from === undefined ? [] : [yearsText(row.from, row.until, words)]),
    fill(texts.row, { row: area ? area.row + row.row + 1 : row.row }),
    ...(source === '' ? [] : [source]),
  ].join(' · ');
  return {
    what: key === 'basedOn' ? '' : assumptionName(key, row.party, words),
    how,
    amount: valueText(row, words),
    ...(area ? { area: { ...area, row: area.row + row.row, rows: 1 } } : {}),
  };
}

function yearsText(from: number, until: number | undefined, { language }: Words): string {
  const texts = cellTexts[language];
  if (until === undefined) return fill(texts.since, { from });
  return from === until ? String(from) : fill(texts.between, { from, to: until });
}
