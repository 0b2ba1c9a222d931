// @vitest-environment jsdom
import { afterEach, beforeEach, describe } from 'vitest';
import { openExcelWorld } from './excel-world';
import { describePort } from './port-contract';
import { Stage } from './stage';
import { describeAppending } from './suites/appending';
import type { Fault } from './world';

const FAULTS: readonly Fault[] = ['cell-editing', 'protected', 'too-large', 'outcome-unknown', 'host'];

describePort('Excel adapter on office.js and a modelled host', openExcelWorld, FAULTS);

describe('Excel adapter where tables do not grow by themselves', () => {
  const stage = new Stage(() => openExcelWorld({ tablesGrow: false }));
  beforeEach(() => stage.up());
  afterEach(() => stage.down());

  describeAppending(stage, FAULTS);
});
