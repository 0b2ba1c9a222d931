/** Runs the actions of one request, in order, and stops at the first that fails. Nothing is undone. */
import { HostError, NotImplemented } from './errors';
import { ACTION, PATH } from './protocol';
import type { ActionInfo, ArgumentInfo, ObjectPathInfo, RequestBody, ResponseBody } from './protocol';
import { RemoteObject } from './remote/remote';
import type { Remotes } from './remote/remotes';

type Resolved = RemoteObject | null;

/** Of those that there are, all but new objects: services stand beside the workbook. */
const PATHS: readonly number[] = [
  PATH.root,
  PATH.method,
  PATH.property,
  PATH.indexer,
  PATH.reference,
  PATH.none,
];

export class Batch {
  private readonly resolved = new Map<number, Resolved>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly remotes: Remotes,
    private readonly body: RequestBody,
  ) {}

  /** With `breakAt`, the action at that index fails with the error given, as if Excel had refused it. */
  run(breakAt?: { readonly index: number; readonly error: HostError }): ResponseBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (breakAt?.index === index) throw breakAt.error;
        this.perform(action);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return {
          Results: this.results,
          TraceIds: this.traceIds,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: action.Name,
            ActionIndex: index,
            HttpStatusCode: 400,
          },
        };
      }
    }
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private perform(action: ActionInfo): void {
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const object = this.resolve(action.ObjectPathId);
        this.results.push({ ActionId: action.Id, Value: object && { ...object.identity } });
        return;
      }
      case ACTION.query:
        this.query(action);
        return;
      case ACTION.method: {
        const object = this.present(action);
        const outcome = object.call(action.Name, this.arguments(action.ArgumentInfo));
        if (outcome instanceof RemoteObject) throw new NotImplemented(`${action.Name} as an action`);
        this.results.push({ ActionId: action.Id, Value: null });
        return;
      }
      case ACTION.set:
        this.present(action).set(action.Name, this.arguments(action.ArgumentInfo)[0]);
        this.results.push({ ActionId: action.Id, Value: null });
        return;
      case ACTION.trace:
        this.traceIds.push(action.Id);
        this.results.push({ ActionId: action.Id, Value: null });
        return;
      default:
        throw new NotImplemented(`action type ${action.ActionType}`);
    }
  }

  /** What Excel does with an order to a null object is not known. */
  private present({ ObjectPathId: id, Name: name }: ActionInfo): RemoteObject {
    const object = this.resolve(id);
    if (!object) throw new NotImplemented(`${name} of a null object`);
    return object;
  }

  private query({ Id, ObjectPathId, QueryInfo }: ActionInfo): void {
    if (QueryInfo?.Expand !== undefined || QueryInfo?.Top !== undefined || QueryInfo?.Skip !== undefined) {
      throw new NotImplemented('load with expand, top or skip');
    }
    const object = this.resolve(ObjectPathId);
    this.results.push({ ActionId: Id, Value: object && object.query(QueryInfo?.Select ?? []) });
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      if (Array.isArray(reference)) throw new NotImplemented('lists of objects as an argument');
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : argument;
    });
  }

  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.body.ObjectPaths[id];
    if (!info) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = this.make(info);
    this.resolved.set(id, object);
    return object;
  }

  private make(info: ObjectPathInfo): Resolved {
    const { ObjectPathType: type, Name: name } = info;
    if (!PATHS.includes(type)) throw new NotImplemented(`object path type ${type} (${name})`);
    if (type === PATH.root) return this.remotes.root();
    if (type === PATH.none) return null;
    if (type === PATH.reference) return this.remotes.byReference(name);
    const parent = this.resolve(info.ParentObjectPathId ?? 0);
    // Whatever is asked of a null object is a null object.
    if (!parent) return null;
    if (type === PATH.property) return parent.child(name);
    const args = this.arguments(info.ArgumentInfo);
    if (type === PATH.indexer) return parent.item(args[0]);
    const outcome = parent.call(name, args);
    if (outcome === null || outcome instanceof RemoteObject) return outcome;
    throw new NotImplemented(`${parent.typeName}.${name} as an object`);
  }
}
