export { readXlsx } from './read';
export type { AddIn } from './web-extension';
export { writeXlsx } from './write';
export type { FileOptions } from './write';
