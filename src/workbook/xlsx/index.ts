export { readXlsx } from './read';
export { writeXlsx } from './write';
