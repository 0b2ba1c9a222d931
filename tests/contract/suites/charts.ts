import { describe, expect, it } from 'vitest';
import type { ChartPlan } from '../../../src/workbook/port';
import { CHART_PLAN, chartPlan, FIGURES, keep, number, text } from '../plan';
import { rejection } from '../stage';
import type { Stage } from '../stage';
import type { Fault, ShownChart } from '../world';

export function describeCharts(stage: Stage, faults: readonly Fault[]): void {
  /** Puts the figures in B2:D4 and gives the plan of a chart over them. */
  const figures = async (given: Partial<ChartPlan> = {}): Promise<ChartPlan> => {
    await stage.write('B2', FIGURES);
    return chartPlan(stage.areaOf('B2:D4'), given);
  };
  const add = (plan: ChartPlan, sheet = stage.first): Promise<void> => stage.world.port.addChart(sheet, plan);
  const shown = (sheet = stage.first): readonly ShownChart[] => stage.world.charts?.(sheet) ?? [];
  const years = [2026, 2027];
  const series = [
    { name: 'Doorgaan', categories: years, values: [1518.5, 1560] },
    { name: 'Stoppen', categories: years, values: [900, 3] },
  ];

  const whole: ShownChart = {
    name: 'FlexVergelijking',
    kind: 'columns',
    title: 'Bijdragen per jaar',
    place: { row: 1, column: 5, rows: 12, columns: 6 },
    series,
  };

  describe('charts', () => {
    it('are there or not, as the host says', async () => {
      expect((await stage.world.port.host()).charts).toBe(stage.world.charts !== undefined);
    });

    it('do not stand in the way of a model where the host has none', async () => {
      await stage.world.port.insertModel(CHART_PLAN);
      expect((await stage.world.port.status()).sheets).toEqual([
        stage.first,
        ...CHART_PLAN.sheets.map(({ name }) => name),
      ]);
      if (stage.world.charts) expect(shown('Raadsblad')).toEqual([whole]);
    });

    it('are refused as unsupported where the host has none', async () => {
      const plan = await figures();
      if (stage.world.charts) return add(plan);
      expect((await rejection(add(plan))).kind).toBe('unsupported');
    });
  });

  describe('a chart', () => {
    /** A test for hosts with charts; elsewhere there is nothing to see. */
    const test = (name: string, body: () => Promise<void>): void =>
      it(name, ({ skip }) => {
        skip(stage.world.charts === undefined);
        return body();
      });

    test('stands in its place with its title and its figures', async () => {
      await add(await figures());
      expect(shown()).toEqual([whole]);
    });

    test('takes rows for series as well', async () => {
      await stage.write('A1', [
        [keep, number(2026), number(2027)],
        [text('Doorgaan'), number(1518.5), number(1560)],
        [text('Stoppen'), number(900), number(3)],
      ]);
      await add(chartPlan(stage.areaOf('A1:C3'), { seriesIn: 'rows', kind: 'line' }));
      expect(shown()[0]).toMatchObject({ kind: 'line', series });
    });

    test('can show figures of another sheet', async () => {
      const plan = await figures({ kind: 'stacked-columns' });
      await stage.world.user.addSheet("Scenario's");
      await add(plan, "Scenario's");
      expect(shown()).toEqual([]);
      expect(shown("Scenario's")[0]).toMatchObject({ kind: 'stacked-columns', series });
    });

    test('follows the cells', async () => {
      await add(await figures());
      await stage.world.user.type(stage.first, 'C3', '7');
      await stage.world.user.type(stage.first, 'D2', 'Spreiden');
      await stage.world.user.type(stage.first, 'B4', '2030');
      expect(shown()[0].series).toEqual([
        { name: 'Doorgaan', categories: [2026, 2030], values: [7, 1560] },
        { name: 'Spreiden', categories: [2026, 2030], values: [900, 3] },
      ]);
    });

    test('has a title that is never a formula', async () => {
      await add(await figures({ title: '=1+1' }));
      expect(shown()[0].title.trim()).toBe('=1+1');
    });

    test('does not take the name of another on its sheet', async () => {
      const plan = await figures();
      await add(plan);
      const error = await rejection(add({ ...plan, name: 'flexvergelijking', title: 'Nieuw' }));
      expect([error.kind, error.params['name']]).toEqual(['occupied', 'flexvergelijking']);
      expect(shown().map(({ title }) => title)).toEqual(['Bijdragen per jaar']);
      await stage.world.user.addSheet('Tweede');
      await add(plan, 'Tweede');
      expect(shown('Tweede')).toHaveLength(1);
    });

    test('needs texts for the names of its series', async () => {
      const plan = await figures();
      await stage.write('D2', [[number(2026)]]);
      const error = await rejection(add(plan));
      expect(error.kind).toBe('unsupported');
      expect(error.params).toEqual({ sheet: stage.first, address: 'D2' });
      expect(shown()).toEqual([]);
    });

    test('says which sheet is missing', async () => {
      const plan = await figures();
      const error = await rejection(add(plan, 'Weg'));
      expect([error.kind, error.params['name']]).toEqual(['missing', 'Weg']);
      const elsewhere = await rejection(add({ ...plan, data: { ...plan.data, sheet: 'Elders' } }));
      expect([elsewhere.kind, elsewhere.params['name']]).toEqual(['missing', 'Elders']);
      expect(shown()).toEqual([]);
    });

    test('is refused on a protected sheet', async () => {
      const plan = await figures();
      await stage.world.user.protect?.(stage.first);
      const error = await rejection(add(plan));
      expect([error.kind, error.params['sheet']]).toEqual(['protected', stage.first]);
      expect(shown()).toEqual([]);
    });

    for (const kind of faults)
      test(`is not left half-made after ${kind}`, async () => {
        const plan = await figures();
        stage.world.fault?.(kind);
        const error = await rejection(add(plan));
        expect(kind === 'outcome-unknown' ? ['host', kind] : [kind]).toContain(error.kind);
        expect(shown()).toEqual([]);
        await add(plan);
      });

    test('that cannot be made takes its whole model with it', async () => {
      const before = await stage.world.port.status();
      const [sheet, figuresSheet, ...others] = CHART_PLAN.sheets;
      const nameless = { ...figuresSheet, cells: [] };
      const plan = { ...CHART_PLAN, sheets: [sheet, nameless, ...others] };
      const error = await rejection(stage.world.port.insertModel(plan));
      expect([error.kind, error.params]).toEqual(['unsupported', { sheet: 'Cijfers', address: 'C3' }]);
      expect(await stage.world.port.status()).toEqual(before);
      await stage.world.port.insertModel(CHART_PLAN);
      expect(shown('Raadsblad')).toHaveLength(1);
    });
  });
}
