/**
 * MODEL of Excel on the web as office.js meets it across the frame: the messages of its "xdm" protocol, with the
 * modelled workbook of `tests/host` behind them. Not Excel: the client's half of the protocol was read from
 * office.js, none of the answers was compared with those of a real Excel. What is not modelled is refused, and
 * named in `failures`.
 */
import { NotImplemented } from '../../host/errors';
import { ModelledHost, type EventEntry, type HostOptions } from '../../host/host';
import type { RequestBody } from '../../host/protocol';
import { rectangleText } from '../../host/model/rectangle';
import { CellCalls, type CellCall, type FunctionsMetadata, type Read } from './cell-call';
import { FunctionResults } from './function-results';
import { answerService, isForService, type InvocationResult } from './services';
import {
  ACTION_TYPE,
  appContext,
  CONVERSATION,
  DISPATCH,
  envelope,
  ERROR_HANDLING_REQUEST,
  type Locale,
  type Message,
  type MethodCall,
} from './xdm';

export interface WebHostOptions {
  /** Display language and regional settings of Excel. */
  readonly locale: Locale;
  /** Whether the runtime starts without its pane, only to calculate. */
  readonly hidden: boolean;
  /** Whether the pane is shown without a word of it reaching the add-in, as when nobody listened yet. */
  readonly silent: boolean;
  /** Gives the values of formulas that are not one call of a function of ours. */
  readonly evaluate?: HostOptions['evaluate'];
  /** What `functions.json` says; with it cells call the functions of the add-in. */
  readonly metadata?: FunctionsMetadata;
  /** Posts a message to the frame of the add-in. */
  readonly post: (message: string) => void;
}

/** In the answer to a method: an error inside Excel. */
const INTERNAL_ERROR = 5001;
const EVENT = { category: 65_536, visibility: 65_539 } as const;
const CALCULATE = { category: 1, type: 1_000 } as const;
/** Tells a function that errors in its arguments may come to it, as `allowErrorForDataTypeAny` does. */
const ALLOW_ERRORS = 4;

export class WebHost {
  readonly excel: ModelledHost;
  /** Addresses that office.js asked the host to open. */
  readonly opened: string[] = [];
  /** What is not modelled, by name; a test must find it empty. */
  readonly failures: string[] = [];
  private readonly functionsReady: Promise<void>;
  private readonly commandsReady: Promise<void>;
  private readonly listening = new Map<string, Message>();
  private readonly waiting = new Map<number, (result: InvocationResult) => void>();
  private readonly commands = new Map<string, () => void>();
  private readonly arrivals = new Map<string, () => void>();
  private nextId = 1;
  private readonly results = new FunctionResults(
    ({ id, args }, address) => this.call(id, args, address),
    () => this.excel.recalculate(),
  );

  constructor(private readonly options: WebHostOptions) {
    this.excel = new ModelledHost({
      firstSheet: options.locale === 'nl-NL' ? 'Blad1' : 'Sheet1',
      evaluate: (formula, place, read) =>
        this.called(formula, place, read) ?? options.evaluate?.(formula, place, read),
      // Events reach the add-in after the answer to the request that caused them.
      onEvents: (entries) => setTimeout(() => this.notify(entries), 0),
    });
    if (options.locale === 'en-GB') {
      const { workbook } = this.excel;
      workbook.cultureName = 'en-GB';
      workbook.decimalSeparator = '.';
      workbook.groupSeparator = ',';
    }
    this.functionsReady = this.arrival('functions');
    this.commandsReady = this.arrival('appCommandInvoked');
  }

  /** Takes a message from the frame. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== 0 || message._conversationId !== CONVERSATION) {
      this.failures.push(`message ${text.slice(0, 200)}`);
      return;
    }
    try {
      this.handle(message);
    } catch (error) {
      this.failures.push(String(error));
      this.answer(message, String(error), ERROR_HANDLING_REQUEST);
    }
  }

  /** Presses a button of the ribbon; resolves when the command says that it is done. */
  async command(action: string): Promise<void> {
    await this.commandsReady;
    const id = `command-${String(this.nextId++)}`;
    const source = JSON.stringify({ source: { id: action } });
    await new Promise<void>((resolve) => {
      this.commands.set(id, resolve);
      this.raise('appCommandInvoked', [id, action, source]);
    });
  }

  /** Has the add-in calculate a function, with arguments as they cross to it. */
  calculate(id: string, ...args: readonly unknown[]): Promise<InvocationResult> {
    return this.call(id, args, 'Blad1!A1');
  }

  /** Calls from cells that the add-in has not answered. */
  get calculating(): number {
    return this.results.pending;
  }

  /** What Excel shows beside an error of a function: the sentence of the function. */
  sentence(sheet: string, row: number, column: number): string {
    const formula = String(this.excel.workbook.sheet(sheet)?.formulaText(row, column));
    const call = this.parse(formula, sheet, (name, area) => this.excel.workbook.read(name, area));
    return call ? this.results.sentence(call) : '';
  }

  /** What a formula gives that is one call of a function of the add-in. */
  private called(
    formula: string,
    place: { readonly sheet: string; readonly row: number; readonly column: number },
    read: Read,
  ): ReturnType<FunctionResults['of']> | undefined {
    const call = this.parse(formula, place.sheet, read);
    return (
      call && this.results.of(call, `${place.sheet}!${rectangleText({ ...place, rows: 1, columns: 1 })}`)
    );
  }

  private parse(formula: string, sheet: string, read: Read): CellCall | undefined {
    const { metadata } = this.options;
    return metadata && new CellCalls(metadata, this.excel.workbook).parse(formula, sheet, read);
  }

  private async call(id: string, args: readonly unknown[], address: string): Promise<InvocationResult> {
    await this.functionsReady;
    const invocation = this.nextId++;
    const call = JSON.stringify([invocation, id, args, address, ALLOW_ERRORS]);
    return new Promise((resolve) => {
      this.waiting.set(invocation, resolve);
      this.notify([[CALCULATE.category, CALCULATE.type, '', call, invocation, false]]);
    });
  }

  /** Shows the pane, as the user does with its button. */
  show(): void {
    this.changeState('Visible');
  }

  private changeState(state: 'Visible' | 'Background'): void {
    if (this.options.silent) return;
    const visibility = JSON.stringify({ visibility: state === 'Visible' ? 'Visible' : 'Hidden' });
    setTimeout(
      () => this.notify([[EVENT.category, EVENT.visibility, '', visibility, this.nextId++, false]]),
      0,
    );
  }

  private handle(message: Message): void {
    const { _actionType: type, _actionName: name } = message;
    if (type === ACTION_TYPE.listen) {
      this.listen(name, message);
    } else if (type === ACTION_TYPE.stop) {
      this.listening.delete(name);
      this.answer(message, { Version: 1, Error: 0 });
    } else {
      this.invoke(message);
    }
  }

  private listen(name: string, message: Message): void {
    if (name !== 'richApiMessage' && name !== 'appCommandInvoked') throw new NotImplemented(`event ${name}`);
    this.listening.set(name, message);
    this.answer(message, { Version: 1, Error: 0 });
    this.arrivals.get(name)?.();
  }

  private invoke(message: Message): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.answer(message, appContext(this.options.locale, this.options.hidden));
        return;
      case 'ContextActivationManager_notifyHost':
        // Only news for Excel: where the add-in went, that it has the focus.
        return;
      case 'ContextActivationManager_openWindowInHost':
        this.opened.push((message._data as { readonly strUrl: string }).strUrl);
        return;
      case 'executeMethod':
        this.execute(message, message._data as MethodCall);
        return;
      default:
        throw new NotImplemented(message._actionName);
    }
  }

  private execute(message: Message, call: MethodCall): void {
    const { DispatchId: id } = call.DdaMethod;
    if (id === DISPATCH.commandCompleted) {
      this.answer(message, { Version: 1, Error: 0 });
      if (call[1] !== 0) this.failures.push(`command ${String(call[0])} ended with ${String(call[1])}`);
      const completed = this.commands.get(String(call[0]));
      if (!completed) throw new NotImplemented(`the end of a command ${String(call[0])}`);
      completed();
      return;
    }
    if (id !== DISPATCH.richApi) throw new NotImplemented(`method with dispatch id ${String(id)}`);
    this.answer(message, { Version: 1, ...this.query(call.ArrayData ?? []) });
  }

  private query([, method, path, , text, , flags]: readonly unknown[]): object {
    if (method !== 'POST' || path !== 'ProcessQuery')
      throw new NotImplemented(`request ${String(method)} ${String(path)}`);
    const body = JSON.parse(String(text)) as RequestBody;
    try {
      if (isForService(body)) {
        const response = answerService(body, {
          onState: (state) => this.changeState(state),
          onFunctionsReady: () => this.arrivals.get('functions')?.(),
          onResult: (result) => {
            const waiting = this.waiting.get(result[0]);
            if (!waiting) throw new NotImplemented(`a result of ${String(result[0])}, which nobody called`);
            waiting(result);
          },
        });
        return { Error: 0, Data: [200, [], JSON.stringify(response)] };
      }
      const answer = this.excel.answer(String(text), Number(flags));
      return answer.ok ? { Error: 0, Data: [200, [], answer.body] } : { Error: answer.error };
    } catch (error) {
      // The add-in gets an answer, so that the test ends by its own check and not by waiting.
      if (!this.excel.failures.includes(String(error))) this.failures.push(String(error));
      return { Error: INTERNAL_ERROR };
    }
  }

  /** Resolves when the add-in has come so far. */
  private arrival(name: string): Promise<void> {
    return new Promise((resolve) => this.arrivals.set(name, resolve));
  }

  private notify(entries: readonly EventEntry[]): void {
    this.raise('richApiMessage', { ArrayData: entries });
  }

  private raise(name: string, data: unknown): void {
    const registration = this.listening.get(name);
    if (registration) this.options.post(envelope(registration, data, 'event'));
  }

  private answer(request: Message, data: unknown, error = 0): void {
    this.options.post(envelope(request, data, 'answer', error));
  }
}
