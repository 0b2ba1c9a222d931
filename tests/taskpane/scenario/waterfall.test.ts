import { describe, expect, it } from 'vitest';
import { PROVINCE } from '../../../src/domain/party';
import { waterfall } from '../../../src/taskpane/scenario/waterfall';
import { cents, names, viewOf } from './view-of';

describe('why a party pays more in one scenario than in another', () => {
  it('is one cause where one differs, with the assumption behind it', async () => {
    const of = { from: names.continued, to: names.phaseOut, year: 2030, party: 'Assen' };
    const found = waterfall(await viewOf(), of);
    expect([found.from, found.to]).toEqual([cents('151228.00'), cents('233934.28')]);
    expect(found.steps).toEqual([
      {
        cause: 'province',
        amount: cents('82706.28'),
        begin: cents('151228.00'),
        end: cents('233934.28'),
        changes: [{ key: 'share', party: '', from: 0.33, to: 0 }],
      },
    ]);
    expect(found.without).toEqual(['cost', 'index', 'oneOff', 'teamCover', 'participants', 'key', 'vat']);
    expect(found.parties[0]).toEqual({ party: PROVINCE, amount: -cents('595140.46'), part: -1 });
  });

  it('takes the causes over in their order', async () => {
    const of = { from: names.decision, to: names.growth, year: 2026, party: 'Assen' };
    const { from, to, steps } = waterfall(await viewOf(), of);
    expect(steps.map(({ cause, amount, begin, end }) => [cause, amount, begin, end])).toEqual([
      ['cost', cents('27932.84'), cents('124692.32'), cents('152625.16')],
      ['index', cents('4888.25'), cents('152625.16'), cents('157513.41')],
    ]);
    expect(to - from).toBe(steps.reduce((sum, { amount }) => sum + amount, 0n));
    expect(steps[0].changes).toEqual([
      { key: 'fte', party: '', from: 8, to: 10 },
      { key: 'costPerFte', party: '', to: 150_000 },
      { key: 'otherCost', party: '', to: 318_461.5 },
    ]);
    expect(steps[1].changes).toEqual([{ key: 'wageIndex', party: '', to: 0.035 }]);
  });

  it('names the party of an assumption that is for one, and the year of an earlier index', async () => {
    const view = await viewOf(
      ['Proef', '', '', '', 'gebaseerd op', 'Doorzetten'],
      ['Proef', '', 2027, 2028, 'loonindex', 0.05],
      ['Proef', 'Emmen', 2026, '', 'vast bedrag', 30_000],
    );
    const of = { from: names.continued, to: 'Proef', year: 2030, party: 'Assen' };
    expect(waterfall(view, of).steps.map(({ cause, changes }) => [cause, changes])).toEqual([
      ['index', [{ key: 'wageIndex', party: '', year: 2028, from: 0.035, to: 0.05 }]],
      ['key', [{ key: 'fixed', party: 'Emmen', from: 25_000, to: 30_000 }]],
    ]);
  });

  it('says once what differs for everybody', async () => {
    const view = await viewOf(
      ['Proef', '', '', '', 'gebaseerd op', 'Doorzetten'],
      ['Proef', '', 2026, '', 'vast bedrag', 35_000],
    );
    const { steps } = waterfall(view, { from: names.continued, to: 'Proef', year: 2026, party: 'Emmen' });
    expect(steps.map(({ changes }) => changes)).toEqual([
      [{ key: 'fixed', party: '', from: 25_000, to: 35_000 }],
    ]);
  });

  it.each(Object.values(names))('adds up to the cent for every party: %s', async (to) => {
    const view = await viewOf();
    for (const year of view.years) {
      const { parties } = waterfall(view, { from: names.decision, to, year, party: 'Assen' });
      for (const { party, amount } of parties) {
        const found = waterfall(view, { from: names.decision, to, year, party });
        expect(found.steps.reduce((sum, step) => sum + step.amount, 0n)).toBe(amount);
        expect(found.from + amount).toBe(found.to);
      }
    }
  });
});
