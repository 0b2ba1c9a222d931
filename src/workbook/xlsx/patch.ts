import { ERROR_MARK } from './file-cell';

/** What the library writes otherwise than Excel needs it; applied to every part of the file. */
export function patchPart(path: string, xml: string): string {
  if (path === 'xl/workbook.xml') return calculatedBefore(xml);
  return path.startsWith('xl/worksheets/sheet') ? markedErrors(xml) : xml;
}

/**
 * The library asks for a full calculation on opening, and names no calculation engine, which asks for one too.
 * Where the add-in is not there (yet), every FLEX cell would then lose its value to #NAME?. 191029 is the engine
 * of all Excel versions since 2019.
 */
function calculatedBefore(xml: string): string {
  return xml.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');
}

/** The error values of formulas, which the library writes as texts. */
function markedErrors(xml: string): string {
  const marked = new RegExp(`t="str">(<f(?: [^>]*)?>[^<]*</f>)<v>${ERROR_MARK}(#[A-Z0-9/_]+[!?]?)</v>`, 'g');
  return xml.replace(marked, 't="e">$1<v>$2</v>');
}
