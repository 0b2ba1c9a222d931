import { describe, expect, it } from 'vitest';
import { DEFAULT_STRIP_RULE } from '../../../src/domain/drenthe';
import { Assumptions, breakEvenPrice, capacityOf } from '../../../src/domain/scenario';
import { input, municipalities, names, rows, type Line } from './fixture';
import { cents } from './reference';

const lines: readonly Line[] = [
  ['A', 'budget', 1_000_000, 2025],
  ['A', 'fte', 8, 2025],
  ['A', 'hoursPerFte', 1_363, 2025],
  ['A', 'occupancy', 0.85, 2025],
  ['A', 'jointShare', 0.2, 2025],
  ['A', 'hirePrice', 110, 2025],
  ['A', 'fteNeeded', 160, 2025],
  ['A', 'fteAvailable', 55, 2025],
];
const at = (...more: readonly Line[]) => capacityOf(input(...lines, ...more), 'A', 2025, DEFAULT_STRIP_RULE);

describe('what the team can do', () => {
  it('is hours by fte and occupancy, a part of them for joint work and the rest by strips', () => {
    const capacity = at();
    // 8 × 1,363 × 0.85 = 9,268.40, of which a fifth.
    expect([capacity.jointHours, capacity.ownHours]).toEqual([185_368n, 741_472n]);
    // 6 + 4, 6 + 11 at most 14, 6 + 4, 14, and 6 + 3: 57 strips.
    expect(capacity.parties.map(({ strips }) => strips)).toEqual([10, 14, 10, 14, 9]);
    // 7,414.72 hours over 57 strips.
    expect(capacity.hoursPerStrip).toBe(13_008n);
    expect(capacity.parties[1].hours).toBe(182_116n);
    expect(capacity.gapClosed).toBeCloseTo(8 / 105, 12);
  });

  it('follows the rule of the scenario, and what was agreed before that', () => {
    expect(at(['A', 'perStrip', 10_000, 2025], ['A', 'stripMaximum', 20, 2025]).parties[3].strips).toBe(16);
    const agreed = municipalities.map((each) =>
      each.name === 'Emmen' ? { ...each, agreedStrips: 18 } : each,
    );
    const assumptions = new Assumptions(rows(...lines), names);
    const { parties } = capacityOf({ assumptions, municipalities: agreed }, 'A', 2025, DEFAULT_STRIP_RULE);
    expect(parties.map(({ strips }) => strips)).toEqual([10, 14, 10, 18, 9]);
  });

  it('is nothing for who takes no part, and more for the others', () => {
    const { parties, hoursPerStrip } = at(['A', 'participates', false, 2025, undefined, 'Assen']);
    expect(parties[1]).toEqual({ party: 'Assen', strips: 0, hours: 0n });
    expect(hoursPerStrip).toBe(17_244n);
  });

  it('is not known without fte', () => {
    const capacity = capacityOf(input(['A', 'budget', 1, 2025]), 'A', 2025, DEFAULT_STRIP_RULE);
    expect(capacity).not.toHaveProperty('fte');
    expect(capacity).not.toHaveProperty('hoursPerStrip');
    expect(breakEvenPrice(cents('1000'), capacity)).toBeUndefined();
  });

  it('costs as much as hiring at the break-even price', () => {
    // 1,000,000 over 9,268.40 hours.
    expect(breakEvenPrice(cents('1000000'), at())).toBe(cents('107.89'));
  });

  it('asks for a scenario that exists', () => {
    expect(() => capacityOf(input(...lines), 'B', 2025, DEFAULT_STRIP_RULE)).toThrow('unknown-scenario');
  });
});
