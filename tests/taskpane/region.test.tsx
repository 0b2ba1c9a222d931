// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePort } from './fake-port';
import { advance, enter, errorOf, labelled, primary, valueOf } from './ledger-screen';
import { renderPane, type Screen } from './render';

let screen: Screen;
let port: FakePort;

const open = async (language: 'nl' | 'en' = 'nl'): Promise<void> => {
  port = new FakePort();
  screen = await renderPane(port, { language, advance });
  await screen.click(screen.get('button', language === 'nl' ? 'Een andere regio' : 'Another region'));
};
const type = (label: string, value: string): Promise<void> => enter(labelled(screen, label), value);
const LINES = 'Gemeenten, een per regel';
const fillIn = async (): Promise<void> => {
  await type(LINES, 'Noorddorp\t24.500\nZuidstad; 103.000\n\nGM9999;Oostwoude;8.750;\n');
  await type('Eerste jaar', '2027');
  await type('Begroting per jaar', '1.200.000,50; 1.300.000');
  await type('Aandeel provincie', '40%');
  await type('Vast bedrag per gemeente, per jaar', '10.000');
};
const assertive = (): string => screen.root.querySelector('[aria-live="assertive"]')?.textContent ?? '';
const shown = async (name: string): Promise<unknown[][]> => {
  const { cells } = await port.readBlock({ name });
  return cells.map((row) =>
    row.map(({ value }) =>
      value.kind === 'number' ? value.number : value.kind === 'text' ? value.text : '',
    ),
  );
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  screen.close();
  vi.useRealTimers();
});

describe('the form for another region', () => {
  it('counts what was pasted, and inserts the model with it', async () => {
    await open();
    await fillIn();
    expect(screen.text()).toContain('3 gemeenten, samen 136.250 inwoners');
    expect(primary(screen).textContent).toBe('Invoegen met 3 gemeenten');
    await screen.click(primary(screen));
    await screen.wait(300);
    expect(screen.text()).toContain('Model ingevoegd');
    expect(await shown('FlexYears')).toEqual([[2027, 2028]]);
    expect(await shown('FlexBudget')).toEqual([[1_200_000.5, 1_300_000]]);
    expect(await shown('FlexShare')).toEqual([[0.4, 0.4]]);
    expect(await shown('FlexFixed')).toEqual([[10_000, 10_000]]);
    expect(await shown('FlexInhabitantsYear')).toEqual([[2027, 2027]]);
    const table = (await port.readTables(['FlexMunicipalities'])).get('FlexMunicipalities')!;
    expect(table.rows.map((row) => row.slice(0, 2).map(({ value }) => value))).toEqual([
      [{ kind: 'blank' }, { kind: 'text', text: 'Noorddorp' }],
      [{ kind: 'blank' }, { kind: 'text', text: 'Zuidstad' }],
      [
        { kind: 'text', text: 'GM9999' },
        { kind: 'text', text: 'Oostwoude' },
      ],
    ]);
    const text = screen.text();
    expect(text).toContain('eigen opgave per 1-1-2027');
    expect(text).not.toContain('gepubliceerde');
    expect(text).not.toContain('CBS');
    expect(text).not.toContain('Een deel van het model ontbreekt');
  });

  it('reads numbers as English writes them, in English', async () => {
    await open('en');
    await type('Municipalities, one per line', 'Northvillage; 24,500\nSouthtown\t103,000');
    expect(screen.text()).toContain('2 municipalities, 127,500 inhabitants in all');
  });

  it('names every line that is wrong and what to do, and inserts nothing', async () => {
    await open();
    await fillIn();
    await type(
      LINES,
      [
        'Gemeente;Inwoners',
        'Noorddorp;24.500',
        'Zuidstad 103.000',
        ';500',
        'noorddorp ;1',
        'Provincie;900',
        'Westerwold;1;2',
        'Halfweg;12,5',
        'Leegte;0',
      ].join('\n'),
    );
    const said = screen.text();
    for (const sentence of [
      'Regel 1: ‘Inwoners’ is geen aantal inwoners. Schrijf een heel getal boven nul, bijvoorbeeld 24.500.',
      'Regel 3: er staat geen aantal inwoners. Zet na ‘Zuidstad 103.000’ een tab of ; en het aantal.',
      'Regel 4: de naam ontbreekt.',
      'Regel 5: ‘noorddorp’ staat al op regel 2.',
      'Regel 6: ‘Provincie’ heeft in de werkmap al een betekenis.',
      'Regel 7: er staan 3 delen.',
      'Regel 8: ‘12,5’ is geen aantal inwoners.',
      'Regel 9: ‘0’ is geen aantal inwoners.',
    ])
      expect(said).toContain(sentence);
    await screen.click(primary(screen));
    expect(assertive()).toContain('Verbeter eerst deze 8 regels.');
    expect(document.activeElement).toBe(labelled(screen, LINES));
    expect((await port.status()).tables).toEqual([]);
  });

  it('finds the total row among the lines', async () => {
    await open();
    await type(LINES, 'A;100\nB;200\nTotaal gemeenten;300');
    expect(screen.text()).toContain(
      'Regel 3: ‘Totaal gemeenten’ heeft precies evenveel inwoners als alle andere samen.',
    );
  });

  it('says under each field what is missing or wrong once it is sent', async () => {
    await open();
    expect(errorOf(labelled(screen, 'Eerste jaar'))).toBe('');
    await screen.click(primary(screen));
    const error = (label: string): string => errorOf(labelled(screen, label)).replace(/\s+/g, ' ');
    expect(error(LINES)).toBe('Zet hier minstens één gemeente met haar inwoners.');
    expect(error('Eerste jaar')).toContain('Vul een jaartal in.');
    expect(error('Begroting per jaar')).toContain('Vul een bedrag in.');
    expect(error('Aandeel provincie')).toContain('Vul een percentage in.');
    await fillIn();
    await type('Eerste jaar', '27');
    await type('Aandeel provincie', '40');
    expect(error('Eerste jaar')).toContain(
      '‘27’ is geen jaar. Schrijf een jaartal van 2000 tot en met 2100.',
    );
    expect(error('Aandeel provincie')).toContain('Bedoelt u 40 %?');
    await screen.click(screen.get('button', 'Maak er 40 % van'));
    await type('Eerste jaar', '2027');
    await type('Vast bedrag per gemeente, per jaar', '250.000');
    expect(error('Vast bedrag per gemeente, per jaar')).toContain('In 2027: De vaste bedragen zijn samen');
    expect(error('Vast bedrag per gemeente, per jaar')).toContain('Neem hooguit € 240.000,10 per gemeente.');
  });

  it('takes a decided amount in the place of a share', async () => {
    await open();
    await fillIn();
    await screen.click(screen.get('radio', 'een vastgesteld bedrag'));
    await type('Bedrag provincie per jaar', '1.250.000');
    await screen.click(primary(screen));
    expect(errorOf(labelled(screen, 'Bedrag provincie per jaar'))).toContain('In 2027:');
    await type('Bedrag provincie per jaar', '400.000');
    await screen.click(primary(screen));
    await screen.wait(300);
    expect(await shown('FlexDecided')).toEqual([[400_000, 400_000]]);
  });

  it('keeps what was typed where the workbook refuses the model, and asks before it is thrown away', async () => {
    await open();
    await fillIn();
    port.faults.insertModel = ['protected'];
    await screen.click(primary(screen));
    expect(screen.text()).toContain('De werkmap is beveiligd');
    await screen.click(screen.get('button', 'Annuleren'));
    expect(valueOf(labelled(screen, 'Begroting per jaar'))).toBe('1.200.000,50; 1.300.000');
    await screen.key(labelled(screen, LINES), 'Escape');
    expect(screen.text()).toContain('Er is niets ingevoegd.');
    await screen.click(screen.get('button', 'Weggooien'));
    expect(screen.get('button', 'Een andere regio')).toBeTruthy();
  });
});
