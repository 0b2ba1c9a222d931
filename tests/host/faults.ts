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

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.nth });
  }

  clear(): void {
    this.waiting = [];
  }

  /** Faults that have not struck. */
  get pending(): number {
    return this.waiting.length;
  }

  /** The fault that strikes this request, if any. */
  strike(request: 'read' | 'write'): FaultKind | undefined {
    let struck: FaultKind | undefined;
    for (const entry of this.waiting) {
      if (entry.fault.on !== 'any' && entry.fault.on !== request) continue;
      entry.left -= 1;
      if (entry.left === 0) struck = entry.fault.kind;
    }
    this.waiting = this.waiting.filter((entry) => entry.left > 0);
    return struck;
  }
}
