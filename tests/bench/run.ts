/**
 * Speed and memory, side by side with peers that do the same work in the same run. Nothing here passes or fails:
 * machines differ. The bars of the project are named beside the measures that they are about.
 */
import { hamilton as peerHamilton, huntingtonHill as peerHuntingtonHill } from 'apportionment';
import currency from 'currency.js';
import { allocate as peerAllocate, dinero, EUR } from 'dinero.js';
import { allocate } from '../../src/domain/apportionment/allocate';
import { apportion } from '../../src/domain/apportionment/apportion';
import { METHODS } from '../../src/domain/apportionment/methods';
import { MUNICIPALITIES, POPULATION_SETS } from '../../src/domain/drenthe/population';
import { balance } from '../../src/functions/balance';
import { bridge } from '../../src/functions/bridge';
import { compare } from '../../src/functions/compare';
import { contribution } from '../../src/functions/contribution';
import { ledgerCheck } from '../../src/functions/ledger-check';
import { scenario } from '../../src/functions/scenario';
import { statement } from '../../src/functions/statement';
import { columnTexts } from '../../src/i18n/workbook/columns';
import { drentheData } from '../../src/model';
import { assumptionColumns, assumptionInputs } from '../../src/tables/assumptions';
import { cellsOf, entry, headers } from '../functions/ledger-case';
import { best, microseconds, milliseconds, once, retained, table } from './measure';

const inhabitants = MUNICIPALITIES.map((municipality) => municipality.inhabitants[3]);
const cents = 1_017_369_20;

table('Split € 1,017,369.20 over twelve municipalities', [
  ['ours: largest remainder, exact', microseconds(best(() => allocate(BigInt(cents), inhabitants)))],
  [
    'dinero.js 2.0.2: by ratio (cents to the largest ratio)',
    microseconds(best(() => peerAllocate(dinero({ amount: cents, currency: EUR }), inhabitants))),
  ],
  [
    'currency.js 2.0.4: equal parts only',
    microseconds(best(() => currency(cents / 100).distribute(inhabitants.length))),
  ],
]);

table('Apportion 60 strips over twelve municipalities', [
  [
    'ours: hamilton, exact, ties found',
    microseconds(best(() => apportion({ total: 60, weights: inhabitants, method: 'hamilton' }))),
  ],
  ['apportionment 2.0.3: hamilton, doubles', microseconds(best(() => peerHamilton(inhabitants, 60)))],
  [
    'ours: huntington-hill, exact, ties found',
    microseconds(best(() => apportion({ total: 60, weights: inhabitants, method: 'huntington-hill' }))),
  ],
  [
    'apportionment 2.0.3: huntington-hill, doubles',
    microseconds(best(() => peerHuntingtonHill(inhabitants, 60))),
  ],
]);

const units = [1e3, 1e6, 1e9, 1e12];
table(
  'Work must not grow with the units: sainte-lague over twelve',
  units.map((total) => [
    `${total.toExponential(0)} units`,
    microseconds(best(() => apportion({ total, weights: inhabitants, method: 'sainte-lague' }))),
  ]),
);

/** Weights that differ, from a fixed seed (a linear congruence), so that every run does the same work. */
function weights(count: number): number[] {
  let state = 42;
  return Array.from({ length: count }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return 1 + (state % 1_000_000);
  });
}

const million = weights(1_000_000);
table(
  'A million parties and 10⁹ units (bar: seconds)',
  METHODS.map((method) => [
    method,
    milliseconds(once(() => apportion({ total: 1e9, weights: million, method }))),
  ]),
);

const thousand = weights(1_000).map((weight) => [weight]);
table('CONTRIBUTION over 1,000 municipalities (bar: 5 ms)', [
  ['one year', milliseconds(best(() => contribution(50_000_000.5, thousand, 1_000)) / 1000)],
]);

const register = [
  headers.nl,
  ...Array.from({ length: 100_000 }, (_, index) =>
    cellsOf(
      entry(
        `B-${String(index).padStart(6, '0')}`,
        '2025-02-03',
        '2025',
        MUNICIPALITIES[index % MUNICIPALITIES.length].name,
        index < 1_000 ? 'grant' : 'use',
        index < 1_000 ? 100 : 1,
      ),
    ),
  ),
];
/** What anybody would write in a cell for one card of one holder, without looking at the other columns. */
const plainSum = (): number =>
  register.reduce(
    (sum, [, , card, holder, type, strips]) =>
      card === '2025' && holder === 'Emmen' ? sum + Number(strips) * (type === 'toekenning' ? 1 : -1) : sum,
    0,
  );
table('A ledger of 100,000 entries, from cells (bar: one pass)', [
  [
    'BALANCE, every row read and checked',
    milliseconds(once(() => balance(register, [['Emmen']], [['2025']]))),
  ],
  ['STATEMENT of all holders', milliseconds(once(() => statement(register, [['2025']])))],
  ['LEDGERCHECK', milliseconds(once(() => ledgerCheck(register)))],
  ['an unchecked sum of two columns', milliseconds(once(plainSum))],
]);

const starting = drentheData.assumptions.nl;
const inputsOf = (of: (typeof starting)[number]): unknown[] =>
  assumptionInputs(of, of, 'nl').map((input) =>
    'text' in input ? input.text : 'number' in input ? input.number : '',
  );
const assumptions = [assumptionColumns.map((column) => columnTexts.nl[column]), ...starting.map(inputsOf)];
const population = [
  ['Gemeente', ...POPULATION_SETS.map(({ year }) => columnTexts.nl.inhabitants(year))],
  ...MUNICIPALITIES.map(({ name, inhabitants: counts }) => [name, ...counts]),
];
const names = [...new Set(starting.map((each) => each.scenario))];
table(`${names.length} scenarios, ${starting.length} assumptions, eight years, from cells`, [
  ['SCENARIO of one', microseconds(best(() => scenario(assumptions, population, names[1])))],
  ['COMPARE of all', microseconds(best(() => compare(assumptions, population, [names])))],
  ['BRIDGE over all years', microseconds(best(() => bridge(assumptions, population, names[0], names[7])))],
]);

table('Memory kept by a result', [
  [
    'a million parties',
    `${retained(() => apportion({ total: 1e9, weights: million, method: 'hamilton' })).toFixed(0)} MB`,
  ],
]);
