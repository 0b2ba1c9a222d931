import { beforeEach, describe, expect, it } from 'vitest';
import { WorkbookError } from '../../../src/workbook/port';
import type { WorkbookPlan } from '../../../src/workbook/port';
import { formula, number, PLAN, sheetPlan } from '../plan';
import { rejection, value } from '../stage';
import type { Stage } from '../stage';
import type { World } from '../world';

export function describeModel(stage: Stage): void {
  describe('inserting the model', () => {
    it('makes the sheets behind the existing ones and shows the right one', async () => {
      await stage.world.user.addSheet('Eigen blad');
      const seen: number[] = [];
      await stage.world.port.insertModel(PLAN, { onSheet: (index) => seen.push(index) });
      expect((await stage.world.port.status()).sheets).toEqual([
        stage.first,
        'Eigen blad',
        'Begroting',
        "Scenario's",
        'Controle',
      ]);
      expect((await stage.world.port.selection()).area.sheet).toBe('Begroting');
      expect(seen).toEqual([0, 1, 2, 3]);
    });

    it('fills the sheets, formulas that need a later sheet included', async () => {
      await stage.world.port.insertModel(PLAN);
      const cells = await stage.read('A1:C6', 'Begroting');
      expect(cells.map((row) => row.map((cell) => cell.value))).toEqual([
        [value.text('Begroting'), value.blank, value.blank],
        [value.text('Jaar'), value.number(2023), value.number(2024)],
        [value.text('=1+1'), value.number(783108.5), value.number(1518461.5)],
        [value.text('1-2'), value.number(107000), value.number(3)],
        [value.text('Ja, dit klopt'), value.blank, value.blank],
        [value.text('✓ in orde'), value.text('! niet in orde'), value.blank],
      ]);
      expect(cells[3][1].formula).toBe("='Scenario''s'!B3");
    });

    it('makes tables that can be read by name', async () => {
      await stage.world.port.insertModel(PLAN);
      const tables = await stage.world.port.readTables(['FlexTest', 'FlexWeg']);
      expect([...tables.keys()]).toEqual(['FlexTest']);
      const table = tables.get('FlexTest');
      expect(table?.area).toEqual(stage.areaOf('A1:C3', "Scenario's"));
      expect(table?.header).toEqual(['Gemeente', 'Inwoners', 'Toelichting']);
      expect(table?.rows.map((row) => row.map((cell) => cell.value))).toEqual([
        [value.text('GM0106'), value.number(69000), value.text('-')],
        [value.text('GM0114'), value.number(107000), value.text("'s-Gravenhage ligt elders")],
      ]);
    });

    it('leaves what was there as it was', async () => {
      await stage.world.user.type(stage.first, 'A1', 'van mij');
      await stage.world.port.insertModel(PLAN);
      expect(await stage.values('A1')).toEqual([[value.text('van mij')]]);
    });

    const collisions: [string, (world: World) => Promise<void>, WorkbookPlan, string][] = [
      ['a sheet', (w) => w.user.addSheet('controle'), PLAN, 'Controle'],
      [
        'a table',
        (w) =>
          w.port.insertModel({
            ...PLAN,
            sheets: [sheetPlan('Elders', { ...PLAN.sheets[1], name: 'Elders' })],
            names: [],
            activate: 'Elders',
          }),
        PLAN,
        'FlexTest',
      ],
      [
        'a defined name',
        (w) =>
          w.port.insertModel({
            ...PLAN,
            sheets: [sheetPlan('Elders', { cells: [[number(1)]] })],
            names: [
              { name: 'FlexInwoners', area: { sheet: 'Elders', row: 0, column: 0, rows: 1, columns: 1 } },
            ],
            activate: 'Elders',
          }),
        PLAN,
        'FlexInwoners',
      ],
    ];
    it.each(collisions)('refuses to start when the name of %s is taken', async (_, prepare, plan, name) => {
      await prepare(stage.world);
      const before = await stage.world.port.status();
      const seen: number[] = [];
      const error = await rejection(
        stage.world.port.insertModel(plan, { onSheet: (index) => seen.push(index) }),
      );
      expect([error.kind, error.params['name']]).toEqual(['occupied', name]);
      expect(seen).toEqual([]);
      expect(await stage.world.port.status()).toEqual(before);
    });

    it('can be inserted again once a user deleted its sheets', async () => {
      await stage.world.port.insertModel(PLAN);
      for (const { name } of PLAN.sheets) await stage.world.user.deleteSheet(name);
      expect((await stage.world.port.status()).tables).toEqual([]);
      for (const { name } of PLAN.names) {
        const error = await rejection(stage.world.port.readBlock({ name }));
        expect([error.kind, error.params['name']]).toEqual(['missing', name]);
      }
      await stage.world.port.insertModel(PLAN);
      const { cells, area } = await stage.world.port.readBlock({ name: 'FlexBudget' });
      expect(area).toEqual(stage.areaOf('B3:C3', 'Begroting'));
      expect(cells[0].map((cell) => cell.value)).toEqual([value.number(783108.5), value.number(1518461.5)]);
      expect((await stage.world.port.status()).tables).toEqual(['FlexTest']);
    });

    it('can be tried again after it was cancelled over names that were left behind', async () => {
      await stage.world.port.insertModel(PLAN);
      for (const { name } of PLAN.sheets) await stage.world.user.deleteSheet(name);
      const controller = new AbortController();
      const onSheet = (index: number): void => {
        if (index === 2) controller.abort();
      };
      await rejection(stage.world.port.insertModel(PLAN, { onSheet, signal: controller.signal }));
      await stage.world.port.insertModel(PLAN);
      expect((await stage.world.port.readBlock({ name: 'FlexInwoners' })).area.sheet).toBe("Scenario's");
    });

    it.each([0, 1, 2])('removes what it made when cancelled at sheet %d', async (at) => {
      await stage.world.user.addSheet('Eigen blad');
      await stage.world.user.type('Eigen blad', 'B2', 'van mij');
      const before = await stage.world.port.status();
      const controller = new AbortController();
      const onSheet = (index: number): void => {
        if (index === at) controller.abort();
      };
      const error = await rejection(
        stage.world.port.insertModel(PLAN, { onSheet, signal: controller.signal }),
      );
      expect(error.kind).toBe('cancelled');
      expect(await stage.world.port.status()).toEqual(before);
      expect((await rejection(stage.world.port.readBlock({ name: 'FlexBudget' }))).kind).toBe('missing');
      expect(await stage.values('B2', 'Eigen blad')).toEqual([[value.text('van mij')]]);
      await stage.world.port.insertModel(PLAN);
    });

    it('does not start when cancelled beforehand', async () => {
      const before = await stage.world.port.status();
      const error = await rejection(stage.world.port.insertModel(PLAN, { signal: AbortSignal.abort() }));
      expect(error.kind).toBe('cancelled');
      expect(await stage.world.port.status()).toEqual(before);
    });

    it('removes what it made when a formula is refused midway, and leaves a sheet that the user added', async () => {
      const [budget, ...others] = PLAN.sheets;
      const broken = { ...PLAN, sheets: [...others, { ...budget, cells: [[formula('=SUM((1')]] }] };
      const result = await stage.world.port
        .insertModel(broken, {
          onSheet: (index) => {
            if (index === 1) void stage.world.user.addSheet('Tussendoor');
          },
        })
        .catch((reason: unknown) => reason);
      // A grid may take any text for a formula; then there is nothing to undo.
      if (result === undefined) return;
      expect(result).toBeInstanceOf(WorkbookError);
      expect((await stage.world.port.status()).sheets).toEqual([stage.first, 'Tussendoor']);
      expect((await stage.world.port.status()).tables).toEqual([]);
    });
  });

  describe('tables', () => {
    beforeEach(() => stage.world.port.insertModel(PLAN));

    it('finds a table after its sheet was renamed', async () => {
      await stage.world.user.renameSheet("Scenario's", 'Ánders!');
      const table = (await stage.world.port.readTables(['FlexTest'])).get('FlexTest');
      expect(table?.area.sheet).toBe('Ánders!');
      expect(table?.rows).toHaveLength(2);
    });

    it('reads a header that the user renamed', async () => {
      await stage.world.user.renameHeader('FlexTest', 'Inwoners', 'Aantal (1 januari)');
      const table = (await stage.world.port.readTables(['FlexTest'])).get('FlexTest');
      expect(table?.header).toEqual(['Gemeente', 'Aantal (1 januari)', 'Toelichting']);
    });

    it('reads what the user typed into a table', async () => {
      await stage.world.user.type("Scenario's", 'B2', '69001');
      await stage.world.settled();
      const table = (await stage.world.port.readTables(['FlexTest'])).get('FlexTest');
      expect(table?.rows[0][1].value).toEqual(value.number(69001));
    });

    it('does not find a table that went with its sheet', async () => {
      await stage.world.user.deleteSheet("Scenario's");
      expect([...(await stage.world.port.readTables(['FlexTest'])).keys()]).toEqual([]);
    });
  });
}
