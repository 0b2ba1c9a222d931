/**
 * Waits in milliseconds before each attempt: the user may need a moment to leave a cell. Undoing takes up to five
 * requests, of which each may fail once.
 */
const WAITS = [0, 100, 250, 500, 1_000, 2_000];

/** Does what must be done in the end, such as undoing; rejects with the last error if no attempt works. */
export async function persistently(work: () => Promise<void>): Promise<void> {
  let last: unknown;
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await work();
      return;
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
