import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectFolder } from './dist';

/** For localhost, until 3 November 2126; the key that it was made with is gone. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUW1hQrbt3t0i3OK3jErFENahY2/MwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNzA2MTU0MloYDzIxMjYxMTAz
MDYxNTQyWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQFZ7LhKhlg58t3u23AH5nisNvu2P608TeZ5QpIgA+cWZ7tR2rjkvok
EOPklxB7OS+mj4rURSs3J9561xyxorXIo2kwZzAdBgNVHQ4EFgQUhSGUSI0L3YQr
GTvnFbI6fP14NxAwHwYDVR0jBBgwFoAUhSGUSI0L3YQrGTvnFbI6fP14NxAwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIgc8CMxvBay4r6Oum5Azo57gRaI399uAdMiKHvbHlFHkYCIQCoTmNRoohV
IKndkDu2GPArg17amkmveqLBas4h7SP76w==
-----END CERTIFICATE-----
`;

const home = mkdtempSync(join(tmpdir(), 'flexteam-home-'));
afterAll(() => rmSync(home, { recursive: true }));

/** What `npm run excel` says of the certificates of a user on a day: which it has, or why it stops. */
function certificatesOn(day: string): string {
  const code =
    `import { certificates } from './src/build/serve.js';` +
    `try { console.log(Object.keys(certificates(new Date('${day}'))).join()); }` +
    `catch (error) { console.log(error.constructor.name + ': ' + error.message); }`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: projectFolder,
    encoding: 'utf8',
    // Where the home of a user is, on Unix and on Windows.
    env: { ...process.env, HOME: home, USERPROFILE: home },
  });
}

/** What is said where another program has the port. */
function takenPort(excel: boolean): string {
  const code =
    `import { createServer } from 'node:net'; import { requireFreePort } from './src/build/serve.js';` +
    `const other = createServer().listen(0, 'localhost', async () => {` +
    `const port = other.address().port;` +
    `await requireFreePort({ port, excel: ${excel} }).catch(({ message }) => console.log(message.replaceAll(port, '#')));` +
    `other.close(); });`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
}

it('offers another port only where there is one: Excel comes to that of the manifest', () => {
  expect(takenPort(false)).toMatch(
    /^Port # is taken: .* set the environment variable PORT to another number/,
  );
  expect(takenPort(true)).toMatch(/^Port # is taken: .* Stop it: manifest\.xml sends Excel to this port/);
  expect(takenPort(true)).not.toContain('PORT');
});

it('says how to make certificates where there are none, serves with good ones, and tells of old ones', () => {
  expect(certificatesOn('2026-01-01')).toMatch(
    /^SetupError: .*there are no certificates for localhost in .*\nMake them once with: npx office-addin-dev-certs install/,
  );
  const folder = join(home, '.office-addin-dev-certs');
  mkdirSync(folder);
  for (const name of ['localhost.key', 'localhost.crt', 'ca.crt'])
    writeFileSync(join(folder, name), CERTIFICATE);
  expect(certificatesOn('2027-01-01')).toBe('key,cert,ca\n');
  expect(certificatesOn('2127-01-01')).toMatch(
    /^SetupError: .*ended on 2126-\d\d-\d\d.*\nMake new ones with: npx/,
  );
});
