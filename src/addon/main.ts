/** Every name exported here becomes a global function of the script: what Google and the sidebar may call, and nothing else. */
import type { Server } from "../contract/server.ts";
import { readRubric } from "../core/rubric/read-rubric.ts";
import { answer, oneAtATime } from "./answer.ts";
import * as meeting from "./create-meeting.ts";
import * as folder from "./folder.ts";
import { acceptIdentityKey, acceptPicked, acceptPickerRequest, acceptPlan, acceptStep } from "./inputs.ts";
import { rememberFolder } from "./settings.ts";
import { addMenu, openSidebar } from "./sidebar.ts";
import { summarizeOpenSheet } from "./summarize.ts";

export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();
export const showSidebar = (): void => openSidebar();

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

export const summarize: Server["summarize"] = () => answer(() => oneAtATime(summarizeOpenSheet));

export const readPastedRubric: Server["readPastedRubric"] = (text) => answer(() => readRubric(String(text)));

export const useFolderLink: Server["useFolderLink"] = (link) => answer(() => folder.useFolderLink(String(link)));
export const useMyDrive: Server["useMyDrive"] = () =>
  answer(() => {
    rememberFolder(null);
    return null;
  });
export const openPicker: Server["openPicker"] = (request) =>
  answer(() => folder.openPicker(acceptPickerRequest(request)));
export const pickerSetup: Server["pickerSetup"] = () => answer(folder.pickerSetup);
export const picked: Server["picked"] = (choice) => answer(() => folder.picked(acceptPicked(choice)));
export const lastPick: Server["lastPick"] = () => answer(folder.lastPick);
