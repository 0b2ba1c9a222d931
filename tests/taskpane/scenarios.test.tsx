// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePort } from './fake-port';
import { advance, enter, errorOf, labelled, messages, spoken, textOf, valueOf } from './ledger-screen';
import { nameOf, renderPane, type Screen } from './render';
import { cells, withScenarios } from './scenario/scenario-plan';

let screen: Screen;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  screen.close();
  vi.useRealTimers();
});

async function open(port: FakePort, language: 'nl' | 'en' = 'nl'): Promise<void> {
  screen = await renderPane(port, { language, advance });
  await screen.click(screen.get('tab', language === 'nl' ? 'Scenario’s' : 'Scenarios'));
}

/** One budget of 1,200 euros, of which the province pays a quarter; a scenario that doubles it in 2027. */
const small = (): FakePort =>
  withScenarios('nl', [
    cells(['Nu', '', 2025, '', 'begroting', 1_200, '€', 'brief', '']),
    cells(['Nu', '', 2025, '', 'aandeel provincie', 0.25, '%', 'brief', '']),
    cells(['Groei', '', '', '', 'gebaseerd op', 'Nu', 'scenario', '', '']),
    cells(['Groei', '', 2027, 2027, 'begroting', 2_400, '€', 'raming', 'twee keer']),
  ]);

const rows = (): string[][] =>
  [...screen.get('table').querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
async function cellsOf(port: FakePort): Promise<string[]> {
  const block = (await port.readTables(['FlexAssumptions'])).get('FlexAssumptions');
  return (block?.rows ?? []).map((row) =>
    row
      .map(({ value }) =>
        value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : '',
      )
      .join('|'),
  );
}
const choose = async (button: RegExp, entry: string): Promise<void> => {
  await screen.click(screen.get('button', button));
  await screen.click(screen.get('menuitemradio', entry));
};
const openScenario = (name: RegExp): Promise<void> => screen.click(screen.get('button', name));
const settle = (): Promise<void> => screen.wait(300);

describe('the list of scenarios', () => {
  it('shows what all pay together and in one year, beside the first', async () => {
    await open(small());
    expect(rows()).toEqual([
      ['Nu2 eigen aannames', '€ 2.400', '€ 1.200'],
      ['Groeigebaseerd op Nu · 1 eigen aanname', '€ 3.600+€ 1.200', '€ 2.400+€ 1.200'],
    ]);
    await choose(/^Jaar/, '2026');
    expect(rows()[1][2]).toBe('€ 1.200€ 0');
    expect(screen.text()).toContain('een plus is een nadeel');
  });

  it('shows the amounts of one party', async () => {
    await open(small());
    await choose(/^Bedragen van/, 'Provincie');
    expect(rows().map(([, sum, amount]) => [sum, amount])).toEqual([
      ['€ 600', '€ 300'],
      ['€ 900+€ 300', '€ 600+€ 300'],
    ]);
  });

  it('has the eight scenarios of the model', async () => {
    await open(FakePort.withModel());
    expect(rows()).toHaveLength(8);
    expect(screen.all('button', /^Jaar: 2030/)).toHaveLength(1);
  });

  it('tells of rows that do not count, leads to them, and shows no figure that they spoil', async () => {
    const port = small();
    const { sheet, row, column } = port.tableArea('FlexAssumptions');
    port.set(sheet, row + 4, column + 5, { value: { kind: 'text', text: 'veel' } });
    await open(port);
    expect(messages(screen)[0]).toContain(`Rij ${row + 5}: ‘veel’ is geen getal.`);
    expect(rows()[1].slice(1)).toEqual(['geen bedrag']);
    await screen.click(screen.get('button', `Toon rij ${row + 5}`));
    expect(port.visited.at(-1)).toMatchObject({ sheet, row: row + 4, rows: 1 });
  });

  it('offers to add the sheet where a workbook has none', async () => {
    const port = FakePort.withModel();
    port.dropSheet(port.tableArea('FlexAssumptions').sheet);
    await open(port);
    expect(screen.text()).toContain('Deze werkmap heeft nog geen scenario’s');
    await screen.click(screen.get('button', 'Scenario’s toevoegen'));
    await settle();
    expect(rows()).toHaveLength(8);
    expect(spoken(screen, 'polite')).toBe('Het blad Aannames is toegevoegd.');
  });

  it('makes a new scenario on the basis of another', async () => {
    const port = small();
    await open(port);
    await screen.click(screen.get('button', 'Nieuw scenario'));
    await enter(labelled(screen, 'Naam'), 'groei');
    await screen.click(screen.get('button', 'Scenario maken'));
    expect(errorOf(labelled(screen, 'Naam'))).toContain('Er is al een scenario ‘Groei’');
    await enter(labelled(screen, 'Naam'), '=Krimp');
    await screen.click(screen.get('button', 'Scenario maken'));
    await settle();
    expect((await cellsOf(port)).at(-1)).toBe('=Krimp||||gebaseerd op|Nu|scenario||');
    expect(nameOf(screen.get('heading', '=Krimp'))).toBe('=Krimp');
  });
});

describe('one scenario', () => {
  it('shows each year to the cent, its own rows, and folds what it inherits', async () => {
    await open(small());
    await openScenario(/^Groei:/);
    expect(rows()).toEqual([
      ['2026', '€ 1.200,00', '€ 0,00'],
      ['2027', '€ 2.400,00', '+€ 1.200,00'],
    ]);
    expect(screen.all('button', /wijzigen/).map(nameOf)).toEqual([
      'gebaseerd op wijzigen: Nu',
      'begroting wijzigen: € 2.400,00, alle partijen, alleen 2027',
    ]);
    expect(screen.text()).toContain('raming · twee keer');
    expect(screen.text()).toContain('Overgenomen: 2 aannames');
  });

  it('changes a value in place, and goes back to its row', async () => {
    const port = small();
    await open(port);
    await openScenario(/^Groei:/);
    await screen.click(screen.get('button', /^begroting wijzigen/));
    expect(document.activeElement).toBe(labelled(screen, 'Waarde'));
    await enter(labelled(screen, 'Waarde'), '€ 3.000,50');
    await screen.click(screen.get('button', 'Bewaren'));
    await settle();
    expect((await cellsOf(port))[3]).toBe('Groei||2027|2027|begroting|3000.5|€|raming|twee keer');
    expect(rows()[1][1]).toBe('€ 3.000,50');
    expect(spoken(screen, 'polite')).toBe('Bewaard: begroting, € 3.000,50.');
    expect(nameOf(document.activeElement as Element)).toContain('begroting wijzigen');
  });

  it('says at the field what is wrong, and writes nothing', async () => {
    const port = small();
    await open(port);
    const before = await cellsOf(port);
    await openScenario(/^Nu:/);
    await screen.click(screen.get('button', /^aandeel provincie wijzigen/));
    await enter(labelled(screen, 'Waarde'), '33');
    await screen.click(screen.get('button', 'Bewaren'));
    expect(errorOf(labelled(screen, 'Waarde'))).toContain('‘33’ zonder procentteken is 3.300 %.');
    expect(document.activeElement).toBe(labelled(screen, 'Waarde'));
    expect(await cellsOf(port)).toEqual(before);
    await screen.click(screen.get('button', 'Maak er 33 % van'));
    await screen.click(screen.get('button', 'Bewaren'));
    await settle();
    expect((await cellsOf(port))[1]).toBe('Nu||2025||aandeel provincie|0.33|%|brief|');
  });

  it('keeps what is typed when the row changes elsewhere, and writes nothing over it', async () => {
    const port = small();
    await open(port);
    await openScenario(/^Groei:/);
    await screen.click(screen.get('button', /^begroting wijzigen/));
    await enter(labelled(screen, 'Waarde'), '5');
    const { sheet, row, column } = port.tableArea('FlexAssumptions');
    port.set(sheet, row + 4, column + 5, { value: { kind: 'number', number: 9_999 } });
    port.hint('cells');
    await settle();
    expect(valueOf(labelled(screen, 'Waarde'))).toBe('5');
    expect(messages(screen).join()).toContain(`Rij ${row + 5} is intussen buiten dit formulier gewijzigd`);
    await screen.click(screen.get('button', 'Bewaren'));
    await settle();
    expect((await cellsOf(port))[3]).toContain('|9999|');
    await screen.click(screen.get('button', 'Overnemen'));
    expect(valueOf(labelled(screen, 'Waarde'))).toBe('9.999,00');
  });

  it('keeps what is typed while another tab is looked at, and asks before it is lost', async () => {
    await open(small());
    await openScenario(/^Groei:/);
    await screen.click(screen.get('button', /^begroting wijzigen/));
    await enter(labelled(screen, 'Waarde'), '5');
    await screen.click(screen.get('tab', 'Bijdragen'));
    await screen.click(screen.get('tab', 'Scenario’s'));
    await screen.click(screen.get('tab', 'Scenario’s'));
    expect(valueOf(labelled(screen, 'Waarde'))).toBe('5');
    await screen.click(screen.get('button', 'Terug'));
    expect(messages(screen).join()).toContain('Weggaan zonder te bewaren?');
    await screen.click(screen.get('button', 'Doorgaan met typen'));
    expect(valueOf(labelled(screen, 'Waarde'))).toBe('5');
    await screen.key(screen.get('button', 'Kopiëren'), 'Escape');
    expect(messages(screen).join()).toContain('Weggaan zonder te bewaren?');
    await screen.key(screen.get('button', 'Kopiëren'), 'Escape');
    expect(screen.all('button', 'Formule invoegen')).toHaveLength(0);
    await screen.key(labelled(screen, 'Waarde'), 'Escape');
    await screen.click(screen.get('button', 'Weggooien'));
    expect(screen.all('button', 'Bewaren')).toHaveLength(0);
    expect(screen.get('heading', 'Groei')).toBeTruthy();
  });

  it('says when the host refuses, and tries again', async () => {
    const port = small();
    await open(port);
    await openScenario(/^Groei:/);
    await screen.click(screen.get('button', /^begroting wijzigen/));
    await enter(labelled(screen, 'Waarde'), '5');
    port.faults.replaceCells = ['read-only'];
    await screen.click(screen.get('button', 'Bewaren'));
    expect(spoken(screen, 'assertive')).toContain('Er is niets gewijzigd.');
    expect(valueOf(labelled(screen, 'Waarde'))).toBe('5');
    await screen.click(screen.get('button', 'Bewaren'));
    await settle();
    expect((await cellsOf(port))[3]).toContain('|5|');
  });

  it('adds and removes an assumption', async () => {
    const port = small();
    await open(port);
    await openScenario(/^Groei:/);
    await screen.click(screen.get('button', 'Aanname toevoegen'));
    await enter(labelled(screen, 'Aanname'), 'fixed');
    await enter(labelled(screen, 'Waarde'), '10');
    await enter(labelled(screen, 'Partij'), 'Assen');
    await screen.click(screen.get('button', 'Toevoegen'));
    await settle();
    expect((await cellsOf(port)).at(-1)).toBe('Groei|Assen|2026||vast bedrag|10|€||');
    await screen.click(screen.get('button', /^vast bedrag wijzigen/));
    await screen.click(screen.all('button', 'Verwijderen').at(-1) as HTMLElement);
    await screen.click(screen.all('button', 'Verwijderen').at(-2) as HTMLElement);
    await settle();
    expect((await cellsOf(port)).at(-1)).toBe('||||||||');
  });

  it('adapts what it inherits', async () => {
    const port = small();
    await open(port);
    await openScenario(/^Groei:/);
    await screen.click(screen.get('button', /^aandeel provincie aanpassen in dit scenario/));
    expect(valueOf(labelled(screen, 'Waarde'))).toBe('25\u00a0%');
    await enter(labelled(screen, 'Waarde'), '10%');
    await screen.click(screen.get('button', 'Toevoegen'));
    await settle();
    expect((await cellsOf(port)).at(-1)).toBe('Groei||2026||aandeel provincie|0.1|%||');
  });
});

describe('whole scenarios', () => {
  it('are copied, and the copy is shown', async () => {
    const port = small();
    await open(port);
    await openScenario(/^Groei:/);
    await screen.click(screen.get('button', 'Kopiëren'));
    expect(valueOf(labelled(screen, 'Naam'))).toBe('Kopie van Groei');
    await screen.click(screen.get('button', 'Kopie maken'));
    await settle();
    expect((await cellsOf(port)).slice(4)).toEqual([
      'Kopie van Groei||||gebaseerd op|Nu|scenario||',
      'Kopie van Groei||2027|2027|begroting|2400|€|raming|twee keer',
    ]);
    expect(screen.get('heading', 'Kopie van Groei')).toBeTruthy();
    expect(spoken(screen, 'polite')).toBe('‘Kopie van Groei’ is gemaakt.');
  });

  it('are renamed with what is based on them', async () => {
    const port = small();
    await open(port);
    await openScenario(/^Nu:/);
    await screen.click(screen.get('button', 'Hernoemen'));
    await enter(labelled(screen, 'Naam'), 'Vandaag');
    await screen.click(screen.all('button', 'Hernoemen').at(-1) as HTMLElement);
    await settle();
    expect((await cellsOf(port)).map((row) => row.split('|')[0])).toEqual([
      'Vandaag',
      'Vandaag',
      'Groei',
      'Groei',
    ]);
    expect((await cellsOf(port))[2]).toContain('|Vandaag|');
    expect(screen.get('heading', 'Vandaag')).toBeTruthy();
  });

  it('are not removed while others are based on them', async () => {
    const port = small();
    await open(port);
    const before = await cellsOf(port);
    await openScenario(/^Nu:/);
    await screen.click(screen.get('button', 'Verwijderen'));
    expect(messages(screen).join()).toContain('Erop gebaseerd: Groei.');
    expect(screen.all('button', 'Scenario verwijderen')).toHaveLength(0);
    expect(await cellsOf(port)).toEqual(before);
    await screen.click(screen.get('button', 'Terug'));
    await openScenario(/^Groei:/);
    await screen.click(screen.get('button', 'Verwijderen'));
    await screen.click(screen.get('button', 'Scenario verwijderen'));
    await settle();
    expect((await cellsOf(port)).slice(2)).toEqual(['||||||||', '||||||||']);
    expect(rows()).toHaveLength(1);
  });
});
