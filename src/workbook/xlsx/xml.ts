/** The few lines of XML that the library does not write, or does not read. */

/** Text as it stands between tags or in a quoted attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; children are XML already, absent ones are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (string | undefined)[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const content = children.join('');
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The elements of a name, whatever their prefix, that do not stand within one of that name. */
export function elementsOf(xml: string, name: string): string[] {
  const open = new RegExp(`<(\\w+:)?${name}(?=[\\s/>])[^>]*?(/?)>`, 'g');
  const found: string[] = [];
  for (let start = open.exec(xml); start; start = open.exec(xml)) {
    const close = `</${start[1] ?? ''}${name}>`;
    const end = start[2] === '/' ? open.lastIndex - close.length : xml.indexOf(close, open.lastIndex);
    if (end < 0 && start[2] !== '/') break;
    open.lastIndex = end + close.length;
    found.push(xml.slice(start.index, open.lastIndex));
  }
  return found;
}

/** The first element of a name, `''` if there is none. */
export function elementOf(xml: string, name: string): string {
  return elementsOf(xml, name).at(0) ?? '';
}

/** The value of an attribute of the first tag; `undefined` if it has none. */
export function attributeOf(xml: string, name: string): string | undefined {
  const tag = /<[^?!][^>]*>/.exec(xml)?.[0] ?? '';
  const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value ? unescapeXml(value[1] ?? value[2]) : undefined;
}

/** All text within an element, as it reads. */
export function textOf(xml: string): string {
  return unescapeXml(xml.replace(/<[^>]*>/g, ''));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities that a file defines for itself stay as they stand: nothing is looked up. */
function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code =
        decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return (name !== undefined && NAMED[name]) || whole;
    },
  );
}
