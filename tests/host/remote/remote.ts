/**
 * Objects as the client of Excel sees them: named properties, child objects and methods, nothing else. Reaching
 * for a member that is not listed fails with its name.
 */
import { NotImplemented } from '../errors';

export interface RemoteMembers {
  /** Sent along with every result, so that the client can find the object again. */
  readonly identity?: () => Readonly<Record<string, string>>;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly child?: Readonly<Record<string, () => RemoteObject | null>>;
  /** A method gives an object, `null` for a null object, or nothing. */
  readonly call?: Readonly<Record<string, (args: readonly unknown[]) => unknown>>;
  /** Only on collections. */
  readonly items?: () => readonly RemoteObject[];
  readonly item?: (key: unknown) => RemoteObject;
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const lowerFirst = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);

export class RemoteObject {
  constructor(
    readonly typeName: string,
    private readonly members: RemoteMembers,
  ) {}

  private find<T>(group: Readonly<Record<string, T>> | undefined, name: string): T {
    const member = group?.[lowerFirst(name)];
    if (member === undefined) throw new NotImplemented(`${this.typeName}.${lowerFirst(name)}`);
    return member;
  }

  get identity(): Readonly<Record<string, string>> {
    return this.members.identity?.() ?? {};
  }

  child(name: string): RemoteObject | null {
    return this.find(this.members.child, name)();
  }

  item(key: unknown): RemoteObject {
    if (!this.members.item) throw new NotImplemented(`${this.typeName}.getItem`);
    return this.members.item(key);
  }

  call(name: string, args: readonly unknown[]): unknown {
    return this.find(this.members.call, name)(args);
  }

  set(name: string, value: unknown): void {
    this.find(this.members.set, name)(value);
  }

  /** Answers `load`: the properties asked for, `child/property` through child objects, items of a collection. */
  query(select: readonly string[]): unknown {
    const { items } = this.members;
    if (items) return { _Items: items().map((item) => item.queryOne(select)) };
    return this.queryOne(select);
  }

  private queryOne(select: readonly string[]): Record<string, unknown> {
    if (select.length === 0 || select.includes('*')) {
      throw new NotImplemented(`${this.typeName}.load without property names`);
    }
    const result: Record<string, unknown> = { ...this.identity };
    const deeper = new Map<string, string[]>();
    for (const path of select) {
      const [head, ...rest] = path.split('/');
      if (rest.length > 0) deeper.set(head, [...(deeper.get(head) ?? []), rest.join('/')]);
      else result[head.startsWith('_') ? head : upperFirst(head)] = this.find(this.members.get, head)();
    }
    for (const [name, paths] of deeper) result[upperFirst(name)] = this.child(name)?.query(paths) ?? null;
    return result;
  }
}

/** Getters and setters for plain fields of a model object, one for each name. */
export function fields<T extends object>(
  model: T,
  names: readonly (keyof T & string)[],
  assertWritable: () => void,
): Required<Pick<RemoteMembers, 'get' | 'set'>> {
  const get: Record<string, () => unknown> = {};
  const set: Record<string, (value: unknown) => void> = {};
  for (const name of names) {
    get[name] = () => model[name];
    set[name] = (value) => {
      assertWritable();
      if (typeof value !== typeof model[name]) throw new NotImplemented(`${name} of type ${typeof value}`);
      model[name] = value as T[keyof T & string];
    };
  }
  return { get, set };
}
