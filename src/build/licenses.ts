/** The licences of the packages that the product is made of: which may be used, and what has to travel along. */

/** A package of which code is in the product. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it, such as `(MIT OR Apache-2.0)`; nothing if it says none. */
  readonly license: string | undefined;
  /** Who made it, as its package.json says; may be empty. */
  readonly author: string;
  /** Its licence and its notice, as they are; empty if it brings none. */
  readonly text: string;
}

/** They ask for their text and the name of who wrote it, and nothing else. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** Of packages that forgot to say it in package.json; the text that they bring says it. */
const READ_IN_TEXT: Readonly<Record<string, string>> = { '@univerjs/telemetry': 'Apache-2.0' };

/** Whether the product may hold what is under this licence, an expression of SPDX. */
export function isAllowed(license: string): boolean {
  // Of a choice one suffices; of what holds together each must do.
  return license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.includes(part.trim())));
}

/** What is wrong with the licences, as sentences; empty if nothing is. */
export function licenseProblems(packages: readonly BundledPackage[]): string[] {
  return packages.flatMap((bundled) => {
    const license = licenseOf(bundled);
    if (license !== undefined && isAllowed(license)) return [];
    return [
      `${bundled.name} ${bundled.version} is in the product under ${license ?? 'no licence that it names'}. ` +
        `Only ${ALLOWED.join(', ')} may be: do without the package.`,
    ];
  });
}

/** The text of licenses.txt. Packages with the same words stand together above them. */
export function licenseNotices(packages: readonly BundledPackage[]): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const groups = new Map<string, string[]>();
  for (const bundled of sorted) {
    const license = licenseOf(bundled) ?? '';
    const text = bundled.text.replaceAll('\r\n', '\n').trim();
    const by = bundled.author === '' ? '' : `, by ${bundled.author}`;
    const words =
      text === ''
        ? `These bring no text of their licence, ${license}; it stands with others in this file.`
        : text;
    const line = `${bundled.name} ${bundled.version} (${license}${by})`;
    groups.set(words, [...(groups.get(words) ?? []), line]);
  }
  const parts = [...groups].map(([words, lines]) => `${lines.join('\n')}\n\n${words}\n`);
  return `The Flexteam add-in holds code of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function licenseOf({ name, license }: BundledPackage): string | undefined {
  return license ?? READ_IN_TEXT[name];
}
