import { fileFunctionId } from './file-formula';
import { element, XML_HEADER } from './xml';

/*
 * The parts by which Excel knows which add-in a workbook needs, and opens its pane with the workbook. Elements and
 * addresses are those of files that Excel saved ([MS-OWEXML] 2.2).
 */

/** The add-in that a workbook is made for. */
export interface AddIn {
  /** Of its manifest. */
  readonly id: string;
  /** Four numbers, of its manifest. */
  readonly version: string;
  /** Where Excel looks for it first: `EXCatalog` twice is what an administrator has given out. */
  readonly store: string;
  readonly storeType: 'EXCatalog' | 'Registry' | 'FileSystem';
  /** Names of its functions, with their namespace: `FLEX.CONTRIBUTION`. */
  readonly functions: readonly string[];
}

export const TASK_PANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION = 'xl/webextensions/webextension1.xml';
const TYPES = {
  [TASK_PANES]: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  [EXTENSION]: 'application/vnd.ms-office.webextension+xml',
};
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2011/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** Names this use of the add-in; any will do. */
const INSTANCE = '{5F1D7C0B-3E0A-4B52-9C74-1D8A2E6B9F31}';

/** The parts to add to a file, by their paths. */
export function webExtensionParts(addIn: AddIn): ReadonlyMap<string, string> {
  return new Map([
    [TASK_PANES, XML_HEADER + taskPanes()],
    ['xl/webextensions/_rels/taskpanes.xml.rels', XML_HEADER + paneRelationships()],
    [EXTENSION, XML_HEADER + extension(addIn)],
  ]);
}

/** The list of content types with those of the parts. */
export function withExtensionTypes(contentTypes: string): string {
  const types = Object.entries(TYPES).map(([path, ContentType]) =>
    element('Override', { PartName: `/${path}`, ContentType }),
  );
  return contentTypes.replace('</Types>', `${types.join('')}</Types>`);
}

/** The relationships of the package with the one to the panes. */
export function withPaneRelationship(relationships: string): string {
  const pane = relationship('rIdPane', `${MICROSOFT}/webextensiontaskpanes`, TASK_PANES);
  return relationships.replace('</Relationships>', `${pane}</Relationships>`);
}

function relationship(Id: string, Type: string, Target: string): string {
  return element('Relationship', { Id, Type, Target });
}

function paneRelationships(): string {
  const target = relationship('rId1', `${MICROSOFT}/webextension`, 'webextension1.xml');
  return element('Relationships', { xmlns: RELATIONSHIPS }, target);
}

/** Not visible: the property opens the pane where the add-in is, and nobody is asked to install it. */
function taskPanes(): string {
  const reference = element('wetp:webextensionref', { 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': 'rId1' });
  return element(
    'wetp:taskpanes',
    { 'xmlns:wetp': 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11' },
    element('wetp:taskpane', { dockstate: 'right', visibility: 0, width: 350, row: 0 }, reference),
  );
}

function extension({ id, version, store, storeType, functions }: AddIn): string {
  const autoOpen = { name: 'Office.AutoShowTaskpaneWithDocument', value: 'true' };
  return element(
    'we:webextension',
    { 'xmlns:we': 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11', id: INSTANCE },
    element('we:reference', { id, version, store, storeType }),
    element('we:alternateReferences'),
    element('we:properties', {}, element('we:property', autoOpen)),
    element('we:bindings'),
    element('we:snapshot', { 'xmlns:r': OFFICE_RELATIONSHIPS }),
    element('we:extLst', {}, hasFunctions(), functionIds(functions)),
  );
}

function hasFunctions(): string {
  return ext('{D87F86FE-615C-45B5-9D79-34F1136793EB}', element('we:containsCustomFunctions', { val: 1 }));
}

function functionIds(functions: readonly string[]): string {
  const ids = functions.map((name) => element('we:customFunctionIds', {}, fileFunctionId(name)));
  return ext('{7C84B067-C214-45C3-A712-C9D94CD141B2}', element('we:customFunctionIdList', {}, ...ids));
}

function ext(uri: string, content: string): string {
  return element('a:ext', { 'xmlns:a': DRAWING, uri }, content);
}
