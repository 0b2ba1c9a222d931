import { addinUrl, readDist } from './dist';

export type Headers = Readonly<Record<string, string>>;

interface Block {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function blocks(text: string): Block[] {
  return text
    .replace(/^#.*\n/gm, '')
    .split(/\n(?=\/)/)
    .map((block) => {
      const [path, ...lines] = block.trimEnd().split('\n');
      const headers = lines
        .filter((line) => line !== '')
        .map((line) => {
          const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
          if (name === undefined) throw new Error(`_headers has a line that is no header: ${line}`);
          return [name, value] as const;
        });
      return { path, headers };
    });
}

/** What `_headers` says of a path of the site, read as its hosts do: the headers of all rules that fit, joined. */
export function headersByFile(text: string, path: string): Headers {
  const found: Record<string, string> = {};
  const fitting = blocks(text).filter((block) =>
    block.path.endsWith('*') ? path.startsWith(block.path.slice(0, -1)) : path === block.path,
  );
  for (const [name, value] of fitting.flatMap(({ headers }) => headers))
    found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  return found;
}

/** The headers with which a file of the build is served. */
export function servedHeaders(file: string): Headers {
  return headersByFile(readDist('_headers'), `${new URL(addinUrl).pathname}/${file}`);
}
