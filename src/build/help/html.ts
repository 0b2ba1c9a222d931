const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, between tags and in attributes. */
export const text = (raw: string): string => raw.replace(/[&<>"]/g, (sign) => escapes[sign]);

/** A box in which something wide scrolls by itself, with the keyboard too. */
export const scrolling = (label: string, inside: string): string =>
  `<div class="scroll" role="region" tabindex="0" aria-label="${text(label)}">${inside}</div>`;
