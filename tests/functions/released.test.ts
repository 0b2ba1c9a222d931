import { readFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { currentShape, releaseProblems, type Released, type Shape } from './released';
import recorded from './released.json';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

it('the functions keep what released versions promised, and a change of them has a version of its own', () => {
  expect(releaseProblems(recorded, version, currentShape())).toEqual([]);
});

describe('the rule for versions', () => {
  const shape = (parameters: readonly string[], words: readonly string[] = ['down', 'up']): Shape => ({
    functions: { STRIPS: { result: 'any matrix', parameters } },
    words: { ROUNDING: words },
  });
  const before = ['inhabitants: any matrix', '[base]: any matrix', '[rounding]: any scalar of ROUNDING'];
  const released: Released = { '1.0.0': shape(before) };
  const appended = [...before, '[step]: any matrix'];

  it('lets the functions stay as they are', () => {
    expect(releaseProblems(released, '1.0.0', shape(before))).toEqual([]);
  });

  it.each<[what: string, now: Shape]>([
    ['an appended parameter', shape(appended)],
    [
      'a parameter that may be left out from now on',
      shape(['[inhabitants]: any matrix', ...before.slice(1)]),
    ],
    ['another word', shape(before, ['down', 'up', 'nearest'])],
    [
      'another function',
      {
        ...shape(before),
        functions: { ...shape(before).functions, NEW: released['1.0.0'].functions.STRIPS },
      },
    ],
  ])('wants another version for %s', (_what, now) => {
    expect(releaseProblems(released, '1.0.0', now).join()).toMatch(
      /differ from version 1\.0\.0.*package\.json.*manifest\.xml.*record-functions/,
    );
    expect(releaseProblems(released, '1.1.0', now).join()).toMatch(/1\.1\.0 has no record.*record-functions/);
    expect(releaseProblems({ ...released, '1.1.0': now }, '1.1.0', now)).toEqual([]);
  });

  it.each<[what: string, now: Shape, problem: RegExp]>([
    ['a removed function', { functions: {}, words: released['1.0.0'].words }, /^STRIPS is gone/],
    ['a removed parameter', shape(before.slice(0, 2)), /has nothing where it had \[rounding\]/],
    [
      'a renamed parameter',
      shape([before[0], '[start]: any matrix', before[2]]),
      /\[start\].*where it had \[base\]/,
    ],
    ['parameters in another order', shape([before[0], before[2], before[1]]), /where it had \[base\]/],
    [
      'a parameter that was optional',
      shape([before[0], 'base: any matrix', before[2]]),
      /has base.*\[base\]/,
    ],
    ['an appended parameter that is required', shape([...before, 'step: any matrix']), /asks for step/],
    [
      'a parameter of another type',
      shape(['inhabitants: number scalar', ...before.slice(1)]),
      /number scalar/,
    ],
    ['a removed word', shape(before, ['down']), /no longer has the word up/],
  ])('refuses %s in every version', (_what, now, problem) => {
    for (const [records, at] of [
      [released, '1.0.0'],
      [{ ...released, '2.0.0': now }, '2.0.0'],
    ] as const) {
      const [first] = releaseProblems(records, at, now);
      expect(first).toMatch(problem);
      expect(first).toMatch(/in 1\.0\.0: saved workbooks break\. Put it back/);
    }
  });
});
