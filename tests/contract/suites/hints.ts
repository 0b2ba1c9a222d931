import { describe, expect, it } from 'vitest';
import type { ChangeHint } from '../../../src/workbook/port';
import type { Stage } from '../stage';

export function describeHints(stage: Stage): void {
  describe('hints of change', () => {
    const listen = (): { hints: ChangeHint[]; stop: () => void } => {
      const hints: ChangeHint[] = [];
      return { hints, stop: stage.world.port.onChange((hint) => hints.push(hint)) };
    };

    it('come after a user edits, selects and adds a sheet', async () => {
      const { hints, stop } = listen();
      await stage.world.settled();
      await stage.world.user.type(stage.first, 'A1', '5');
      await stage.world.settled();
      expect(hints).toContain('cells');
      hints.length = 0;
      await stage.world.user.select(stage.first, 'C3');
      await stage.world.settled();
      expect(hints).toContain('selection');
      hints.length = 0;
      await stage.world.user.addSheet('Nieuw');
      await stage.world.settled();
      expect(hints).toContain('sheets');
      hints.length = 0;
      await stage.world.user.deleteSheet('Nieuw');
      await stage.world.settled();
      expect(hints).toContain('sheets');
      stop();
    });

    it('stop when no longer wanted', async () => {
      const one = listen();
      const other = listen();
      await stage.world.settled();
      one.stop();
      one.stop();
      await stage.world.settled();
      await stage.world.user.type(stage.first, 'A1', '5');
      await stage.world.settled();
      expect(one.hints).toEqual([]);
      expect(other.hints).toContain('cells');
      other.stop();
      await stage.world.settled();
      other.hints.length = 0;
      await stage.world.user.type(stage.first, 'A1', '6');
      await stage.world.settled();
      expect(other.hints).toEqual([]);
    });

    it('can be asked for again', async () => {
      listen().stop();
      await stage.world.settled();
      const { hints, stop } = listen();
      await stage.world.settled();
      await stage.world.user.type(stage.first, 'A1', '5');
      await stage.world.settled();
      expect(hints).toContain('cells');
      stop();
    });
  });
}
