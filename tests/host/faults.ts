import type { RequestBody } from './protocol';

/**
 * Faults: what can go wrong with a request to Excel. A fault waits for the requests it is meant for and breaks
 * the one that it was told to.
 */
export type FaultKind =
  /** A cell is open for editing: the request is refused as a whole. */
  | 'cell-editing'
  /** The first action that changes a sheet meets protection. */
  | 'protected'
  /** The request is refused because of its size. */
  | 'too-large'
  /** The connection is lost before the request was run. */
  | 'lost-before'
  /** The connection is lost after the request was run. */
  | 'lost-after'
  /** Excel fails half-way: what came before stays done. */
  | 'half-way'
  /** Excel is busy with too many requests. */
  | 'busy';

export interface Fault {
  readonly kind: FaultKind;
  /** Which requests count: all of them, or only those that read or write. */
  readonly on: 'any' | 'read' | 'write';
  /** The fault strikes the n-th of them, from 1. */
  readonly nth: number;
}

export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];
  private turns: readonly FaultKind[] = [];
  private turn = 0;
  private readonly met = new Set<string>();

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.nth });
  }

  /**
   * From now on every different request fails the first time that it is made, with each of these kinds in turn, and
   * works when it is made again. Called once more, requests that were met before are new again.
   */
  everyOnce(kinds: readonly FaultKind[]): void {
    this.turns = kinds;
    this.met.clear();
  }

  clear(): void {
    this.waiting = [];
    this.turns = [];
  }

  /** Faults that have not struck. */
  get pending(): number {
    return this.waiting.length;
  }

  /** The fault that strikes this request, if any. */
  strike(request: 'read' | 'write', body: RequestBody): FaultKind | undefined {
    let struck: FaultKind | undefined;
    for (const entry of this.waiting) {
      if (entry.fault.on !== 'any' && entry.fault.on !== request) continue;
      entry.left -= 1;
      if (entry.left === 0) struck = entry.fault.kind;
    }
    this.waiting = this.waiting.filter((entry) => entry.left > 0);
    return struck ?? this.firstTime(request, body);
  }

  private firstTime(request: 'read' | 'write', body: RequestBody): FaultKind | undefined {
    if (this.turns.length === 0) return undefined;
    const key = `${request} ${likeness(body)}`;
    if (this.met.has(key)) return undefined;
    this.met.add(key);
    const kind = this.turns[this.turn % this.turns.length];
    this.turn += 1;
    return kind;
  }
}

/**
 * What a request asks and of what, by name. Values and addresses do not count: what is tried again may carry another
 * time, and go to another free cell.
 */
function likeness({ Actions: actions, ObjectPaths: paths }: RequestBody): string {
  const asked = actions.map(({ ActionType: type, Name: name }) => `${String(type)} ${name}`);
  const of = Object.values(paths).map(({ Name: name, ArgumentInfo: info }) => {
    const names = (info?.Arguments ?? []).filter((each) => typeof each === 'string' && !/\d/.test(each));
    return [name, ...names].join(' ');
  });
  return [...new Set([...asked, ...of])].join('\n');
}
