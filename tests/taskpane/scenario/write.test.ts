import { describe, expect, it } from 'vitest';
import { paneTexts } from '../../../src/i18n/pane';
import { formatFor } from '../../../src/taskpane/data/format';
import { draftOf, readDraft, type Draft } from '../../../src/taskpane/scenario/draft';
import { readValue } from '../../../src/taskpane/scenario/values';
import { readScenarioView, type ScenarioView } from '../../../src/taskpane/scenario/view';
import {
  addRows,
  copyScenario,
  createScenario,
  heirsOf,
  lockedFields,
  openedRow,
  ownRows,
  removeRow,
  removeScenario,
  renameScenario,
  rowNow,
  saveRow,
} from '../../../src/taskpane/scenario/write';
import { shownOf } from '../../../src/tables/cells';
import { WorkbookError } from '../../../src/workbook/port';
import type { FakePort } from '../fake-port';
import { cells, withScenarios } from './scenario-plan';

const words = { texts: paneTexts('nl'), language: 'nl', format: formatFor('nl') } as const;

/** Base, a child with a row of a party, a grandchild. */
const small = (): FakePort =>
  withScenarios('nl', [
    cells(['Basis', '', 2026, '', 'begroting', 100_000, '€', 'brief', 'besluit']),
    cells(['Basis', '', 2026, '', 'aandeel provincie', 0.33, '%', 'brief', '']),
    cells(['Kind', '', '', '', 'gebaseerd op', 'Basis', 'scenario', '', '']),
    cells(['Kind', 'Assen', 2027, 2028, 'vast bedrag', 1_000, '€', '', '=1+1']),
    cells(['Kleinkind', '', '', '', 'gebaseerd op', 'kind', 'scenario', '', '']),
  ]);

async function viewOf(port: FakePort): Promise<ScenarioView> {
  const view = await readScenarioView(port);
  if (!view) throw new Error('no view');
  return view;
}

async function rowsOf(port: FakePort): Promise<string[]> {
  const { block } = await viewOf(port);
  return block.rows.map((row) => row.map(shownOf).join('|'));
}

async function kindOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof WorkbookError ? error.kind : String(error);
  }
}

function read(view: ScenarioView, row: number, change: Partial<Draft>) {
  const found = view.table.rows.find((each) => each.row === row);
  if (!found) throw new Error(`no row ${row}`);
  const before = draftOf(found, view, words);
  const draft = { ...before, ...change };
  const reading = readDraft(draft, { scenario: found.scenario, key: found.key, at: row }, view, words);
  return { before, draft, reading };
}

async function save(port: FakePort, view: ScenarioView, row: number, change: Partial<Draft>): Promise<void> {
  const { before, draft, reading } = read(view, row, change);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  await saveRow(port, view, row, before, { draft, read: reading.read }, 'nl');
}

/** Makes the next write of this kind, and loses the answer. */
function loseAnswer(port: FakePort, method: 'replaceCells' | 'append', isMade = true): void {
  const write = port[method].bind(port) as (...given: unknown[]) => Promise<never>;
  Object.assign(port, {
    [method]: async (...given: unknown[]) => {
      Object.assign(port, { [method]: write });
      if (isMade) await write(...given);
      throw new WorkbookError('outcome-unknown');
    },
  });
}

describe('a write whose answer is lost', () => {
  it('is no failure where the row now holds what was typed', async () => {
    const port = small();
    const view = await viewOf(port);
    loseAnswer(port, 'replaceCells');
    port.faults.readTables = ['outcome-unknown', 'host'];
    await save(port, view, 1, { value: '€ 120.000,50', source: '=Bron' });
    expect((await rowsOf(port))[0]).toBe('Basis||2026||begroting|120000.5|€|=Bron|besluit');
  });

  it('stays unknown where it does not, and can be tried again', async () => {
    const port = small();
    const before = await rowsOf(port);
    loseAnswer(port, 'replaceCells', false);
    expect(await kindOf(save(port, await viewOf(port), 1, { value: '5' }))).toBe('outcome-unknown');
    expect(await rowsOf(port)).toEqual(before);
    await save(port, await viewOf(port), 1, { value: '5' });
    expect((await rowsOf(port))[0]).toBe('Basis||2026||begroting|5|€|brief|besluit');
  });

  it('has made a copy of a scenario once', async () => {
    const port = small();
    const before = await rowsOf(port);
    loseAnswer(port, 'append');
    await copyScenario(port, await viewOf(port), 'Kind', 'Nicht', 'nl');
    expect((await rowsOf(port)).filter(Boolean)).toEqual([
      ...before,
      ...before.filter((row) => row.startsWith('Kind')).map((row) => row.replace('Kind', 'Nicht')),
    ]);
    loseAnswer(port, 'append', false);
    expect(await kindOf(copyScenario(port, await viewOf(port), 'Kind', 'Neef', 'nl'))).toBe(
      'outcome-unknown',
    );
  });
});

describe('changing an assumption', () => {
  it('writes what was changed and nothing else', async () => {
    const port = small();
    const before = await rowsOf(port);
    await save(port, await viewOf(port), 1, { value: '€ 120.000,50', source: '=Bron' });
    expect(await rowsOf(port)).toEqual([
      'Basis||2026||begroting|120000.5|€|=Bron|besluit',
      ...before.slice(1),
    ]);
    await save(port, await viewOf(port), 2, { value: '25 %', fromYear: '2027', untilYear: '2029' });
    expect((await rowsOf(port))[1]).toBe('Basis||2027|2029|aandeel provincie|0.25|%|brief|');
    await save(port, await viewOf(port), 4, { party: '' });
    expect((await rowsOf(port))[3]).toBe('Kind||2027|2028|vast bedrag|1000|€||=1+1');
  });

  it('writes nothing where any cell of the row is no longer as it was', async () => {
    const port = small();
    const view = await viewOf(port);
    const { sheet, row, column } = port.tableArea('FlexAssumptions');
    port.set(sheet, row + 1, column + 8, { value: { kind: 'text', text: 'anders' } });
    const before = await rowsOf(port);
    expect(await kindOf(save(port, view, 1, { value: '5' }))).toBe('stale');
    expect(await rowsOf(port)).toEqual(before);
  });

  it('follows a row that moved, and not one that changed', async () => {
    const port = small();
    const opened = openedRow(await viewOf(port), 2);
    port.insertTableRow('FlexAssumptions', 0, cells(['Extra', '', 2026, '', 'begroting', 1]));
    expect(rowNow(await viewOf(port), opened)).toBe(3);
    const { sheet, row, column } = port.tableArea('FlexAssumptions');
    port.set(sheet, row + 3, column + 5, { value: { kind: 'number', number: 0.4 } });
    expect(rowNow(await viewOf(port), opened)).toBeUndefined();
  });

  it('leaves a cell with a formula alone', async () => {
    const port = small();
    const { sheet, row, column } = port.tableArea('FlexAssumptions');
    port.set(sheet, row + 1, column + 5, { value: { kind: 'number', number: 9 }, formula: '=3*3' });
    expect([...lockedFields((await viewOf(port)).block, 1)]).toEqual(['value']);
    await save(port, await viewOf(port), 1, { note: 'nieuw' });
    expect((await viewOf(port)).block.rows[0][5].formula).toBe('=3*3');
  });

  it('says what is wrong at the field where it is', async () => {
    const view = await viewOf(small());
    const errorsOf = (row: number, change: Partial<Draft>): Record<string, string> => {
      const { reading } = read(view, row, change);
      if (reading.ok) return {};
      return Object.fromEntries(Object.entries(reading.errors).map(([field, { text }]) => [field, text]));
    };
    expect(errorsOf(1, { value: 'veel' })).toEqual({
      value: '‘veel’ is geen bedrag. Schrijf bijvoorbeeld 25.000,00.',
    });
    expect(errorsOf(1, { value: '-5' })).toEqual({ value: '−5 ligt onder nul. ‘begroting’ is nul of meer.' });
    expect(errorsOf(1, { value: '', fromYear: '26' })).toEqual({
      value: 'Vul een waarde in.',
      fromYear: '‘26’ is geen jaar. Schrijf bijvoorbeeld 2027.',
    });
    expect(errorsOf(4, { untilYear: '2026' })).toEqual({
      untilYear: 'Het laatste jaar ligt voor het eerste. Draai ze om.',
    });
    expect(errorsOf(3, { value: 'Kleinkind' }).value).toContain('in een kring');
    const share = read(view, 2, { value: '33' }).reading;
    expect(share.ok ? undefined : share.errors.value).toEqual({
      text: '‘33’ zonder procentteken is 3.300\u00a0%. Bedoelt u 33\u00a0%?',
      fix: { label: 'Maak er 33\u00a0% van', value: '33\u00a0%' },
    });
  });

  it('takes a growth rate as a fraction where that is what people write, and asks where it may be a percentage', () => {
    expect(readValue('wageIndex', '0,04', words)).toBe(0.04);
    expect(readValue('wageIndex', '-0,015', words)).toBe(-0.015);
    for (const typed of ['0,5', '3,5'])
      expect(readValue('wageIndex', typed, words)).toMatchObject({ fix: { value: `${typed}\u00a0%` } });
  });
});

describe('adding and removing', () => {
  it('adds a row at the foot, in the columns as the table has them', async () => {
    const port = small();
    const view = await viewOf(port);
    const draft = { value: '5', unit: 'aantal', party: '', fromYear: '2027', untilYear: '' };
    const reading = readDraft(
      { ...draft, source: 'ik', note: '' },
      { scenario: 'Kind', key: 'fte' },
      view,
      words,
    );
    if (!reading.ok) throw new Error('not read');
    await addRows(port, [reading.read], 'nl');
    expect((await rowsOf(port)).at(-1)).toBe('Kind||2027||fte|5|aantal|ik|');
  });

  it('refuses a second row for the same, naming the first', async () => {
    const view = await viewOf(small());
    const draft = {
      value: '5',
      unit: '',
      party: 'Assen',
      fromYear: '2027',
      untilYear: '',
      source: '',
      note: '',
    };
    const reading = readDraft(draft, { scenario: 'Kind', key: 'fixed' }, view, words);
    const { row } = view.block.area;
    expect(reading.ok ? '' : reading.errors.fromYear?.text).toContain(`in rij ${row + 5},`);
  });

  it('makes a row blank and leaves a column of the user', async () => {
    const port = small();
    await removeRow(port, await viewOf(port), 2);
    expect((await rowsOf(port))[1]).toBe('||||||||');
    expect((await viewOf(port)).problems).toEqual([]);
  });
});

describe('whole scenarios', () => {
  it('are copied with their basis and all own rows', async () => {
    const port = small();
    await copyScenario(port, await viewOf(port), 'Kind', 'Kopie van Kind', 'nl');
    expect((await rowsOf(port)).slice(5)).toEqual([
      'Kopie van Kind||||gebaseerd op|Basis|scenario||',
      'Kopie van Kind|Assen|2027|2028|vast bedrag|1000|€||=1+1',
    ]);
    expect((await viewOf(port)).block.rows[6][8].formula).toBeUndefined();
  });

  it('are not copied over one that came meanwhile', async () => {
    const port = small();
    const view = await viewOf(port);
    await createScenario(port, 'Nieuw', 'Basis', 'nl');
    const before = await rowsOf(port);
    expect(await kindOf(copyScenario(port, view, 'Kind', 'nieuw', 'nl'))).toBe('stale');
    expect(await rowsOf(port)).toEqual(before);
  });

  it('are renamed with what is based on them', async () => {
    const port = small();
    await renameScenario(port, await viewOf(port), 'Kind', 'Kind 2');
    expect((await rowsOf(port)).slice(2)).toEqual([
      'Kind 2||||gebaseerd op|Basis|scenario||',
      'Kind 2|Assen|2027|2028|vast bedrag|1000|€||=1+1',
      'Kleinkind||||gebaseerd op|Kind 2|scenario||',
    ]);
    expect((await viewOf(port)).problems).toEqual([]);
  });

  it('are removed row by row, and know what is based on them', async () => {
    const port = small();
    const view = await viewOf(port);
    expect(heirsOf(view, 'Kind')).toEqual(['Kleinkind']);
    expect(heirsOf(view, 'Kleinkind')).toEqual([]);
    await removeScenario(port, view, 'Kleinkind');
    expect((await viewOf(port)).scenarios).toEqual(['Basis', 'Kind']);
    expect(ownRows((await viewOf(port)).block, 'Kind')).toEqual([3, 4]);
  });
});
