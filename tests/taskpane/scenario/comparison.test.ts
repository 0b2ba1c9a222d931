import { describe, expect, it } from 'vitest';
import { PROVINCE } from '../../../src/domain/party';
import {
  compareScenarios,
  differenceOf,
  firstChoice,
  letterOf,
  partiesOf,
} from '../../../src/taskpane/scenario/comparison';
import { isBurden, MEASURES, type Measure } from '../../../src/taskpane/scenario/measures';
import { cents, names, viewOf } from './view-of';

const figures = async (scenario: string, measure: Measure, party?: string) => {
  const { years, lines } = compareScenarios(await viewOf(), [scenario], measure);
  const [line] = lines;
  if (!line.years.ok) throw line.years.error;
  return Object.fromEntries(line.years.value.map((figure, index) => [years[index], figure(party)]));
};

describe('scenarios side by side', () => {
  it('show the last two decided years and those to decide on', async () => {
    const { years, decided } = compareScenarios(await viewOf(), [names.continued], 'total');
    expect([years, decided]).toEqual([[2024, 2025, 2026, 2027, 2028, 2029, 2030], 2]);
  });

  it('have what everybody pays together: 3.5 % more each year, to the cent', async () => {
    expect(await figures(names.continued, 'total')).toEqual({
      2024: cents('1518461.50'),
      2025: cents('1518461.50'),
      2026: cents('1571607.65'),
      2027: cents('1626613.92'),
      2028: cents('1683545.41'),
      2029: cents('1742469.50'),
      2030: cents('1803455.93'),
    });
  });

  it('have what a party pays', async () => {
    expect(await figures(names.continued, 'total', 'assen')).toMatchObject({
      2025: cents('124692.32'),
      2026: cents('129640.73'),
      2030: cents('151228.00'),
    });
    expect(await figures(names.growth, 'total', 'Assen')).toMatchObject({ 2030: cents('178838.22') });
    expect(await figures(names.phaseOut, 'total', PROVINCE)).toMatchObject({ 2030: 0n });
  });

  it('add up over the years to decide on', async () => {
    expect(await figures(names.continued, 'cumulative', 'Assen')).toMatchObject({
      2025: undefined,
      2026: cents('129640.73'),
      2030: cents('701243.86'),
    });
  });

  it('are per inhabitant of who has inhabitants', async () => {
    expect(await figures(names.continued, 'per_inhabitant', 'Assen')).toMatchObject({ 2026: 184n });
    expect(await figures(names.continued, 'per_inhabitant', PROVINCE)).toMatchObject({ 2026: undefined });
    expect(await figures(names.continued, 'per_inhabitant')).toMatchObject({ 2026: 208n });
  });

  it('have strips and hours, in hundredths', async () => {
    expect(await figures(names.continued, 'strips', 'Assen')).toMatchObject({ 2026: 1400n });
    expect(await figures(names.continued, 'strips')).toMatchObject({ 2026: 13700n });
    expect(await figures(names.continued, 'hours', 'Assen')).toMatchObject({ 2026: 75_771n });
  });

  it('tell recurring from one-off cost, and VAT that stays', async () => {
    // 50,000 once, of which 33 % for the province; 21 % VAT of which a tenth stays on both.
    const of = (measure: Measure) => figures(names.centre, measure, PROVINCE);
    expect(await of('contribution')).toMatchObject({ 2026: cents('518630.52') });
    expect(await of('one_off')).toMatchObject({ 2026: cents('16500.00'), 2027: 0n });
    expect(await of('vat')).toMatchObject({ 2026: cents('11237.74') });
    expect(await of('total')).toMatchObject({ 2026: cents('546368.26') });
  });

  it('have no gap where nothing is budgeted, and a positive one where too little is', async () => {
    expect(await figures(names.continued, 'gap', 'Assen')).toMatchObject({ 2030: undefined });
    const view = await viewOf(['Doorzetten', 'Assen', 2026, '', 'al begroot', 125_000]);
    const { lines } = compareScenarios(view, [names.continued], 'gap');
    const [{ years }] = lines;
    if (!years.ok) throw years.error;
    expect(years.value[2]('Assen')).toBe(cents('4640.73'));
    expect(years.value[2]()).toBeUndefined();
  });

  it('leave the others as they are where one cannot be worked out', async () => {
    const view = await viewOf(
      ['Te duur', '', '', '', 'gebaseerd op', 'Doorzetten'],
      ['Te duur', '', 2026, '', 'vast bedrag', 200_000],
    );
    const { lines } = compareScenarios(view, ['Te duur', names.continued], 'total');
    expect(lines.map(({ letter, years }) => [letter, years.ok || years.error.code])).toEqual([
      ['I', 'fixed-beyond-municipal-part'],
      ['B', true],
    ]);
  });

  it('begin with the one that goes on as decided and the two after it', async () => {
    const view = await viewOf();
    expect(firstChoice(view)).toEqual([names.continued, names.growth, names.eight]);
    expect(firstChoice({ ...view, scenarios: ['X', 'Y'] })).toEqual(['X', 'Y']);
  });

  it('keep their letter whatever is chosen', async () => {
    const view = await viewOf();
    expect([names.decision, names.continued, ' STOPPEN '].map((each) => letterOf(view, each))).toEqual([
      'A',
      'B',
      'H',
    ]);
    const many = Array.from({ length: 28 }, (_, index) => `S${index}`);
    expect(letterOf({ ...view, scenarios: many }, 'S27')).toBe('AB');
  });

  it('know the parties', async () => {
    expect(partiesOf(await viewOf()).slice(0, 3)).toEqual([PROVINCE, 'Aa en Hunze', 'Assen']);
  });
});

describe('a difference', () => {
  it('has its part of the other figure', () => {
    expect(differenceOf(150n, 120n)).toEqual({ amount: 30n, part: 0.25 });
    expect(differenceOf(-50n, -100n)).toEqual({ amount: 50n, part: 0.5 });
  });

  it('has no part of nothing', () => {
    expect(differenceOf(5n, 0n)).toEqual({ amount: 5n });
  });
});

it('calls more a disadvantage only where it is paid', () => {
  expect(MEASURES.filter((each) => !isBurden(each))).toEqual(['cover', 'strips', 'hours']);
});
