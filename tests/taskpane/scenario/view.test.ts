import { describe, expect, it } from 'vitest';
import { problemsOf, readScenarioView, rowArea, sheetRow } from '../../../src/taskpane/scenario/view';
import { FakePort } from '../fake-port';
import { cells, withScenarios } from './scenario-plan';

describe('the scenarios of a workbook', () => {
  it('are absent where there is no table', async () => {
    const port = withScenarios();
    port.dropTable('FlexAssumptions');
    expect(await readScenarioView(port)).toBeUndefined();
    expect(await readScenarioView(new FakePort())).toBeUndefined();
  });

  it('come with the years after the last decided budget', async () => {
    const view = await readScenarioView(withScenarios());
    expect(view?.years).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(view?.scenarios).toHaveLength(8);
    expect(view?.problems).toEqual([]);
    expect(view?.input.municipalities).toHaveLength(12);
  });

  it('have the strip rule of the workbook', async () => {
    const port = withScenarios();
    const { sheet, row, column } = port.areaOf('stripBase');
    port.set(sheet, row, column, { value: { kind: 'number', number: 7 } });
    const view = await readScenarioView(port);
    expect(view?.rule).toEqual({ perStrip: 6000, base: 7, minimum: 9, maximum: 14, rounding: 'down' });
  });

  it('show all years where the first scenario has a budget for each', async () => {
    const port = withScenarios('nl', [
      cells(['A', '', 2026, '', 'begroting', 100]),
      cells(['A', '', 2027, '', 'begroting', 200]),
    ]);
    expect((await readScenarioView(port))?.years).toEqual([2026, 2027]);
  });

  it('tell of every row that cannot be used, and whose figures it spoils', async () => {
    const port = withScenarios('nl', [
      cells(['Basis', '', 2026, '', 'begroting', 'veel']),
      cells(['Los', '', 2026, '', 'begroting', 100]),
      cells(['Kind', '', '', '', 'gebaseerd op', 'Basis']),
      cells(['Los', '', 2026, '', 'begrotng', 100]),
      cells(['', '', 2026, '', 'begroting', 100]),
    ]);
    const view = await readScenarioView(port);
    if (!view) throw new Error('no view');
    expect(view.problems.map(({ code, rows, column }) => [code, ...rows, column])).toEqual([
      ['not-a-number', 1, undefined],
      ['unreadable', 4, 'assumption'],
      ['no-scenario', 5, undefined],
    ]);
    expect(problemsOf(view, 'Kind').map(({ code }) => code)).toEqual(['not-a-number']);
    expect(problemsOf(view, 'Los').map(({ code }) => code)).toEqual(['unreadable']);
    expect(sheetRow(view, 1)).toBe(view.block.area.row + 2);
    expect(rowArea(view, 4).row).toBe(view.block.area.row + 4);
  });
});
