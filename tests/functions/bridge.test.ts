import { describe, expect, it } from 'vitest';
import { outcome } from './call';
import { assumptions, municipalities } from './scenario-case';

const bridge = (...args: unknown[]): unknown => outcome('BRIDGE', assumptions, municipalities, ...args);

describe('BRIDGE', () => {
  it('gives every cause in its order, adding up to the difference', () => {
    // With the budget of 2027 and Meppel still in, Assen would pay 319,833.40.
    expect(bridge('Besluit', 'Door', 'Assen', 2027)).toEqual([
      ['Oorzaak', 'Bedrag'],
      ['Besluit', 298_249.66],
      ['Kosten van het team', 0],
      ['Index', 21_583.74],
      ['Eenmalige kosten', 0],
      ['Dekking voor het team', 0],
      ['Deel van de provincie', 0],
      ['Deelnemers', 62_252.01],
      ['Verdeelsleutel', 0],
      ['Btw', 0],
      ['Door', 382_085.41],
    ]);
  });

  it('runs the other way as well, with all parties and in English', () => {
    expect(bridge('Door', 'Besluit', '', 2026, 'en')).toMatchObject({
      0: ['Cause', 'Amount'],
      1: ['Door', 1_571_607.65],
      3: ['Index', -53_146.15],
      10: ['Besluit', 1_518_461.5],
    });
    expect(bridge('Door', 'Besluit', 'Totaal', 2026)).toEqual(bridge('Door', 'Besluit', '', 2026));
  });

  it('adds up all years where none is asked for', () => {
    // 171,262.90 − 165,797.79 in 2026; in 2027 Meppel would have paid 176,919.28 and is out.
    expect(bridge('Besluit', 'Door', 'Meppel')).toMatchObject({
      1: ['Besluit', 662_271.46],
      3: ['Index', 16_586.6],
      7: ['Deelnemers', -176_919.28],
      10: ['Door', 501_938.78],
    });
  });

  it.each([
    ['', 'Door', '', '', '#VALUE! missing'],
    ['Besluit', '', '', '', '#VALUE! missing'],
    ['Besluit', 'Weg', '', '', '#N/A name-not-found'],
    ['Besluit', 'Door', 'Atlantis', '', '#N/A name-not-found'],
    ['Besluit', 'Door', '', 2050, '#N/A year-not-assumed'],
  ])('refuses %s to %s, %s, %s', (from, to, party, year, refusal) => {
    expect(bridge(from, to, party, year)).toBe(refusal);
  });
});
