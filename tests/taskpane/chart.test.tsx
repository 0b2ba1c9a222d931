// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reference } from '../../src/workbook/address';
import { freePlace } from '../../src/taskpane/data/free-place';
import { FakePort } from './fake-port';
import { advance, messages, spoken } from './ledger-screen';
import { renderPane, type Screen } from './render';
import { cells, withScenarios } from './scenario/scenario-plan';

let screen: Screen;
let port: FakePort;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  port = withScenarios('nl', [
    cells(['Nu', '', 2025, '', 'begroting', 1_200, '€', 'brief', '']),
    cells(['Nu', '', 2025, '', 'aandeel provincie', 0.25, '%', 'brief', '']),
    cells(['Groei', '', '', '', 'gebaseerd op', 'Nu', 'scenario', '', '']),
    cells(['Groei', '', 2027, 2027, 'begroting', 2_400, '€', 'raming', 'twee keer']),
  ]);
});
afterEach(() => vi.useRealTimers());

const text = (value: string) => ({ value: { kind: 'text', text: value } as const });
const chartsOf = () => port.charts.filter(({ sheet }) => sheet === 'Blad1');
/** What Excel does when it has calculated. */
const calculate = (): void => {
  port.set('Blad1', 0, 1, text('Nu'));
  port.set('Blad1', 0, 2, text('Groei'));
};
async function put(language: 'nl' | 'en' = 'nl'): Promise<void> {
  const word = (nl: string, en: string): string => (language === 'nl' ? nl : en);
  screen = await renderPane(port, { language, advance });
  await screen.click(screen.get('tab', word('Scenario’s', 'Scenarios')));
  await screen.click(screen.get('button', word('Vergelijken', 'Compare')));
  await screen.click(screen.get('button', word('In werkblad zetten', 'Put in worksheet')));
  await screen.wait(300);
}
/** The answer of the comparison is read aloud by itself too. */
const aloud = (): string[] =>
  [...screen.root.querySelectorAll('[aria-live="polite"]')].map(({ textContent }) => textContent);
const add = (): Promise<void> => screen.click(screen.get('button', 'Grafiek toevoegen'));

describe('a chart of scenarios in a sheet', () => {
  afterEach(() => screen.close());

  it('waits for the names of the scenarios and then draws a line for each, below the table', async () => {
    await put();
    await add();
    await screen.wait(100);
    expect(chartsOf()).toEqual([]);
    expect(messages(screen)[0]).toContain('De grafiek wordt toegevoegd…');
    calculate();
    port.hint('cells');
    await screen.wait(100);
    expect(chartsOf()).toEqual([
      {
        sheet: 'Blad1',
        plan: {
          name: 'FlexComparison',
          kind: 'line',
          title: 'Te betalen, Provincie',
          place: { row: 6, column: 0, rows: 16, columns: 6 },
          // The years 2025 to 2027 under a header; not the sum below them, nor the differences beside them.
          data: { sheet: 'Blad1', row: 0, column: 0, rows: 4, columns: 3 },
          seriesIn: 'columns',
          colors: ['#0A4150', '#C7511F'],
          legend: true,
          valueAxis: { title: 'in euro’s', numberFormat: '#,##0' },
          categoryAxis: { title: 'Jaar' },
        },
      },
    ]);
    expect(messages(screen)[0]).toContain('De grafiek staat in Blad1!A7:F22.');
    expect(aloud()).toContain('De grafiek staat in Blad1!A7:F22.');
    const button = screen.get('button', 'Naar de grafiek');
    expect(document.activeElement).toBe(button);
    await screen.click(button);
    expect(port.visited.map((area) => reference(area))).toEqual(['Blad1!A7:F22']);
  });

  it('speaks English, and takes the next name where one is taken', async () => {
    port = FakePort.withModel('en');
    await put('en');
    ['Decision', 'Unchanged', 'Growth', 'Eight'].forEach((name, index) =>
      port.set('Sheet1', 0, index + 1, text(name)),
    );
    const [some] = port.charts;
    port.charts.push({ sheet: 'Sheet1', plan: { ...some.plan, name: 'FlexComparison' } });
    await screen.click(screen.get('button', 'Add chart'));
    await screen.wait(100);
    expect(port.charts.at(-1)).toMatchObject({
      sheet: 'Sheet1',
      plan: {
        name: 'FlexComparison2',
        valueAxis: { title: 'in euros' },
        categoryAxis: { title: 'Year' },
      },
    });
    screen.get('button', 'Go to the chart');
  });

  it('says where names are lacking, and adds the chart when they are there', async () => {
    await put();
    port.set('Blad1', 0, 0, {
      value: { kind: 'error', error: '#SPILL!' },
      formula: port.inserted[0].formula,
    });
    await add();
    await screen.wait(100);
    expect(chartsOf()).toEqual([]);
    expect(messages(screen)[1]).toContain('Er is nog geen grafiek te maken');
    expect(messages(screen)[1]).toContain('In Blad1!B1:C1 staan nog geen namen');
    expect(spoken(screen, 'assertive')).toContain('Er is nog geen grafiek te maken');
    calculate();
    await add();
    await screen.wait(100);
    expect(chartsOf()).toHaveLength(1);
    expect(messages(screen)).toHaveLength(1);
  });

  it('gives up where nothing is calculated, and where the formula has gone', async () => {
    await put();
    await add();
    await screen.wait(10_100);
    expect(messages(screen)[1]).toContain('Er is nog geen grafiek te maken');
    port.set('Blad1', 0, 0, { value: { kind: 'blank' } });
    await add();
    await screen.wait(100);
    expect(messages(screen)[1]).toContain('De werkmap is intussen gewijzigd');
    expect(chartsOf()).toEqual([]);
  });

  it('refuses in words, and leaves the way open', async () => {
    await put();
    calculate();
    port.faults.addChart = ['protected'];
    port.faultParams = { sheet: 'Blad1' };
    await add();
    await screen.wait(100);
    expect(messages(screen)[1]).toContain('Blad1');
    expect(messages(screen)[1]).toContain('beveilig');
    await add();
    await screen.wait(100);
    expect(chartsOf()).toHaveLength(1);
  });

  it('is not offered where the host draws no charts', async () => {
    port.facts = { ...port.facts, charts: false };
    await put();
    screen.get('button', 'Naar de cel');
    expect(screen.all('button', 'Grafiek toevoegen')).toEqual([]);
  });
});

describe('a free place', () => {
  const area = { sheet: 'Blad1', row: 2, column: 1, rows: 3, columns: 2 };
  const size = { rows: 4, columns: 3 };
  const found = async (): Promise<string> =>
    reference({ sheet: 'Blad1', ...(await freePlace(port, area, size)) });

  it('is below, else beside, else further on', async () => {
    expect(await found()).toBe('Blad1!B7:D10');
    port.set('Blad1', 8, 2, text('bezet'));
    expect(await found()).toBe('Blad1!E3:G6');
    port.set('Blad1', 3, 4, { value: { kind: 'blank' }, formula: '=""' });
    // Four rows under the one that is taken.
    expect(await found()).toBe('Blad1!E5:G8');
  });

  it('stays on the sheet at its last column and row', async () => {
    expect(
      await freePlace(port, { sheet: 'Blad1', row: 1_048_570, column: 16_382, rows: 3, columns: 2 }, size),
    ).toEqual({ row: 1_048_572, column: 16_381, ...size });
  });
});
