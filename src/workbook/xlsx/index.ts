export type { Lost, LostKind } from './lost';
export { readXlsx } from './read';
export type { FileReading } from './read';
export { LIMITS } from './unpack';
export type { AddIn } from './web-extension';
export { writeXlsx } from './write';
export type { FileOptions } from './write';
