/**
 * Entry of the pane in Excel (taskpane.js). The page also starts hidden, only to calculate; React and everything
 * else that draws is loaded when the pane is first shown.
 */
import { actionIds } from './commands/actions';
import { ribbonCommands } from './commands/commands';
import { openAddress } from './commands/open-address';
import { PaneRequests } from './commands/requests';
import { helpFiles } from './i18n/help/files';
import { languageOf } from './i18n/language';

const requests = new PaneRequests();
let loading: Promise<void> | undefined;

function draw(): Promise<void> {
  loading ??= import(/* webpackChunkName: "pane" */ './excel-pane')
    .then(({ drawPane }) => {
      drawPane(requests);
    })
    .catch((error: unknown) => {
      // A later showing tries again: the server may have been out of reach.
      loading = undefined;
      throw error;
    });
  return loading;
}

function associateCommands(): void {
  const commands = ribbonCommands(
    {
      showPane: () => Office.addin.showAsTaskpane(),
      openAddress,
      helpAddress: new URL(helpFiles[languageOf(Office.context.displayLanguage)], window.location.href).href,
    },
    requests,
  );
  for (const id of actionIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      commands[id]()
        .catch((error: unknown) => {
          console.error(error);
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}

/** Told by the shared runtime; missing in the type of what `onReady` gives. */
interface ReadyInfo {
  readonly host: Office.HostType | null;
  readonly addin?: { readonly visibilityMode?: string };
}

void Office.onReady(async (info) => {
  const { host, addin } = info as ReadyInfo;
  if (host !== Office.HostType.Excel) {
    // Opened in a plain browser tab: the workbench does there what Excel does here.
    window.location.replace('index.html');
    return;
  }
  associateCommands();
  if (addin?.visibilityMode !== 'Hidden') await draw();
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) void draw();
  });
});
