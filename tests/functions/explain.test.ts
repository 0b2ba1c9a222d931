import { describe, expect, it } from 'vitest';
import { call, centsIn, column, outcome, plainSpaces, row } from './call';
import { inhabitants2025, names } from './case';
import type { FunctionId } from '../../src/functions/registry';

const parties = column('Aa', 'Bé', 'Cé', 'Dé');
const small = [100, parties, column(3, 3, 1, 0), 5] as const;

/** The cells of a table with ordinary spaces in its texts. */
function table(id: FunctionId, ...args: readonly unknown[]): unknown[][] {
  return (outcome(id, ...args) as unknown[][]).map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? plainSpaces(cell) : cell)),
  );
}

describe('SPLIT', () => {
  it('is a labelled table in Dutch', () => {
    expect(table('SPLIT', ...small)).toEqual([
      [
        'Partij',
        'Inwoners',
        'Vast bedrag',
        'Naar inwoners',
        'Bijdrage',
        'Deel van het totaal',
        'Per inwoner',
      ],
      ['Provincie', '', '', '', 33, 0.33, ''],
      ['Aa', 3, 5, 22.29, 27.29, 0.2729, 9.1],
      ['Bé', 3, 5, 22.28, 27.28, 0.2728, 9.09],
      ['Cé', 1, 5, 7.43, 12.43, 0.1243, 12.43],
      ['Dé', 'doet niet mee', 0, 0, 0, 0, ''],
      ['Totaal', 7, 15, 52, 100, 1, 14.29],
    ]);
  });

  it('is the same table in English', () => {
    const english = table('SPLIT', ...small, '', '', 'en');
    const dutch = table('SPLIT', ...small);
    expect(english[0]).toEqual([
      'Party',
      'Inhabitants',
      'Fixed amount',
      'By inhabitants',
      'Contribution',
      'Share of total',
      'Per inhabitant',
    ]);
    expect(english.map(([party]) => party).slice(1)).toEqual(['Province', 'Aa', 'Bé', 'Cé', 'Dé', 'Total']);
    expect(english[5][1]).toBe('does not take part');
    const amounts = (cells: unknown[][]): unknown[][] => cells.slice(1).map((line) => line.slice(2));
    expect(amounts(english)).toEqual(amounts(dutch));
  });

  it('adds up: fixed and by inhabitants to the contribution, all parties to the budget', () => {
    const lines = table('SPLIT', 1518461.5, names, inhabitants2025, 25000).slice(1, -1);
    expect(centsIn(lines as number[][], 4)).toBe(1518461_50n);
    for (const [, , fixed, byInhabitants, contribution] of lines.slice(1) as number[][]) {
      expect(Math.round(fixed * 100) + Math.round(byInhabitants * 100)).toBe(Math.round(contribution * 100));
    }
    expect(lines[2]).toEqual(['Assen', 70392, 25000, 99692.32, 124692.32, expect.closeTo(0.08212, 5), 1.77]);
  });

  it('takes municipalities side by side', () => {
    expect(table('SPLIT', 100, row('A', 'B'), row(1, 3), row(1, 1), 0)[3]).toEqual([
      'B',
      3,
      1,
      73.5,
      74.5,
      0.745,
      24.83,
    ]);
  });

  it('has no shares and no amounts per inhabitant where there is nothing to divide by', () => {
    expect(table('SPLIT', 0, column('A'), column(0))).toEqual([
      expect.anything(),
      ['Provincie', '', '', '', 0, 0, ''],
      ['A', 'doet niet mee', 0, 0, 0, 0, ''],
      ['Totaal', 0, 0, 0, 0, 0, ''],
    ]);
  });

  it('refuses who takes part without a name, and passes over an empty row', () => {
    expect(outcome('SPLIT', 100, column('A', ''), column(1, 2))).toBe('#VALUE! missing');
    expect(table('SPLIT', 100, column('A', ''), column(1, null))[3]).toEqual([
      '',
      'doet niet mee',
      0,
      0,
      0,
      0,
      '',
    ]);
  });

  it('refuses other languages, naming the words it takes', () => {
    expect(outcome('SPLIT', ...small, '', '', 'de')).toBe('#VALUE! choice');
    expect(outcome('SPLIT', ...small, '', '', 1)).toBe('#VALUE! choice');
    expect(table('SPLIT', ...small, '', '', ' EN ')[1][0]).toBe('Province');
  });
});

describe('EXPLAIN', () => {
  it('reads aloud in Dutch', () => {
    expect(table('EXPLAIN', ...small)).toEqual([
      ['Stap', 'Uitleg', 'Bedrag'],
      ['1. Begroting', 'het totaal van dit jaar, op de cent', 100],
      ['2. Deel provincie', '33 % van stap 1, afgerond op de cent', 33],
      ['3. Deel gemeenten', 'stap 1 − stap 2', 67],
      ['4. Vaste bedragen', '3 × € 5,00; 3 van 4 gemeenten doen mee', 15],
      [
        '5. Naar inwoners te verdelen',
        'stap 3 − stap 4; ieders deel wordt naar beneden afgerond op hele centen',
        52,
      ],
      ['Aa', '€ 5,00 vast, plus het deel van stap 5 voor 3 van de 7 inwoners, plus één restcent', 27.29],
      ['Bé', '€ 5,00 vast, plus het deel van stap 5 voor 3 van de 7 inwoners', 27.28],
      ['Cé', '€ 5,00 vast, plus het deel van stap 5 voor 1 van de 7 inwoners, plus één restcent', 12.43],
      ['Dé', 'doet niet mee: geen inwoners ingevuld', 0],
      ['Alle gemeenten samen', 'gelijk aan stap 3, op de cent', 67],
      [
        'Restcenten',
        'Door het afronden blijven 2 centen over. Die gaan naar de gemeenten die het grootste deel van een cent verloren: Aa en Cé. Bij gelijke stand gaat de eerste in de lijst voor.',
        0.02,
      ],
    ]);
  });

  it('reads aloud in English', () => {
    expect(table('EXPLAIN', ...small, '', 33, 'en')).toEqual([
      ['Step', 'How', 'Amount'],
      ['1. Budget', 'the total of this year, to the cent', 100],
      ['2. Province part', 'decided amount', 33],
      ['3. Municipal part', 'step 1 − step 2', 67],
      ['4. Fixed amounts', '3 × €5.00; 3 of 4 municipalities take part', 15],
      ['5. To split by inhabitants', 'step 3 − step 4; every part is rounded down to whole cents', 52],
      [
        'Aa',
        '€5.00 fixed, plus the part of step 5 for 3 of the 7 inhabitants, plus one left-over cent',
        27.29,
      ],
      ['Bé', '€5.00 fixed, plus the part of step 5 for 3 of the 7 inhabitants', 27.28],
      [
        'Cé',
        '€5.00 fixed, plus the part of step 5 for 1 of the 7 inhabitants, plus one left-over cent',
        12.43,
      ],
      ['Dé', 'does not take part: no inhabitants filled in', 0],
      ['All municipalities together', 'equal to step 3, to the cent', 67],
      [
        'Rounding cents',
        'Rounding leaves 2 cents. They go to the municipalities that lost the largest parts of a cent: Aa and Cé. In a tie the first in the list goes first.',
        0.02,
      ],
    ]);
  });

  it('explains Assen in 2025 with the figures of the design, and names who received the seven cents', () => {
    const steps = table('EXPLAIN', 1518461.5, names, inhabitants2025, 25000);
    expect(steps.slice(1, 6).map(([, , amount]) => amount)).toEqual([
      1518461.5, 501092.3, 1017369.2, 300000, 717369.2,
    ]);
    expect(steps[4][1]).toBe('12 × € 25.000,00; 12 van 12 gemeenten doen mee');
    expect(steps[7]).toEqual([
      'Assen',
      '€ 25.000,00 vast, plus het deel van stap 5 voor 70.392 van de 506.529 inwoners',
      124692.32,
    ]);
    expect(steps[19]).toEqual([
      'Restcenten',
      'Door het afronden blijven 7 centen over. Die gaan naar de gemeenten die het grootste deel van een cent verloren: Aa en Hunze, Borger-Odoorn, Coevorden, De Wolden, Emmen, Noordenveld en Tynaarlo.',
      0.07,
    ]);
    expect(steps).toHaveLength(20);
  });

  it('adds up: 1 − 2 is 3, 3 − 4 is 5, and the municipalities are 3', () => {
    const result = call('EXPLAIN', 783108.5, names, inhabitants2025, 8333.33) as number[][];
    const [budget, province, municipal, fixed, toSplit] = result
      .slice(1, 6)
      .map((line) => BigInt(Math.round(line[2] * 100)));
    expect(budget - province).toBe(municipal);
    expect(municipal - fixed).toBe(toSplit);
    expect(centsIn(result.slice(6, 18), 2)).toBe(municipal);
    expect(centsIn([result[18]], 2)).toBe(municipal);
  });

  it('says one municipality, one cent and no cents as they are said', () => {
    const alone = table('EXPLAIN', 100, column('A', 'B'), column(1, 0), 5);
    expect(alone[4][1]).toBe('1 × € 5,00; 1 van 2 gemeenten doet mee');
    expect(alone[9]).toEqual(['Restcenten', 'Alles gaat op de cent op; er blijven geen restcenten over.', 0]);
    const one = table('EXPLAIN', 1, column('A', 'B'), column(1, 2), 0, 0);
    expect(one[9][1]).toBe(
      'Door het afronden blijft 1 cent over. Die gaat naar de gemeente die het grootste deel van een cent verloor: B.',
    );
    const english = table('EXPLAIN', 1, column('A', 'B'), column(1, 2), 0, 0, '', 'en');
    expect(english[9][1]).toBe(
      'Rounding leaves 1 cent. It goes to the municipality that lost the largest part of a cent: B.',
    );
  });

  it('does not multiply fixed amounts that differ', () => {
    const different = table('EXPLAIN', 100, column('A', 'B'), column(1, 2), column(1, 2));
    expect(different[4]).toEqual([
      '4. Vaste bedragen',
      'de vaste bedragen van de gemeenten die meedoen; 2 van 2 gemeenten doen mee',
      3,
    ]);
  });
});
