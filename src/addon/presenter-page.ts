/** The page that a presenter fills before a meeting: made in 2 Google calls, and read back where it is the open document. */
import type { FileRef, PresenterPageInput, StartData } from "../contract/server.ts";
import { outline } from "../core/protocol/outline.ts";
import { suggestProtocols } from "../core/protocol/suggest.ts";
import { presenterPage } from "../files/presenter-page.ts";
import { mayHoldAnswers, readPresenterPage } from "../files/read-presenter-page.ts";
import { makeDocument } from "./make-file.ts";
import { libraryIn } from "./protocols.ts";
import { about, fileRef, meetingProperties, things } from "./review-files.ts";
import { beginStep } from "./settings.ts";
import { userLanguage } from "./user-language.ts";

/** Can be run again: it then finds the page that is there, and leaves what was typed in it. */
export const createPresenterPage = (input: PresenterPageInput): FileRef => {
  const { operationId, folder, ...page } = input;
  const value = presenterPage({ ...page, protocols: libraryIn(page.language).map(outline) });
  const wished = {
    name: value.title,
    appProperties: meetingProperties(operationId, "presenter page"),
    folderId: folder?.id ?? null,
    began: beginStep(operationId, "presenter page"),
  };
  return about(things.presenterPage, () => fileRef(makeDocument(wished, () => value)));
};

const cellsOf = (table: GoogleAppsScript.Document.Table): readonly (readonly string[])[] =>
  Array.from({ length: table.getNumRows() }, (_, at) => {
    const row = table.getRow(at);
    return Array.from({ length: row.getNumCells() }, (_, column) => row.getCell(column).getText());
  });

/**
 * What the open document answers as a presenter's page, else null. Through the built-in service (documents.currentonly), as a
 * colleague may have made the page or copied it. A document without tables costs one call.
 */
export const openPresenterPage = (): StartData["brought"] => {
  const body = DocumentApp.getActiveDocument().getBody();
  const tables = body.getTables().filter((table) => mayHoldAnswers(table.getText()));
  const answers = tables.length === 0 ? null : readPresenterPage(tables.map(cellsOf));
  if (!answers) return null;
  const { purpose, brought, minutes } = answers;
  const protocols = libraryIn(userLanguage()).map(outline);
  const [fitting] = suggestProtocols(protocols, { purpose, brought, minutes, audience: "team" }, userLanguage());
  const answered = purpose !== null || brought !== null;
  const title = (body.getParagraphs()[0]?.getText() ?? "").trim();
  return { purpose, shape: brought, minutes, title, suggested: answered && fitting ? fitting : null };
};
