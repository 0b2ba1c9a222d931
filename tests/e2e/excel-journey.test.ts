/** What a user does from start to check in the modelled Excel, also where every request to Excel fails once. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultKind } from '../host/faults';
import type { Evaluate } from '../host/model/calculation';
import { snapshot } from '../workbook/excel/snapshot';
import { launchBrowser } from './browser';
import { computedModel } from './excel-host/computed';
import { ExcelPage } from './excel-page';
import { Journey, RAW } from './journey';

let browser: Browser;
let evaluate: Evaluate;

beforeAll(async () => {
  [browser, evaluate] = await Promise.all([launchBrowser(), computedModel('nl')]);
});
afterAll(async () => {
  await browser.close();
});

/** A user in a new workbook; with `kinds` every request fails once at each step, with these errors in turn. */
async function journey(kinds: readonly FaultKind[] = []): Promise<Journey> {
  const excel = await ExcelPage.open(browser, {
    evaluate,
    before: ({ excel: { faults } }) => faults.everyOnce(kinds),
  });
  return new Journey(excel, () => excel.host.excel.faults.everyOnce(kinds), kinds.length === 0);
}

async function contributions(user: Journey): Promise<void> {
  const { user: person } = user.excel.host.excel;
  await user.step(() => Promise.resolve(), user.button('Model invoegen'));
  await user.look('start');
  await user.press('Model invoegen', user.text('Model ingevoegd'));
  await user.step(() => user.tab('Bijdragen'), user.text('1.017.369,20'));
  const explain = user.button('Leg uit: Bijdragen!E11');
  await user.step(async () => {
    person.select('Bijdragen', 'E11');
  }, explain);
  await user.press('Leg uit: Bijdragen!E11', user.heading('Bijdrage van Emmen in 2024'));
  await user.look('uitleg');
  await user.step(async () => {
    person.select('Blad1', 'B2');
  }, user.text('Blad1!B2'));
  await user.press('In werkblad zetten', user.text('staat in Blad1!B2'));
  // What somebody typed who has no add-in.
  person.typedWithoutAddIn('Blad1', 'B4', '=_xldudf_FLEX_PROVINCE(100)');
  const heal = (): Promise<void> => user.menu('Meer', 'Formules herstellen');
  await user.step(heal, user.text('1 formule hersteld op werkblad Blad1'));
}

async function bookings(user: Journey): Promise<void> {
  await user.tab('Strippen');
  await user.menu('Kaart 2025', 'Kaart 2024');
  await user.press('Strippen toekennen', user.heading('Strippen toekennen'));
  await user.fill({ 'Gezamenlijke kaart': '24', Datum: '2-1-2024' });
  await user.press(/^Ken 160/, user.text('160 strippen toegekend aan 13 houders'));
  await user.menu(/^Boeken/, 'Gebruiken');
  await user.pick('Gemeente', 'Emmen');
  await user.pick('Product van de menukaart', 'Wijkuit');
  // What was granted has to be read first; before that the form says that nothing is free.
  const use = { Strippen: '3', Uren: '36', Datum: '18-3-2024' };
  await user.step(() => user.fill(use), user.text(/vrij 14/));
  await user.look('boeking');
  // It is said aloud before the form has gone.
  await user.press(/^Gebruik 3/, user.heading('Emmen'));
  await user.text('3 strippen gebruikt door Emmen').waitFor();
  await user.tab('Strippen');
  await user.menu(/^Boeken/, 'Gezamenlijke opdracht');
  await user.pick('Product', 'Warmte');
  await user.fill({ Strippen: '6', Uren: '72', Datum: '10-6-2024' });
  await user.press(/^Boek 6/, user.text('Warmtebronnenatlas: 6 strippen geboekt voor 12 deelnemers'));
}

async function scenarios(user: Journey): Promise<void> {
  const { frame } = user.excel;
  await user.tab('Scenario’s');
  await user.press(/^Ongewijzigd door: /, user.button('Kopiëren'));
  await user.press('Kopiëren', user.button('Kopie maken'));
  await user.fill({ Naam: 'Minder provincie' });
  await user.press('Kopie maken', user.heading('Minder provincie'));
  await user.press('Aanname toevoegen', user.button('Toevoegen'));
  await user.pick('Aanname', 'aandeel provincie');
  await user.fill({ Waarde: '25%', 'Vanaf jaar': '2027', Bron: '=1+1' });
  await user.press('Toevoegen', user.button(/^aandeel provincie wijzigen: 25/));
  await user.button(/^aandeel provincie wijzigen: 25/).click();
  await user.fill({ Waarde: '28%' });
  await user.press('Bewaren', user.button(/^aandeel provincie wijzigen: 28/));
  await user.press(/^Terug/, user.button('Vergelijken'));
  await user.press('Vergelijken', user.heading('Vergelijken'));
  await user.look('vergelijking');
  user.excel.host.excel.user.select('Blad1', 'D6');
  await user.press('In werkblad zetten', user.text('FLEX.COMPARE staat in Blad1!D6'));
  await user.press('Grafiek toevoegen', user.button('Naar de grafiek'));
  await user.press(/^Terug/, user.button('Wat is ervoor nodig'));
  await user.button('Wat is ervoor nodig').click();
  await user.menu(/^Bedragen van/, 'Westerveld');
  await user.pick('Scenario', 'B Ongewijzigd door');
  await user.pick('Jaar', '2027');
  await user.pick('Wat mag veranderen', 'Vast bedrag van Westerveld');
  await frame.getByLabel(/hoogstens/).fill('40.000');
  // Computed apart from this project, with fractions.
  await user.heading(/Dat lukt met hoogstens €.8.176,79/).waitFor();
  await user.press('Maak hier een scenario van', user.button('Scenario maken'));
  await user.press('Scenario maken', user.heading('Ongewijzigd door, met doel'));
  await user.button(/^Terug/).click();
  await user.button(/^Terug/).click();
  await user.press('Raadsblad', frame.getByLabel('Voorgesteld scenario'));
  await user.pick('Voor', 'Emmen');
  await user.pick('Voorgesteld scenario', 'Minder provincie');
  await user.look('raadsblad');
  await user.button(/^Terug/).click();
}

async function closing(user: Journey): Promise<void> {
  const { excel } = user;
  await user.tab('Strippen');
  await user.menu(/^Boeken/, 'Kaart afsluiten');
  await excel.frame.getByRole('radio', { name: 'Meenemen' }).check();
  await user.fill({ 'Hooguit per houder': '2' });
  await user.press(/^Sluit kaart 2024 af/, user.text('Kaart 2024 afgesloten voor 13 houders'));
  await expect.poll(() => excel.host.calculating, { timeout: 30_000 }).toBe(0);
  await user.step(() => user.tab('Controle'), user.heading(/controles in orde$/));
}

async function travel(user: Journey): Promise<void> {
  await contributions(user);
  await bookings(user);
  await scenarios(user);
  await closing(user);
}

/** The rows of a table as the user sees them. */
function rowsOf({ host }: ExcelPage, name: string): unknown[][] {
  const { workbook } = host.excel;
  const { sheet, area } = workbook.table(name)!;
  return workbook
    .read(sheet.name, { ...area, row: area.row + 1, rows: area.rows - 1 })
    .filter((row) => row.some((cell) => cell !== null && cell !== ''));
}

/** The whole workbook as text, without the journal, whose places are drawn by lot, and what differs with the moment. */
function contentOf({ host }: ExcelPage): string {
  const { sheets, ...rest } = JSON.parse(snapshot(host.excel.workbook, { look: true, view: true })) as {
    sheets: { name: string }[];
  };
  const shown = sheets.filter(({ name }) => name !== 'FlexJournal');
  return (
    JSON.stringify({ shown, ...rest }, null, 1)
      .replace(/B-[0-9A-Z]{10}/g, 'B-ID')
      .replace(/C-[0-9A-Z]{7}/g, 'C-CHECK')
      // A text written twice may have the sign of text that it did not need the first time.
      .replace(/,?\s*"quotePrefix": (?:true|false)/g, '')
      .replace(/20\d\d-\d\d-\d\d \d\d:\d\d:\d\d/g, 'MOMENT')
  );
}

/** How many bookings the journal holds, below its header. */
const journalled = ({ host }: ExcelPage): number =>
  [...host.excel.workbook.sheet('FlexJournal')!.written()].filter(
    ({ row, cell }) => row > 0 && cell.content.type !== 'Empty',
  ).length;

function expectClean({ failures, violations, console, elsewhere }: ExcelPage): void {
  expect({ failures, violations, console, elsewhere }).toEqual({
    failures: [],
    violations: [],
    console: [],
    elsewhere: [],
  });
}

describe('the journey of a user', () => {
  let undisturbed: ExcelPage;

  it('ends with everything in its place', async () => {
    const user = await journey();
    undisturbed = user.excel;
    await travel(user);
    expect(undisturbed.host.excel.workbook.sheet('Blad1')?.formulaText(1, 1)).toContain(
      '=FLEX.CONTRIBUTIONOF("Emmen",',
    );
    const first = undisturbed.host.excel.workbook.sheet('Blad1');
    expect(first?.formulaText(3, 1)).toBe('=FLEX.PROVINCE(100)');
    expect(first?.charts.map(({ name, series }) => [name, series.length])).toEqual([['FlexComparison', 3]]);
    const ledger = rowsOf(undisturbed, 'FlexLedger').map((row) => row.slice(1, 7));
    // Thirteen grants, the use, the joint work with twelve shares; then what the closing makes of 13 cards.
    expect(ledger.slice(0, 27).map(([, , , type]) => type)).toEqual([
      ...Array<string>(13).fill('toekenning'),
      'gebruik',
      'gebruik',
      ...Array<string>(12).fill('aandeel'),
    ]);
    expect(ledger[13]).toEqual([45369, '2024', 'Emmen', 'gebruik', 3, 36]);
    expect(ledger[14]).toEqual([45453, '2024', 'Gezamenlijk', 'gebruik', 6, 72]);
    const ofEmmen = ledger.slice(27).filter(([, , holder]) => holder === 'Emmen');
    // Granted 14 and used 3: of 11 two go along and 9 expire.
    expect(ofEmmen.map(([, card, , type, strips]) => [card, type, strips])).toEqual([
      ['2024', 'afsluiting', 0],
      ['2024', 'vervallen', 9],
      ['2024', 'meegenomen', -2],
      ['2025', 'meegenomen', 2],
    ]);
    // A booking each for the grants, the use and the joint work, and one for every card that was closed.
    expect(journalled(undisturbed)).toBe(16);
    const own = rowsOf(undisturbed, 'FlexAssumptions').filter(([name]) => name === 'Minder provincie');
    expect(own.map((row) => row.slice(2, 8))).toEqual([
      [null, null, 'gebaseerd op', 'Besluit 2023', 'scenario', null],
      [2026, 2030, 'loonindex', 0.035, '%', 'eigen schatting'],
      [2027, null, 'aandeel provincie', 0.28, '%', '=1+1'],
    ]);
    const goal = rowsOf(undisturbed, 'FlexAssumptions').filter(
      ([name]) => name === 'Ongewijzigd door, met doel',
    );
    expect(goal.map(([, party, from, until, key, value]) => [party, from, until, key, value])).toEqual([
      [null, null, null, 'gebaseerd op', 'Ongewijzigd door'],
      ['Westerveld', 2027, 2027, 'vast bedrag', 8176.79],
    ]);
    expect(user.said).toEqual(new Set());
    expect(user.faults).toEqual([]);
    expectClean(undisturbed);
  });

  it('ends the same where every request to Excel fails the first time', async () => {
    const user = await journey(['half-way', 'lost-after', 'lost-before']);
    await travel(user);
    expect([...user.said].filter((text) => RAW.test(text))).toEqual([]);
    expect(user.said.size).toBeGreaterThan(0);
    expect(user.excel.host.excel.requests.filter(({ failed }) => failed).length).toBeGreaterThan(20);
    expectClean(user.excel);
    expect(contentOf(user.excel)).toBe(contentOf(undisturbed));
    expect(journalled(user.excel)).toBe(journalled(undisturbed));
    // Every rest before a read is tried again is waited for.
  }, 180_000);
});
