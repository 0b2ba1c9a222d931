/** What a number format makes of a number, as far as reading and editing need to know. */
export type FormatKind = 'general' | 'text' | 'percent' | 'date' | 'other';

/** The kind of a number format in its English form; an absent format is General. */
export function formatKind(numberFormat: string): FormatKind {
  const format = numberFormat.trim();
  if (format === '' || /^general$/i.test(format)) return 'general';
  if (format === '@') return 'text';
  // Literal text and colours say nothing about the kind: `"per dag" 0` is no date.
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (codes.includes('%')) return 'percent';
  return /[dy]/i.test(codes) ? 'date' : 'other';
}
