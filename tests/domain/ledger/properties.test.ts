import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  audit,
  closeCard,
  COLLECTIVE,
  correct,
  grant,
  joint,
  release,
  reserve,
  reverse,
  specification,
  transfer,
  use,
  type Outcome,
} from '../../../src/domain/ledger';
import { holds } from '../property';
import { brief, Desk, rowOf } from './fixture';

const holders = ['Emmen', 'Assen', COLLECTIVE];
const labels = ['2025', '2026', 'Fijn'];
const anyHolder = fc.constantFrom(...holders);
const anyCommand = fc.record({
  kind: fc.constantFrom(
    'grant',
    'reserve',
    'use',
    'used',
    'release',
    'transfer',
    'joint',
    'correct',
    'close',
    'undo',
  ),
  holder: anyHolder,
  to: anyHolder,
  card: fc.constantFrom('2025', '2025', 'Fijn'),
  strips: fc.oneof(
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 1, max: 300 }).map((units) => units / 100),
  ),
  pick: fc.nat(),
});
type Step = typeof anyCommand extends fc.Arbitrary<infer Value> ? Value : never;

/** The command of a step, on a day of its own: step 0 is on 1 February, later ones on later days. */
function runOf({ kind, holder, to, card, strips, pick }: Step, at: number, desk: Desk): Outcome {
  const date = `2025-${String(2 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
  const base = { holder, card, strips, date };
  const reservations = desk.entries.filter(({ type }) => type === 'reserve');
  const reservation = reservations[pick % (reservations.length || 1)]?.id ?? 'B-0';
  switch (kind) {
    case 'grant':
      return desk.try(grant, { ...base, type: pick % 4 === 0 ? 'opening' : 'grant' });
    case 'reserve':
      return desk.try(reserve, base);
    case 'use':
      return desk.try(use, base);
    case 'used':
      return desk.try(use, { ...base, reservation });
    case 'release':
      return desk.try(release, { date, strips, reservation });
    case 'transfer':
      return desk.try(transfer, { ...base, from: holder, to });
    case 'joint':
      return desk.try(joint, {
        ...base,
        item: 'Atlas',
        mode: 'charged',
        key: 'weights',
        participants: ['Emmen', 'Assen'].map((each, index) => ({ holder: each, weight: 1 + index })),
      });
    case 'correct':
      return desk.try(correct, {
        ...base,
        strips: pick % 2 === 0 ? strips : -strips,
        description: 'telfout',
      });
    case 'close':
      return desk.try(closeCard, {
        card,
        date,
        into: pick % 2 === 0 ? '2026' : undefined,
        cap: pick % 5,
        holders: [holder],
      });
    default: {
      const id = desk.entries[pick % (desk.entries.length || 1)]?.id ?? 'B-0';
      return desk.try(reverse, { entry: id, date, reason: 'vergissing' });
    }
  }
}

const balances = (desk: Desk): unknown[] =>
  holders.flatMap((holder) => labels.map((card) => desk.balance(holder, card)));
const hundredths = (value: number): number => Math.round(value * 100);

/** What was ever given, by the rows alone: not one that was reversed, and no reversal. */
function givenBy({ entries }: Desk): number {
  const gone = new Set(entries.flatMap(({ type, related }) => (type === 'reverse' ? [related] : [])));
  return entries
    .filter(({ type, id }) => ['opening', 'grant', 'correction'].includes(type) && !gone.has(id))
    .reduce((sum, { strips }) => sum + hundredths(strips), 0);
}

/** Writes what each step gives; calls `after` for those that were not refused. */
function play(
  steps: readonly Step[],
  after: (desk: Desk, before: readonly unknown[], ids: string[]) => void,
): Desk {
  const desk = new Desk();
  desk.book(grant, { type: 'grant', holder: 'Emmen', card: '2025', strips: 9, date: '2025-01-02' });
  desk.book(grant, { type: 'grant', holder: 'Assen', card: 'Fijn', strips: 6, date: '2025-01-02' });
  steps.forEach((step, at) => {
    const outcome = runOf(step, at, desk);
    if (!outcome.ok) return;
    const before = balances(desk);
    const written = desk.book(() => outcome, undefined);
    after(
      desk,
      before,
      written.map(({ id }) => id),
    );
  });
  return desk;
}

const anySteps = fc.array(anyCommand, { minLength: 1, maxLength: 40 });

it('strips are conserved, whatever is booked', () => {
  holds(
    fc.property(anySteps, (steps) => {
      play(steps, (desk) => {
        const { available, reserved, used, expired } = desk.books.accounts.balance();
        const held = [available, reserved, used, expired].reduce((sum, value) => sum + hundredths(value), 0);
        expect(held).toBe(givenBy(desk));
      });
    }),
  );
});

it('nobody ever has less than nothing', () => {
  holds(
    fc.property(anySteps, (steps) => {
      play(steps, (desk) => {
        for (const { holder, card, balance } of desk.books.accounts.list()) {
          const label = `${desk.entries.map(brief).join('\n')}\n${holder} ${card}`;
          expect(balance.available, label).toBeGreaterThanOrEqual(0);
          expect(balance.reserved, label).toBeGreaterThanOrEqual(0);
        }
      });
    }),
  );
});

it('a booking taken back at once leaves everything as it was', () => {
  holds(
    fc.property(anySteps, (steps) => {
      play(steps, (desk, before, [id]) => {
        if (desk.entries.find((each) => each.id === id)?.type === 'reverse') return;
        const trial = new Desk();
        trial.entries.push(...desk.entries);
        const outcome = trial.try(reverse, { entry: id, date: '2025-12-31', reason: 'vergissing' });
        if (!outcome.ok) expect.fail(`${brief(desk.entries.at(-1)!)}: ${outcome.refusal.code}`);
        const backs = outcome.bookings.flatMap(({ entries }) => entries);
        trial.entries.push(...backs.map((back, at) => ({ ...back, id: `B-X.${at}` })));
        expect(balances(trial)).toEqual(before);
      });
    }),
  );
});

it('a statement ends at the balance, and the register is in order', () => {
  holds(
    fc.property(anySteps, (steps) => {
      const desk = play(steps, () => undefined);
      for (const holder of holders)
        for (const card of labels) {
          const { lines } = specification(desk.entries, holder, { card });
          const sum = lines.reduce((total, { change }) => total + hundredths(change), 0);
          expect(sum).toBe(hundredths(desk.available(holder, card)));
        }
      expect(audit(desk.entries.map((each, at) => rowOf(at, each))).problems).toEqual([]);
    }),
    150,
  );
});
