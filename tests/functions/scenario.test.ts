import { describe, expect, it } from 'vitest';
import { outcome, row, sentences } from './call';
import { assumptions, changed, headers, municipalities, type Cell } from './scenario-case';

/*
 * Expected contributions were computed apart from this project, with fractions and largest remainders: 33 % of the
 * budget, € 25,000 for each municipality, and the rest by the inhabitants of 2024, and from 2025 on those of 2025.
 */
const door = [
  ['Partij', 2024, 2025, 2026, 2027],
  ['Provincie', 501_092.3, 501_092.3, 518_630.52, 536_782.59],
  ['Assen', 297_252.74, 298_249.66, 308_855.92, 382_085.41],
  ['Emmen', 452_106.47, 450_751.17, 467_276.81, 581_375.91],
  ['Meppel', 164_878.09, 165_797.79, 171_262.9, 0],
  ['Westerveld', 103_131.9, 102_570.58, 105_581.5, 126_370.01],
  ['Totaal', 1_518_461.5, 1_518_461.5, 1_571_607.65, 1_626_613.92],
];

const scenario = (...args: unknown[]): unknown[][] =>
  outcome('SCENARIO', assumptions, municipalities, ...args) as unknown[][];
const said = (table: unknown, name = 'Door', more: unknown = municipalities): unknown =>
  sentences('SCENARIO', [table, more, name]);

describe('SCENARIO', () => {
  it('gives what every party pays in every year, to the cent', () => {
    expect(scenario('Door')).toEqual(door);
    expect(scenario(' DOOR ', '', null)).toEqual(door);
    expect(scenario('Door', '', '', 'de')).toBe('#VALUE! choice');
  });

  it('gives one party where one is asked for, in the words of either language', () => {
    expect(scenario('Door', '', 'emmen')).toEqual([door[0], door[3]]);
    expect(scenario('Door', '', 'Province', 'en')).toEqual([
      ['Party', 2024, 2025, 2026, 2027],
      ['Province', ...door[1].slice(1)],
    ]);
    expect(scenario('Door', '', 'total')).toEqual([door[0], door[6]]);
    expect(outcome('SCENARIO', assumptions, municipalities, 'Door', '', 'Atlantis')).toBe(
      '#N/A name-not-found',
    );
  });

  it('gives nothing for a year in which the scenario does not exist yet', () => {
    const own = ['Nieuw', null, 2026, null, 'begroting', 100_000, null, null, null];
    const [, province] = outcome('SCENARIO', [...assumptions, own], municipalities, 'Nieuw') as unknown[][];
    expect(province).toEqual(['Provincie', '', '', 33_000, 33_000]);
  });

  it.each([
    ['total', 'Meppel', [164_878.09, 165_797.79, 171_262.9, 0]],
    ['cumulative', 'Meppel', [164_878.09, 330_675.88, 501_938.78, 501_938.78]],
    // 297,252.74 / 69,701, and so on.
    ['per_inhabitant', 'Assen', [4.26, 4.24, 4.39, 5.43]],
    ['strips', 'Assen', [14, 14, 14, 14]],
    ['strips', 'Meppel', [10, 10, 10, 0]],
    // 14 + 14 + 10 + 9, and without Meppel.
    ['strips', 'Totaal', [47, 47, 47, 37]],
    // 298,249.66 / 14.
    ['cost_per_strip', 'Assen', [21_232.34, 21_303.55, 22_061.14, 27_291.82]],
    // What is left of a million.
    ['room', 'Provincie', [498_907.7, 498_907.7, 481_369.48, 463_217.41]],
    ['hours', 'Assen', ['', '', '', '']],
    ['budgeted', 'Assen', ['', '', '', '']],
  ])('knows %s of %s', (measure, party, figures) => {
    expect(scenario('Door', measure, party)[1]).toEqual([party, ...figures]);
  });

  it('shows the joint work beside what a strip costs, and the price of hiring beside an hour', () => {
    const more: Cell[][] = [
      ['Besluit', null, 2024, null, 'fte', 8, null, null, null],
      ['Besluit', null, 2024, null, 'kosten per fte', 150_000, null, null, null],
      ['Besluit', null, 2024, null, 'uren per fte', 1_000, null, null, null],
      ['Besluit', null, 2024, null, 'deel gezamenlijk werk', 0.25, null, null, null],
      ['Besluit', null, 2024, null, 'uurtarief inhuur', 110, null, null, null],
    ];
    const lines = (measure: string): unknown[][] =>
      outcome('SCENARIO', [...assumptions, ...more], municipalities, 'Besluit', measure) as unknown[][];
    // 8,000 hours, of which 6,000 by strips.
    expect(lines('hours').slice(-2)).toEqual([
      ['Totaal', 6_000, 6_000, 6_000, 6_000],
      ['Daarnaast uren gezamenlijk werk', 2_000, 2_000, 2_000, 2_000],
    ]);
    expect(lines('cost_per_strip').slice(-1)).toEqual([
      ['Daarnaast deel gezamenlijk werk', 0.25, 0.25, 0.25, 0.25],
    ]);
    // 1,518,461.50 / 6,000.
    expect(lines('cost_per_hour').slice(-3)).toEqual([
      ['Totaal', 253.08, 253.08, 253.08, 253.08],
      ['Daarnaast deel gezamenlijk werk', 0.25, 0.25, 0.25, 0.25],
      ['Prijs van een ingehuurd uur', 110, 110, 110, 110],
    ]);
  });
});

describe('the tables that SCENARIO reads', () => {
  it('may have the headers of the other language', () => {
    expect(outcome('SCENARIO', [[...headers.en], ...assumptions.slice(1)], municipalities, 'Door')).toEqual(
      door,
    );
  });

  it('may have their blank cells delivered as 0, and blank rows', () => {
    const zeros = (table: readonly Cell[][]): Cell[][] => [
      ...table.map((cells) => cells.map((cell) => cell ?? 0)),
      table[0].map(() => 0),
    ];
    expect(outcome('SCENARIO', zeros(assumptions), zeros(municipalities), 'Door')).toEqual(door);
  });

  it('may have the columns in another order, and more of them', () => {
    const turned = (table: readonly Cell[][]): Cell[][] =>
      table.map((cells, index) => [index === 0 ? 'Eigen' : 'x', ...[...cells].reverse()]);
    expect(outcome('SCENARIO', turned(assumptions), turned(municipalities), 'Door')).toEqual(door);
  });

  it('count who has no inhabitants in a year as one who does not take part', () => {
    const table = changed(municipalities, 3, 5, null);
    const lines = outcome('SCENARIO', assumptions, table, 'Besluit') as unknown[][];
    expect(lines[4]).toEqual(['Meppel', 164_878.09, 0, 0, 0]);
  });

  it.each([
    ['36.271', 'gemeenten, rij 4, kolom 6: „36.271” staat als tekst in de cel.'],
    ['veel', 'gemeenten, rij 4, kolom 6: „veel” is tekst. Vul een getal in.'],
    [-1, 'gemeenten, rij 4, kolom 6: −1 is negatief. Vul nul of een positief getal in.'],
    [true, 'gemeenten, rij 4, kolom 6: WAAR is geen getal. Vul een getal in.'],
  ])('are refused with inhabitants of %s', (value, sentence) => {
    expect(said(assumptions, 'Door', changed(municipalities, 3, 5, value))).toContain(sentence);
  });

  it('are refused with a municipality twice', () => {
    expect(said(assumptions, 'Door', changed(municipalities, 3, 1, 'EMMEN'))).toBe(
      '#VALUE! „EMMEN” staat meer dan eens bij gemeenten. Laat elke naam één keer voorkomen.',
    );
  });

  it.each([
    ['a number', 3],
    ['the other table', municipalities],
    ['the table without its header', assumptions.slice(1)],
  ])('are refused where the assumptions are %s', (_, table) => {
    expect(said(table)).toBe(
      '#VALUE! aannames: dit is niet de hele tabel FlexAssumptions met haar kop. Verwijs naar FlexAssumptions[#Alles] (FlexAssumptions[#All]).',
    );
  });

  it('are refused where a header is gone', () => {
    expect(said(changed(assumptions, 0, 5, 'Bedrag'))).toBe(
      '#VALUE! aannames: in de kop ontbreekt Waarde. Herstel de namen in de kop.',
    );
  });
});

describe('a row of the assumptions that is wrong', () => {
  it.each([
    [5, 4, 'gebasserd op', '5 onder de kop: „gebasserd op” is geen bekende aanname.'],
    [6, 5, 'veel', '6 onder de kop: loonindex is „veel”, en dat is geen getal.'],
    [6, 5, null, '6 onder de kop: de waarde ontbreekt.'],
    [6, 5, 3.5, '6 onder de kop: een groei van 350 % kan niet.'],
    [2, 5, 33, '2 onder de kop: 33 betekent 3.300 %. Bedoelt u 33 %?'],
    [2, 5, 330, '2 onder de kop: aandeel provincie is 33.000 %, en dat ligt niet tussen 0 % en 100 %.'],
    [3, 5, -1, '3 onder de kop: vast bedrag is negatief (−1).'],
    [6, 2, '2026-27', '6 onder de kop: „2026-27” is geen jaar.'],
    [6, 2, 20_260, '6 onder de kop: „20260” is geen jaar.'],
    [6, 3, 2025, '6 onder de kop: het laatste jaar ligt voor het eerste.'],
    [7, 1, 'Atlantis', '7 onder de kop: „Atlantis” is geen partij.'],
    [3, 1, true, '3 onder de kop: „TRUE” is geen partij.'],
    [
      2,
      1,
      'Emmen',
      '2 onder de kop: aandeel provincie geldt voor alle partijen samen, niet voor „Emmen” alleen.',
    ],
    [7, 5, 'misschien', '7 onder de kop: „misschien” is geen ja of nee.'],
    [5, 5, 'Elders', '5 onder de kop: het scenario „Elders” bestaat niet.'],
    [5, 5, 'Door', '5 onder de kop: zo is een scenario op zichzelf gebaseerd.'],
  ])('(%i, %i) with %s is named', (at, column, value, sentence) => {
    expect(said(changed(assumptions, at, column, value))).toContain(`aannames, regel ${sentence}`);
  });

  it('is named with its double', () => {
    expect(said([...assumptions, assumptions[3]])).toBe(
      '#VALUE! aannames, regel 3 en 8 onder de kop zeggen allemaal iets over vast bedrag, voor dezelfde partij en hetzelfde jaar. Laat er één staan.',
    );
  });

  it('leaves alone the scenarios that do not inherit it', () => {
    const table = changed(assumptions, 6, 5, 'veel');
    const [, province] = outcome('SCENARIO', table, municipalities, 'Besluit') as unknown[][];
    expect(province).toEqual(['Provincie', 501_092.3, 501_092.3, 501_092.3, 501_092.3]);
  });
});

describe('an error in a cell of the assumptions', () => {
  const error = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };

  it.each([
    ['the value', 6, 5],
    ['the party, which would else be everybody', 3, 1],
    ['the scenario, which may be anybody’s', 6, 0],
  ])('passes as itself: in %s', (_, at, column) => {
    expect(said(changed(assumptions, at, column, error))).toBe(
      `#N/A aannames, regel ${at} onder de kop: een cel bevat #N/B. Herstel eerst die cel.`,
    );
  });
});

describe('strips', () => {
  const strips = (...args: unknown[]): unknown => outcome('SCENARIO', ...args);

  it('may be agreed by the half', () => {
    const table = changed(municipalities, 3, 6, 9.5);
    expect(strips(assumptions, table, 'Door', 'strips', 'Totaal')).toMatchObject({
      1: ['Totaal', 46.5, 46.5, 46.5, 37],
    });
  });

  it('are none without a team, and a wrong rule for them spoils no amounts', () => {
    const row = (name: string, value: number): Cell[] => [
      'Besluit',
      null,
      2024,
      null,
      name,
      value,
      null,
      null,
      null,
    ];
    expect(
      strips([...assumptions, row('fte', 0)], municipalities, 'Besluit', 'strips', 'Emmen'),
    ).toMatchObject({
      1: ['Emmen', 0, 0, 0, 0],
    });
    expect(
      outcome('SCENARIO', [...assumptions, row('strippen minimum', 20)], municipalities, 'Door'),
    ).toEqual(door);
  });
});

describe('a scenario that there is not', () => {
  it('is not available, and those that there are are named', () => {
    expect(said(assumptions, 'Nergens')).toBe(
      '#N/A „Nergens” staat niet bij aannames. Kies een naam die er wel staat: Besluit, Door.',
    );
    expect(outcome('SCENARIO', assumptions, municipalities, row('Door', 'Besluit'))).toBe('#VALUE! one-cell');
    expect(outcome('SCENARIO', assumptions, municipalities, '')).toBe('#VALUE! missing');
  });

  it('is none where no row says what the team costs', () => {
    expect(said([assumptions[0], assumptions[3]], 'Besluit')).toBe(
      '#VALUE! aannames: geen enkele regel zegt wat het team kost. Zet er een regel bij met de begroting en het eerste jaar.',
    );
  });
});
