import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../build/dist';
import { launchBrowser } from './browser';
import { Keyboard } from './keyboard';
import { serveFolder, type Served } from './serve';
import { WorkbenchPage } from './workbench-page';

let browser: Browser;
let served: Served;
let workbench: WorkbenchPage;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(distFolder)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(async () => {
  expect(workbench.console).toEqual([]);
  expect(workbench.elsewhere).toEqual([]);
  await workbench.page.context().close();
});

describe('the strip ledger in the workbench', () => {
  it('goes through a whole year with the keyboard only', async () => {
    workbench = await WorkbenchPage.open(browser, served.url);
    const { page } = workbench;
    const user = new Keyboard(page);

    // The invented bookings go; what follows is the user's own year.
    await user.press('Shift+F6');
    await user.to('Openen…');
    while (!(await page.evaluate(() => document.activeElement?.textContent.includes('Voorbeeld wissen'))))
      await user.press('ArrowRight');
    await user.press('Enter');
    await page.getByText('De verzonnen boekingen zijn gewist.').waitFor();
    await workbench.calculated();
    expect((await workbench.read('Strippenregister', 'A5:A40')).flat().filter(Boolean)).toEqual([]);
    expect(await workbench.read('Strippenregister', 'A3')).toEqual([[null]]);

    await user.press('F6', 'ArrowLeft');
    await user.reads('De kaart 2025 is nog leeg');
    await user.choose('Kaart 2025');
    await user.menu('Kaart 2024');
    await user.reads('De kaart 2024 is nog leeg');

    // Granted by the rule, 136 to the municipalities and 24 to the collective card.
    await user.choose('Strippen toekennen');
    await user.fill('Gezamenlijke kaart', '24');
    await user.fill('Datum', '2-1-2024');
    await user.press('Enter');
    await user.reads('160 strippen toegekend aan 13 houders');
    await user.reads('van 136 strippen vrij');
    expect(await workbench.read('Strippenregister', 'C5:F5')).toEqual([
      ['2024', 'Aa en Hunze', 'toekenning', 10],
    ]);

    // Reserved by Emmen.
    await user.choose(/^Boeken/);
    await user.menu('Reserveren');
    await user.pick('Gemeente', 'Emmen');
    await user.pick('Product van de menukaart', 'Wijkuit');
    await user.fill('Strippen', '5');
    await user.fill('Datum', '15-1-2024');
    await user.press('Enter');
    await user.reads('5 strippen gereserveerd voor Emmen');

    // Used in two parts, with hours; the rest given back.
    for (const [strips, hours, date] of [
      ['3', '36', '18-3-2024'],
      ['1', '12,5', '2-6-2024'],
    ]) {
      await user.choose('Wijkuitvoeringsplan gebruiken');
      await user.fill('Strippen', strips);
      await user.fill(/^Uren/, hours);
      await user.fill('Datum', date);
      await user.press('Enter');
      await user.reads(new RegExp(`^${strips} strip(pen)? gebruikt door Emmen`));
    }
    await user.choose('Wijkuitvoeringsplan vrijgeven');
    await user.fill('Strippen', '1');
    await user.fill('Datum', '1-7-2024');
    await user.press('Enter');
    await user.reads('1 strip van Emmen vrijgegeven');

    // Handed over to Westerveld.
    await user.choose('Overdragen');
    await user.pick('Naar', 'Westerveld');
    await user.fill('Strippen', '2');
    await user.fill('Datum', '1-9-2024');
    await user.press('Enter');
    await user.reads('2 strippen van Emmen overgedragen aan Westerveld');

    // More than there is: said before it is pressed, and not booked when it is.
    const rows = async (): Promise<unknown[]> =>
      (await workbench.read('Strippenregister', 'A5:A60')).flat().filter(Boolean);
    const before = await rows();
    await user.choose('Reserveren');
    await user.fill('Strippen', '9');
    await user.fill('Datum', '2-9-2024');
    await user.reads(/Emmen heeft 8 strippen vrij: 12 op de kaart, 4 gebruikt en 0 gereserveerd/);
    await user.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('strips');
    expect(await rows()).toEqual(before);
    await user.press('Escape');
    await user.choose('Weggooien');

    // Joint work by inhabitants, on the collective card.
    await user.press('Escape');
    await user.choose(/^Boeken/);
    await user.menu('Gezamenlijke opdracht');
    await user.pick('Product', 'Warmte');
    await user.fill('Strippen', '6');
    await user.fill('Uren', '72');
    await user.fill('Datum', '10-6-2024');
    await user.press('Enter');
    await user.reads('Warmtebronnenatlas: 6 strippen geboekt voor 12 deelnemers');

    // The second part was booked by mistake: taken back, with the reason.
    await user.row(/ strippen: /, /^Emmen, 12 strippen: 4 gebruikt, 0 gereserveerd, 8 vrij$/);
    await user.choose('Acties voor gebruik van 2-6-2024');
    await user.menu('Terugboeken of corrigeren');
    await user.fill('Reden', 'Dubbel ingevoerd');
    await user.fill('Datum', '1-10-2024');
    await user.press('Enter');
    await user.reads(/teruggeboekt/);
    await user.reads('Open reservering');

    // Closed, with no more than two strips taken along. Escape leads back to the row of Emmen, below that button.
    await user.press('Escape');
    await user.choose(/^Boeken/, 'Shift+Tab');
    await user.menu('Kaart afsluiten');
    await user.to('Laten vervallen');
    await user.press('ArrowRight');
    await user.fill('Hooguit per houder', '2');
    await user.press('Enter');
    await user.reads('Kaart 2024 afgesloten voor 13 houders');

    // Granted 14, 2 handed over, 2 taken along, 6 expired, 3 used and 1 still reserved: nothing is free.
    await user.row(/ strippen: /, /^Emmen, 4 strippen: 3 gebruikt, 1 gereserveerd, 0 vrij$/);
    await user.choose('Meer voor Emmen');
    await user.menu('Overzicht');
    await user.reads('Overzicht strippen: Emmen');
    const statement = await page.locator('[data-print="statement"]').innerText();
    for (const line of [
      /Toegekend\s+\+14/,
      /Overgedragen\s+−2/,
      /Meegenomen naar volgende kaart\s+−2/,
      /Vervallen\s+−6/,
      /Gereserveerd\s+−1/,
      /Gebruikt\s+−3/,
      /Vrij\s+0/,
      /Warmtebronnenatlas[^\n]*\s+10-6-2024\s+1,3 strippen\s+15,6/,
    ])
      expect(statement).toMatch(line);

    const measures = [
      'granted',
      'transferred_out',
      'carried_out',
      'expired',
      'reserved',
      'used',
      'available',
      'hours',
    ];
    for (const [index, measure] of measures.entries())
      await workbench.type(
        'Toelichting',
        `D${String(index + 1)}`,
        `=FLEX.BALANCE(FlexLedger[#All];"Emmen";"2024";;"${measure}")`,
      );
    expect((await workbench.read('Toelichting', 'D1:D8')).flat()).toEqual([14, 2, 2, 6, 1, 3, 0, 36]);
    await workbench.type('Toelichting', 'E1', '=FLEX.BALANCE(FlexLedger[#All];"Emmen";"2025")');
    await workbench.type('Toelichting', 'F1', '=FLEX.STATEMENT(FlexLedger[#All];"2024";;"Emmen")');
    await workbench.type('Toelichting', 'D40', '=FLEX.LEDGERCHECK(FlexLedger[#All])');
    expect(await workbench.read('Toelichting', 'E41')).toEqual([['in orde']]);
    expect(await workbench.read('Toelichting', 'E1')).toEqual([[2]]);
    const lines = await workbench.read('Toelichting', 'F1:P30');
    expect(lines.map((line) => line[2])).toContain('terugboeking');
    const closing = lines.find((line) => line[2] === 'eindstand');
    expect(closing?.slice(8, 10)).toEqual([0, 36]);
    expect(await workbench.read('Strippen', 'A27:E27')).toEqual([['Emmen', 4, 3, 1, 0]]);
    expect(await workbench.axe()).toEqual([]);
  });
});
