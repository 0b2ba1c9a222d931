import { nameKey } from '../../domain/party';
import type { AssumptionRow } from '../../domain/scenario';
import { drentheData } from '../../model';
import type { ScenarioView } from './view';

/** Assumptions of one kind of a scenario, for one party, from one source. */
export interface Source {
  readonly key: AssumptionRow['key'];
  /** "" is all. */
  readonly party: string;
  readonly rows: readonly AssumptionRow[];
  readonly isPublished: boolean;
  readonly source: string;
  readonly note: string;
}

/** The scenario's own assumptions in the order of the sheet; what it inherits is not among them. */
export function sourcesOf({ input, table }: ScenarioView, scenario: string): readonly Source[] {
  const sources: Source[] = [];
  for (const row of input.assumptions.rows) {
    if (nameKey(row.scenario) !== nameKey(scenario) || row.key === 'basedOn') continue;
    const { source = '', note = '' } = table.sources.get(row.row) ?? {};
    const isPublished = isFact(row, source);
    const at = sources.findIndex(
      (each) =>
        each.key === row.key &&
        nameKey(each.party) === nameKey(row.party) &&
        each.isPublished === isPublished &&
        each.source === source &&
        each.note === note,
    );
    if (at < 0) sources.push({ key: row.key, party: row.party, rows: [row], isPublished, source, note });
    else sources[at] = { ...sources[at], rows: [...sources[at].rows, row] };
  }
  return sources;
}

/** A row counts as published only while it says what was published: figure, year and source. */
function isFact(row: AssumptionRow, source: string): boolean {
  return published.has(factKey(row, source));
}

const factKey = ({ key, party, from, until, value }: Omit<AssumptionRow, 'row'>, source: string): string =>
  [key, nameKey(party), from ?? '', until ?? '', value, nameKey(source)].join('\n');

const published = new Set(
  Object.values(drentheData.assumptions)
    .flat()
    .filter(({ isEstimate, key }) => !isEstimate && key !== 'basedOn')
    .map((row) => factKey(row, row.source)),
);
