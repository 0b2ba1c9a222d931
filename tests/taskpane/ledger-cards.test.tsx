// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CellValue } from '../../src/workbook/port';
import type { FakePort } from './fake-port';
import { examplePort, openStrips, textOf, TODAY } from './ledger-screen';
import type { Screen } from './render';

let screen: Screen;
let port: FakePort;

beforeEach(() => {
  vi.useFakeTimers({ now: TODAY });
  localStorage.clear();
  port = examplePort();
});
afterEach(() => {
  screen.close();
  vi.useRealTimers();
});

/** Somebody types in the table of the cards, before the pane is opened. */
async function type(label: string, header: string, value: CellValue): Promise<void> {
  const { area, header: names, rows } = (await port.readTables(['FlexCards'])).get('FlexCards')!;
  const row = rows.findIndex(([first]) => first.value.kind === 'text' && first.value.text === label);
  if (row < 0 || !names.includes(header)) throw new Error(`no ${label}, ${header}`);
  port.set(area.sheet, area.row + 1 + row, area.column + names.indexOf(header), { value });
}
const text = (value: string): CellValue => ({ kind: 'text', text: value });
const items = (): string[] => [...screen.root.querySelectorAll('li')].map(textOf);

describe('a card in the table of the cards', () => {
  it('is there where its days and step were typed as text', async () => {
    await type('2025', 'Begin', text('1-1-2025'));
    await type('2025', 'Einde', text('31 december 2025'));
    await type('2025', 'Stap', text('0,5'));
    screen = await openStrips(port);
    expect(screen.get('button', 'Kaart 2025')).toBeTruthy();
    expect(textOf(screen.root)).not.toContain('te lezen');
  });

  it('that cannot be read is named on the screen of the ledger, with the way to the checks', async () => {
    await type('2024', 'Einde', text('eind 2024'));
    screen = await openStrips(port);
    expect(textOf(screen.root)).toContain('Kaart 2024: Einde is niet te lezen');
    expect(textOf(screen.root)).toContain(
      'In de cel staat ‘eind 2024’. Op deze kaart kan niet worden geboekt. Vul een dag in, zoals 31-12-2025.',
    );
    await screen.click(screen.get('button', 'Naar Controle'));
    const [said] = items().filter((item) => item.includes('Kaart 2024'));
    expect(said).toContain('Einde is niet te lezen');
    await screen.click(screen.get('button', /^Naar Strippen!J\d+$/));
    expect(port.visited.at(-1)).toMatchObject({ sheet: 'Strippen', rows: 1, columns: 1 });
  });

  it('that ends before it begins says so', async () => {
    await type('2024', 'Einde', { kind: 'number', number: 45000 });
    screen = await openStrips(port);
    expect(textOf(screen.root)).toContain('Kaart 2024 eindigt voor haar begin');
  });

  it('without a readable step counts in whole strips, and it is said', async () => {
    await type('2025', 'Stap', text('half'));
    screen = await openStrips(port);
    expect(screen.get('button', 'Kaart 2025')).toBeTruthy();
    expect(textOf(screen.root)).toContain(
      'Kaart 2025: Stap is niet te lezenIn de cel staat ‘half’. Tot dan gaat de kaart met hele strippen. Vul een getal boven nul in, zoals 0,5.',
    );
  });

  it('is one of several that are named together', async () => {
    await type('2024', 'Begin', { kind: 'blank' });
    await type('2025', 'Kaart', { kind: 'blank' });
    screen = await openStrips(port);
    expect(textOf(screen.root)).toContain(
      '2 kaarten op het blad Strippen kloppen nietKaart 2024: Begin is niet te lezen. Een kaart heeft geen naam.',
    );
  });

  it('is named also where no card is left', async () => {
    for (const label of ['2024', '2025']) await type(label, 'Begin', text('januari'));
    screen = await openStrips(port);
    expect(textOf(screen.root)).toContain('2 kaarten op het blad Strippen kloppen niet');
  });
});
