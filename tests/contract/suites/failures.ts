import { describe, expect, it } from 'vitest';
import type { WorkbookErrorKind } from '../../../src/workbook/port';
import { blank, formula, number, PLAN, text } from '../plan';
import { rejection, value } from '../stage';
import type { Stage } from '../stage';
import type { Fault } from '../world';

export function describeFailures(stage: Stage, faults: readonly Fault[]): void {
  describe('a write that fails', () => {
    it.each(faults)('says %s and leaves nothing half-written', async (kind) => {
      await stage.write('A1', [
        [text('oud'), number(1)],
        [formula('=1+1'), text('1-2')],
      ]);
      const before = await stage.read('A1:B2');
      stage.world.fault?.(kind);
      const cells = [
        [text('nieuw'), formula('=1+2')],
        [number(5), blank],
      ];
      const error = await rejection(stage.write('A1', cells));
      expect(error.kind).toBe<WorkbookErrorKind>(kind);
      const after = await stage.read('A1:B2');
      const whole = [
        [{ value: value.text('nieuw') }, { value: value.number(3), formula: '=1+2' }],
        [{ value: value.number(5) }, { value: value.blank }],
      ];
      expect(kind === 'outcome-unknown' ? [before, whole] : [before]).toContainEqual(after);
    });

    it.each(faults)('removes a half-made model after %s', async (kind) => {
      const before = await stage.world.port.status();
      const error = await rejection(
        stage.world.port.insertModel(PLAN, {
          onSheet: (index) => {
            if (index === 1) stage.world.fault?.(kind);
          },
        }),
      );
      expect([kind, 'host', 'outcome-unknown']).toContain(error.kind);
      expect(await stage.world.port.status()).toEqual(before);
    });
  });
}
