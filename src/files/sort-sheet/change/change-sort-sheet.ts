/**
 * Who reads and what is read, changed in a sort sheet that is in use. Nothing that anybody typed is deleted: what is taken out is hidden and not
 * counted. A change that was made before changes nothing: names and codes that are there are not added again.
 */
import { fold } from "../../../core/pasted/fold.ts";
import { Problem } from "../../../core/problem.ts";
import type { SortChange } from "../../../core/sorting/sort-change.ts";
import type { SheetEdit } from "../../sheet-edits.ts";
import type { TabTable } from "../../tables.ts";
import { type MeetingFacts, readerKey, readerOutKey } from "../meeting-tab.ts";
import { sortSheetWords } from "../words.ts";
import { renameFact, sayFact } from "./change-meeting.ts";
import { addReader, bringReaderBack, renameReader, takeReaderOut } from "./change-readers.ts";
import { addSamples, turnSamples } from "./change-samples.ts";
import { type EditedSheet, widthOf } from "./edited-sheet.ts";

const without = (list: readonly string[], gone: readonly string[]): readonly string[] =>
  list.filter((one) => gone.indexOf(one) < 0);

/** The reader's tab to which people added least: a new one is made like it. */
const plainest = ({ tabs }: EditedSheet, { readers }: MeetingFacts): TabTable | undefined =>
  tabs
    .filter((tab) => readers.some(({ sheetId }) => sheetId === tab.sheetId))
    .sort((a, b) => widthOf(a) - a.columns.length - (widthOf(b) - b.columns.length))[0];

const changeReaders = (sheet: EditedSheet, meeting: MeetingFacts, change: SortChange): EditedSheet => {
  const { language } = meeting;
  const inUse = (id: number) => meeting.readers.some(({ sheetId }) => sheetId === id);
  const isNew = (one: { readonly sheetId: number; readonly name: string }) =>
    meeting.readers.some(({ sheetId, name }) => sheetId === one.sheetId && name !== one.name);
  let all = sheet;
  for (const { sheetId, name } of change.renameReaders.filter(isNew)) {
    const before = meeting.readers.find((reader) => reader.sheetId === sheetId)!.name;
    all = renameReader(all, { sheetId, name, before }, language);
    all = sayFact(all, `${readerKey}${sheetId}`, name);
  }
  for (const { sheetId, name } of meeting.readersOut.filter(
    ({ sheetId }) => change.readersBack.indexOf(sheetId) >= 0,
  )) {
    all = bringReaderBack(all, sheetId, name);
    all = renameFact(all, `${readerOutKey}${sheetId}`, `${readerKey}${sheetId}`);
  }
  const model = plainest(all, meeting);
  const names = new Set(meeting.readers.map(({ name }) => fold(name)));
  for (const name of change.addReaders.filter((one) => !names.has(fold(one)))) {
    if (model === undefined) throw noReader;
    const joined = addReader(all, name, model.sheetId, language);
    all = sayFact(joined.sheet, `${readerKey}${joined.sheetId}`, name);
  }
  // Last: the columns of those who leave may be the model of those who come.
  for (const id of change.readersOut.filter(inUse)) {
    all = takeReaderOut(all, id);
    all = renameFact(all, `${readerKey}${id}`, `${readerOutKey}${id}`);
  }
  return all;
};

const noReader = new Problem({
  code: "sheet",
  say: {
    en: "No reader's tab is left in this sort sheet, so there is none to make another one like it.",
    es: "En esta hoja de clasificación no queda ninguna pestaña de lectura que sirva de modelo para otra.",
  },
  safe: { en: "Nothing was changed.", es: "No se cambió nada." },
  next: {
    en: "Bring a reader's tab back with File > Version history, then try again.",
    es: "Recupere la pestaña de una persona con Archivo > Historial de versiones e inténtelo de nuevo.",
  },
});

const changeSamples = (
  sheet: EditedSheet,
  meeting: MeetingFacts,
  change: SortChange,
  criteria: number,
): EditedSheet => {
  // Readers who are out keep their tabs up to date: they may come back.
  const readers = sheet.tabs.filter(({ columns }) => columns.some(({ key }) => key === "evidence"));
  const known = readers.map(({ sheetId }) => sheetId);
  const there = [...meeting.samples, ...meeting.samplesOut];
  const added = change.addSamples.filter(({ code }) => there.indexOf(code) < 0);
  const out = change.samplesOut.filter((code) => meeting.samples.indexOf(code) >= 0);
  const back = change.samplesBack.filter((code) => meeting.samplesOut.indexOf(code) >= 0);
  if (added.length + out.length + back.length === 0) return sheet;
  const { open } = sortSheetWords[meeting.language].reader;
  const grown = addSamples(sheet, added, { readers: known, there, criteria, open });
  const turned = turnSamples(turnSamples(grown, out, "out", known), back, "back", known);
  const samples = [...without(meeting.samples, out), ...back, ...added.map(({ code }) => code)];
  const said = sayFact(turned, "samples", [...samples].sort().join(" "));
  return sayFact(said, "samplesOut", [...without(meeting.samplesOut, back), ...out].join(" "));
};

/** The edits that carry out `change`, in order; none where all of it is done already. Throws Problem "sheet" where a part is lost. */
export const changeSortSheet = (
  tabs: readonly TabTable[],
  meeting: MeetingFacts,
  criteria: number,
  change: SortChange,
): readonly SheetEdit[] => {
  const begun: EditedSheet = { tabs, edits: [] };
  return changeSamples(changeReaders(begun, meeting, change), meeting, change, criteria).edits;
};
