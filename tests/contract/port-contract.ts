/** What every adapter of the port must do, told as a user of the port would see it. */
import { afterEach, beforeEach, describe } from 'vitest';
import { Stage } from './stage';
import { describeAddingRows } from './suites/adding-rows';
import { describeAppending } from './suites/appending';
import { describeBlocks } from './suites/blocks';
import { describeCharts } from './suites/charts';
import { describeFailures } from './suites/failures';
import { describeHints } from './suites/hints';
import { describeModel } from './suites/model';
import { describePlaces } from './suites/places';
import { describeRepairing } from './suites/repairing';
import { describeReplacing } from './suites/replacing';
import type { Fault, OpenWorld } from './world';

/**
 * Runs the whole contract against the worlds that `open` opens, one for each test. `faults` are those that the
 * host can have; without any, failing writes are no part of its contract.
 */
export function describePort(label: string, open: OpenWorld, faults: readonly Fault[] = []): void {
  describe(label, () => {
    const stage = new Stage(open);
    beforeEach(() => stage.up());
    afterEach(() => stage.down());

    describeBlocks(stage);
    describeReplacing(stage);
    describeRepairing(stage);
    describeModel(stage);
    describeAppending(stage, faults);
    describeAddingRows(stage, faults);
    describeCharts(stage, faults);
    describePlaces(stage);
    describeHints(stage);
    if (faults.length > 0) describeFailures(stage, faults);
  });
}
