/**
 * MODEL of the two services of Excel on the web that stand beside the workbook: the shared runtime, which shows
 * and hides the pane, and custom functions, which take the results of what Excel asked to calculate. Not Excel:
 * what office.js sends was read from its source, what Excel does with it is an assumption. Whatever else is asked
 * fails by its name.
 */
import { NotImplemented } from '../../host/errors';
import { ACTION, PATH, type ActionInfo, type RequestBody, type ResponseBody } from '../../host/protocol';

const RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';
const FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';
const ACTIONS = 'Microsoft.InternalService.AddinInternalService';
const SERVICES: readonly string[] = [RUNTIME, FUNCTIONS, ACTIONS];

/** A result as the client gives it: number of the invocation, whether it succeeded, value or message, error code. */
export type InvocationResult = readonly [id: number, ok: boolean, value: unknown, error?: number];

export interface ServiceListener {
  /** The add-in asks to show or hide its pane. */
  onState(state: 'Visible' | 'Background'): void;
  /** The add-in is ready to calculate. */
  onFunctionsReady(): void;
  onResult(result: InvocationResult): void;
}

/** Whether a request is for a service and not for the workbook. */
export function isForService({ ObjectPaths: paths }: RequestBody): boolean {
  return Object.values(paths).some(({ ObjectPathType: type }) => type === PATH.newObject);
}

export function answerService(body: RequestBody, listener: ServiceListener): ResponseBody {
  const traces: number[] = [];
  const results = body.Actions.map((action) => {
    if (action.ActionType === ACTION.trace) traces.push(action.Id);
    perform(action, body, listener);
    return { ActionId: action.Id, Value: null };
  });
  return { Results: results, TraceIds: traces };
}

function perform(action: ActionInfo, { ObjectPaths: paths }: RequestBody, listener: ServiceListener): void {
  if (action.ActionType === ACTION.trace) return;
  const { ObjectPathType: type, Name: service } = paths[action.ObjectPathId];
  if (action.ActionType === ACTION.instantiate) {
    // The client names the root of its context as well, and does nothing with it.
    if (type === PATH.root || (type === PATH.newObject && SERVICES.includes(service))) return;
    throw new NotImplemented(`${service} (object path type ${String(type)}) beside a service`);
  }
  const [argument] = action.ArgumentInfo?.Arguments ?? [];
  switch (`${service}.${action.Name}`) {
    case `${RUNTIME}.SetAppRuntimeState`:
      if (argument !== 'Visible' && argument !== 'Background')
        throw new NotImplemented(`SetAppRuntimeState(${String(argument)})`);
      listener.onState(argument);
      return;
    case `${FUNCTIONS}._SetOsfControlContainerReadyForCustomFunctions`:
      listener.onFunctionsReady();
      return;
    case `${ACTIONS}.NotifyActionHandlerReady`:
      // Excel may send keyboard shortcuts from now on; the add-in has none.
      return;
    case `${FUNCTIONS}.SetInvocationArrayResults`:
      for (const result of argument as readonly InvocationResult[]) listener.onResult(result);
      return;
    default:
      throw new NotImplemented(`${service}.${action.Name} (action type ${String(action.ActionType)})`);
  }
}
