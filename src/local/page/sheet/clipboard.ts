/** Ranges as spreadsheets put them on the clipboard: tab-separated text, where a cell with tabs or line breaks is quoted. */

export type Values = readonly (readonly string[])[];

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const toTsv = (values: Values): string => values.map((row) => row.map(quoted).join("\t")).join("\n");

/** A quote only opens a quoted cell at its start, and only if it is closed before the cell ends; else it is an ordinary sign. */
export function fromTsv(text: string): string[][] {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const closed = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    closed.lastIndex = at;
    const match = closed.exec(source);
    const plain = /[^\t\n]*/y;
    plain.lastIndex = at;
    const cell = match ? match[1]!.replaceAll('""', '"') : plain.exec(source)![0];
    at += match ? match[0].length : cell.length;
    rows[rows.length - 1]!.push(cell);
    if (at >= source.length) return rows;
    if (source[at] === "\n") rows.push([]);
    at++;
  }
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

export const toHtml = (values: Values): string =>
  `<table>${values.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`;

const cellText = (cell: Element): string => {
  for (const br of cell.querySelectorAll("br")) br.replaceWith("\n");
  const blocks = [...cell.querySelectorAll("p, li")];
  const parts = blocks.length > 0 ? blocks.map((block) => block.textContent) : [cell.textContent];
  return parts.map((part) => (part ?? "").replace(/[^\S\n]+/g, " ").trim()).join("\n");
};

/** The cells of the only table in a piece of HTML, as text documents give it; null: there is none, or several. */
export function fromHtml(html: string): string[][] | null {
  const tables = new DOMParser().parseFromString(html, "text/html").querySelectorAll("table");
  if (tables.length !== 1) return null;
  return [...tables[0]!.rows].map((row) =>
    [...row.cells].flatMap((cell) => [cellText(cell), ...Array<string>(Math.max(0, cell.colSpan - 1)).fill("")]),
  );
}

/** What a paste writes into an area: one value fills it; a range fills it in whole multiples, or is laid down once. */
export function spread(values: Values, height: number, width: number): Values {
  const rows = values.length;
  const columns = Math.max(...values.map((row) => row.length));
  const tall = height % rows === 0 ? height : rows;
  const wide = width % columns === 0 ? width : columns;
  return Array.from({ length: Math.max(rows, tall) }, (_, row) =>
    Array.from({ length: Math.max(columns, wide) }, (_, column) => values[row % rows]?.[column % columns] ?? ""),
  );
}
