/** Years that follow one another, as one text: `2026–2030`. */
export function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first ?? '') : `${first}–${last}`;
}
