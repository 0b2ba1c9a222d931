import { describe, expect, it } from 'vitest';
import { SCENARIOS, startingAssumptions, type ScenarioId } from '../../src/domain/drenthe';
import { assumptionInputs, readAssumptions } from '../../src/tables/assumptions';
import type { TableCell } from '../../src/tables/cells';
import { table } from './cells';

const headers = {
  nl: ['Scenario', 'Partij', 'Vanaf jaar', 'T/m jaar', 'Aanname', 'Waarde', 'Eenheid', 'Bron', 'Opmerking'],
  en: ['Scenario', 'Party', 'From year', 'Until year', 'Assumption', 'Value', 'Unit', 'Source', 'Note'],
} as const;
type Plain = string | number | boolean | null;
const read = (...rows: readonly (readonly Plain[])[]) => readAssumptions(table(headers.nl, ...rows));

describe('the assumptions, read from their cells', () => {
  it('understands every kind of value in Dutch', () => {
    const { rows, unreadable, sources } = read(
      ['Door', null, null, null, 'gebaseerd op', 'Besluit 2023', 'scenario', null, null],
      ['Door', null, 2026, null, 'Begroting', 1_571_607.65, '€', 'eigen raming', 'index'],
      ['Door', 'Emmen', '2026', 2028, 'vast bedrag', 20_000, '€', null, null],
      ['Door', null, 2026, null, 'aandeel provincie', 0.33, '%', null, null],
      ['Door', 'Assen', 2028, null, 'doet mee', 'Nee', 'ja/nee', null, null],
      ['Door', 'Assen', 2028, null, 'doet mee', true, 'ja/nee', null, null],
      ['Door', 'Assen', 2028, null, 'begroting bij uittreden', 'krimpt', 'keuze', null, null],
      ['Door', null, 2026, null, 'eenmalige kosten voor', 'Provincie', 'partij', null, null],
      ['Door', 'provincie', 2026, null, 'al begroot', 500_000, '€', null, null],
    );
    expect(unreadable).toEqual([]);
    expect(rows).toEqual([
      { row: 1, scenario: 'Door', party: '', key: 'basedOn', value: 'Besluit 2023' },
      { row: 2, scenario: 'Door', party: '', key: 'budget', value: 1_571_607.65, from: 2026 },
      { row: 3, scenario: 'Door', party: 'Emmen', key: 'fixed', value: 20_000, from: 2026, until: 2028 },
      { row: 4, scenario: 'Door', party: '', key: 'share', value: 0.33, from: 2026 },
      { row: 5, scenario: 'Door', party: 'Assen', key: 'participates', value: false, from: 2028 },
      { row: 6, scenario: 'Door', party: 'Assen', key: 'participates', value: true, from: 2028 },
      { row: 7, scenario: 'Door', party: 'Assen', key: 'exitBudget', value: 'shrink', from: 2028 },
      { row: 8, scenario: 'Door', party: '', key: 'oneOffBearer', value: '@province', from: 2026 },
      { row: 9, scenario: 'Door', party: '@province', key: 'budgeted', value: 500_000, from: 2026 },
    ]);
    expect(sources.get(2)).toEqual({ source: 'eigen raming', note: 'index' });
  });

  it.each([
    ['assumption', 'kosten per maand', ['Door', null, 2026, null, 'kosten per maand', 1]],
    ['fromYear', 'straks', ['Door', null, 'straks', null, 'begroting', 1]],
    ['untilYear', '#REF!', ['Door', null, 2026, '#REF!', 'begroting', 1]],
    ['value', '', ['Door', null, 2026, null, 'begroting', null]],
    ['value', '#DIV/0!', ['Door', null, 2026, null, 'begroting', '#DIV/0!']],
  ] as const)('names the column that it cannot understand: %s „%s”', (column, got, cells) => {
    const { rows, unreadable } = read(['Door', null, 2026, null, 'fte', 8], cells);
    expect(unreadable).toEqual([{ row: 2, scenario: 'Door', column, got }]);
    expect(rows).toHaveLength(1);
  });

  it('keeps a value of another kind, for the rules to refuse', () => {
    expect(read(['Door', null, 2026, null, 'begroting', 'veel']).rows[0].value).toBe('veel');
    expect(read(['Door', null, 2026, null, 'begroting', true]).rows[0].value).toBe('TRUE');
    expect(read(['Door', 'Emmen', 2026, null, 'doet mee', 'misschien']).rows[0].value).toBe('misschien');
  });

  it('leaves out blank rows, and counts them for the numbers of the others', () => {
    expect(read([null, null, null, null, null, null], ['Door', null, 2026, null, 'fte', 8]).rows[0].row).toBe(
      2,
    );
  });

  it('says which needed column is gone', () => {
    const { missing, rows } = readAssumptions(table(['Scenario', 'Aanname', 'Bedrag'], ['Door', 'fte', 8]));
    expect([missing, rows]).toEqual([['value'], []]);
  });
});

describe('the starting set, written to cells', () => {
  const names = Object.fromEntries(SCENARIOS.map((id) => [id, `Scenario ${id}`])) as Record<
    ScenarioId,
    string
  >;
  const set = startingAssumptions({ names, leaver: 'Westerveld', host: 'Emmen' });

  it.each(['nl', 'en'] as const)('is read back as it was (%s)', (language) => {
    const rows = set.map((each) =>
      assumptionInputs(each, { source: each.origin, note: each.about ?? '' }, language).map(
        (input): TableCell => ({ value: input }),
      ),
    );
    const back = readAssumptions({ header: headers[language], rows });
    expect(back.unreadable).toEqual([]);
    expect(back.rows).toEqual(
      set.map(({ origin: _origin, about: _about, ...each }, index) => ({ ...each, row: index + 1 })),
    );
    expect(back.sources.get(1)).toEqual({ source: 'letter-2023-04-18', note: '' });
  });
});
