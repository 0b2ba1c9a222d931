/**
 * A MODEL of Excel as the client library meets it over the wire. It is not Excel: the rules follow what is
 * documented and commonly observed, none was compared with a real Excel, and whatever is not modelled fails with
 * its name. The client above it is the real office.js, unchanged.
 *
 * Nothing here depends on Node, on a test runner or on the page: `client.ts` puts it under office.js in a test,
 * and a page that frames the add-in can do the same with messages.
 */
import { Batch } from './batch';
import { HostError } from './errors';
import { Faults } from './faults';
import type { FaultKind } from './faults';
import type { Evaluate } from './model/calculation';
import { rectangleText } from './model/rectangle';
import { WorkbookModel } from './model/workbook';
import type { Change } from './model/workbook';
import { ACTION, PATH, REQUEST_ERROR } from './protocol';
import type { RequestBody, ResponseBody } from './protocol';
import { Remotes } from './remote/remotes';
import { User } from './user';

/** One entry of an event message: `[category, type, target, json, id, isRemote]`. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** The answer to a request: its body as JSON, or the number of an error that concerns the request as a whole. */
export type HostAnswer =
  { readonly ok: true; readonly body: string } | { readonly ok: false; readonly error: number };

export interface HostOptions {
  readonly firstSheet: string;
  readonly evaluate?: Evaluate;
  /** Receives events, after the request or the user's action that raised them. */
  readonly onEvents: (entries: readonly EventEntry[]) => void;
}

/** A request as it came in, for tests that count round trips. */
export interface RequestRecord {
  readonly kind: 'read' | 'write';
  readonly bytes: number;
  readonly actions: number;
  readonly failed: boolean;
}

const EVENT_CATEGORY = 65_536;
const EVENT_TYPES: Readonly<Record<Change['kind'], number>> = {
  cells: 10,
  'sheet-activated': 11,
  'sheet-added': 13,
  selection: 14,
  'sheet-deleted': 15,
  calculated: 16,
  'sheet-renamed': 25,
};
/** Excel on the web takes and gives at most 5 MB at a time. */
const MAX_BYTES = 5_000_000;
/** Bit of the request flags that says that the request changes something. */
const WRITES = 1;

export class ModelledHost {
  readonly workbook: WorkbookModel;
  readonly user: User;
  readonly faults = new Faults();
  readonly requests: RequestRecord[] = [];
  /** What the add-in used and this model does not know, or stumbled over; a test must find it empty. */
  readonly failures: string[] = [];
  private readonly remotes: Remotes;
  private readonly registered = new Map<Change['kind'], number>();
  private queue: EventEntry[] = [];
  private isElsewhere = false;
  private eventId = 1;

  constructor(private readonly options: HostOptions) {
    this.workbook = new WorkbookModel(options.firstSheet, (change) => this.note(change), options.evaluate);
    this.user = new User(this.workbook, () => this.flush());
    this.remotes = new Remotes(this.workbook, {
      register: (kind) => this.registered.set(kind, (this.registered.get(kind) ?? 0) + 1),
      unregister: (kind) => this.registered.set(kind, Math.max(0, (this.registered.get(kind) ?? 0) - 1)),
    });
  }

  /** Kinds of change that someone listens to. */
  get listeningTo(): Change['kind'][] {
    return [...this.registered].filter(([, count]) => count > 0).map(([kind]) => kind);
  }

  /**
   * Answers one request. `flags` are those of the client; `text` is the JSON of the body. Throws what is not
   * modelled, after noting it in `failures`.
   */
  answer(text: string, flags: number): HostAnswer {
    const body = JSON.parse(text) as RequestBody;
    if (isHousekeeping(body)) return this.execute(body, text, 'read');
    const kind = (flags & WRITES) === 0 ? 'read' : 'write';
    const fault = this.faults.strike(kind, body);
    const answer = fault ? this.fail(fault, body, text, kind) : this.execute(body, text, kind);
    const failed = !answer.ok || fault === 'half-way' || fault === 'protected';
    this.requests.push({ kind, bytes: text.length, actions: body.Actions.length, failed });
    this.flush();
    return answer;
  }

  /** Somebody else in the same workbook does something; the events of it say that it was done elsewhere. */
  colleague(act: (user: User) => void): void {
    this.isElsewhere = true;
    act(this.user);
    this.isElsewhere = false;
  }

  /** Calculates everything again, where what the evaluator knows has changed, and tells of it. */
  recalculate(): void {
    this.workbook.recalculate();
    this.flush();
  }

  private fail(fault: FaultKind, body: RequestBody, text: string, kind: 'read' | 'write'): HostAnswer {
    switch (fault) {
      case 'cell-editing':
        return { ok: false, error: REQUEST_ERROR.cellEditing };
      case 'too-large':
        return { ok: false, error: REQUEST_ERROR.requestTooLarge };
      case 'busy':
        return { ok: false, error: REQUEST_ERROR.busy };
      case 'lost-before':
        return { ok: false, error: REQUEST_ERROR.sessionLost };
      case 'lost-after':
        this.execute(body, text, kind);
        return { ok: false, error: REQUEST_ERROR.sessionLost };
      case 'protected':
        return this.execute(body, text, kind, {
          index: firstChange(body),
          error: new HostError('AccessDenied', 'You cannot perform the requested operation.'),
        });
      case 'half-way':
        return this.execute(body, text, kind, {
          index: Math.max(firstChange(body), Math.ceil(body.Actions.length / 2)),
          error: new HostError(
            'GeneralException',
            'There was an internal error while processing the request.',
          ),
        });
    }
  }

  private execute(
    body: RequestBody,
    text: string,
    kind: 'read' | 'write',
    breakAt?: { readonly index: number; readonly error: HostError },
  ): HostAnswer {
    if (text.length > MAX_BYTES) return { ok: false, error: REQUEST_ERROR.requestTooLarge };
    let response: ResponseBody;
    try {
      response = new Batch(this.remotes, body).run(
        breakAt && { ...breakAt, index: Math.min(breakAt.index, body.Actions.length - 1) },
      );
    } catch (error) {
      this.failures.push(String(error));
      throw error;
    }
    const json = JSON.stringify(response);
    if (kind === 'read' && json.length > MAX_BYTES)
      return { ok: false, error: REQUEST_ERROR.responseTooLarge };
    return { ok: true, body: json };
  }

  private note(change: Change): void {
    if (!this.registered.get(change.kind)) return;
    const payload: Record<string, unknown> = {
      worksheetId: change.sheet.id,
      source: this.isElsewhere ? 'Remote' : 'Local',
    };
    if ('area' in change)
      Object.assign(payload, { address: rectangleText(change.area), changeType: 'RangeEdited' });
    this.queue.push([
      EVENT_CATEGORY,
      EVENT_TYPES[change.kind],
      'Workbook',
      JSON.stringify(payload),
      this.eventId++,
      this.isElsewhere,
    ]);
  }

  private flush(): void {
    const entries = this.queue;
    this.queue = [];
    if (entries.length > 0) this.options.onEvents(entries);
  }
}

/** The client tidies up references after a batch; that is no request of the add-in's. */
function isHousekeeping(body: RequestBody): boolean {
  const { Actions: actions } = body;
  const isRemoval = (name: string): boolean => name === '_RemoveReference';
  return (
    actions.some(({ Name: name }) => isRemoval(name)) &&
    actions.every(({ ActionType: type, Name: name }) => type === ACTION.instantiate || isRemoval(name))
  );
}

/** The first action that changes anything; the last action where none does. */
function firstChange({ Actions: actions, ObjectPaths: paths }: RequestBody): number {
  const changes = (type: number, name: string, path: number): boolean => {
    if (type === ACTION.set) return true;
    if (type === ACTION.method) return !name.startsWith('_') && !name.startsWith('Suspend');
    const info = paths[path];
    return type === ACTION.instantiate && info.ObjectPathType === PATH.method && info.Name === 'Add';
  };
  const index = actions.findIndex(({ ActionType, Name, ObjectPathId }) =>
    changes(ActionType, Name, ObjectPathId),
  );
  return index < 0 ? actions.length - 1 : index;
}
