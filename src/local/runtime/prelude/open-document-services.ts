import type { EditorKind } from "../../page-protocol.ts";
import type { DocumentFacts } from "../host-calls.ts";
import type { Kit } from "./kit.ts";

/**
 * DocumentApp over the open document: read-only, and only what documents.currentonly reaches.
 * Runs inside the context: its text is all that is used, so it stands alone.
 */
export const defineOpenDocument = (
  { host, service, define, exception }: Kit,
  getUi: (kind: EditorKind) => object,
): void => {
  type TableText = DocumentFacts["tables"][number];
  const withText = (name: string, text: string): object => service(name, { getText: () => text });
  const tableRow = (cells: TableText[number]): object =>
    service("TableRow", {
      getNumCells: () => cells.length,
      getCell: (index: unknown) => withText("TableCell", itemAt(cells, index)),
    });
  const table = (rows: TableText): object =>
    service("Table", {
      // A container's text is that of its parts, a line each.
      getText: () => rows.map((cells) => cells.join("\n")).join("\n"),
      getNumRows: () => rows.length,
      getRow: (index: unknown) => tableRow(itemAt(rows, index)),
    });
  const itemAt = <T>(items: readonly T[], index: unknown): T => {
    const item = items[Number(index)];
    if (item === undefined)
      throw exception(`Child index (${index}) must be less than the number of child elements (${items.length}).`);
    return item;
  };
  const body = (): object =>
    service("Body", {
      getParagraphs: () => host("openDocument").paragraphs.map((text) => withText("Paragraph", text)),
      getTables: () => host("openDocument").tables.map(table),
    });

  define(
    "DocumentApp",
    service("DocumentApp", {
      getUi: () => getUi("document"),
      getActiveDocument: () => {
        const { id, kind, url } = host("openFile");
        if (kind !== "document") return null;
        return service("Document", {
          getId: () => id,
          getName: () => host("openFile").name,
          getUrl: () => url,
          getBody: body,
        });
      },
    }),
  );
};
