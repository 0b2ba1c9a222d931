import type { ActionId } from './actions';

/** What the ribbon asks of the pane; kept until the pane listens, since a command may come before the pane is shown. */
export class PaneRequests {
  private pending: ActionId[] = [];
  private listener: ((action: ActionId) => void) | undefined;

  post(action: ActionId): void {
    if (this.listener) this.listener(action);
    else this.pending.push(action);
  }

  /** Takes back what no pane has heard yet: an action must not run at some later, unrelated showing. */
  withdraw(): void {
    this.pending = [];
  }

  /** Passes on what was asked and what will be; returns the way to stop. */
  listen(listener: (action: ActionId) => void): () => void {
    this.listener = listener;
    for (const action of this.pending.splice(0)) listener(action);
    return () => {
      if (this.listener === listener) this.listener = undefined;
    };
  }
}
