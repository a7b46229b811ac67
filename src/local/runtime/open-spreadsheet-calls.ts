/** The host calls behind SpreadsheetApp: the open spreadsheet with the person's own rights, as spreadsheets.currentonly gives them. */
import { ApiError } from "../api-error.ts";
import type { SheetSelection } from "../page-protocol.ts";
import { columnName } from "../sheets/formula-references.ts";
import type { Workspace } from "../workspace.ts";
import type { HostCalls } from "./host-calls.ts";
import { Exception } from "./script-exception.ts";
import {
  cellFacts,
  cellFields,
  type SpreadsheetJson,
  spreadsheetFacts,
  spreadsheetFields,
} from "./spreadsheet-facts.ts";

type Calls = Pick<
  HostCalls,
  "openSpreadsheet" | "openCells" | "writeSpreadsheet" | "writeCells" | "selection" | "activate"
>;

/** `selection` is what was chosen on the screen when the run began; `show` gets what the script chooses. */
export function openSpreadsheetCalls(
  workspace: Pick<Workspace, "call" | "strikeFault">,
  account: string,
  fileId: string,
  selection: SheetSelection | undefined,
  show: (selection: SheetSelection) => void,
): Calls {
  let chosen = selection;
  const call = (method: string, params: object, body?: object): unknown => {
    const name = `sheets.spreadsheets.${method}`;
    return workspace.call({ account, via: "person" }, name, { spreadsheetId: fileId, ...params }, body);
  };
  const openSpreadsheet = () => spreadsheetFacts(call("get", { fields: spreadsheetFields }) as SpreadsheetJson);
  /** The tab's title, quoted for A1 notation. */
  const title = (sheetId: number): string => {
    const { sheets } = call("get", { fields: "sheets.properties(sheetId,title)" }) as SpreadsheetJson;
    const found = sheets.find((each) => (each.properties.sheetId ?? 0) === sheetId);
    if (!found) throw new Exception(`Sheet ${sheetId} not found`);
    return `'${found.properties.title.replaceAll("'", "''")}'`;
  };
  /** SpreadsheetApp refuses in words of its own, or in those of the API without the request's number. */
  const write = (work: () => unknown): null => {
    try {
      workspace.strikeFault("SpreadsheetApp.write", "before");
      work();
      workspace.strikeFault("SpreadsheetApp.write", "after");
      return null;
    } catch (error) {
      if (!(error instanceof ApiError) || error.code === 501) throw error;
      if (error.code === 429 || error.code >= 500)
        throw new Exception(`Service Spreadsheets failed while accessing document with id ${fileId}.`);
      if (error.code === 403) throw new Exception("You do not have permission to perform that action.");
      throw new Exception(error.message.replace(/^Invalid requests\[\d+\]\.\w+: /, ""));
    }
  };
  return {
    openSpreadsheet,
    openCells: (sheetId) =>
      cellFacts(call("get", { ranges: [title(sheetId)], fields: cellFields }) as Pick<SpreadsheetJson, "sheets">),
    writeSpreadsheet: (requests) => write(() => call("batchUpdate", {}, { requests })),
    writeCells: (sheetId, row, column, values) =>
      write(() => {
        const range = `${title(sheetId)}!${columnName(column - 1)}${row}`;
        call("values.update", { range, valueInputOption: "USER_ENTERED" }, { values });
      }),
    selection: () => {
      const { sheets } = openSpreadsheet();
      const first = sheets.find((each) => !each.hidden) ?? sheets[0];
      const there = sheets.some((each) => each.sheetId === chosen?.sheetId);
      return chosen && there ? chosen : { sheetId: first?.sheetId ?? 0, row: 1, column: 1, rows: 1, columns: 1 };
    },
    activate: (wanted) => {
      chosen = wanted;
      show(wanted);
      return null;
    },
  };
}
