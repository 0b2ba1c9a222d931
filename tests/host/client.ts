/**
 * Puts the modelled host under the real office.js in a test, without a browser. The client is loaded unchanged
 * from the npm package; three things of it are replaced, all of them seams between client and host:
 * `OSF.DDA.RichApi.executeRichApiRequestAsync` (the one way out for requests), the readiness of its event
 * channel, and `Office.context`, which a page would fill from the host.
 *
 * Needs a test environment with a document, such as jsdom.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { ModelledHost } from './host';
import type { EventEntry, HostOptions } from './host';

/** The requirement sets that the manifest asks for, and nothing beyond; the client refuses what needs more. */
const SETS: Readonly<Record<string, number>> = { ExcelApi: 13, SharedRuntime: 1, RichApiRuntime: 1 };
const LANGUAGE = 'nl-NL';
const INTERNAL_ERROR = 5001;

interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value?: { readonly data: readonly [number, readonly string[], string] };
  readonly error?: { readonly code: number; readonly message: string };
}

interface ClientGlobals {
  readonly OSF: {
    /** Made by office.js as it starts in a page; here it only has to give `Office.context`. */
    _OfficeAppFactory?: { getContext: () => unknown };
    readonly DDA: {
      readonly RichApi: {
        executeRichApiRequestAsync: (
          message: readonly unknown[],
          callback: (result: AsyncResult) => void,
        ) => void;
      };
    };
  };
  readonly OfficeExtension: {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly object[] }) => void;
  };
}

let loaded: ClientGlobals | undefined;

function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const [major, minor = '0'] = String(version).split('.');
  return Number(major) === 1 && Number(minor) <= (SETS[name] ?? -1);
}

/** Loads the client into this realm, once; objects of another realm would not be recognised by it. */
function loadClient(): ClientGlobals {
  if (loaded) return loaded;
  const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  const globals = globalThis as unknown as ClientGlobals;
  const context = { displayLanguage: LANGUAGE, platform: 'OfficeOnline', requirements: { isSetSupported } };
  globals.OSF._OfficeAppFactory = { getContext: () => context };
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  globals.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  loaded = globals;
  return globals;
}

function resultOf(host: ModelledHost, body: string, flags: number): AsyncResult {
  try {
    const answer = host.answer(body, flags);
    if (answer.ok) return { status: 'succeeded', value: { data: [200, [], answer.body] } };
    return { status: 'failed', error: { code: answer.error, message: `Error ${answer.error}` } };
  } catch (error) {
    // The host has noted it; the add-in gets an answer, so that the test ends by its own check and not by waiting.
    return { status: 'failed', error: { code: INTERNAL_ERROR, message: String(error) } };
  }
}

/** A modelled host with the real client on top; `Excel.run` now reaches it. */
export interface Connection {
  readonly host: ModelledHost;
  /** From here on requests reach this host, where several were connected. */
  activate(): void;
  /** Resolves when no request is under way and all events have been handed over. */
  settled(): Promise<void>;
  /** Lets go of the host; requests after it are never answered. */
  close(): void;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function connect(options: Omit<HostOptions, 'onEvents'>): Connection {
  const { OSF, OfficeExtension } = loadClient();
  let underWay = 0;
  let open = true;

  // Events reach the add-in after the answer to the request that caused them.
  const onEvents = (entries: readonly EventEntry[]): void => {
    underWay += 1;
    setTimeout(() => {
      underWay -= 1;
      if (!open) return;
      OfficeExtension._testTriggerRichApiMessageEvent({
        entries: entries.map(([messageCategory, messageType, targetId, message, id, isRemoteOverride]) => ({
          messageCategory,
          messageType,
          targetId,
          message,
          id,
          isRemoteOverride,
        })),
      });
    }, 0);
  };
  const host = new ModelledHost({ ...options, onEvents });

  const execute: typeof OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    const [, method, path, , body, , flags] = message;
    if (method !== 'POST' || path !== 'ProcessQuery')
      throw new Error(`Unexpected request ${String(method)} ${String(path)}`);
    underWay += 1;
    setTimeout(() => {
      underWay -= 1;
      if (!open) return;
      callback(resultOf(host, String(body), Number(flags)));
    }, 0);
  };
  const activate = (): void => {
    OSF.DDA.RichApi.executeRichApiRequestAsync = execute;
  };
  activate();

  return {
    host,
    activate,
    async settled() {
      // A few quiet turns: between two requests the client needs some for its own promises.
      for (let quiet = 0; quiet < 5; quiet++) {
        await nextTurn();
        if (underWay > 0) quiet = -1;
      }
    },
    close() {
      open = false;
    },
  };
}
