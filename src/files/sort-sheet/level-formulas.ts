/** Parts of formulas by which typed words become positions. Only functions that Sheets, Excel, LibreOffice and IronCalc share. */

/** What `tidyWords` does, as a formula. `words`: a cell. */
export const tidied = (words: string): string => `TRIM(SUBSTITUTE(SUBSTITUTE(${words},"\u00a0"," "),"\u2019","'"))`;

/** Marks that MATCH would take for wildcards are made plain. */
const plain = (words: string): string => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${words},"~","~~"),"*","~*"),"?","~?")`;

/**
 * The position that words stand for: 1 = lowest level, "n" = not scorable, "?" = two levels at once, "" = blank
 * or not understood. `words`: a cell or formula whose text is tidied.
 */
export const positionOf = (
  words: string,
  { aliases, positions }: { readonly aliases: string; readonly positions: string },
): string => `IFERROR(IF(${words}="","",INDEX(${positions},MATCH(${plain(words)},${aliases},0))),"")`;

/** How "not scorable" stands among positions, whatever the language. */
export const unscorable = "n";
/** How a word stands among positions that two levels have. */
export const ambiguous = "?";
