// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakePort } from './fake-port';
import {
  bodyRows,
  COLLECTIVE,
  enter,
  errorOf,
  exampleEntries,
  examplePort,
  footRow,
  HOLDERS,
  labelled,
  messages,
  openStrips,
  pick,
  primary,
  registered,
  spoken,
  standingOf,
  tableRows,
  TODAY,
} from './ledger-screen';
import type { Screen } from './render';

let screen: Screen;
let port: FakePort;

beforeEach(async () => {
  vi.useFakeTimers({ now: TODAY });
  localStorage.clear();
  port = examplePort();
  screen = await openStrips(port);
});
afterEach(() => {
  screen.close();
  vi.useRealTimers();
});

/** CBS, 1 January 2025, in the order of the workbook. */
const INHABITANTS = [
  25_935, 70_392, 26_049, 35_860, 24_672, 109_678, 56_906, 36_271, 34_021, 31_751, 35_011, 19_983,
];

/** So many units over weights by largest remainder, ties in row order. */
function largestRemainder(units: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((units * weight) / total));
  const order = weights
    .map((weight, index) => ({ index, rest: (units * weight) % total }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = units - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of order.slice(0, left)) parts[index] += 1;
  return parts;
}

const openForm = async (item: string, strips: string): Promise<void> => {
  await pick(screen, 'Boeken', 'Gezamenlijke opdracht');
  await enter(labelled(screen, 'Product'), item);
  await enter(labelled(screen, 'Strippen'), strips);
};
const charged = (): Promise<void> => screen.click(screen.get('radio', 'Kaarten van deelnemers'));
const partakes = (name: string): Promise<void> => screen.click(labelled(screen, name));
const press = async (): Promise<void> => {
  await screen.click(primary(screen));
  await screen.wait(20);
};
const read = (figure: string): number => Number(figure.replace(',', '.').replace('−', '-'));
const shares = (): number[] => tableRows(screen).map(([, share]) => read(share));
const added = async () => (await registered(port)).slice(exampleEntries().length);
const sum = (figures: readonly number[]): number =>
  Math.round(figures.reduce((total, figure) => total + figure, 0) * 100) / 100;

describe('joint work on the collective card', () => {
  it('shows everyone a share by inhabitants that adds up, and charges none of it', async () => {
    await openForm('Training', '5');
    await enter(labelled(screen, 'Uren'), '60');
    // 24 strips of which six and three were used.
    expect(screen.text()).toContain('Gezamenlijk: vrij 15 → 10');
    const wanted = largestRemainder(500, INHABITANTS).map((hundredths) => hundredths / 100);
    expect(shares()).toEqual(wanted);
    expect(sum(shares())).toBe(5);
    expect(footRow(screen).slice(0, 2)).toEqual(['Totaal', '5']);
    expect(primary(screen).textContent).toBe('Boek 5 strippen');
    await press();
    const [own, ...memos] = await added();
    expect(own).toMatchObject({ holder: COLLECTIVE, type: 'use', strips: 5, hours: 60, item: 'Training' });
    expect(memos.map(({ holder, type, strips }) => [holder, type, strips])).toEqual(
      HOLDERS.map((holder, index) => [holder, 'served', wanted[index]]),
    );
    expect(sum(memos.map(({ hours }) => hours ?? 0))).toBe(60);
    const all = await registered(port);
    for (const holder of HOLDERS)
      expect(standingOf(all, holder), holder).toEqual(standingOf(exampleEntries(), holder));
    expect(standingOf(all, COLLECTIVE).free).toBe(10);
    expect(spoken(screen, 'polite')).toContain('Training: 5 strippen geboekt voor 12 deelnemers');
  });

  it('is refused before the button is pressed where the card has too little', async () => {
    await openForm('Training', '16');
    const sentence = 'Gezamenlijk heeft 15 strippen vrij: 24 op de kaart, 9 gebruikt en 0 gereserveerd.';
    expect(messages(screen).join()).toContain(sentence);
    await press();
    expect(spoken(screen, 'assertive')).toContain(sentence);
    expect(await added()).toEqual([]);
  });

  it('asks for a product, and goes to it', async () => {
    await pick(screen, 'Boeken', 'Gezamenlijke opdracht');
    await enter(labelled(screen, 'Strippen'), '2');
    await press();
    expect(document.activeElement).toBe(labelled(screen, 'Product'));
    expect(errorOf(labelled(screen, 'Product'))).toBe('Product ontbreekt. Vul dit in.');
    expect(await added()).toEqual([]);
  });
});

describe('joint work charged by inhabitants', () => {
  it('shows whole strips that add up and what everyone has left, and books that', async () => {
    await openForm('Training', '15');
    await charged();
    await partakes('Meppel');
    const partakers = HOLDERS.filter((holder) => holder !== 'Meppel');
    const wanted = largestRemainder(
      15,
      INHABITANTS.filter((_, index) => HOLDERS[index] !== 'Meppel'),
    );
    expect(wanted).toEqual([1, 2, 1, 1, 1, 3, 2, 1, 1, 1, 1]);
    const rows = bodyRows(screen).filter((row) => !row.textContent.includes('Meppel'));
    expect(rows.map((row) => read(row.children[1].textContent))).toEqual(wanted);
    expect(footRow(screen).slice(0, 2)).toEqual(['Totaal', '15']);
    expect(rows.map((row) => row.children[2].textContent)).toEqual(
      partakers.map((holder, index) => {
        const { free } = standingOf(exampleEntries(), holder);
        return `${free} → ${free - wanted[index]}`;
      }),
    );
    expect(tableRows(screen)[HOLDERS.indexOf('Meppel')][1]).toBe('–');
    await press();
    expect((await added()).map(({ holder, type, strips, group }) => [holder, type, strips, group])).toEqual(
      partakers.map((holder, index) => [holder, 'joint', wanted[index], `${index + 1}/11`]),
    );
    const all = await registered(port);
    for (const [index, holder] of partakers.entries())
      expect(standingOf(all, holder).free, holder).toBe(
        standingOf(exampleEntries(), holder).free - wanted[index],
      );
    expect(standingOf(all, 'Meppel').free).toBe(0);
    expect(standingOf(all, COLLECTIVE).free).toBe(15);
  });

  it('names who has too little before the button is pressed, and books for nobody', async () => {
    await openForm('Training', '16');
    await charged();
    expect(sum(shares())).toBe(16);
    const sentence = 'Meppel heeft 0 strippen vrij: 12 op de kaart, 9 gebruikt en 3 gereserveerd.';
    expect(messages(screen).join()).toContain(`Nog niet te boeken${sentence}`);
    expect(await added()).toEqual([]);
    await press();
    expect(spoken(screen, 'assertive')).toContain(sentence);
    expect(await added()).toEqual([]);
  });

  it('names who would get nothing by rounding', async () => {
    await openForm('Training', '15');
    await charged();
    // 15 × 19,983 ÷ 506,529 is 0.59, and five others have a larger remainder.
    expect(largestRemainder(15, INHABITANTS)[11]).toBe(0);
    expect(messages(screen).join()).toMatch(/Met deze verdeling .*Westerveld.* 0 strippen/);
    await press();
    expect(await added()).toEqual([]);
  });

  it('counts only those who take part', async () => {
    await openForm('Training', '4');
    await charged();
    for (const holder of HOLDERS.filter((each) => each !== 'Assen' && each !== 'Tynaarlo'))
      await partakes(holder);
    // 70,392 against 35,011: 2.67 and 1.33.
    expect(tableRows(screen)[1][1]).toBe('3');
    expect(tableRows(screen)[10][1]).toBe('1');
    await press();
    expect((await added()).map(({ holder, strips }) => [holder, strips])).toEqual([
      ['Assen', 3],
      ['Tynaarlo', 1],
    ]);
  });

  it('has nobody to charge where all are left out', async () => {
    await openForm('Training', '4');
    await charged();
    for (const holder of HOLDERS) await partakes(holder);
    expect(messages(screen).join()).toContain('Er doet niemand mee.');
    await press();
    expect(await added()).toEqual([]);
  });
});

describe('joint work by one’s own key', () => {
  it('is refused until the shares add up to the whole', async () => {
    await openForm('Training', '5');
    await charged();
    await screen.click(screen.get('radio', 'Eigen'));
    for (const holder of HOLDERS.filter((each) => each !== 'Assen' && each !== 'Tynaarlo'))
      await partakes(holder);
    await screen.type(screen.get('textbox', 'Aandeel van Assen'), '2');
    await screen.type(screen.get('textbox', 'Aandeel van Tynaarlo'), '2');
    expect(messages(screen).join()).toContain('De aandelen zijn samen 4; het moet 5 zijn.');
    await press();
    expect(await added()).toEqual([]);
    await screen.type(screen.get('textbox', 'Aandeel van Tynaarlo'), '3');
    await press();
    expect((await added()).map(({ holder, strips }) => [holder, strips])).toEqual([
      ['Assen', 2],
      ['Tynaarlo', 3],
    ]);
  });
});
