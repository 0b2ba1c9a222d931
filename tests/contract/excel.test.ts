// @vitest-environment jsdom
import { openExcelWorld } from './excel-world';
import { describePort } from './port-contract';

describePort('Excel adapter on office.js and a modelled host', openExcelWorld, [
  'cell-editing',
  'protected',
  'too-large',
  'outcome-unknown',
  'host',
]);
