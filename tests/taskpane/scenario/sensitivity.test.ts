import { expect, it } from 'vitest';
import { sensitivities } from '../../../src/taskpane/scenario/sensitivity';
import { cents, names, viewOf } from './view-of';

it('tells what a tenth less and more of each assumption does to what a party pays, the largest first', async () => {
  const { base, swings } = sensitivities(await viewOf(), names.continued, 2026, 'Assen');
  expect(base).toBe(cents('129640.73'));
  expect(swings).toEqual([
    {
      key: 'budget',
      changeFor: '',
      value: 1_518_461.5,
      lowered: cents('-14633.15'),
      raised: cents('14633.16'),
    },
    { key: 'share', changeFor: '', value: 0.33, lowered: cents('7207.38'), raised: cents('-7207.37') },
    { key: 'fixed', changeFor: '', value: 25_000, lowered: cents('1669.08'), raised: cents('-1669.08') },
    { key: 'wageIndex', changeFor: '', value: 0.035, lowered: cents('-494.84'), raised: cents('494.84') },
  ]);
});

it('leaves out the side on which there is no split', async () => {
  const view = await viewOf(
    ['Krap', '', '', '', 'gebaseerd op', 'Doorzetten'],
    ['Krap', '', 2026, '', 'vast bedrag', 85_000],
  );
  const { swings } = sensitivities(view, 'Krap', 2026, 'Assen');
  const fixed = swings.find(({ key }) => key === 'fixed');
  expect(fixed).not.toHaveProperty('raised');
  expect(fixed?.lowered).toBeGreaterThan(0n);
});
