import { describe, expect, it } from 'vitest';
import { associateAll, type CustomFunctionsHost } from '../../src/functions/excel';
import type { Language } from '../../src/i18n/language';
import { column, functionIds } from './call';

/** As the error of Excel's runtime; not necessarily a JavaScript Error. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

function registered(language: () => Language = () => 'nl'): Map<string, (...args: unknown[]) => unknown> {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const host = {
    associate: (id: string, run: (...args: unknown[]) => unknown) => functions.set(id, run),
    Error: RuntimeError,
  };
  associateAll(host as unknown as CustomFunctionsHost, language);
  return functions;
}

/** The error that a call throws. */
function refusal(run: () => unknown): RuntimeError {
  try {
    run();
  } catch (error) {
    return error as RuntimeError;
  }
  throw new Error('nothing was thrown');
}

describe('the functions in Excel', () => {
  const functions = registered();
  const excel = (id: string, ...args: unknown[]): unknown => functions.get(id)?.(...args);

  it('are all associated by their ids', () => {
    expect([...functions.keys()]).toEqual(functionIds);
  });

  it('give a matrix, as their metadata says, also for one cell', () => {
    expect(excel('PROVINCE', [[783108.5]])).toEqual([[258425.81]]);
    expect(excel('CONTRIBUTION', [[100]], column(1, 1), null, null, null)).toEqual(column(33.5, 33.5));
  });

  it('ignore the invocation that Excel passes behind the arguments', () => {
    const invocation = { address: 'Blad1!A1', functionName: 'PROVINCE' };
    expect(excel('PROVINCE', [[100]], null, invocation)).toEqual([[33]]);
    expect(excel('INHABITANTS', [['Emmen']], [[2025]], invocation)).toEqual([[109678]]);
  });

  it('throw a refusal as a whole, with our sentence', () => {
    const error = refusal(() => excel('CONTRIBUTION', column(1, 2), column(1, 2)));
    expect(error).toBeInstanceOf(RuntimeError);
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toBe(
      'begroting is 2×1; hier past 1×2. Zet rijen en kolommen om met TRANSPONEREN (TRANSPOSE).',
    );
    const single = refusal(() => excel('PROVINCE', [['x']]));
    expect(single.message).toBe('begroting: „x” is tekst. Vul een getal in.');
  });

  it('put an error into each cell that fails, and values into the others', () => {
    const [[good, bad], [missing, alsoGood]] = excel('INHABITANTS', column('Emmen', 'Assen'), [
      [2025, 2030],
    ]) as unknown[][];
    expect([good, missing]).toEqual([109678, 70392]);
    for (const error of [bad, alsoGood] as RuntimeError[]) {
      expect(error).toBeInstanceOf(RuntimeError);
      expect(error.code).toBe('#N/A');
      expect(error.message).toMatch(/2030 zijn niet bekend/);
    }
  });

  it('give a sentence with #VALUE! and #N/A only', () => {
    const names = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#REF!'];
    const [errors] = excel('PROVINCE', [
      names.map((basicValue) => ({ type: 'Error', basicType: 'Error', basicValue })),
    ]) as RuntimeError[][];
    expect(errors.map(({ code }) => code)).toEqual([
      '#VALUE!',
      '#N/A',
      '#DIV/0!',
      '#NUM!',
      '#NULL!',
      '#VALUE!',
    ]);
    expect(errors.map(({ message }) => message)).toEqual([
      'begroting, kolom 1: de cel bevat #WAARDE!. Herstel eerst die cel.',
      'begroting, kolom 2: de cel bevat #N/B. Herstel eerst die cel.',
      undefined,
      undefined,
      undefined,
      'begroting, kolom 6: de cel bevat #VERW!. Herstel eerst die cel.',
    ]);
  });

  it('read an error of the runtime itself, as an earlier function gave it', () => {
    const error = refusal(() => excel('STRIPS', [[new RuntimeError('#NUM!')]]));
    expect(error).toEqual(new RuntimeError('#NUM!'));
  });
});

it('sentences follow the display language of the moment of calling; values do not', () => {
  let language: Language = 'nl';
  const functions = registered(() => language);
  const say = (): string | undefined => refusal(() => functions.get('PROVINCE')?.([[100]], [[33]])).message;
  const header = (): unknown => (functions.get('SPLIT')?.(100, [['A']], [[1]]) as unknown[][])[0][0];
  expect([say(), header()]).toEqual([
    'aandeel: 33 betekent 3.300\u00a0%. Bedoelt u 33\u00a0%? Vul dan 33\u00a0% in.',
    'Partij',
  ]);
  language = 'en';
  expect([say(), header()]).toEqual(['share: 33 means 3,300%. Did you mean 33%? Then enter 33%.', 'Partij']);
});

it('a fault of our own is reported as such', () => {
  const functions = registered(() => 'nl');
  const hostile = new Proxy([], {
    get: () => {
      throw new TypeError('out of reach');
    },
  });
  expect(refusal(() => functions.get('PROVINCE')?.(hostile))).toEqual(
    new RuntimeError(
      '#VALUE!',
      'Dit is een fout in de functie, niet in uw invoer. Meld de fout met de formule erbij.',
    ),
  );
});
