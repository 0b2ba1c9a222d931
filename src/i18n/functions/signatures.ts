import type { Language } from '../language';
import type { FunctionTexts } from './index';
import { parameterNames, type ParameterName } from './parameters';

export type DescribedFunction = keyof FunctionTexts['descriptions'];
export type EnumName = keyof FunctionTexts['enums'];

export interface ParameterSignature {
  readonly name: ParameterName;
  readonly optional: boolean;
  /** Takes a range, not one cell only. */
  readonly range: boolean;
  /** The words that it takes. */
  readonly choices?: EnumName;
}

const one = (name: ParameterName): ParameterSignature => ({ name, optional: false, range: false });
const many = (name: ParameterName): ParameterSignature => ({ name, optional: false, range: true });
const maybe = (name: ParameterName): ParameterSignature => ({ name, optional: true, range: false });
const maybeMany = (name: ParameterName): ParameterSignature => ({ name, optional: true, range: true });
const word = (name: ParameterName & EnumName): ParameterSignature => ({
  name,
  optional: true,
  range: false,
  choices: name,
});

/**
 * The parameters of every function in their order. The order never changes; new parameters are appended and
 * optional, so that formulas in saved workbooks keep their meaning.
 */
export const signatures: Readonly<Record<DescribedFunction, readonly ParameterSignature[]>> = {
  PROVINCE: [many('budget'), maybeMany('share')],
  CONTRIBUTION: [
    many('budget'),
    many('inhabitants'),
    maybeMany('fixed'),
    maybeMany('share'),
    maybeMany('province'),
  ],
  CONTRIBUTIONOF: [
    one('name'),
    many('budget'),
    many('names'),
    many('inhabitants'),
    maybeMany('fixed'),
    maybeMany('share'),
    maybeMany('province'),
  ],
  SPLIT: [
    one('budget'),
    many('names'),
    many('inhabitants'),
    maybeMany('fixed'),
    maybe('share'),
    maybe('province'),
    word('language'),
  ],
  EXPLAIN: [
    one('budget'),
    many('names'),
    many('inhabitants'),
    maybeMany('fixed'),
    maybe('share'),
    maybe('province'),
    word('language'),
  ],
  TOTALRANGE: [one('contribution'), maybe('share')],
  ALLOCATE: [many('amount'), many('weights'), maybe('unit')],
  STRIPS: [
    many('inhabitants'),
    maybe('per_strip'),
    maybe('base'),
    maybe('minimum'),
    maybe('maximum'),
    word('rounding'),
  ],
  STRIPPOOL: [
    one('pool'),
    many('inhabitants'),
    maybe('base'),
    maybe('minimum'),
    maybe('maximum'),
    word('method'),
  ],
  APPORTION: [
    one('total'),
    many('weights'),
    word('method'),
    maybeMany('minimum'),
    maybeMany('maximum'),
    word('ties'),
  ],
  INHABITANTS: [many('municipality'), many('year')],
  INDEXED: [one('amount'), many('rates')],
  BALANCE: [many('ledger'), many('holder'), maybe('card'), maybe('as_of'), word('measure')],
  STATEMENT: [many('ledger'), maybe('card'), maybe('as_of'), maybe('holder'), word('language')],
  LEDGERCHECK: [many('ledger'), word('language')],
  SCENARIO: [
    many('assumptions'),
    many('municipalities'),
    one('scenario'),
    word('scenario_measure'),
    maybe('party'),
    word('language'),
  ],
  COMPARE: [
    many('assumptions'),
    many('municipalities'),
    many('scenarios'),
    word('scenario_measure'),
    maybe('party'),
    maybe('in_year'),
    word('language'),
  ],
  BRIDGE: [
    many('assumptions'),
    many('municipalities'),
    one('from'),
    one('to'),
    maybe('party'),
    maybe('in_year'),
    word('language'),
  ],
};

/** A function as it is typed: `FLEX.PROVINCE(begroting; [aandeel])`. */
export function signatureText(
  id: DescribedFunction,
  language: Language,
  namespace: string,
  listSeparator: string,
): string {
  const names = signatures[id].map(({ name, optional }) =>
    optional ? `[${parameterNames[name][language]}]` : parameterNames[name][language],
  );
  return `${namespace}.${id}(${names.join(`${listSeparator} `)})`;
}
