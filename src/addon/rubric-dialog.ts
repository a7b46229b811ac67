/** The dialog of rubrics: a page of its own over the editor, as a rubric with its levels needs more room than the sidebar has. */
import type { RubricGiven, RubricStart } from "../contract/rubrics.ts";
import { Problem } from "../core/problem.ts";
import type { Rubric } from "../core/rubric/rubric.ts";
import { readSortSheet } from "../files/read-sort-sheet.ts";
import { rubricTabId } from "../files/sort-sheet/tabs.ts";
import { editorUi, host } from "./host.ts";
import { keptRubrics, rubricName } from "./kept-rubrics.ts";
import { openTables, selectedText } from "./open-spreadsheet.ts";
import {
  countRubric,
  forgetUnfinished,
  lastRubric,
  rememberRubric,
  rubricSerial,
  unfinishedRubric,
} from "./settings.ts";
import { inScript } from "./sidebar.ts";
import { userLanguage } from "./user-language.ts";

const title = { en: "Rubric", es: "Rúbrica" };

const startData = (given: RubricGiven): RubricStart => {
  const [last, unfinished] = [lastRubric(), unfinishedRubric()];
  return {
    host: host(),
    given,
    kept: keptRubrics(),
    last: last && rubricName(last),
    unfinished: unfinished && rubricName(unfinished),
  };
};

/** Answers with the serial number of the last choice: a higher one is a new choice. */
export const openRubricDialog = (given: RubricGiven): { serial: number } => {
  const html = HtmlService.createHtmlOutputFromFile(`Rubric-${userLanguage()}`).getContent();
  const filled = HtmlService.createHtmlOutput(html.replace('"__START__"', () => inScript(startData(given))));
  editorUi().showModalDialog(filled.setWidth(720).setHeight(640), title[userLanguage()]);
  return { serial: rubricSerial() };
};

/** In the rubric tab of a sort sheet: its rubric, which is not laid out as people lay out theirs. null elsewhere, or where it is damaged. */
const sortSheetsRubric = (): Rubric | null => {
  if (SpreadsheetApp.getActiveSheet().getSheetId() !== rubricTabId) return null;
  try {
    return readSortSheet(openTables()).rubric;
  } catch (thrown) {
    if (thrown instanceof Problem) return null;
    throw thrown;
  }
};

/** The selected cells of the open spreadsheet become the text that the dialog reads. */
export const openSelectedCells = (): void => {
  const rubric = sortSheetsRubric();
  openRubricDialog({ text: rubric === null ? selectedText() : "", rubric });
};

/** Makes it the last one used, which the sidebar asks for. Throws Problem "input" where it is too long. */
export const useRubric = (rubric: Rubric): null => {
  if (rememberRubric(rubric)) {
    countRubric();
    forgetUnfinished();
    return null;
  }
  throw new Problem({
    code: "input",
    say: {
      en: "This rubric is too long to be handed over to the sidebar.",
      es: "Esta rúbrica es demasiado larga para pasarla a la barra lateral.",
    },
    safe: {
      en: "It is still here as you changed it.",
      es: "Sigue aquí como usted la dejó.",
    },
    next: {
      en: "Shorten the descriptions, or remove criteria that your team does not look at in this meeting.",
      es: "Acorte las descripciones o quite los criterios que su equipo no revisa en esta reunión.",
    },
  });
};

export const usedRubric = (after: number): { serial: number; rubric: Rubric } | null => {
  const serial = rubricSerial();
  const rubric = serial > after ? lastRubric() : null;
  return rubric && { serial, rubric };
};
