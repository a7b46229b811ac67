/** Every name exported here becomes a global function of the script: what Google and the sidebar may call, and nothing else. */
import type { Server } from "../contract/server.ts";
import { answer, oneAtATime, oneWriterAtATime } from "./answer.ts";
import * as carrying from "./carry-over.ts";
import * as changing from "./change-sort.ts";
import {
  acceptComparisons,
  acceptOrder,
  openComparing,
  saveComparisons as saveCompared,
  writeOrder as writeCompared,
} from "./compare.ts";
import * as meeting from "./create-meeting.ts";
import * as folder from "./folder.ts";
import * as groups from "./groups.ts";
import { readHistory as readLogAgain } from "./history.ts";
import {
  acceptAccess,
  acceptChosenProtocol,
  acceptFetched,
  acceptFileId,
  acceptIdentityKey,
  acceptKept,
  acceptLastSteps,
  acceptMakeOurs,
  acceptOwnProtocol,
  acceptPicked,
  acceptPickerRequest,
  acceptPlan,
  acceptPresenterPage,
  acceptRubric,
  acceptRubricGiven,
  acceptSortChange,
  acceptStep,
  acceptUnchecked,
  acceptWish,
  acceptWorkCopy,
} from "./inputs.ts";
import * as kept from "./kept-rubrics.ts";
import { addMenu } from "./menu.ts";
import { openMeeting } from "./open-spreadsheet.ts";
import { acceptOtherData, addOtherData as addOther, readSortedNow } from "./other-data.ts";
import * as own from "./own-protocols.ts";
import * as page from "./presenter-page.ts";
import { openProtocolsDialog } from "./protocols-dialog.ts";
import { acceptReader, acceptSave, openReaders, readAnswers as readReader, saveAnswers as saveReader } from "./rate.ts";
import { acceptReveal, revealIdentities as reveal } from "./reveal.ts";
import * as rubrics from "./rubric-dialog.ts";
import { noteRubric as keepNote, lastProtocol as lastChosen, rememberFolder } from "./settings.ts";
import { giveAccess as give, readAccess as readWho } from "./share.ts";
import { openPage, fetchedScript as readScript } from "./sidebar.ts";
import { summarizeOpenSheet } from "./summarize.ts";
import { copyPickedWork } from "./work-copies.ts";

export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();
export const planMeeting = (): void => openPage("Plan");
export const changeSheet = (): void => openPage("Change");
export const summarizeSort = (): void => openPage("Summarize");
export const useRubricRange = (): void => rubrics.openSelectedCells();

export const comparePairs = (): void =>
  openPage("Compare", { comparing: openMeeting() ? answer(openComparing) : null });
export const rateSamples = (): void => openPage("Rate", { rating: openReaders() });
export const showIdentities = (): void => openPage("Reveal");

export const createFiles: Server["createFiles"] = (plan) =>
  answer(() => oneAtATime(() => meeting.createFiles(acceptPlan(plan))));
export const fillSortSheet: Server["fillSortSheet"] = (step) =>
  answer(() => oneAtATime(() => meeting.fillSortSheet(acceptStep(step))));
export const fillNotes: Server["fillNotes"] = (step) =>
  answer(() => oneAtATime(() => meeting.fillNotes(acceptStep(step))));
export const createPrework: Server["createPrework"] = (step) =>
  answer(() => oneAtATime(() => meeting.createPrework(acceptStep(step))));
export const createIdentityKey: Server["createIdentityKey"] = (input) =>
  answer(() => oneAtATime(() => meeting.createIdentityKey(acceptIdentityKey(input))));

export const lastSteps: Server["lastSteps"] = (input) => answer(() => carrying.lastSteps(acceptLastSteps(input)));

export const createPresenterPage: Server["createPresenterPage"] = (input) =>
  answer(() => oneAtATime(() => page.createPresenterPage(acceptPresenterPage(input))));

/** Two people who summarize one sort sheet at the same moment would both find their rows missing in the log. */
export const summarize: Server["summarize"] = () =>
  answer(() => oneAtATime(() => oneWriterAtATime(summarizeOpenSheet)));
export const readHistory: Server["readHistory"] = (logId) => answer(() => readLogAgain(acceptFileId(logId)));

export const readAccess: Server["readAccess"] = (documentId) => answer(() => readWho(acceptFileId(documentId)));
/** Of two permissions that are given to one file at the same moment Drive keeps the last alone. */
export const giveAccess: Server["giveAccess"] = (input) =>
  answer(() => oneAtATime(() => oneWriterAtATime(() => give(acceptAccess(input)))));

export const sortedNow: Server["sortedNow"] = () => answer(readSortedNow);
export const addOtherData: Server["addOtherData"] = (input) => answer(() => addOther(acceptOtherData(input)));
export const readGroups: Server["readGroups"] = () => answer(groups.readGroups);
export const addGroups: Server["addGroups"] = (input) =>
  answer(() => oneAtATime(() => oneWriterAtATime(() => groups.addGroups(groups.acceptGroups(input)))));

export const saveComparisons: Server["saveComparisons"] = (edits) =>
  answer(() => saveCompared(acceptComparisons(edits)));
export const writeOrder: Server["writeOrder"] = (lines) => answer(() => writeCompared(acceptOrder(lines)));
export const sortSheetNow: Server["sortSheetNow"] = () => answer(changing.sortSheetNow);
export const changeSort: Server["changeSort"] = (change) =>
  answer(() => oneAtATime(() => changing.changeSort(acceptSortChange(change))));
export const addToIdentityKey: Server["addToIdentityKey"] = (input, again) =>
  answer(() => oneAtATime(() => changing.addToIdentityKey(acceptIdentityKey(input), again === true)));
export const readAnswers: Server["readAnswers"] = (sheetId) => answer(() => readReader(acceptReader(sheetId)));
export const saveAnswers: Server["saveAnswers"] = (input) =>
  answer(() => oneAtATime(() => saveReader(acceptSave(input))));
export const revealIdentities: Server["revealIdentities"] = (input) => answer(() => reveal(acceptReveal(input)));

export const fetchedScript: Server["fetchedScript"] = (name) => answer(() => readScript(acceptFetched(name)));

export const useFolderLink: Server["useFolderLink"] = (link) => answer(() => folder.useFolderLink(String(link)));
export const useMyDrive: Server["useMyDrive"] = () =>
  answer(() => {
    rememberFolder(null);
    return null;
  });
export const openPicker: Server["openPicker"] = (request) =>
  answer(() => folder.openPicker(acceptPickerRequest(request)));
export const copyWork: Server["copyWork"] = (input) =>
  answer(() => oneAtATime(() => copyPickedWork(acceptWorkCopy(input))));
export const pickerSetup: Server["pickerSetup"] = () => answer(folder.pickerSetup);
export const picked: Server["picked"] = (choice) =>
  answer(() => {
    const { kind, id, name } = acceptPicked(choice);
    return kind === "protocol"
      ? own.useProtocol({ own: true, id, name, minutes: null })
      : folder.picked({ kind, id, name });
  });
export const lastPick: Server["lastPick"] = () => answer(folder.lastPick);

export const openProtocols: Server["openProtocols"] = (wish) => answer(() => openProtocolsDialog(acceptWish(wish)));
export const listOwnProtocols: Server["listOwnProtocols"] = () => answer(own.listOwnProtocols);
export const makeOurs: Server["makeOurs"] = (input) =>
  answer(() => oneAtATime(() => own.makeOurs(acceptMakeOurs(input))));
export const saveOwnProtocol: Server["saveOwnProtocol"] = (input) =>
  answer(() => oneAtATime(() => own.saveOwnProtocol(acceptOwnProtocol(input))));
export const readOwnProtocol: Server["readOwnProtocol"] = (fileId) =>
  answer(() => own.readOwnProtocol(acceptFileId(fileId)));
export const useProtocol: Server["useProtocol"] = (choice) =>
  answer(() => own.useProtocol(acceptChosenProtocol(choice)));
export const lastProtocol: Server["lastProtocol"] = () => answer(lastChosen);

export const openRubric: Server["openRubric"] = (given) =>
  answer(() => rubrics.openRubricDialog(acceptRubricGiven(given)));
export const useRubric: Server["useRubric"] = (rubric) =>
  answer(() => oneAtATime(() => rubrics.useRubric(acceptRubric(rubric))));
export const usedRubric: Server["usedRubric"] = (after) => answer(() => rubrics.usedRubric(Number(after)));
export const keepRubric: Server["keepRubric"] = (one) =>
  answer(() => oneAtATime(() => kept.keepRubric(acceptKept(one))));
export const noteRubric: Server["noteRubric"] = (rubric) =>
  answer(() => oneAtATime(() => keepNote(acceptUnchecked(rubric))));
export const readKeptRubric: Server["readKeptRubric"] = (id) => answer(() => kept.readKeptRubric(String(id)));
export const deleteKeptRubric: Server["deleteKeptRubric"] = (id) =>
  answer(() => oneAtATime(() => kept.deleteKeptRubric(String(id))));
