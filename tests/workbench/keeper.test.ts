import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Keeper } from '../../src/workbench/session';
import { keep } from '../../src/workbench/storage';

vi.mock('../../src/workbench/storage', () => ({ keep: vi.fn() }));

/** A browser that writes when it is told to, and a workbook that counts how often it was saved. */
function scene() {
  const written: unknown[] = [];
  const waiting: ((kept: boolean) => void)[] = [];
  vi.mocked(keep).mockImplementation((saved) => {
    written.push(saved);
    return new Promise((resolve) => waiting.push(resolve));
  });
  const states: string[] = [];
  const save = vi.fn((): unknown => save.mock.calls.length);
  const keeper = new Keeper({ save }, (state) => states.push(state), 0);
  /** Lets the write under way end; the next one may then begin. */
  const endWrite = async (kept = true): Promise<void> => {
    await vi.waitFor(() => {
      expect(waiting).not.toHaveLength(0);
    });
    waiting.shift()?.(kept);
  };
  return { written, states, save, keeper, endWrite };
}

describe('keeping the workbook', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('writes what waited, once, and says so', async () => {
    const { keeper, written, states, endWrite } = scene();
    keeper.changed();
    keeper.changed();
    const flushed = keeper.flush();
    await endWrite();
    await flushed;
    expect(written).toEqual([1]);
    expect(states).toEqual(['saving', 'saving', 'saved']);
  });

  it('lets one write follow the other, the last with the latest state', async () => {
    const { keeper, written, endWrite } = scene();
    void keeper.now();
    const second = keeper.now();
    await endWrite();
    await endWrite();
    await second;
    expect(written).toEqual([1, 2]);
  });

  it('writes nothing more once stopped: not what waits, not what stands in line, not what comes later', async () => {
    const { keeper, written, endWrite } = scene();
    const first = keeper.now();
    const second = keeper.now();
    keeper.changed();
    await vi.waitFor(() => {
      expect(written).toEqual([1]);
    });
    let isOver = false;
    const stopped = keeper.stop().then(() => (isOver = true));
    expect(isOver).toBe(false);
    await endWrite();
    await Promise.all([first, second, stopped]);
    keeper.changed();
    await keeper.flush();
    expect(written).toEqual([1]);
  });

  it('goes on after a write that failed', async () => {
    const { keeper, save, states, endWrite } = scene();
    save.mockImplementationOnce(() => {
      throw new Error('no memory');
    });
    await keeper.now();
    const next = keeper.now();
    await endWrite(false);
    await next;
    const last = keeper.now();
    await endWrite();
    await last;
    expect(states).toEqual(['refused', 'refused', 'saved']);
    expect(console.error).toHaveBeenCalledOnce();
  });
});
