// @vitest-environment jsdom
import { openEmbeddedWorld } from './embedded-world';
import { describePort } from './port-contract';

describePort('Embedded adapter on the grid', openEmbeddedWorld);
