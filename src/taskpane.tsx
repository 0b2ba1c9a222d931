/**
 * Entry of the pane in Excel (taskpane.js). The page also starts hidden, only to calculate; React and everything
 * else that draws is loaded when the pane is first shown.
 */
import { actionIds } from './commands/actions';
import { ribbonCommands } from './commands/commands';
import { openAddress } from './commands/open-address';
import { PaneRequests } from './commands/requests';
import { helpPath } from './i18n/help/files';
import { languageOf } from './i18n/language';
import { paneMissing } from './i18n/pane-missing';

const requests = new PaneRequests();
let loading: Promise<void> | undefined;

/** Puts a sentence into the page where the pane should be. */
function sayMissing(language: string): void {
  const root = document.getElementById('root');
  if (root !== null) root.textContent = paneMissing[languageOf(language)];
}

function draw(): Promise<void> {
  loading ??= import(/* webpackChunkName: "pane" */ './excel-pane')
    .then(({ drawPane }) => {
      drawPane(requests);
    })
    .catch((error: unknown) => {
      // A later showing tries again: the server may have been out of reach.
      loading = undefined;
      console.error(error);
      sayMissing(Office.context.displayLanguage);
    });
  return loading;
}

function associateCommands(): void {
  const commands = ribbonCommands(
    {
      showPane: async () => {
        await Office.addin.showAsTaskpane();
        // The command may have started the runtime, and its showing come before anyone listens for it.
        await draw();
      },
      openAddress,
      // Asked when it is needed: before `onReady` nobody knows the language.
      get helpAddress() {
        return new URL(helpPath(languageOf(Office.context.displayLanguage), 'index'), window.location.href)
          .href;
      },
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

function start(): void {
  // Not in `onReady`: Excel may send the command that started the runtime before that is called.
  associateCommands();
  void Office.onReady(async (info) => {
    const { host, addin } = info as ReadyInfo;
    if (host !== Office.HostType.Excel) {
      // Opened in a plain browser tab: the workbench does there what Excel does here.
      window.location.replace('index.html');
      return;
    }
    // Neither waits for the other: a drawing that fails is tried again at a later showing, and a pane that is open is
    // drawn even where Excel tells of no showing.
    const listening = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) void draw();
    });
    if (addin?.visibilityMode !== 'Hidden') await draw();
    await listening;
  });
}

// Where the network lets nothing in from Microsoft's address, the page is there but its client is not.
if (typeof Office === 'undefined') sayMissing(navigator.language);
else start();
