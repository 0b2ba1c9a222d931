// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormulaRepair } from '../../src/workbook/port';
import { FakePort } from './fake-port';
import { renderPane, type Screen } from './render';

let screen: Screen;
const advance = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  screen.close();
  vi.useRealTimers();
});

const open = async (port: FakePort, language: 'nl' | 'en' = 'nl'): Promise<void> => {
  screen = await renderPane(port, { language, advance });
};
const polite = (): string => screen.root.querySelector('[aria-live="polite"]')?.textContent ?? '';
const cell = (sheet: string) => ({ sheet, row: 2, column: 1, rows: 1, columns: 1 });
const LOST: FormulaRepair = {
  healed: [
    { sheet: 'Begroting', count: 4 },
    { sheet: 'Bijdragen', count: 9 },
    { sheet: 'Strippen', count: 1 },
  ],
  names: 0,
  left: [],
};
const repair = async (name: string): Promise<void> => {
  await screen.click(screen.get('button', name === 'Repair formulas' ? 'More' : 'Meer'));
  await screen.click(screen.get('menuitem', name));
  await screen.wait(300);
};

describe('formulas that lost the add-in', () => {
  it('are told of once the workbook is read, and healed by a button', async () => {
    const port = FakePort.withModel();
    port.repair = LOST;
    await open(port);
    await screen.wait(100);
    expect(screen.text()).toContain('14 formules zijn losgeraakt');
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    await screen.click(screen.get('button', 'Meer hierover'));
    expect(String(opened.mock.calls[0][0])).toMatch(/help\/nl\/formules-herstellen\.html$/);
    opened.mockRestore();
    expect(port.repairs.map(({ mode }) => mode)).toEqual(['look']);
    await screen.click(screen.get('button', 'Herstellen'));
    await screen.wait(300);
    expect(screen.text()).toContain('14 formules hersteld op 3 werkbladen');
    expect(screen.text()).not.toContain('losgeraakt');
    expect(polite()).toContain('14 formules hersteld op 3 werkbladen.');
    expect(port.repairs.at(-1)?.mode).toBe('heal');
    expect(port.repairs.at(-1)?.functions).toContain('FLEX.CONTRIBUTION');
    await screen.click(screen.get('button', 'Sluiten'));
    expect(screen.all('button', 'Sluiten')).toHaveLength(0);
  });

  it('are healed from the menu in a workbook without a model too, with what is left and why', async () => {
    const port = new FakePort();
    await open(port);
    expect(screen.text()).not.toContain('losgeraakt');
    port.repair = {
      healed: [{ sheet: 'Blad1', count: 1 }],
      names: 1,
      left: [
        { obstacle: 'protected', count: 5, first: cell('Begroting') },
        { obstacle: 'unknown-function', count: 2, first: cell('Blad1'), name: 'FLEX.PROVINCIE' },
        { obstacle: 'name-error', count: 1, first: cell('Blad1') },
        { obstacle: 'blocked', count: 3, first: cell('Blad1') },
        { obstacle: 'refused', count: 1, name: 'Dubbel' },
      ],
    };
    await repair('Formules herstellen');
    const text = screen.text();
    expect(text).toContain('1 formule hersteld op werkblad Blad1');
    expect(text).toContain('1 gedefinieerde naam is ook hersteld.');
    expect(text).toContain('Werkblad Begroting is beveiligd: hef de beveiliging op en probeer opnieuw.');
    expect(text).toContain('Blad1!B3 en nog 1: de functie FLEX.PROVINCIE bestaat niet.');
    expect(text).toContain('Nog op #NAAM?: Blad1!B3. Verbeter een verkeerde naam');
    expect(text).toContain('Hersteld, maar zonder plaats voor de uitkomst: Blad1!B3 en nog 2. Maak');
    // What is written there calls a function that there is.
    expect(text).toContain('Schrijf FLEX. in plaats van _xldudf_FLEX_ in Formules › Namen beheren.');
    await screen.click(screen.get('button', 'Naar de cel'));
    expect(port.visited).toEqual([cell('Begroting')]);
    await screen.click(screen.get('button', 'Opnieuw proberen'));
    await screen.wait(300);
    expect(screen.text()).toContain('Er is niets te herstellen');
  });

  it('are told of and healed where they are in defined names only, after a look that lost its answers', async () => {
    const port = FakePort.withModel();
    port.repair = { healed: [], names: 2, left: [] };
    port.faults.repairFormulas = ['host', 'host', 'host', 'host'];
    await open(port);
    await screen.wait(100);
    expect(screen.text()).toContain('2 formules zijn losgeraakt');
    await screen.click(screen.get('button', 'Herstellen'));
    await screen.wait(300);
    expect(screen.text()).toContain('2 gedefinieerde namen hersteld');
    expect(screen.text()).not.toContain('geen formule');
  });

  it('can be healed from the page about a dead cell, and from the checks', async () => {
    const port = FakePort.withModel();
    const area = port.areaOf('contributions');
    const dead = {
      value: { kind: 'error', error: '#NAME?' } as const,
      formula: '=_xldudf_FLEX_PROVINCE(Begroting!B5)',
    };
    port.set(area.sheet, area.row, area.column, dead);
    await open(port);
    port.select({ area: { ...area, rows: 1, columns: 1 }, cell: dead });
    await screen.wait(200);
    await screen.click(screen.get('button', /^Leg uit/));
    await screen.wait(50);
    expect(screen.text()).toContain('De functie is niet geladen');
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    await screen.click(screen.get('button', 'Meer hierover'));
    expect(String(opened.mock.calls[0][0])).toMatch(/help\/nl\/naam-fout\.html$/);
    opened.mockRestore();
    port.repair = { healed: [{ sheet: area.sheet, count: 1 }], names: 0, left: [] };
    await screen.click(screen.get('button', 'Herstellen'));
    await screen.wait(300);
    expect(screen.text()).toContain(`1 formule hersteld op werkblad ${area.sheet}`);
    expect(screen.text()).not.toContain('De functie is niet geladen');
    await screen.click(screen.get('tab', /^Controle/));
    await screen.click(screen.get('button', 'Herstellen'));
    await screen.wait(300);
    expect(screen.text()).toContain('Er is niets te herstellen');
  });

  it('stay as they are where the repair is refused, and it can be tried again', async () => {
    const port = FakePort.withModel('en');
    port.faults.repairFormulas = [];
    await open(port, 'en');
    await screen.wait(100);
    port.faults.repairFormulas = ['read-only'];
    port.repair = { healed: [{ sheet: 'Budget', count: 2 }], names: 0, left: [] };
    await repair('Repair formulas');
    expect(screen.text()).toContain('The workbook is read-only');
    await screen.click(screen.get('button', /again/));
    await screen.wait(300);
    expect(screen.text()).toContain('2 formulas repaired on worksheet Budget');
  });
});
