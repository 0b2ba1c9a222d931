// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paneTexts } from '../../src/i18n/pane';
import type { CellStyle, CellValue } from '../../src/workbook/port';
import { FakePort } from './fake-port';
import { nameOf, renderPane, type Screen } from './render';

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
/** Texts long enough to be no part of another language's words. */
const sentences = (texts: object): string[] =>
  Object.values(texts).flatMap((text: unknown) =>
    typeof text === 'string'
      ? text.length > 8 && !text.includes('{')
        ? [text.replace(/\s+/g, ' ')]
        : []
      : sentences(text as object),
  );
const setBudget = (port: FakePort, column: number, value: CellValue): void => {
  const area = port.areaOf('budget');
  port.set(area.sheet, area.row, area.column + column, { value });
  port.hint('cells');
};
const polite = (): string => screen.root.querySelector('[aria-live="polite"]')?.textContent ?? '';
const assertive = (): string => screen.root.querySelector('[aria-live="assertive"]')?.textContent ?? '';
const blankCell = { value: { kind: 'blank' } } as const;
const chooseOwn = async (): Promise<void> => {
  await screen.click(screen.get('button', /^Jaar/));
  await screen.click(screen.get('menuitemradio', 'Eigen bedrag'));
};

describe('start', () => {
  it('says what would be inserted, inserts it, and goes on to Bijdragen', async () => {
    const port = new FakePort();
    await open(port);
    expect(screen.get('heading', 'Flexteam Warmtetransitie')).toBeTruthy();
    expect(screen.all('tab')).toHaveLength(0);
    expect(screen.text()).toContain('Voegt 12 werkbladen toe achter Blad1.');
    await screen.click(screen.get('button', 'Model invoegen'));
    await screen.wait(300);
    expect(screen.get('tab', 'Bijdragen').getAttribute('aria-selected')).toBe('true');
    expect(screen.text()).toContain('Model ingevoegd');
    expect(polite()).toContain('12 werkbladen staan in de werkmap');
  });

  it('speaks of opening a workbook only where one can be opened', async () => {
    const port = new FakePort();
    await open(port);
    expect(screen.text()).toContain('Heeft u al een Flexteam-werkmap?');
    screen.close();
    port.facts = { ...port.facts, kind: 'workbench' };
    await open(port);
    expect(screen.text()).not.toContain('Heeft u al een Flexteam-werkmap?');
    expect(screen.get('button', 'Alleen een functie gebruiken')).toBeTruthy();
  });

  it('shows how far it is, and cancelling says that what was added is gone', async () => {
    const port = new FakePort();
    let go = (): void => undefined;
    port.beforeSheet = (index) =>
      index === 2 ? new Promise<void>((resolve) => (go = resolve)) : Promise.resolve();
    await open(port);
    await screen.click(screen.get('button', 'Model invoegen'));
    expect(screen.text()).toContain('2 van 12 werkbladen');
    expect(screen.get('progressbar').getAttribute('aria-valuenow')).toBe('2');
    await screen.click(screen.get('button', 'Annuleren'));
    go();
    await screen.wait(10);
    expect(screen.text()).toContain('Invoegen geannuleerd');
    expect((await port.status()).tables).toHaveLength(0);
    expect(screen.get('button', 'Model invoegen')).toBeTruthy();
  });

  it('waits for a cell that is open for editing and then goes on by itself', async () => {
    const port = new FakePort();
    port.faults.insertModel = ['cell-editing', 'cell-editing'];
    await open(port);
    await screen.click(screen.get('button', 'Model invoegen'));
    expect(screen.text()).toContain('Een cel staat open voor bewerking');
    expect(assertive()).toContain('Enter of Esc');
    await screen.wait(3000);
    expect(screen.text()).toContain('Model ingevoegd');
  });

  it.each([
    ['protected', 'De werkmap is beveiligd', 'Er is niets gewijzigd.'],
    ['read-only', 'De werkmap is alleen-lezen', 'Er is niets gewijzigd.'],
    ['occupied', 'Er is al iets met de naam FlexChecks', 'Er is niets gewijzigd.'],
    ['outcome-unknown', 'Onbekend of het is gelukt', 'Kijk in de werkmap'],
  ] as const)('says why %s stops it, and tries again when asked', async (kind, title, body) => {
    const port = new FakePort();
    port.faults.insertModel = [kind];
    port.faultParams = kind === 'occupied' ? { name: 'FlexChecks' } : {};
    await open(port);
    await screen.click(screen.get('button', 'Model invoegen'));
    expect(screen.text()).toContain(title);
    expect(screen.text()).toContain(body);
    expect(assertive()).toContain(title);
    await screen.click(screen.get('button', 'Opnieuw proberen'));
    await screen.wait(300);
    expect(screen.text()).toContain('Model ingevoegd');
  });

  it('inserts when the ribbon asks for it', async () => {
    const port = new FakePort();
    screen = await renderPane(port, {
      advance,
      requests: {
        listen: (listener) => {
          listener('insertModel');
          return () => undefined;
        },
      },
    });
    await screen.wait(300);
    expect((await port.status()).tables).toContain('FlexMunicipalities');
  });
});

describe('contributions', () => {
  it('shows the published split of 2025 to the cent', async () => {
    await open(FakePort.withModel());
    const text = screen.text();
    for (const amount of [
      '€ 1.518.461,50',
      '€ 501.092,30',
      '€ 1.017.369,20',
      '€ 124.692,32',
      '€ 25.000,00',
    ]) {
      expect(text).toContain(amount);
    }
    expect(text).toContain('Gelijk aan de gepubliceerde € 501.092,30');
    expect(text).toContain('CBS definitief, 1-1-2025');
    expect(screen.all('rowheader')).toHaveLength(13);
  });

  it('compares with what the workbook holds as published, and with nothing where it holds nothing', async () => {
    const port = FakePort.withModel();
    await open(port);
    const { sheet, row, column } = port.areaOf('publishedProvince');
    port.set(sheet, row, column + 2, { value: { kind: 'number', number: 500_000 } });
    port.hint('cells');
    await screen.wait(300);
    expect(screen.text()).toContain('€ 1.092,30 hoger dan de gepubliceerde € 500.000,00');
    port.set(sheet, row, column + 2, blankCell);
    port.hint('cells');
    await screen.wait(300);
    expect(screen.text()).not.toContain('gepubliceerde');
  });

  it('gives every party its own amount after a row was inserted in the table of municipalities', async () => {
    const port = FakePort.withModel();
    port.dropTable('FlexLedger');
    await open(port);
    const lines = (): string[] => screen.all('button', /Uitleg openen/).map(nameOf);
    const before = lines();
    port.insertTableRow('FlexMunicipalities', 4, [blankCell, { value: { kind: 'text', text: 'Nieuwstad' } }]);
    port.hint('cells');
    await screen.wait(300);
    expect(lines()).toEqual(before);
    expect(before[5]).toMatch(/^Emmen: € 180\.330,93/);
    port.selectSpilled('contributions', 5, 0);
    await screen.wait(200);
    await screen.click(screen.get('button', 'Leg uit: Bijdragen!D11'));
    await screen.wait(50);
    expect(screen.get('heading', 'Bijdrage van Emmen in 2023')).toBeTruthy();
    await screen.click(screen.get('tab', 'Strippen'));
    const emmen = screen.all('row').find((row) => row.textContent.includes('Emmen'));
    expect(emmen?.querySelectorAll('[data-unit="free"]')).toHaveLength(14);
  });

  it('takes the order of the table in a workbook without names beside the figures', async () => {
    const port = FakePort.withModel();
    port.dropName('parties');
    port.dropName('holders');
    await open(port);
    expect(screen.get('button', /^Assen: € 124.692,32/)).toBeTruthy();
    expect(screen.get('tab', 'Controle')).toBeTruthy();
    await screen.click(screen.get('button', 'In werkblad zetten'));
    expect(port.inserted[0].formula).toContain('Gemeenten!B5:B16,Bijdragen!M6:M17');
  });

  it('names CBS only while the inhabitants are theirs', async () => {
    const port = FakePort.withModel();
    const { sheet, row, column } = port.areaOf('counted');
    await open(port);
    const change = async (rows: readonly number[]): Promise<void> => {
      for (const at of rows)
        port.set(sheet, row + at, column + 2, { value: { kind: 'number', number: 30_000 } });
      port.hint('cells');
      await screen.wait(300);
    };
    await change([1]);
    expect(screen.text()).toContain('aangepast: wijkt af van CBS bij 1 gemeente (Assen)');
    expect(screen.text()).not.toContain('CBS definitief');
    await change([2, 3, 4, 5]);
    expect(screen.text()).toContain(
      'wijkt af van CBS bij 5 gemeenten (Assen, Borger-Odoorn, Coevorden en nog 2)',
    );
    await chooseOwn();
    expect(screen.text()).toContain('wijkt af van CBS bij 5 gemeenten');
  });

  it('says which counted figure is no number instead of taking another one', async () => {
    const port = FakePort.withModel();
    const { sheet, row, column } = port.areaOf('counted');
    port.set(sheet, row + 1, column + 2, { value: { kind: 'error', error: '#N/A' } });
    await open(port);
    expect(screen.text()).toContain('In Bijdragen!M7 staat ‘#N/B’; daar hoort een getal te staan.');
  });

  it('compares a lower amount with the published one', async () => {
    const port = FakePort.withModel();
    await open(port);
    // 33 % of 1,212,121.21 is 400,000.00; published were 501,092.30.
    setBudget(port, 2, { kind: 'number', number: 1_212_121.21 });
    await screen.wait(300);
    expect(screen.text()).toContain('€ 101.092,30 lager dan de gepubliceerde € 501.092,30');
  });

  it('shows 2023 after choosing it by keyboard', async () => {
    await open(FakePort.withModel());
    await screen.click(screen.get('button', 'Jaar: 2025'));
    expect(nameOf(document.activeElement as Element)).toBe('2025');
    await screen.key(document.activeElement, 'Home');
    expect(nameOf(document.activeElement as Element)).toBe('2023');
    await screen.click(document.activeElement as HTMLElement);
    expect(screen.text()).toContain('€ 258.425,81');
    expect(screen.text()).toContain('€ 524.682,69');
    expect(nameOf(document.activeElement as Element)).toBe('Jaar: 2023');
  });

  it('is one tab stop whose rows answer to the arrow keys; Enter opens, Esc comes back to the row', async () => {
    await open(FakePort.withModel());
    const rows = screen.all('button', /Uitleg openen/);
    expect(rows).toHaveLength(12);
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1);
    screen.focus(rows[0]);
    await screen.key(rows[0], 'ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    expect(nameOf(rows[1])).toBe('Assen: € 124.692,32, € 1,77 per inwoner. Uitleg openen.');
    await screen.key(rows[1], 'End');
    expect(nameOf(document.activeElement as Element)).toMatch(/^Westerveld/);
    await screen.key(document.activeElement, 'ArrowDown');
    expect(nameOf(document.activeElement as Element)).toMatch(/^Westerveld/);
    await screen.key(document.activeElement, 'Home');
    await screen.key(document.activeElement, 'ArrowUp');
    expect(document.activeElement).toBe(rows[0]);
    await screen.key(document.activeElement, 'ArrowDown');
    // Enter on a button is a click, which jsdom leaves to the browser; nothing may keep it from being one.
    expect(rows[1].tagName).toBe('BUTTON');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    expect(rows[1].dispatchEvent(enter)).toBe(true);
    await screen.click(rows[1]);
    const heading = screen.get('heading', 'Bijdrage van Assen in 2025');
    expect(document.activeElement).toBe(heading);
    await screen.key(heading, 'Escape');
    expect(nameOf(document.activeElement as Element)).toMatch(/^Assen/);
    expect(screen.all('button', /Uitleg openen/).filter((row) => row.tabIndex === 0)).toEqual([
      document.activeElement,
    ]);
    await screen.key(document.activeElement, 'ArrowDown');
    expect(nameOf(document.activeElement as Element)).toMatch(/^Borger-Odoorn/);
  });

  it('explains in eight steps that end at the amount', async () => {
    await open(FakePort.withModel());
    await screen.click(screen.get('button', /^Assen/));
    const steps = screen.all('row').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(steps).toHaveLength(10);
    expect(steps[1]).toBe('1Begroting 2025 in centen; gepubliceerd als € 1.518.462€ 1.518.461,50');
    expect(steps[6]).toBe('6Aandeel Assen stap 5 × 70.392 / 506.529, op hele centen naar beneden€ 99.692,32');
    expect(steps[9]).toBe('Bijdrage Assen stap 6 + stap 7 + stap 8€ 124.692,32');
    expect(screen.text()).toContain('=FLEX.CONTRIBUTIONOF("Assen";Begroting!D5;Bijdragen!A6:A17;');
  });

  it('puts the split into the active cell with the size that it fills', async () => {
    const port = FakePort.withModel();
    await open(port);
    await screen.click(screen.get('button', 'In werkblad zetten'));
    expect(port.inserted).toEqual([
      {
        formula:
          '=FLEX.SPLIT(Begroting!D5,Bijdragen!A6:A17,Bijdragen!M6:M17,Begroting!D10,Begroting!D6,Begroting!D7)',
        rows: 15,
        columns: 7,
      },
    ]);
    expect(screen.text()).toContain('Verdeling staat in Blad1!A1:G15');
    expect(polite()).toContain('Blad1!A1:G15');
    await screen.click(screen.get('button', 'Naar de cel'));
    expect(port.visited.at(-1)).toEqual({ sheet: 'Blad1', row: 0, column: 0, rows: 15, columns: 7 });
  });

  it('explains an occupied place and offers the cell that is chosen next', async () => {
    const port = FakePort.withModel();
    port.faults.insertFormula = ['occupied'];
    port.faultParams = { sheet: 'Blad1', address: 'B3' };
    await open(port);
    await screen.click(screen.get('button', 'In werkblad zetten'));
    expect(screen.text()).toContain('15 bij 7 cellen');
    expect(screen.text()).toContain('in B3 staat al iets');
    expect(assertive()).toContain('Er is niets gewijzigd.');
    const area = { sheet: 'Blad1', row: 20, column: 1, rows: 1, columns: 1 };
    port.select({ area, cell: { value: { kind: 'blank' } } });
    await screen.wait(200);
    expect(screen.text()).toContain('Vanaf cel Blad1!A1');
    await screen.click(screen.get('button', 'Zet in Blad1!B21'));
    expect(assertive()).toBe('');
    expect(screen.text()).toContain('Verdeling staat in Blad1!B21:H35');
  });

  it('names the cell that was active when it was refused, not the one read before', async () => {
    const port = FakePort.withModel();
    port.faults.insertFormula = ['occupied'];
    port.faultParams = { sheet: 'Blad1', address: 'D9' };
    await open(port);
    port.select({ area: { sheet: 'Blad1', row: 8, column: 2, rows: 1, columns: 1 }, cell: blankCell });
    await screen.click(screen.get('button', 'In werkblad zetten'));
    expect(assertive()).toContain('Vanaf cel Blad1!C9');
    expect(screen.text()).toContain('Vanaf cel Blad1!C9');
  });

  it('dresses the split as the sheets of the model are', async () => {
    const port = FakePort.withModel();
    await open(port);
    await screen.click(screen.get('button', 'In werkblad zetten'));
    const at = (row: number, column: number): CellStyle =>
      port.styled[0].reduce<CellStyle>((style, { area, style: next }) => {
        const inside =
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns;
        return inside ? { ...style, ...next } : style;
      }, {});
    for (const column of [0, 3, 6]) {
      expect(at(0, column)).toMatchObject({ fill: '#0A4150', color: '#FFFFFF', bold: true });
    }
    expect(at(5, 1).numberFormat).toBe('#,##0');
    for (const column of [2, 3, 4, 6]) expect(at(5, column).numberFormat).toMatch(/^#,##0\.00/);
    expect(at(5, 5).numberFormat).toBe('0.0%');
    expect(at(1, 4).numberFormat).toContain('€');
    expect(at(14, 4).numberFormat).toContain('€');
    expect(at(14, 0)).toMatchObject({
      bold: true,
      borderTop: { style: 'thin' },
      borderBottom: { style: 'double' },
    });
    expect(at(13, 0)).toEqual({});
  });

  it('follows a change elsewhere in place and keeps the focus', async () => {
    const port = FakePort.withModel();
    await open(port);
    const row = screen.get('button', /^Assen/);
    screen.focus(row);
    setBudget(port, 2, { kind: 'number', number: 2_000_000 });
    await screen.wait(300);
    expect(screen.text()).toContain('€ 2.000.000,00');
    // 33 % of two million is 660,000.00; published were 501,092.30.
    expect(screen.text()).toContain('€ 158.907,70 hoger dan de gepubliceerde € 501.092,30');
    expect(document.activeElement).toBe(row);
    expect(row.isConnected).toBe(true);
  });

  it('says what is wrong with an input cell and leads to it', async () => {
    const port = FakePort.withModel();
    await open(port);
    setBudget(port, 2, { kind: 'text', text: 'veel' });
    await screen.wait(300);
    expect(screen.text()).toContain('In Begroting!D5 staat ‘veel’; daar hoort een getal te staan.');
    await screen.click(screen.get('button', 'Naar de cel'));
    expect(port.visited.at(-1)).toMatchObject({ sheet: 'Begroting', row: 4, column: 3 });
    setBudget(port, 2, { kind: 'blank' });
    await screen.wait(300);
    expect(screen.text()).toContain('Er staat nog geen begroting');
  });
});

describe('a budget of one’s own', () => {
  it('asks whether 33 means 33 %, and the link makes it so', async () => {
    await open(FakePort.withModel());
    await chooseOwn();
    const share = screen.get('textbox', /^Aandeel/);
    await screen.type(share, '33');
    expect(share.getAttribute('aria-invalid')).toBeNull();
    await screen.wait(600);
    expect(share.getAttribute('aria-invalid')).toBe('true');
    expect(screen.text()).toContain('33 betekent 3.300 %. Bedoelt u 33 %?');
    await screen.click(screen.get('button', 'Maak er 33 % van'));
    await screen.wait(600);
    expect((share as HTMLInputElement).value).toBe('33\u00a0%');
    expect(screen.text()).toContain('€ 501.092,30');
  });

  it.each([
    ['Begroting', '1.5.0', 'is geen bedrag'],
    ['Begroting', '-5', 'niet onder nul'],
    ['Begroting', '', 'Vul een bedrag in'],
    ['Begroting', '10000000000000', 'te groot'],
    ['Aandeel provincie', '120 %', 'tussen 0 % en 100 %'],
    ['Aandeel provincie', 'een derde', 'is geen percentage'],
  ])('refuses %s „%s”', async (field, input, sentence) => {
    await open(FakePort.withModel());
    await chooseOwn();
    await screen.type(screen.get('textbox', field), input);
    await screen.wait(600);
    expect(screen.text()).toContain(sentence);
  });

  it('gives the highest fixed amount that fits', async () => {
    await open(FakePort.withModel());
    await chooseOwn();
    await screen.type(screen.get('textbox', /^Vast bedrag/), '90.000');
    await screen.wait(600);
    // Two thirds of the budget, 1,017,369.20, over twelve is 84,780.76 and some cents.
    expect(screen.text()).toContain('Neem hooguit € 84.780,76 per gemeente.');
    await screen.click(screen.get('button', 'Maak er € 84.780,76 van'));
    await screen.wait(600);
    expect(screen.text()).toContain('Sluit op de cent');
  });

  it('the action leads to the first error instead of doing nothing', async () => {
    const port = FakePort.withModel();
    await open(port);
    await chooseOwn();
    await screen.type(screen.get('textbox', /^Aandeel/), '33');
    await screen.click(screen.get('button', 'In werkblad zetten'));
    expect(nameOf(document.activeElement as Element)).toMatch(/^Aandeel/);
    expect(port.inserted).toHaveLength(0);
    await screen.type(screen.get('textbox', /^Aandeel/), '25 %');
    await screen.click(screen.get('button', 'In werkblad zetten'));
    expect(port.inserted[0].formula).toBe(
      '=FLEX.SPLIT(1518461.5,Bijdragen!A6:A17,Bijdragen!M6:M17,25000,0.25)',
    );
  });
});

describe('footer and menu', () => {
  it('explains a cell that a formula filled by spilling', async () => {
    const port = FakePort.withModel();
    await open(port);
    expect(screen.all('button', /^Formule invoegen/)).toHaveLength(1);
    port.selectSpilled('contributions', 5, 0);
    await screen.wait(200);
    const button = screen.get('button', 'Leg uit: Bijdragen!D11');
    await screen.click(button);
    await screen.wait(50);
    expect(screen.get('heading', 'Bijdrage van Emmen in 2023')).toBeTruthy();
    expect(screen.text()).toContain('Uitleg van cel Bijdragen!D11');
    // 108,765 of 502,051 inhabitants of € 424,682.73, and the fixed € 8,333.33.
    expect(screen.text()).toContain('€ 100.337,16');
    await screen.click(screen.get('button', 'Terug'));
    expect(document.activeElement).toBe(screen.get('button', 'Leg uit: Bijdragen!D11'));
  });

  it('shows the sentence with which a function refused', async () => {
    const port = FakePort.withModel();
    await open(port);
    port.select({
      area: { sheet: 'Blad1', row: 0, column: 0, rows: 1, columns: 1 },
      cell: { value: { kind: 'error', error: '#VALUE!' }, formula: '=FLEX.PROVINCE(1000,33)' },
      message: 'aandeel: 33 betekent 3300 %. Bedoelt u 33 %?',
    });
    await screen.wait(200);
    expect(screen.text()).toContain('Aandeel: 33 betekent 3300 %. Bedoelt u 33 %?');
    await screen.click(screen.get('button', 'Leg uit: Blad1!A1'));
    expect(screen.get('heading', 'Uitleg van cel Blad1!A1')).toBeTruthy();
  });

  it('shows amounts as euros and a share as a percentage', async () => {
    const port = FakePort.withModel();
    await open(port);
    port.select({
      area: { sheet: 'Blad1', row: 0, column: 0, rows: 1, columns: 1 },
      cell: {
        value: { kind: 'number', number: 501_092.3 },
        formula: '=FLEX.PROVINCE(Begroting!D5,Begroting!D6)',
      },
    });
    await screen.wait(200);
    await screen.click(screen.get('button', 'Leg uit: Blad1!A1'));
    await screen.wait(50);
    expect(screen.text()).toContain('€ 501.092,30');
    expect(screen.text()).toContain('Begroting!D5 = € 1.518.461,50');
    expect(screen.text()).toContain('Begroting!D6 = 33 %');
  });

  it('changes the language in place', async () => {
    await open(FakePort.withModel());
    await screen.click(screen.get('button', 'Meer'));
    await screen.click(screen.get('menuitemradio', 'English'));
    expect(screen.get('tab', 'Contributions')).toBeTruthy();
    expect(screen.text()).toContain('€1,518,461.50');
    expect(screen.all('menu')).toHaveLength(0);
  });

  it('offers every function with a formula to begin with', async () => {
    const port = new FakePort();
    await open(port);
    await screen.click(screen.get('button', 'Alleen een functie gebruiken'));
    expect(screen.all('button', /invoegen$/)).toHaveLength(18);
    await screen.click(screen.get('button', 'FLEX.PROVINCE invoegen'));
    expect(port.inserted).toEqual([{ formula: '=FLEX.PROVINCE(1518461.5)', rows: 1, columns: 1 }]);
    expect(port.styled[0][0].style.numberFormat).toMatch(/^#,##0\.00/);
    expect(screen.text()).toContain('FLEX.PROVINCE staat in Blad1!A1');
    expect(polite()).toBe('FLEX.PROVINCE staat in Blad1!A1.');
    await screen.click(screen.get('button', 'FLEX.STRIPS invoegen'));
    expect(port.styled[1]).toEqual([
      { area: { row: 0, column: 0, rows: 3, columns: 1 }, style: { numberFormat: '0' } },
    ]);
    expect(screen.text()).toContain('FLEX.STRIPS staat in Blad1!A1:A3');
    expect(screen.text()).toContain('begint met voorbeeldgetallen');
  });
});

describe('checks', () => {
  const spoil = (port: FakePort): void => {
    const area = port.tableArea('FlexChecks');
    port.set(area.sheet, area.row + 2, area.column + 2, { value: { kind: 'text', text: '! actie nodig' } });
    port.set(area.sheet, area.row + 4, area.column + 2, { value: { kind: 'error', error: '#VALUE!' } });
    port.hint('cells');
  };

  it('counts what needs action on the tab and puts it first, with the way there', async () => {
    const port = FakePort.withModel();
    await open(port);
    expect(screen.get('tab', 'Controle')).toBeTruthy();
    spoil(port);
    await screen.wait(300);
    await screen.click(screen.get('tab', /^Controle.*2 controles vragen actie$/));
    expect(screen.get('heading', /^2 van \d+ controles vragen actie$/)).toBeTruthy();
    expect(screen.text()).toContain('In de statuscel staat #WAARDE!.');
    const [first] = screen.all('button', /^Naar Bijdragen/);
    await screen.click(first);
    expect(port.visited.at(-1)?.sheet).toBe('Bijdragen');
  });

  it('says that all is well, folds it, and reads again when asked', async () => {
    const port = FakePort.withModel();
    await open(port);
    await screen.click(screen.get('tab', 'Controle'));
    expect(screen.get('heading', /^Alle \d+ controles in orde$/)).toBeTruthy();
    const fold = screen.get('button', /^In orde/);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await screen.click(fold);
    expect(screen.text()).toMatch(/Begroting (is )?ingevuld/);
    await screen.click(screen.get('button', 'Opnieuw nalopen'));
    await screen.wait(50);
    expect(polite()).toMatch(/Alle \d+ controles in orde/);
  });

  it('finds a table that is gone and functions that are not loaded', async () => {
    const port = FakePort.withModel();
    await open(port);
    port.dropTable('FlexCards');
    const area = port.areaOf('contributions');
    const cell = { value: { kind: 'error', error: '#NAME?' } as const, formula: '=FLEX.CONTRIBUTION(1)' };
    port.set(area.sheet, area.row, area.column, cell);
    port.hint('sheets');
    await screen.wait(300);
    await screen.click(screen.get('tab', /^Controle/));
    expect(screen.text()).toContain('Een deel van het model ontbreekt');
    expect(screen.text()).toContain('Niet gevonden: FlexCards.');
    expect(screen.text()).toContain('1 formule staat op #NAAM?');
  });
});

describe('a model of which parts are gone', () => {
  it('goes back to the start when all of it is gone', async () => {
    const port = FakePort.withModel();
    await open(port);
    for (const sheet of (await port.status()).sheets) if (sheet !== 'Blad1') port.dropSheet(sheet);
    port.hint('sheets');
    await screen.wait(300);
    expect(screen.all('tab')).toHaveLength(0);
    expect(screen.get('button', 'Model invoegen')).toBeTruthy();
  });

  it('says what is missing and what to do, and shows no half screen', async () => {
    const port = FakePort.withModel();
    await open(port);
    port.dropSheet('Bijdragen');
    port.hint('sheets');
    await screen.wait(300);
    expect(screen.text()).toContain('Niet gevonden: FlexCounted, FlexParties.');
    expect(screen.all('table')).toHaveLength(0);
    expect(screen.all('button', 'In werkblad zetten')).toHaveLength(0);
    await screen.click(screen.get('button', 'Naar Controle'));
    expect(screen.text()).toContain('Een deel van het model ontbreekt');
    expect(screen.text()).toContain('Niet gevonden: FlexParties, FlexCounted, FlexContributions.');
    await screen.click(screen.get('tab', 'Strippen'));
    expect(screen.text()).toContain('De kaart 2025 is nog leeg');
  });

  it('takes names that show nothing but #REF! for gone', async () => {
    const port = FakePort.withModel();
    const area = port.areaOf('counted');
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        port.set(area.sheet, area.row + row, area.column + column, {
          value: { kind: 'error', error: '#REF!' },
        });
      }
    }
    await open(port);
    expect(screen.text()).toContain('Niet gevonden: FlexCounted.');
  });

  it('calls no field wrong that nobody has touched', async () => {
    const port = FakePort.withModel();
    await open(port);
    await chooseOwn();
    setBudget(port, 2, { kind: 'blank' });
    await screen.wait(700);
    expect(screen.root.querySelectorAll('[aria-invalid="true"]')).toHaveLength(0);
    await screen.click(screen.get('button', 'In werkblad zetten'));
    expect(nameOf(document.activeElement as Element)).toBe('Begroting');
    expect(screen.text()).toContain('Vul een bedrag in.');
    port.dropSheet('Begroting');
    port.hint('sheets');
    await screen.wait(700);
    expect(screen.root.querySelectorAll('[aria-invalid="true"]')).toHaveLength(0);
    expect(screen.text()).toContain('Een deel van het model ontbreekt');
  });
});

describe('the other tabs', () => {
  it('shows the entitlements of a workbook without a ledger, and adds one', async () => {
    const port = FakePort.withModel();
    for (const sheet of ['Menukaart', 'Strippenregister', 'FlexJournal']) port.dropSheet(sheet);
    await open(port);
    await screen.click(screen.get('tab', 'Strippen'));
    expect(screen.text()).toContain('137 van 137 strippen vrij');
    const emmen = screen.all('row').find((row) => row.textContent.includes('Emmen'));
    expect(emmen?.querySelectorAll('[data-unit="free"]')).toHaveLength(14);
    await screen.click(screen.get('button', 'Kaart 2025'));
    await screen.click(screen.get('menuitemradio', 'Kaart 2024'));
    expect(screen.text()).toContain('136 van 136 strippen vrij');
    await screen.click(screen.get('button', 'Strippenregister toevoegen'));
    await screen.wait(300);
    expect(polite()).toContain('Het strippenregister is toegevoegd.');
    expect((await port.status()).sheets.slice(-3)).toEqual(['Menukaart', 'Strippenregister', 'FlexJournal']);
    expect(screen.text()).toContain('De kaart 2025 is nog leeg');
  });

  it('moves between tabs with the arrow keys', async () => {
    await open(FakePort.withModel());
    const tab = screen.get('tab', 'Bijdragen');
    screen.focus(tab);
    await screen.key(tab, 'ArrowRight');
    expect(nameOf(document.activeElement as Element)).toBe('Scenario’s');
    expect(screen.all('tab').filter((each) => each.tabIndex === 0)).toHaveLength(1);
  });
});

describe('in English', () => {
  it('shows no Dutch text on any tab, in the menu or in an explanation', async () => {
    const dutch = sentences(paneTexts('nl')).filter((text) => !sentences(paneTexts('en')).includes(text));
    const port = FakePort.withModel('en');
    await open(port, 'en');
    const seen: string[] = [];
    for (const tab of ['Strips', 'Contributions', 'Scenarios', 'Checks']) {
      await screen.click(screen.get('tab', tab));
      seen.push(screen.text());
    }
    await screen.click(screen.get('tab', 'Contributions'));
    await screen.click(screen.get('button', /^Assen/));
    await screen.click(screen.get('button', 'More'));
    seen.push(screen.text());
    expect(dutch.filter((text) => seen.some((page) => page.includes(text)))).toEqual([]);
    expect(seen.join()).toContain('Contribution of Assen in 2025');
    expect(seen.join()).toContain('€124,692.32');
    expect(seen.join()).toContain('=FLEX.CONTRIBUTIONOF("Assen",Budget!D5,');
  });
});

describe('going to a place in the workbook', () => {
  const messages = (): string =>
    [...screen.root.querySelectorAll('[data-intent]')].map(({ textContent }) => textContent).join();
  /** Presses the button that leads to a budget which is no amount. */
  const visit = async (port: FakePort): Promise<void> => {
    setBudget(port, 2, { kind: 'text', text: 'veel' });
    await screen.wait(300);
    await screen.click(screen.get('button', 'Naar de cel'));
  };

  it('says why a place cannot be shown, and goes there once it can', async () => {
    const port = FakePort.withModel();
    await open(port);
    port.faults.goTo = ['hidden'];
    port.faultParams = { sheet: 'Begroting' };
    await visit(port);
    expect(port.visited).toEqual([]);
    expect(messages()).toContain('Het blad Begroting is verborgen');
    expect(assertive()).toContain('maak het blad zichtbaar');
    await screen.click(screen.get('button', 'Opnieuw proberen'));
    expect(port.visited.at(-1)).toMatchObject({ sheet: 'Begroting', row: 4, column: 3 });
    expect(messages()).not.toContain('is verborgen');
  });

  it('goes by itself once the cell is left that was open for editing', async () => {
    const port = FakePort.withModel();
    await open(port);
    port.faults.goTo = ['cell-editing'];
    await visit(port);
    expect(messages()).toContain('Een cel staat open voor bewerking');
    await screen.wait(1_100);
    expect(port.visited.at(-1)).toMatchObject({ sheet: 'Begroting', row: 4, column: 3 });
    expect(messages()).not.toContain('Een cel staat open');
  });
});

describe('reading', () => {
  it('draws nothing for 300 ms, then grey bars, then the workbook', async () => {
    const port = FakePort.withModel();
    let go = (): void => undefined;
    const status = port.status.bind(port);
    port.status = async () => {
      await new Promise<void>((resolve) => (go = resolve));
      return status();
    };
    await open(port);
    expect(screen.text()).not.toContain('Werkmap lezen');
    await screen.wait(350);
    expect(screen.text()).toContain('Werkmap lezen…');
    go();
    await screen.wait(50);
    expect(screen.get('tab', 'Bijdragen')).toBeTruthy();
  });

  it('reads again by itself what got no answer, and says nothing of it', async () => {
    const port = FakePort.withModel();
    port.faults.status = ['host'];
    port.faults.readTables = ['host'];
    await open(port);
    await screen.wait(1_000);
    expect(screen.get('tab', 'Bijdragen')).toBeTruthy();
    setBudget(port, 2, { kind: 'number', number: 1_600_000 });
    port.faults.status = ['host'];
    port.hint('cells');
    await screen.wait(200);
    expect(screen.text()).not.toContain('€ 1.600.000,00');
    await screen.wait(300);
    expect(screen.text()).toContain('€ 1.600.000,00');
    expect(screen.text()).not.toContain('De werkmap is niet te lezen');
  });

  it('says that it cannot read after some tries, and reads again when asked', async () => {
    const port = FakePort.withModel();
    port.faults.status = ['host', 'host', 'host', 'host'];
    await open(port);
    await screen.wait(700);
    expect(screen.text()).not.toContain('De werkmap is niet te lezen');
    await screen.wait(2_000);
    expect(screen.text()).toContain('De werkmap is niet te lezen');
    await screen.click(screen.get('button', 'Opnieuw proberen'));
    await screen.wait(50);
    expect(screen.get('tab', 'Bijdragen')).toBeTruthy();
  });
});
