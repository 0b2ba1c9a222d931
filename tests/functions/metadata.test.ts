import { describe, expect, it } from 'vitest';
import { METHODS } from '../../src/domain/apportionment/methods';
import { MEASURES } from '../../src/domain/ledger';
import { SCENARIO_MEASURES } from '../../src/domain/scenario';
import { STRIP_ROUNDINGS } from '../../src/domain/strips/entitlement';
import { functionsMetadata } from '../../src/functions/metadata';
import { Problem } from '../../src/functions/problem';
import type { FunctionId } from '../../src/functions/registry';
import { functionTexts } from '../../src/i18n/functions';
import { signatures, signatureText } from '../../src/i18n/functions/signatures';
import { call, cellsOf, column, functionIds, outcome, row } from './call';
import { ledgerOf } from './ledger-case';
import { assumptions, municipalities } from './scenario-case';

const help = 'https://flexteam.example/addin';
const en = functionsMetadata('en', help);
const nl = functionsMetadata('nl', help);

/** The contract: names in order, optional ones in brackets. Never changed, only appended to. */
const contract: Readonly<Record<FunctionId, string>> = {
  PROVINCE: 'budget, [share]',
  CONTRIBUTION: 'budget, inhabitants, [fixed], [share], [province]',
  CONTRIBUTIONOF: 'name, budget, names, inhabitants, [fixed], [share], [province]',
  SPLIT: 'budget, names, inhabitants, [fixed], [share], [province], [language]',
  EXPLAIN: 'budget, names, inhabitants, [fixed], [share], [province], [language]',
  TOTALRANGE: 'contribution, [share]',
  ALLOCATE: 'amount, weights, [unit]',
  STRIPS: 'inhabitants, [per_strip], [base], [minimum], [maximum], [rounding]',
  STRIPPOOL: 'pool, inhabitants, [base], [minimum], [maximum], [method]',
  APPORTION: 'total, weights, [method], [minimum], [maximum], [ties]',
  INHABITANTS: 'municipality, year',
  INDEXED: 'amount, rates',
  BALANCE: 'ledger, holder, [card], [as_of], [measure]',
  STATEMENT: 'ledger, [card], [as_of], [holder], [language]',
  LEDGERCHECK: 'ledger, [language]',
  SCENARIO: 'assumptions, municipalities, scenario, [measure], [party], [language]',
  COMPARE: 'assumptions, municipalities, scenarios, [measure], [party], [year], [language]',
  BRIDGE: 'assumptions, municipalities, from, to, [party], [year], [language]',
};

/** Arguments with which every function answers. */
const valid: Readonly<Record<FunctionId, readonly unknown[]>> = {
  PROVINCE: [100, 0.33],
  CONTRIBUTION: [100, column(1, 2), 1, 0.33, ''],
  CONTRIBUTIONOF: ['A', 100, column('A', 'B'), column(1, 2), 1, 0.33, ''],
  SPLIT: [100, column('A', 'B'), column(1, 2), 1, 0.33, '', 'nl'],
  EXPLAIN: [100, column('A', 'B'), column(1, 2), 1, 0.33, '', 'nl'],
  TOTALRANGE: [33, 0.33],
  ALLOCATE: [100, column(1, 2), 0.01],
  STRIPS: [6000, 6000, 6, 9, 14, 'down'],
  STRIPPOOL: [20, column(1, 2), 6, 9, 14, 'dhondt'],
  APPORTION: [20, column(1, 2), 'hamilton', 0, 20, 'order'],
  INHABITANTS: ['Emmen', 2025],
  INDEXED: [100, 0.1],
  BALANCE: [ledgerOf(), 'Emmen', '2025', '2025-12-31', 'available'],
  STATEMENT: [ledgerOf(), '2025', '2025-12-31', 'Emmen', 'nl'],
  LEDGERCHECK: [ledgerOf(), 'nl'],
  SCENARIO: [assumptions, municipalities, 'Door', 'contribution', 'Emmen', 'nl'],
  COMPARE: [assumptions, municipalities, row('Besluit', 'Door'), 'contribution', 'Emmen', 2026, 'nl'],
  BRIDGE: [assumptions, municipalities, 'Besluit', 'Door', 'Emmen', 2026, 'nl'],
};

const replaced = (args: readonly unknown[], index: number, value: unknown): unknown[] =>
  args.map((own, at) => (at === index ? value : own));

/** The same argument with an error value in its last cell; a ledger, of which an error is a bad row, as one. */
function withError(argument: unknown): unknown {
  const error = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
  if (!Array.isArray(argument)) return error;
  const rows = argument as unknown[][];
  return rows[0].length > 1 ? error : [...rows.slice(0, -1), [error]];
}

const words = {
  language: ['nl', 'en'],
  rounding: [...STRIP_ROUNDINGS],
  ties: ['order', 'error'],
  method: [...METHODS],
  measure: [...MEASURES],
  scenario_measure: [...SCENARIO_MEASURES],
};

describe('the metadata', () => {
  it('describes every function that is registered, in its order', () => {
    expect(en.functions.map(({ id }) => id)).toEqual(functionIds);
    expect(Object.keys(signatures)).toEqual(functionIds);
    expect(en.functions.map(({ id }) => id)).toEqual(en.functions.map(({ name }) => name));
  });

  it('has the parameters of the contract', () => {
    const listed = en.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', '),
    ]);
    expect(Object.fromEntries(listed)).toEqual(contract);
  });

  it('is the same in both languages, but for the words', () => {
    const bare = ({ functions, enums, ...rest }: typeof en): unknown => ({
      ...rest,
      enums: enums.map(({ id, values }) => [id, values.map(({ name, stringValue }) => [name, stringValue])]),
      functions: functions.map(({ id, name, helpUrl, result, parameters }) => [
        id,
        name,
        helpUrl.replace(/help\/(nl|en)/, 'help'),
        result,
        parameters.map(({ optional, dimensionality, type, customEnumId }) => [
          optional,
          dimensionality,
          type,
          customEnumId,
        ]),
      ]),
    });
    expect(bare(nl)).toEqual(bare(en));
  });

  it('has a description for everything, and other words in the other language', () => {
    nl.functions.forEach((dutch, index) => {
      const english = en.functions[index];
      for (const [one, other] of [
        [dutch.description, english.description],
        ...dutch.parameters.map((each, at) => [each.description, english.parameters[at].description]),
      ]) {
        expect(one).toMatch(/^\p{L}.*\.$/u);
        expect(other).toMatch(/^\p{L}.*\.$/u);
        expect(one).not.toBe(other);
      }
      expect(new Set(dutch.parameters.map(({ name }) => name)).size).toBe(dutch.parameters.length);
    });
    for (const { values } of [...nl.enums, ...en.enums]) {
      for (const { tooltip } of values) expect(tooltip).not.toBe('');
    }
  });

  it('has ids and names that Excel accepts', () => {
    for (const { id, helpUrl, parameters } of en.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(helpUrl).toBe(`${help}/help/en/${id}.html`);
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      const required = firstOptional === -1 ? parameters : parameters.slice(0, firstOptional);
      expect(required.length).toBe(parameters.filter(({ optional }) => !optional).length);
    }
  });

  it('passes errors and data types to the functions, and declares every parameter any', () => {
    expect(en).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
    for (const { parameters, result } of en.functions) {
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
      for (const { type } of parameters) expect(type).toBe('any');
    }
  });

  it('lists the words that the functions take', () => {
    expect(
      Object.fromEntries(
        en.enums.map(({ id, values }) => [id.toLowerCase(), values.map((value) => value.stringValue)]),
      ),
    ).toEqual(words);
    const used = en.functions.flatMap(({ parameters }) =>
      parameters.flatMap((each) => each.customEnumId ?? []),
    );
    expect([...new Set(used)].sort()).toEqual(en.enums.map(({ id }) => id).sort());
    expect(functionTexts.nl.enums.method).toHaveProperty('hamilton');
  });
});

describe.each(functionIds)('%s', (id) => {
  const args = valid[id];

  it('takes as many arguments as described', () => {
    expect(args).toHaveLength(signatures[id].length);
    for (const cell of cellsOf(call(id, ...args))) expect(cell).not.toBeInstanceOf(Problem);
  });

  it.each(signatures[id].map(({ name }, index) => [name, index] as const))(
    'reads %s where it is described',
    (name, index) => {
      const problems = cellsOf(call(id, ...replaced(args, index, withError(args[index]))));
      for (const problem of problems) {
        expect(problem).toMatchObject({ key: 'cell-error', error: '#N/A', params: { argument: name } });
      }
    },
  );

  it.each(signatures[id].filter(({ optional }) => !optional).map(({ name }) => [name]))(
    'says so where %s is missing',
    (name) => {
      const index = signatures[id].findIndex((each) => each.name === name);
      const [problem] = cellsOf(call(id, ...replaced(args, index, undefined)));
      expect(problem).toMatchObject({ key: 'missing', params: { argument: name } });
    },
  );

  it('needs its required arguments only', () => {
    const required = args.slice(0, signatures[id].filter(({ optional }) => !optional).length);
    for (const cell of cellsOf(call(id, ...required))) expect(cell).not.toBeInstanceOf(Problem);
  });

  it.each(
    signatures[id].flatMap(({ choices }, index) =>
      choices === undefined ? [] : [[choices, index] as const],
    ),
  )('takes the words of %s and no other', (choices, index) => {
    for (const word of words[choices]) {
      expect(JSON.stringify(outcome(id, ...replaced(args, index, word)))).not.toContain('#VALUE!');
    }
    for (const other of ['', 'auto', 1, true]) {
      const result = cellsOf(call(id, ...replaced(args, index, other)));
      if (other === '') for (const cell of result) expect(cell).not.toBeInstanceOf(Problem);
      else expect(result).toMatchObject([{ key: 'choice', params: { choices: words[choices] } }]);
    }
  });
});

it('writes a function as it is typed', () => {
  expect(signatureText('PROVINCE', 'nl', 'FLEX', ';')).toBe('FLEX.PROVINCE(begroting; [aandeel])');
  expect(signatureText('APPORTION', 'en', 'FLEX', ',')).toBe(
    'FLEX.APPORTION(total, weights, [method], [minimum], [maximum], [ties])',
  );
});
