// @vitest-environment jsdom
import { countTo, twice } from '../workbook/embedded/toys';
import { openEmbeddedWorld } from './embedded-world';
import { describePort } from './port-contract';

const functions = [
  { ...twice, name: 'FLEX.TWICE' },
  { ...countTo, name: 'FLEX.COUNTTO' },
];

describePort('Embedded adapter on the grid', () => openEmbeddedWorld(functions));
