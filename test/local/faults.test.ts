import { expect, test } from "@jest/globals";
import { ApiError } from "../../src/local/api-error.ts";
import { type Caller, Workspace } from "../../src/local/workspace.ts";

const caller: Caller = { account: "ana.torres@school.example", via: "addon" };
const body = { name: "n", mimeType: "application/vnd.google-apps.document" };
const outcomes = (workspace: Workspace, times: number): (number | string)[] =>
  Array.from({ length: times }, () => {
    try {
      workspace.call(caller, "drive.files.create", {}, body);
      return "made";
    } catch (error) {
      return error instanceof ApiError ? error.code : "wrong";
    }
  });
const made = (workspace: Workspace) => workspace.state(caller.account).files.filter(({ name }) => name === "n").length;

test("a busy Google refuses as often as it was told, and has done nothing", () => {
  const workspace = Workspace.open({ dir: null });
  workspace.addFault({ method: "drive.files.create", code: 429, reason: "rateLimitExceeded", times: 2 });
  workspace.addFault({ method: "drive.files.create", code: 503, reason: "backendError", times: 1 });
  expect(outcomes(workspace, 4)).toEqual([429, 429, 503, "made"]);
  expect(made(workspace)).toBe(1);
});

test("an answer that is lost leaves the work done", () => {
  const workspace = Workspace.open({ dir: null });
  workspace.addFault({ method: "drive.files.create", code: 504, reason: "timeout", times: 1, after: true });
  expect(outcomes(workspace, 1)).toEqual([504]);
  expect(made(workspace)).toBe(1);
});

test("faults of one method leave the others alone, and can be taken back", () => {
  const workspace = Workspace.open({ dir: null });
  workspace.addFault({ method: "docs.documents.get", code: 500, reason: "backendError", times: 1 });
  expect(outcomes(workspace, 1)).toEqual(["made"]);
  workspace.addFault({ method: "drive.files.create", code: 500, reason: "backendError", times: 9 });
  workspace.clearFaults();
  expect(outcomes(workspace, 1)).toEqual(["made"]);
});
