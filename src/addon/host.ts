/** Which editor the add-on runs in: the one whose user interface can be had. One script serves both. */

export const host = (): "docs" | "sheets" => {
  try {
    DocumentApp.getUi();
    return "docs";
  } catch {
    return "sheets";
  }
};

export const editorUi = (): GoogleAppsScript.Base.Ui =>
  host() === "docs" ? DocumentApp.getUi() : SpreadsheetApp.getUi();
