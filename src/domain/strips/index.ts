export { STRIP_ROUNDINGS, checkStripRule, stripsFor } from './entitlement';
export type { StripRounding, StripRule } from './entitlement';
export { stripPool } from './pool';
export type { PoolRequest } from './pool';
