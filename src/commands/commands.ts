import type { ActionId } from './actions';
import type { PaneRequests } from './requests';

/** What the commands need of their host. */
export interface CommandHost {
  showPane(): Promise<void>;
  openAddress(address: string): void;
  /** Address of the help in the user's language. */
  readonly helpAddress: string;
}

/** The functions behind the ribbon's actions. Work that can fail is done in the pane, where its result is read. */
export function ribbonCommands(
  host: CommandHost,
  requests: PaneRequests,
): Readonly<Record<ActionId, () => Promise<void>>> {
  return {
    insertModel: async () => {
      requests.post('insertModel');
      try {
        await host.showPane();
      } catch (error) {
        requests.withdraw();
        throw error;
      }
    },
    openHelp: () => {
      host.openAddress(host.helpAddress);
      return Promise.resolve();
    },
  };
}
