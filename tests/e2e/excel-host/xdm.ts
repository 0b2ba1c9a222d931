/**
 * The messages that office.js and Excel on the web exchange across the frame ("xdm"), as read from the source of
 * office.js, and the context with which a MODELLED Excel introduces itself. Nothing here was compared with a real
 * Excel.
 */

/** `_messageType` 0 asks, 1 answers; `_actionType` 0 invokes, 1 listens, 2 stops listening. */
export interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What `executeMethod` carries: the arguments of a rich API request, or those of a method by their position. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly 0?: string;
  readonly 1?: number;
}

export type Locale = 'nl-NL' | 'en-GB';

export const CONVERSATION = 'flexteam-conversation';
export const ADDIN_ID = 'flexteam-addin';

export const ACTION_TYPE = { invoke: 0, listen: 1, stop: 2 } as const;
export const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;
/** In the envelope: the host could not handle the request. */
export const ERROR_HANDLING_REQUEST = -3;

/** The answer to `request`, or with `event` one of the news that it asked for. */
export function envelope(request: Message, data: unknown, kind: 'answer' | 'event', error = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _responseType: kind === 'answer' ? 0 : 1,
    _errorCode: error,
    _data: data,
  });
}

/** What the manifest asks for, what office.js itself asks of Excel on the web, and nothing beyond. */
const SETS = {
  excelapi: '1.13',
  sharedruntime: '1.1',
  // Set by Excel on the web for its own use; `showAsTaskpane` asks for it.
  sharedruntimeinternal: '1.2',
  richapiruntime: '1.1',
  customfunctions: '1.7',
  customfunctionsruntime: '1.3',
  addincommands: '1.1',
} as const;

const APP_EXCEL_WEB = 16;
const DISPLAY_MODE = { hidden: 1, taskpane: 2 } as const;
const MODE_READ_WRITE = 0;

export function appContext(locale: Locale, hidden: boolean): object {
  return {
    _id: ADDIN_ID,
    _appName: APP_EXCEL_WEB,
    _appVersion: '16.00',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://flexteam.example/Map1.xlsx',
    _clientMode: MODE_READ_WRITE,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    // office.js reads it as XML; without one, the browser's own page on bad XML would break the policy on styles.
    _eToken: encodeURIComponent('<r><t aid="" cid="" oid=""/></r>'),
    _correlationId: 'correlation',
    _requirementMatrix: JSON.stringify(SETS),
    _initialDisplayMode: hidden ? DISPLAY_MODE.hidden : DISPLAY_MODE.taskpane,
  };
}

/** Shared runtime and custom functions. */
const HOST_FLAGS = 3;

/** What the frame is told at its birth: in the query of its address, and in its name. */
export function frameInfo(locale: Locale, origin: string): { readonly query: string; readonly name: string } {
  const hostInfo = `Excel$Web$16.00$${locale}$correlation$$$${String(HOST_FLAGS)}`;
  const name = {
    hostInfo,
    xdmInfo: `${CONVERSATION}|${ADDIN_ID}|${origin}`,
    serializerVersion: 1,
    flights: '[]',
  };
  return { query: `_host_Info=${encodeURIComponent(hostInfo)}`, name: JSON.stringify(name) };
}
