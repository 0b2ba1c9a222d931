import { describe, expect, it } from 'vitest';
import { PROVINCE } from '../../../src/domain/party';
import { meansFor, whatItTakes, type GoalQuestion } from '../../../src/taskpane/scenario/goal';
import { cents, names, viewOf } from './view-of';

const question: GoalQuestion = {
  scenario: names.continued,
  year: 2030,
  party: 'Assen',
  limit: cents('140000.00'),
  means: 'share',
};

describe('what it takes to pay no more than an amount', () => {
  it.each([
    ['share', { kind: 'least', value: 0.3748, paid: cents('140000.00') }, 0.33],
    ['fixedAll', { kind: 'least', value: 41_817.64, paid: cents('140000.00') }, 25_000],
    ['fixedOwn', { kind: 'most', value: 11_959.81, paid: cents('140000.00') }, 25_000],
    ['budget', { kind: 'most', value: 1_682_866.72, paid: cents('140000.00') }, 1_803_455.93],
  ] as const)('is exact: %s', async (means, answer, now) => {
    const found = whatItTakes(await viewOf(), { ...question, means });
    expect(found.answer).toEqual(answer);
    expect(found.now).toBe(now);
    expect(found.paid).toBe(cents('151228.00'));
  });

  it('tells what everybody pays then, and the row that makes it a scenario', async () => {
    const { parties, change } = whatItTakes(await viewOf(), question);
    expect(change).toEqual({
      basedOn: names.continued,
      key: 'share',
      value: 0.3748,
      party: '',
      from: 2030,
      until: 2030,
    });
    expect(parties[0]).toEqual({ party: PROVINCE, now: cents('595140.46'), then: cents('675935.28') });
    expect(parties[2]).toEqual({ party: 'Assen', now: cents('151228.00'), then: cents('140000.00') });
    const sum = (of: 'now' | 'then') => parties.reduce((total, each) => total + each[of], 0n);
    expect([sum('now'), sum('then')]).toEqual([cents('1803455.93'), cents('1803455.93')]);
  });

  it('says so where any value does, or none', async () => {
    const view = await viewOf();
    expect(whatItTakes(view, { ...question, limit: cents('999999.00'), means: 'share' })).toEqual({
      answer: { kind: 'any' },
      now: 0.33,
      paid: cents('151228.00'),
      parties: [],
    });
    const never = whatItTakes(view, { ...question, limit: cents('100000.00'), means: 'fixedOwn' });
    expect(never.answer).toEqual({ kind: 'never', paid: cents('129702.23') });
    expect(never.change).toBeUndefined();
  });

  it('offers the province no fixed amount', () => {
    expect(meansFor(PROVINCE)).toEqual(['share', 'budget']);
    expect(meansFor('Assen')).toEqual(['fixedOwn', 'fixedAll', 'share', 'budget']);
  });
});
