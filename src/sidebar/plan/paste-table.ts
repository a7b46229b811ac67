/**
 * A table copied from a document arrives as plain text without its columns, and as HTML with them. Where there is a table
 * in the HTML it is put into the field as tab-separated text, as a sheet would have given it.
 */

const cellText = (cell: HTMLTableCellElement): string => {
  // Blocks and line breaks separate words that have no space between them in the HTML.
  for (const block of cell.querySelectorAll("br, p, li, div")) block.append(" ");
  for (const br of cell.querySelectorAll("br")) br.replaceWith(" ");
  const text = (cell.textContent ?? "").replace(/\s+/g, " ").trim();
  return text.startsWith('"') ? `"${text.replace(/"/g, '""')}"` : text;
};

const rowText = (row: HTMLTableRowElement): string =>
  [...row.cells].map((cell) => cellText(cell) + "\t".repeat(Math.max(cell.colSpan, 1) - 1)).join("\t");

/** The tables in an HTML text as tab-separated lines, or null where it holds none. */
export const tableFromHtml = (html: string): string | null => {
  const rows = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr")];
  return rows.length === 0 ? null : rows.map(rowText).join("\n");
};

/** Handles `paste` on a text field. */
export const pasteTable = (event: ClipboardEvent): void => {
  const html = event.clipboardData?.getData("text/html") ?? "";
  const plain = event.clipboardData?.getData("text/plain") ?? "";
  const field = event.currentTarget;
  // Tabs in the plain text mean that it came from a sheet, which quotes cells better than we could.
  if (!(field instanceof HTMLTextAreaElement) || plain.includes("\t")) return;
  const table = tableFromHtml(html);
  if (table === null) return;
  event.preventDefault();
  field.setRangeText(table, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
};
