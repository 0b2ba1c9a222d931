/**
 * Who may import whom. Imports run downwards only, so that the rules of the case can be read, tested and used
 * without a spreadsheet, and one host without the other.
 */

const ALL = './src';

/** A part of the house and what it may use from the rest; everything else under src is out of reach. */
const parts = [
  { part: './src/i18n', uses: [] },
  { part: './src/domain', uses: [] },
  { part: './src/workbook/port.ts', uses: [] },
  { part: './src/workbook/address.ts', uses: ['./workbook/port.ts'] },
  { part: './src/workbook/formula-parts.ts', uses: [] },
  {
    part: './src/workbook/add-in-formula.ts',
    uses: ['./workbook/port.ts', './workbook/formula-parts.ts'],
  },
  { part: './src/workbook/formula-repair.ts', uses: ['./workbook/port.ts'] },
  { part: './src/workbook/cell-text.ts', uses: ['./workbook/port.ts'] },
  { part: './src/workbook/wrapped-lines.ts', uses: [] },
  { part: './src/tables', uses: ['./domain', './i18n'] },
  { part: './src/functions', uses: ['./tables', './domain', './i18n'] },
  { part: './src/functions.ts', uses: ['./functions', './tables', './domain', './i18n'] },
  {
    part: './src/model',
    uses: ['./tables', './domain', './i18n', './workbook/port.ts', './workbook/address.ts'],
  },
  ...['./src/workbook/excel', './src/workbook/embedded'].map((part) => ({
    part,
    uses: [
      './workbook/port.ts',
      './workbook/address.ts',
      './workbook/add-in-formula.ts',
      './workbook/formula-repair.ts',
      './workbook/cell-text.ts',
      './workbook/wrapped-lines.ts',
    ],
  })),
  // The export gets a snapshot of the embedded workbook: types only, no grid.
  {
    part: './src/workbook/xlsx',
    uses: [
      './workbook/port.ts',
      './workbook/address.ts',
      './workbook/formula-parts.ts',
      './workbook/add-in-formula.ts',
      './workbook/cell-text.ts',
      './workbook/wrapped-lines.ts',
      './workbook/embedded/embedded.ts',
    ],
  },
  {
    part: './src/commands',
    uses: [
      './taskpane',
      './model',
      './tables',
      './domain',
      './i18n',
      './workbook/port.ts',
      './workbook/address.ts',
    ],
  },
  {
    part: './src/taskpane',
    uses: [
      './commands',
      './model',
      './tables',
      './domain',
      './i18n',
      './workbook/port.ts',
      './workbook/address.ts',
      './workbook/add-in-formula.ts',
    ],
  },
  // The two hosts: each entry knows its own adapter only.
  ...['./src/taskpane.tsx', './src/excel-pane.tsx'].map((part) => ({
    part,
    uses: [
      './excel-pane.tsx',
      './taskpane',
      './commands',
      './model',
      './tables',
      './domain',
      './i18n',
      './workbook/port.ts',
      './workbook/address.ts',
      './workbook/excel',
    ],
  })),
  {
    part: './src/workbench',
    uses: [
      './functions',
      './taskpane',
      './commands',
      './model',
      './tables',
      './domain',
      './i18n',
      './workbook/port.ts',
      './workbook/address.ts',
      './workbook/embedded',
      './workbook/xlsx',
    ],
  },
  {
    part: './src/build',
    uses: [
      './functions',
      './commands/actions.ts',
      './tables',
      './domain',
      './i18n',
      // The starter workbooks are computed by the grid, without a page.
      './model',
      './workbench/functions.ts',
      './workbench/add-in.ts',
      './workbook/port.ts',
      './workbook/embedded',
      './workbook/xlsx',
      './workbook/address.ts',
    ],
  },
];

/** Zones for import-x/no-restricted-paths; their paths are relative to the project. */
export const importZones = parts.map(({ part, uses }) => ({
  target: part,
  from: ALL,
  except: [...new Set([part.replace('./src', '.'), ...uses])],
  message: `${part.slice(2)} may import from ${uses.length === 0 ? 'nothing but itself' : uses.map((path) => `src${path.slice(1)}`).join(', ')}.`,
}));

const noLibrary = { regex: '^[^.]', message: 'This part uses no library.' };

/** Every library but those named, which may have a path behind their name. */
function librariesBut(...names) {
  const allowed = names.map((name) => name.replace('/', '\\/')).join('|');
  return {
    regex: `^(?!\\.)(?!(?:${allowed}))`,
    message: `The only libraries of this part are ${names.join(', ')}.`,
  };
}

/** Which libraries a part may use, for no-restricted-imports. */
export const librariesOf = [
  {
    files: [
      'src/i18n/**',
      'src/domain/**',
      'src/tables/**',
      'src/functions/**',
      'src/functions.ts',
      'src/model/**',
      'src/commands/**',
      'src/workbook/*.ts',
      'src/workbook/excel/**',
    ],
    patterns: [noLibrary],
  },
  { files: ['src/workbook/embedded/**'], patterns: [librariesBut('@univerjs/', 'rxjs')] },
  { files: ['src/workbook/xlsx/**'], patterns: [librariesBut('hucre')] },
  {
    files: ['src/taskpane/**', 'src/taskpane.tsx', 'src/excel-pane.tsx'],
    patterns: [
      librariesBut('react', 'react-dom', '@fluentui/', '@tanstack/react-virtual', 'd3-array', 'papaparse'),
    ],
  },
  {
    files: ['src/workbench/**'],
    patterns: [librariesBut('react', 'react-dom', '@fluentui/', 'idb-keyval')],
  },
];

const office = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/workbook/excel, the commands and the entry of the pane speak to Office.',
}));
const customFunctions = {
  name: 'CustomFunctions',
  message: 'Only src/functions and its entry speak to the runtime of custom functions.',
};
const pages = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'indexedDB',
  'self',
].map((name) => ({ name, message: 'This part is pure: no page, no network, no store.' }));

const pureParts = ['src/i18n/**', 'src/domain/**', 'src/tables/**', 'src/model/**', 'src/workbook/*.ts'];
const functionParts = ['src/functions/**', 'src/functions.ts'];
const officeParts = ['src/workbook/excel/**', 'src/commands/**', 'src/taskpane.tsx', 'src/excel-pane.tsx'];

/** Which globals a part must not touch, for no-restricted-globals. */
export const globalsOf = [
  { files: pureParts, names: [...office, customFunctions, ...pages] },
  { files: functionParts, names: [...office, ...pages] },
  { files: officeParts, names: [customFunctions] },
  {
    files: ['src/taskpane/**', 'src/workbench/**', 'src/workbook/embedded/**', 'src/workbook/xlsx/**'],
    names: [...office, customFunctions],
  },
];

/** The rules above see neither a library that is loaded late nor a name that is only a type. */
const lateLibrary = {
  selector: 'ImportExpression[source.value=/^[^.]/]',
  message: 'Load a part of the project late, not a library.',
};
const officeType = {
  selector: 'TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension|OfficeRuntime)$/]',
  message: 'Only src/workbook/excel, the commands and the entry of the pane speak to Office.',
};
/** What would make the same arguments give another result on another day. */
const clock = {
  selector:
    "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'This part has no clock: take the date as an argument.',
};
const chance = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'This part has no chance: take the number as an argument.',
};

/** What a part must not write, for no-restricted-syntax. No two of these overlap: the last would replace the first. */
export const syntaxOf = [
  { files: [...pureParts, ...functionParts], selectors: [lateLibrary, officeType, clock, chance] },
  { files: ['src/taskpane/**', 'src/workbench/**'], selectors: [lateLibrary, officeType] },
  { files: ['src/workbook/embedded/**', 'src/workbook/xlsx/**'], selectors: [officeType] },
  { files: officeParts, selectors: [lateLibrary] },
];
