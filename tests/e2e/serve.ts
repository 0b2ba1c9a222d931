import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { servedHeaders } from '../build/headers-file';

export interface Served {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the build on a free port of this machine, each file as it is at the moment of asking, by its own rules. */
export async function serveFolder(folder: string): Promise<Served> {
  const files = sirv(folder, {
    dev: true,
    etag: false,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(servedHeaders(path.slice(1))))
        response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}
