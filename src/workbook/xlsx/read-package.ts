import type { Parts } from './unpack';
import { attributeOf, elementsOf } from './xml';

/** Where one part of a file points to. */
export interface Relationship {
  /** The last word of its address: `drawing`, `image`, `chart`. */
  readonly type: string;
  readonly path: string;
}

/** The text of a part; `''` if the file has none. */
export function partText(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts.get(path));
}

/** The relationships of a part within the file, by their ids; what lies outside of the file is left alone. */
export function relationshipsOf(parts: Parts, path: string): ReadonlyMap<string, Relationship> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = partText(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    elementsOf(xml, 'Relationship').flatMap((tag) => {
      const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(tag, name));
      if (id === undefined || target === undefined || attributeOf(tag, 'TargetMode') === 'External')
        return [];
      return [[id, { type: type?.split('/').at(-1) ?? '', path: resolved(folder, target) }] as const];
    }),
  );
}

function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** A tab of the file. */
export interface Tab {
  readonly name: string;
  readonly path: string;
  /** `worksheet`; or `chartsheet` and others, which have no cells. */
  readonly type: string;
}

/** The tabs in their order. */
export function tabsOf(parts: Parts): Tab[] {
  const workbook = [...relationshipsOf(parts, '').values()].find(({ type }) => type === 'officeDocument');
  if (!workbook) return [];
  const relationships = relationshipsOf(parts, workbook.path);
  return elementsOf(partText(parts, workbook.path), 'sheet').flatMap((tag) => {
    const sheet = relationships.get(attributeOf(tag, '\\w+:id') ?? '');
    return sheet ? [{ ...sheet, name: attributeOf(tag, 'name') ?? '' }] : [];
  });
}
