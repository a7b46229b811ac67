/** What LibreOffice makes of our formulas. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { spreadsheetToXlsx } from "../../../src/local/export/xlsx.ts";
import type { SheetState } from "../../../src/local/sheets/local-sheets.ts";

/** Whether LibreOffice is installed. */
export const office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].some((path) => existsSync(path));

/** The shown texts of some tabs, as LibreOffice calculates them: results are taken out of the file first. */
export async function recalculated(state: SheetState, tabs: readonly string[]): Promise<string[][][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await spreadsheetToXlsx(state, "Sort sheet")).buffer as ArrayBuffer);
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula };
      });
    });
  const dir = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    writeFileSync(join(dir, "book.xlsx"), new Uint8Array(await workbook.xlsx.writeBuffer()));
    // Text separated by tabs, as shown, a file for each sheet.
    const filter = "csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true,false,false,false,-1";
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${dir}/profile`,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        dir,
        join(dir, "book.xlsx"),
      ],
      { stdio: "ignore" },
    );
    return tabs.map((tab) =>
      readFileSync(join(dir, `book-${tab}.csv`), "utf8")
        .replace(/\n+$/, "")
        .split("\n")
        .map((line) => line.split("\t")),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}
