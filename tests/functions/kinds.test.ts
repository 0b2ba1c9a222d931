import { describe, expect, it } from 'vitest';
import { call, cellsOf, column, row } from './call';
import { Problem } from '../../src/functions/problem';
import type { FunctionId } from '../../src/functions/registry';
import type { Result } from '../../src/functions/result';

type Cell = number | string | Problem;

interface Subject {
  readonly id: FunctionId;
  /** The arguments with the value under test as the number that the function is about. */
  readonly put: (value: unknown) => unknown[];
  /** The cell of the result that the number decides; the first one otherwise. */
  readonly pick?: (cells: readonly Cell[]) => Cell;
  readonly number: number;
  readonly gives: number;
  /** What a blank cell and what 0 give. */
  readonly blank: number | string;
  readonly zero: number | string;
  /** What -1 gives. */
  readonly negative: number | string;
  /** A number that is only whole, or only to the cent, by its 15 significant digits, and what it gives. */
  readonly digits: number;
  readonly digitsGive: number;
  /** What a larger range gives: nothing where the function takes one. */
  readonly range?: string;
}

const two = column('A', 'B');
const seats = column(3, 2);
const budget = { number: 100, gives: 67, blank: 0, zero: 0, negative: '#VALUE! negative-budget' };
/** 1.005 is 1.00499999999999989… as a double: to the cent it is 1.01. 67 % of it: 0.68 (33 %: 0.33). */
const cents = { digits: 1.005, digitsGive: 0.68 };
const onlyOne = '#VALUE! one-cell';
const negative = '#VALUE! negative-value';

const subjects: readonly Subject[] = [
  {
    id: 'PROVINCE',
    put: (value) => [value],
    ...budget,
    gives: 33,
    negative,
    digits: 1.005,
    digitsGive: 0.33,
  },
  { id: 'CONTRIBUTION', put: (value) => [value, column(4, 0)], ...budget, ...cents },
  { id: 'CONTRIBUTIONOF', put: (value) => ['a', value, two, column(4, 0)], ...budget, ...cents },
  {
    id: 'SPLIT',
    put: (value) => [value, two, column(4, 0)],
    pick: (cells) => (cells.length === 1 ? cells[0] : cells[2 * 7 + 4]),
    ...budget,
    ...cents,
    range: onlyOne,
  },
  {
    id: 'EXPLAIN',
    put: (value) => [value, two, column(4, 0)],
    pick: (cells) => (cells.length === 1 ? cells[0] : cells[3 * 3 + 2]),
    ...budget,
    ...cents,
    range: onlyOne,
  },
  {
    id: 'TOTALRANGE',
    put: (value) => [value],
    number: 258425.81,
    gives: 783108.5,
    blank: 0,
    zero: 0,
    negative,
    digits: 1.005,
    digitsGive: 3.05,
    range: onlyOne,
  },
  {
    id: 'ALLOCATE',
    put: (value) => [value, column(1, 1)],
    number: 0.05,
    gives: 0.03,
    blank: 0,
    zero: 0,
    negative: -0.5,
    digits: 0.1 + 0.2,
    digitsGive: 0.15,
  },
  {
    id: 'STRIPS',
    put: (value) => [value],
    number: 24000,
    gives: 10,
    blank: 0,
    zero: 0,
    negative,
    digits: 59999.9999999999999,
    digitsGive: 14,
  },
  {
    id: 'STRIPPOOL',
    put: (value) => [value, seats, 0, 0],
    number: 5,
    gives: 3,
    blank: 0,
    zero: 0,
    negative,
    digits: (0.1 + 0.7) * 10,
    digitsGive: 5,
    range: onlyOne,
  },
  {
    id: 'APPORTION',
    put: (value) => [value, seats],
    number: 5,
    gives: 3,
    blank: 0,
    zero: 0,
    negative,
    digits: (0.1 + 0.7) * 10,
    digitsGive: 5,
    range: onlyOne,
  },
  {
    id: 'INHABITANTS',
    put: (value) => ['Emmen', value],
    number: 2025,
    gives: 109678,
    blank: '#VALUE! missing',
    zero: '#N/A unknown-year',
    negative,
    digits: 2024.9999999999998,
    digitsGive: 109678,
  },
  {
    id: 'INDEXED',
    put: (value) => [value, row(0.5)],
    number: 100,
    gives: 150,
    blank: 0,
    zero: 0,
    negative: -1.5,
    digits: 1.005,
    digitsGive: 1.52,
    range: onlyOne,
  },
];

/** Error values as they arrive: from the runtime of the functions, as a data type, from the workbench. */
const errorForms = (name: string): [string, unknown][] => [
  ['CustomFunctions.Error', Object.assign(new Error('sentence'), { code: name })],
  ['data type', { type: 'Error', basicType: 'Error', basicValue: name, errorType: 'Other' }],
  ['workbench', { error: name, message: '' }],
];

const doubles = (value: number): [string, unknown][] => [
  ['bare', value],
  ['1×1 matrix', [[value]]],
  ['row of one', [value]],
  ['data type', { type: 'Double', basicType: 'Double', basicValue: value }],
  ['formatted', { type: 'FormattedNumber', basicValue: value, numberFormat: '€ #,##0.00' }],
  ['data type in a matrix', [[{ type: 'Double', basicValue: value }]]],
  ['entity with a value', { type: 'Entity', text: 'x', basicType: 'Double', basicValue: value }],
];

const blanks: [string, unknown][] = [
  ['null', null],
  ['empty text', ''],
  ['spaces', ' \u00a0'],
  ['null in a matrix', [[null]]],
  ['empty text in a matrix', [['']]],
  ['undefined in a matrix', [[undefined]]],
  ['empty data type', { type: 'Empty', basicType: 'Empty', basicValue: '' }],
];

const refused: [string, unknown, string][] = [
  ['nothing at all', undefined, '#VALUE! missing'],
  ['text', 'veel', '#VALUE! text'],
  ['text in a matrix', [['veel']], '#VALUE! text'],
  ['text data type', { type: 'String', basicValue: '#hashtag' }, '#VALUE! text'],
  ['text like an error', '#N/A', '#VALUE! text'],
  ['numeric text', '12', '#VALUE! numeric-text'],
  ['Dutch amount as text', '€ 1.234,56', '#VALUE! numeric-text'],
  ['percentage as text', '33 %', '#VALUE! numeric-text'],
  ['true', true, '#VALUE! boolean'],
  ['false', [[false]], '#VALUE! boolean'],
  ['boolean data type', { type: 'Boolean', basicValue: true }, '#VALUE! boolean'],
  ['NaN', NaN, '#NUM! cell-error'],
  ['Infinity', Infinity, '#NUM! cell-error'],
  ['minus Infinity', [[-Infinity]], '#NUM! cell-error'],
  ['a number that overflows at 15 digits', Number.MAX_VALUE, '#NUM! cell-error'],
  ['entity without a value', { type: 'Entity', text: 'x' }, '#VALUE! unsupported'],
  ['date object', new Date(0), '#VALUE! unsupported'],
  ['function', () => 1, '#VALUE! unsupported'],
  ['empty list', [], '#VALUE! empty'],
  ['empty row', [[]], '#VALUE! empty'],
  ['jagged rows', [[1, 2], [3]], '#VALUE! jagged'],
  ['jagged, first row empty', [[], [3]], '#VALUE! empty'],
];

describe.each(subjects)('$id reads', (subject) => {
  const outcome = (value: unknown): unknown => {
    const result: Result = call(subject.id, ...subject.put(value));
    const cells = cellsOf(result);
    const cell = (subject.pick ?? ((all) => all[0]))(cells);
    return cell instanceof Problem ? `${cell.error} ${cell.key}` : cell;
  };

  it.each(doubles(subject.number))('a number, %s', (_, value) => {
    expect(outcome(value)).toBe(subject.gives);
  });

  it.each(blanks)('a blank, %s', (_, value) => {
    expect(outcome(value)).toBe(subject.blank);
  });

  it.each([...doubles(0), ...doubles(-0)])('zero, %s', (_, value) => {
    expect(outcome(value)).toBe(subject.zero);
  });

  it('a negative number', () => {
    expect(outcome(-1)).toBe(subject.negative);
  });

  it('a number by its 15 significant digits', () => {
    expect(outcome(subject.digits)).toBe(subject.digitsGive);
  });

  it.each(refused)('%s', (_, value, expected) => {
    expect(outcome(value)).toBe(expected);
  });

  it.each(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'])('the error value %s, passing it on', (name) => {
    for (const [, value] of errorForms(name)) {
      expect(outcome(value)).toBe(`${name} cell-error`);
      expect(outcome([[value]])).toBe(`${name} cell-error`);
    }
  });

  it.each(['#REF!', '#NAME?', '#SPILL!', '#BUSY!'])('the error value %s as #VALUE!', (name) => {
    for (const [, value] of errorForms(name)) expect(outcome(value)).toBe('#VALUE! cell-error');
  });

  it('a larger range only where it takes one', () => {
    if (subject.range === undefined) return;
    expect(outcome([[1, 2, 3]])).toBe(subject.range);
    expect(outcome(column(1, 2, 3))).toBe(subject.range);
  });
});

describe('names', () => {
  const of = (value: unknown): unknown => {
    const [cell] = cellsOf(call('CONTRIBUTIONOF', value, 100, column('Aa', 'Bé'), column(4, 0)));
    return cell instanceof Problem ? `${cell.error} ${cell.key}` : cell;
  };
  const population = (value: unknown): unknown => {
    const [cell] = cellsOf(call('INHABITANTS', value, 2025));
    return cell instanceof Problem ? `${cell.error} ${cell.key}` : cell;
  };

  it.each([
    ['any case and blanks around', ' aA ', 67],
    ['a matrix', [['Aa']], 67],
    ['a data type', { type: 'String', basicValue: 'Aa' }, 67],
    ['an entity', { type: 'Entity', text: 'x', basicValue: 'Aa' }, 67],
    ['an unknown name', 'Zz', '#N/A name-not-found'],
    ['a blank', '', '#VALUE! missing'],
    ['null', null, '#VALUE! missing'],
    ['nothing', undefined, '#VALUE! missing'],
    ['a number', 0, '#VALUE! not-a-name'],
    ['a boolean', true, '#VALUE! not-a-name'],
    ['an error value', { type: 'Error', basicValue: '#N/A' }, '#N/A cell-error'],
    ['two cells', column('Aa', 'Bé'), '#VALUE! one-cell'],
  ])('CONTRIBUTIONOF reads %s', (_, value, expected) => {
    expect(of(value)).toBe(expected);
  });

  it.each([
    ['any case and blanks around', ' eMMEN ', 109678],
    ['a GM code in any case', 'gm0114', 109678],
    ['an unknown name', 'Groningen', '#N/A unknown-municipality'],
    ['a blank', null, '#VALUE! missing'],
    ['a number', 114, '#VALUE! not-a-name'],
    ['a boolean', false, '#VALUE! not-a-name'],
  ])('INHABITANTS reads %s', (_, value, expected) => {
    expect(population(value)).toBe(expected);
  });
});

describe('optional arguments', () => {
  const value = (id: FunctionId, ...args: readonly unknown[]): unknown => {
    const [cell] = cellsOf(call(id, ...args));
    return cell instanceof Problem ? `${cell.error} ${cell.key}` : cell;
  };

  it.each([undefined, null, '', [[null]], [['']], { type: 'Empty' }])(
    'not given as %j: the default',
    (none) => {
      expect(value('PROVINCE', 100, none)).toBe(33);
      expect(value('CONTRIBUTION', 100, column(1, 1), none, none, none)).toBe(33.5);
      expect(value('CONTRIBUTIONOF', 'a', 100, two, column(1, 1), none, none, none)).toBe(33.5);
      expect(value('SPLIT', 100, two, column(1, 1), none, none, none, none)).toBe('Partij');
      expect(value('EXPLAIN', 100, two, column(1, 1), none, none, none, none)).toBe('Stap');
      expect(value('TOTALRANGE', 258425.81, none)).toBe(783108.5);
      expect(value('ALLOCATE', 0.03, column(1, 1), none)).toBe(0.02);
      expect(value('STRIPS', 109346, none, none, none, none, none)).toBe(14);
      expect(value('STRIPS', 20003, none, none, none, none, none)).toBe(9);
      expect(value('STRIPS', 24000, none, none, none, none, none)).toBe(10);
      expect(value('STRIPPOOL', 20, column(3, 2), none, none, none, none)).toBe(11);
      expect(value('APPORTION', 5, column(3, 2), none, none, none, none)).toBe(3);
    },
  );

  it('0 is 0 for share, fixed, base and minimum', () => {
    expect(value('PROVINCE', 100, 0)).toBe(0);
    expect(value('CONTRIBUTION', 100, column(1, 1), 0, 0)).toBe(50);
    expect(value('CONTRIBUTION', 100, column(1, 1), 0, 0.33, 0)).toBe(50);
    expect(value('STRIPS', 6000, 6000, 0, 0)).toBe(1);
    expect(value('STRIPPOOL', 5, column(3, 2), 0, 0)).toBe(3);
    expect(value('APPORTION', 5, column(3, 2), 'dhondt', 0)).toBe(3);
  });

  it('0 is refused for per_strip, maximum and unit', () => {
    expect(value('STRIPS', 6000, 0)).toBe('#VALUE! above-zero');
    expect(value('STRIPS', 6000, 6000, 6, 0, 0)).toBe('#VALUE! above-zero');
    expect(value('STRIPPOOL', 5, column(3, 2), 0, 0, 0)).toBe('#VALUE! above-zero');
    expect(value('APPORTION', 5, column(3, 2), 'hamilton', 0, 0)).toBe('#VALUE! above-zero');
    expect(value('APPORTION', 5, column(3, 2), 'hamilton', 0, column(5, 0))).toBe('#VALUE! above-zero');
    expect(value('ALLOCATE', 5, column(3, 2), 0)).toBe('#VALUE! above-zero');
    expect(value('ALLOCATE', 5, column(3, 2), -1)).toBe('#VALUE! above-zero');
  });

  it.each([
    [33, '#VALUE! share-meant'],
    [100, '#VALUE! share-meant'],
    [1.5, '#VALUE! share-meant'],
    [101, '#VALUE! share-range'],
    [-0.01, '#VALUE! share-range'],
    ['33 %', '#VALUE! numeric-text'],
    ['een derde', '#VALUE! text'],
    [true, '#VALUE! boolean'],
    [1, 100],
    [1.0000000000000002, 100],
    [1 / 3, 33.33],
  ])('share %j', (share, expected) => {
    expect(value('PROVINCE', 100, share)).toBe(expected);
    const rest = typeof expected === 'string' ? expected : Math.round((100 - expected) * 100) / 100;
    expect(value('CONTRIBUTION', 100, 1, 0, share)).toBe(rest);
  });

  it.each([
    ['STRIPS', [1, null, 6.5], 'whole-value'],
    ['STRIPS', [1, null, -1], 'negative-value'],
    ['STRIPS', [1, null, 1e15], 'number-too-large'],
    ['STRIPS', [1, null, null, 15], 'bounds-crossed'],
    ['STRIPS', [1, -5], 'above-zero'],
    ['STRIPPOOL', [10, column(1, 2), 15], 'base-beyond-maximum'],
    ['APPORTION', [10, column(1, 2), null, 6, 5], 'bounds-crossed'],
    ['APPORTION', [1.5, column(1, 2)], 'whole-value'],
    ['APPORTION', [1, column(1, -2)], 'negative-value'],
    ['CONTRIBUTION', [1e13, column(1, 2)], 'number-too-large'],
    ['CONTRIBUTION', [100, column(1, 2), -1], 'negative-value'],
    ['CONTRIBUTION', [100, column(1, 2), 0, 0, -1], 'negative-value'],
    ['CONTRIBUTION', [100, column(1, -2)], 'negative-value'],
    ['CONTRIBUTION', [100, column(1, 1e31)], 'weight-outside-range'],
    ['ALLOCATE', [1e13, column(1, 2)], 'number-too-large'],
    ['ALLOCATE', [0.005, column(1, 2)], 'not-a-multiple'],
    ['INDEXED', [100, row(-1)], 'rate-too-low'],
    ['INDEXED', [1e12, row(0.1, 100)], 'growth-too-large'],
    ['TOTALRANGE', [1e12, 1e-12], 'share-too-small'],
    ['TOTALRANGE', [0, 0], 'every-total-fits'],
  ] as [FunctionId, unknown[], string][])('%s(%j) is %s', (id, args, key) => {
    expect(value(id, ...args)).toBe(`#VALUE! ${key}`);
  });
});
