import type { PaneContextValue } from '../context';
import type { WorkbookView } from './use-workbook';

/** Facts for whoever helps: versions, host and structure. No amounts, no names of people or files. */
export function diagnostics(pane: PaneContextValue, view: WorkbookView, lost: number): string {
  const { data, host, failure, readAt } = view;
  return [
    `Flexteam ${pane.version}`,
    `language ${pane.language}, namespace ${pane.namespace}`,
    `host ${host ? `${host.kind}, ${host.language}, "${host.decimalSeparator}" "${host.groupSeparator}" "${host.listSeparator}"` : 'unknown'}`,
    `browser ${navigator.userAgent}`,
    `sheets ${data?.status.sheets.length ?? '?'}, tables ${data?.status.tables.filter((name) => name.startsWith('Flex')).join(' ') || 'none'}`,
    `missing ${data?.missing.join(' ') || 'none'}, read-only ${data?.status.readOnly ?? '?'}`,
    `names ${data ? [...data.blocks.keys()].join(' ') || 'none' : '?'}`,
    `checks ${data?.checks?.map(({ id, outcome }) => `${id}:${outcome}`).join(' ') ?? 'none'}`,
    `formulas lost ${lost}`,
    `read ${readAt?.toISOString() ?? 'never'}`,
    `last failure ${failure ? `${failure.kind} ${failure.params.detail ?? ''}` : 'none'}`,
  ].join('\n');
}
