/**
 * A file is made once and filled once, however often its step is run: an earlier run's file is looked for by its app properties, and
 * what people have typed into a filled one stays.
 */
import type { DocumentValue } from "../files/document.ts";
import type { Workbook } from "../files/workbook.ts";
import { compileDocument } from "../google/docs-compiler.ts";
import { compileWorkbook } from "../google/sheets-compiler.ts";
import {
  type DriveFile,
  documentType,
  isFilled,
  listFiles,
  type NewFile,
  readDocument,
  sheetIdsOf,
  spreadsheetType,
  writeDocument,
  writeSpreadsheet,
} from "./google.ts";
import { createInFolder } from "./review-files.ts";

/** `began` says that an earlier run may have filled it. */
export const fillDocument = (id: string, document: DocumentValue, began: boolean): void => {
  if (!(began && isFilled(readDocument(id)))) writeDocument(id, compileDocument(document), null);
};

export const fillWorkbook = (id: string, workbook: Workbook, began: boolean): void => {
  const first = workbook.tabs[0]?.sheetId ?? 0;
  const filled = () => sheetIdsOf(id).indexOf(first) >= 0;
  if (!(began && filled())) writeSpreadsheet(id, compileWorkbook(workbook), filled);
};

/** A file of its own: what it is called, its app properties, and where it lies (null: My Drive). */
interface Wished extends Pick<NewFile, "name" | "appProperties"> {
  readonly folderId: string | null;
  readonly began: boolean;
}

const fileOnce = ({ name, appProperties, folderId, began }: Wished, mimeType: string): DriveFile =>
  (began ? listFiles([appProperties])[0] : undefined) ?? createInFolder({ name, mimeType, appProperties }, folderId);

/** 2 Google calls. `value` may name the file's own address. */
export const makeDocument = (wished: Wished, value: (file: DriveFile) => DocumentValue): DriveFile => {
  const file = fileOnce(wished, documentType);
  fillDocument(file.id, value(file), wished.began);
  return file;
};

/** 2 Google calls. */
export const makeSpreadsheet = (wished: Wished, workbook: Workbook): DriveFile => {
  const file = fileOnce(wished, spreadsheetType);
  fillWorkbook(file.id, workbook, wished.began);
  return file;
};
