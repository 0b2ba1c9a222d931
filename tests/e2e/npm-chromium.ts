import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const modules = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'node_modules');
const source = join(modules, '@sparticuz', 'chromium');

/** The package's own settings look in the folders of one cloud provider. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fonts</cachedir>
</fontconfig>
`;

/**
 * The Chromium that npm brought along as an optional dependency, unpacked once into node_modules/.cache; undefined
 * where it does not run. The package's own way of unpacking is not used: it shares one folder between versions and
 * leaves out the libraries that a bare machine lacks.
 */
export async function npmChromium(): Promise<
  { readonly path: string; readonly env: Record<string, string> } | undefined
> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(join(source, 'bin', 'chromium.br'))) return undefined;

  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    // Under another name until complete, so that an interrupted run leaves nothing that looks whole.
    const unfinished = `${folder}.${String(process.pid)}`;
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'chromium'), unpack('chromium.br'));
    chmodSync(join(unfinished, 'chromium'), 0o755);
    extractTar(unpack('al2023.tar.br'), unfinished);
    extractTar(unpack('fonts.tar.br'), unfinished);
    writeFileSync(join(unfinished, 'fonts.conf'), FONTS);
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      // Another run may have been first.
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  };
}

function unpack(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(source, 'bin', name)));
}

/** Writes the files and folders of a plain tar; links are made copies of what they name. */
function extractTar(tar: Buffer, folder: string): void {
  const field = (at: number, length: number): string => {
    const text = tar.toString('utf8', at, at + length);
    const end = text.indexOf('\0');
    return end < 0 ? text : text.slice(0, end);
  };
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = parseInt(field(at + 124, 12), 8);
    const prefix = field(at + 257, 5) === 'ustar' ? field(at + 345, 155) : '';
    const name = [prefix, field(at, 100)].filter(Boolean).join('/');
    const kind = String.fromCharCode(tar[at + 156] ?? 0);
    const path = resolve(folder, name);
    if (path !== folder && !path.startsWith(folder + sep)) throw new Error(`Outside the folder: ${name}`);

    if (kind === '5') mkdirSync(path, { recursive: true });
    else if (kind === '0' || kind === '\0') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, tar.subarray(at + 512, at + 512 + size));
    } else if (kind === '1' || kind === '2') {
      writeFileSync(path, readFileSync(resolve(dirname(path), field(at + 157, 100))));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
