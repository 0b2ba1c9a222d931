import { expect, it } from 'vitest';
import { unitOfCell } from '../../../src/taskpane/cell/result-unit';
import { arg, valueOf } from './ask';

const tables = [arg('FlexAssumptions[#All]'), arg('FlexMunicipalities[#All]')];
const unit = (name: string, row: number, column: number, measure = '', label = '') =>
  unitOfCell({
    name,
    args: [...tables, arg('A1:B1', ['Basis', 'Groei']), arg('A2', [measure])],
    place: { row, column },
    value: valueOf(1),
    label: valueOf(label),
  });

it('a figure of the scenarios counts what its measure counts', () => {
  expect(unit('SCENARIO', 1, 1)).toBe('euro');
  expect(unit('SCENARIO', 0, 1)).toBe('plain');
  expect(unit('SCENARIO', 1, 1, 'strips')).toBe('number');
  expect(unit('SCENARIO', 1, 1, 'gap_closed')).toBe('share');
  expect(unit('SCENARIO', 2, 1, 'cost_per_strip', 'Daarnaast deel gezamenlijk werk')).toBe('share');
  // The year, two scenarios, a difference, and that in per cent.
  expect([0, 1, 2, 3, 4].map((column) => unit('COMPARE', 1, column))).toEqual([
    'plain',
    'euro',
    'euro',
    'euro',
    'share',
  ]);
  expect(unit('SPLIT', 1, 5)).toBe('share');
});
