// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakePort } from './fake-port';
import {
  bodyRows,
  enter,
  errorOf,
  exampleEntries,
  examplePort,
  HOLDERS,
  labelled,
  layOut,
  messages,
  openStrips,
  pick,
  primary,
  registered,
  spoken,
  standingOf,
  textOf,
  TODAY,
  valueOf,
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
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const openHolder = (name: string): Promise<void> =>
  screen.click(screen.get('button', new RegExp(`^${name}, \\d+ strippen`)));

/** Date, kind, change and what was free after it, as the rows say; the newest first. */
function running(): { date: string; what: string; change: string; free: number }[] {
  return bodyRows(screen).map((row) => {
    const [date, what, change, free] = [...row.children];
    return {
      date: textOf(date),
      what: textOf(what.querySelector('p')),
      change: textOf(change),
      free: Number(textOf(free).replace('−', '-')),
    };
  });
}

describe('a holder’s card', () => {
  it.each(HOLDERS.map((name) => [name]))(
    'of %s has a running balance that ends in what is free',
    async (name) => {
      await openHolder(name);
      const { free, size } = standingOf(exampleEntries(), name);
      const lines = running();
      expect(lines[0].free).toBe(free);
      expect(screen.text()).toContain(`${free}van ${size} strippen vrij`);
      for (const [index, { change, free: after }] of lines.slice(0, -1).entries()) {
        // A figure without a sign was taken before: it changes nothing.
        const by = /^[+−]/.test(change) ? Number(change.replace('−', '-').replace('+', '')) : 0;
        expect(after - lines[index + 1].free, `${lines[index].date} ${lines[index].what}`).toBe(by);
      }
    },
  );

  it('begins with what was granted', async () => {
    await openHolder('Aa en Hunze');
    const lines = running();
    // 25,935 inhabitants: six, and one for each full 6,000.
    expect(lines.at(-1)).toEqual({ date: '2-1-2025', what: 'Toekenning', change: '+10', free: 10 });
  });

  it('shows what was taken back as taken back, and gives it back', async () => {
    await openHolder('Assen');
    const [wrong] = running().filter(({ what }) => what.includes('(teruggeboekt)'));
    expect(wrong).toMatchObject({ date: '11-6-2025', change: '−2' });
    const [reversal] = running().filter(({ what }) => what === 'Terugboeking');
    expect(reversal).toMatchObject({ date: '12-6-2025', change: '+2' });
    expect(reversal.free - wrong.free).toBe(2);
  });

  it('lists the open reservation with what is left of it', async () => {
    await openHolder('Coevorden');
    // Five were asked for and one was given back.
    expect(screen.get('heading', 'Open reservering')).toBeTruthy();
    expect(screen.text()).toContain('9-9-2025 · 4 strippen');
    await screen.click(screen.get('button', /vrijgeven$/));
    expect(primary(screen).textContent).toBe('Geef 4 strippen vrij');
  });

  it('leads to the row of a booking in the sheet', async () => {
    await openHolder('Emmen');
    await pick(screen, 'Acties voor reservering van 9-9-2025', 'Naar de rij');
    const area = port.visited.at(-1)!;
    expect(area).toMatchObject({ sheet: 'Strippenregister', rows: 1 });
    const { cells } = await port.readBlock({ ...area, columns: 1 });
    const booked = exampleEntries().find(
      ({ holder, type, date }) => holder === 'Emmen' && type === 'reserve' && date === '2025-09-09',
    )!;
    expect(cells[0][0].value).toEqual({ kind: 'text', text: booked.id });
  });

  it('leads to all of its bookings and to no other’s', async () => {
    layOut();
    await openHolder('Assen');
    const own = exampleEntries().filter(({ holder, card }) => holder === 'Assen' && card === '2025');
    await screen.click(screen.get('button', `Alle ${own.length} boekingen`));
    const listed = [...screen.root.querySelectorAll('li[data-index]')].map(textOf);
    expect(screen.text()).toContain(`${own.length} boekingen`);
    expect(listed).toHaveLength(own.length);
    expect(listed.every((line) => line.startsWith('Assen: '))).toBe(true);
  });

  it('writes the statement as a sum that adds up', async () => {
    await openHolder('Assen');
    await pick(screen, 'Meer voor Assen', 'Overzicht');
    const [identity] = [...screen.root.querySelectorAll('table')];
    const figures = [...identity.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
    const signed = figures
      .slice(0, -1)
      .map(([, figure]) => Number(figure.replace('−', '-').replace('+', '')));
    expect(figures).toEqual([
      ['Toegekend', '+14'],
      ['Gereserveerd', '−3'],
      ['Gebruikt', '−6'],
      ['Vrij', '5'],
    ]);
    expect(signed.reduce((sum, figure) => sum + figure, 0)).toBe(5);
  });
});

describe('taking a booking back', () => {
  it('asks why, says what it would do, and books the reversal', async () => {
    await openHolder('Assen');
    await pick(screen, 'Acties voor reservering van 9-9-2025', 'Terugboeken of corrigeren');
    expect(screen.get('heading', 'Boeking corrigeren')).toBeTruthy();
    expect(textOf(screen.root.querySelector('[data-preview]'))).toContain('vrij 5 → 8');
    const before = await registered(port);
    await screen.click(primary(screen));
    expect(errorOf(labelled(screen, 'Reden'))).toBe('Vul in waarom u de boeking corrigeert.');
    expect(await registered(port)).toHaveLength(before.length);
    await enter(labelled(screen, 'Reden'), 'Gaat niet door');
    await screen.click(primary(screen));
    await screen.wait(20);
    const after = await registered(port);
    const booked = before.find(
      ({ holder, type, date }) => holder === 'Assen' && type === 'reserve' && date === '2025-09-09',
    )!;
    // The old row stays: a register is only ever added to.
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toMatchObject([
      { type: 'reverse', holder: 'Assen', related: booked.id, strips: -3, description: 'Gaat niet door' },
    ]);
    expect(standingOf(after, 'Assen')).toEqual({ size: 14, used: 6, reserved: 0, free: 8 });
    expect(screen.get('heading', 'Assen')).toBeTruthy();
    expect(screen.text()).toContain('8van 14 strippen vrij');
    expect(running()[0]).toMatchObject({ date: '1-12-2025', what: 'Terugboeking', change: '+3', free: 8 });
  });

  it('is not offered for a reversal, nor for what was taken back', async () => {
    await openHolder('Assen');
    for (const [what, date] of [
      ['terugboeking', '12-6-2025'],
      ['reservering', '11-6-2025'],
    ]) {
      await screen.click(screen.get('button', `Acties voor ${what} van ${date}`));
      expect(screen.all('menuitem', 'Naar de rij')).toHaveLength(1);
      expect(screen.all('menuitem', 'Terugboeken of corrigeren')).toHaveLength(0);
      await screen.key(document.activeElement, 'Escape');
    }
  });

  it('is refused while something depends on it', async () => {
    await openHolder('Aa en Hunze');
    await pick(screen, 'Acties voor reservering van 14-1-2025', 'Terugboeken of corrigeren');
    await enter(labelled(screen, 'Reden'), 'Vergissing');
    const before = await registered(port);
    await screen.click(primary(screen));
    await screen.wait(20);
    expect(screen.text()).toContain(
      'Van deze reservering is al gebruikt of vrijgegeven. Boek dat eerst terug.',
    );
    expect(await registered(port)).toEqual(before);
  });

  it('is offered at once after a booking, and gives back what it took', async () => {
    await openHolder('Tynaarlo');
    await screen.click(screen.get('button', 'Reserveren'));
    await enter(labelled(screen, 'Strippen'), '2');
    await screen.click(primary(screen));
    await screen.wait(20);
    expect(messages(screen)[0]).toContain('Tynaarlo heeft nu 3 strippen vrij.');
    expect(spoken(screen, 'polite')).toContain('2 strippen gereserveerd voor Tynaarlo');
    await screen.click(screen.get('button', 'Terugboeken'));
    await screen.wait(20);
    expect(spoken(screen, 'polite')).toContain('Teruggeboekt. Tynaarlo heeft nu 5 strippen vrij.');
    expect(standingOf(await registered(port), 'Tynaarlo')).toEqual(standingOf(exampleEntries(), 'Tynaarlo'));
    expect(screen.all('button', 'Terugboeken')).toHaveLength(0);
  });

  it('says what is free after a grant was taken back', async () => {
    await openHolder('Emmen');
    await pick(screen, 'Meer voor Emmen', 'Toekennen aan één houder');
    await enter(labelled(screen, 'Strippen'), '4');
    await screen.click(primary(screen));
    await screen.wait(20);
    expect(messages(screen)[0]).toContain('Emmen heeft nu 7 strippen vrij.');
    await screen.click(screen.get('button', 'Terugboeken'));
    await screen.wait(20);
    expect(spoken(screen, 'polite')).toContain('Teruggeboekt. Emmen heeft nu 3 strippen vrij.');
  });
});

describe('the way back from a holder', () => {
  it('leads to the row it came from', async () => {
    await openHolder('Tynaarlo');
    await screen.click(screen.get('button', 'Terug'));
    expect(document.activeElement).toBe(screen.get('button', /^Tynaarlo, /));
  });
});

describe('a form, while another tab is looked at', () => {
  it('keeps what was typed, and gives the foot of the pane back', async () => {
    await openHolder('Tynaarlo');
    await screen.click(screen.get('button', 'Reserveren'));
    await enter(labelled(screen, 'Strippen'), '4');
    await enter(labelled(screen, 'Omschrijving'), 'Zuidlaren-Noord');
    await screen.click(screen.get('tab', 'Bijdragen'));
    expect(screen.root.querySelector('button[type="submit"]')).toBeNull();
    await screen.click(screen.get('tab', 'Strippen'));
    expect(valueOf(labelled(screen, 'Strippen'))).toBe('4');
    expect(valueOf(labelled(screen, 'Omschrijving'))).toBe('Zuidlaren-Noord');
    await screen.click(primary(screen));
    await screen.wait(20);
    expect(standingOf(await registered(port), 'Tynaarlo').free).toBe(1);
    expect(screen.get('heading', 'Tynaarlo')).toBeTruthy();
  });

  it('is left by its own buttons only, not by its tab', async () => {
    await openHolder('Tynaarlo');
    await screen.click(screen.get('button', 'Reserveren'));
    await enter(labelled(screen, 'Strippen'), '4');
    await screen.click(screen.get('tab', 'Strippen'));
    expect(valueOf(labelled(screen, 'Strippen'))).toBe('4');
  });
});
