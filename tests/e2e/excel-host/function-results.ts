/**
 * MODEL of the cells behind custom functions: a call goes to the add-in and its cell shows `#BUSY!` until the answer
 * is there; equal arguments are asked once. Whether Excel remembers answers is not known; our functions cannot tell.
 */
import { NotImplemented } from '../../host/errors';
import type { Evaluated } from '../../host/model/calculation';
import type { CellCall } from './cell-call';
import type { InvocationResult } from './services';

type Matrix = readonly (readonly Evaluated[])[];

/** What a cell of a result is when it is no plain value, as the client writes an error of a function. */
interface ErrorCell {
  readonly errorType: string;
  readonly errorMessage?: string;
}

/** Codes of the client for an error of a whole call. */
const CODES: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};
const TYPES: Readonly<Record<string, string>> = {
  Div0: '#DIV/0!',
  NotAvailable: '#N/A',
  Null: '#NULL!',
  Num: '#NUM!',
  Value: '#VALUE!',
};

const BUSY: Matrix = [[{ error: '#BUSY!' }]];

export class FunctionResults {
  private readonly known = new Map<string, { matrix: Matrix; sentence: string }>();
  private underWay = 0;

  constructor(
    private readonly ask: (call: CellCall, address: string) => Promise<InvocationResult>,
    private readonly answered: () => void,
  ) {}

  /** Calls that the add-in has not answered. */
  get pending(): number {
    return this.underWay;
  }

  /** What the cell shows now. */
  of(call: CellCall, address: string): Matrix {
    const key = JSON.stringify(call);
    const known = this.known.get(key);
    if (known) return known.matrix;
    this.known.set(key, { matrix: BUSY, sentence: '' });
    this.underWay += 1;
    void this.ask(call, address).then((result) => {
      this.underWay -= 1;
      this.known.set(key, read(result));
      this.answered();
    });
    return BUSY;
  }

  /** The sentence that Excel shows beside the error of a call. */
  sentence(call: CellCall): string {
    return this.known.get(JSON.stringify(call))?.sentence ?? '';
  }
}

function read([, ok, value, code = 0]: InvocationResult): { matrix: Matrix; sentence: string } {
  if (!ok) {
    if (!(code in CODES)) throw new NotImplemented(`error ${String(code)} of a function`);
    return { matrix: [[{ error: CODES[code] }]], sentence: String(value) };
  }
  if (!Array.isArray(value)) throw new NotImplemented('a result of a function that is no matrix');
  return { matrix: (value as unknown[][]).map((row) => row.map(cellOf)), sentence: '' };
}

function cellOf(value: unknown): Evaluated {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Evaluated;
  const { errorType } = value as ErrorCell;
  if (!(errorType in TYPES)) throw new NotImplemented(`a result such as ${JSON.stringify(value)}`);
  return { error: TYPES[errorType] };
}
