export { allocate } from './allocate';
export { apportion, UNIT_LIMIT } from './apportion';
export type { Apportionment, ApportionRequest, Bound } from './apportion';
export { METHODS } from './methods';
export type { Method } from './methods';
