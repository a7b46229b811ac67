/** The page that a presenter fills before the meeting, made and read back by the script that ships. */
import { describe, expect, test } from "@jest/globals";
import type { FileRef, PresenterPageInput, StartData } from "../../src/contract/server.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { ana, aTeam, ben } from "./a-team.ts";

interface Element {
  readonly startIndex?: number;
  readonly table?: {
    readonly tableRows: readonly {
      readonly tableCells: readonly { readonly startIndex: number; readonly content: readonly Element[] }[];
    }[];
  };
  readonly paragraph?: { readonly elements: readonly { readonly textRun?: { readonly content: string } }[] };
}

const aPresenter = () => {
  const team = aTeam();
  const runtime = createRuntime({ ...readShipped("."), workspace: team.workspace });
  const input: PresenterPageInput = {
    operationId: "page-0001",
    title: "Argument essay",
    date: "2026-11-20",
    presenter: "Ana Torres",
    language: "en",
    folder: team.plan.folder,
  };
  const create = (of: PresenterPageInput = input) =>
    team.get<FileRef>(ana, team.untitled(ana), "createPresenterPage", of);
  const content = (documentId: string, account = ana) =>
    (
      team.person(account, "docs.documents.get", { documentId }) as {
        readonly body: { readonly content: readonly Element[] };
      }
    ).body.content;
  /** Types into the cell beside the one that says `words`: before it (-1) or behind it (1). */
  const typeBeside = (documentId: string, words: string, step: -1 | 1, text: string, account = ana) => {
    const said = (elements: readonly Element[]) =>
      elements
        .map((one) => (one.paragraph?.elements ?? []).map((part) => part.textRun?.content ?? "").join(""))
        .join("");
    for (const { tableCells } of content(documentId, account).flatMap(({ table }) => table?.tableRows ?? [])) {
      const at = tableCells.findIndex((cell) => said(cell.content).startsWith(words));
      if (at < 0) continue;
      const index = tableCells[at + step]!.startIndex + 1;
      team.person(
        account,
        "docs.documents.batchUpdate",
        { documentId },
        {
          requests: [{ insertText: { location: { index }, text } }],
        },
      );
      return;
    }
    throw new Error(`No cell says ${words}`);
  };
  /** What the sidebar knows when it is opened on a file. */
  const started = (fileId: string, account = ana): StartData => {
    const { effects } = runtime.run({ account, fileId, fn: "planMeeting", args: [] });
    const html = effects[0]?.kind === "sidebar" ? effects[0].html : "";
    const json = /\{"host":.*?(?=;?\s*<\/script>)/s.exec(html)?.[0] ?? "";
    return JSON.parse(json) as StartData;
  };
  return { ...team, meeting: team.create, input, create, typeBeside, started };
};

test("a page is made in the team's folder in 2 Google calls, in the language that is asked for", () => {
  const team = aPresenter();
  const page = team.create();
  expect(team.calls.map((call) => call.method)).toEqual(["drive.files.create", "docs.documents.batchUpdate"]);
  expect(page.name).toBe("Argument essay – bringing student work – 2026-11-20");
  const file = team.workspace.state(ben).files.find(({ id }) => id === page.id);
  expect(file?.folderId).toBe(team.plan.folder?.id);
  expect(team.text(page.id)).toContain("Presenter: Ana Torres");
  expect(team.text(page.id)).toContain("Deeper Learning Student Work Review, 60 min");
  const spanish = team.create({ ...team.input, operationId: "page-0002", language: "es", presenter: "", folder: null });
  expect(team.text(spanish.id)).toContain("Revisión de trabajos para el aprendizaje profundo, 60 min");
});

test("making it again finds the page and keeps what was typed in it; another presenter gets another page", () => {
  const team = aPresenter();
  const page = team.create();
  team.typeBeside(page.id, "What puzzles you", 1, "Why do the endings stop short?");
  expect(team.create()).toEqual(page);
  expect(team.text(page.id).match(/Why do the endings stop short\?/g)).toHaveLength(1);
  expect(team.text(page.id).match(/1\. The work you bring/g)).toHaveLength(1);
  expect(team.create({ ...team.input, operationId: "page-0002" }).id).not.toBe(page.id);
});

test.each(["drive.files.create", "docs.documents.batchUpdate"])(
  "an answer of %s that got lost makes no second page and writes nothing twice",
  (method) => {
    const team = aPresenter();
    team.fault({ method, code: 503, reason: "backendError", times: 1, after: true });
    const page = team.create();
    expect(team.names().filter((name) => name.includes("bringing"))).toHaveLength(1);
    expect(team.text(page.id).match(/1\. The work you bring/g)).toHaveLength(1);
  },
);

test("a page without a title, or for a date that is none, is refused in words and makes nothing", () => {
  const team = aPresenter();
  const refused = (over: Partial<PresenterPageInput>) =>
    team.ask(ana, team.untitled(ana), "createPresenterPage", { ...team.input, ...over });
  expect(refused({ title: " " })).toMatchObject({ ok: false, problem: { code: "input" } });
  expect(refused({ date: "soon" })).toMatchObject({ ok: false, problem: { code: "input" } });
  expect(team.calls).toEqual([]);
});

describe("the sidebar opened on a page", () => {
  test("knows what was marked, without a Google call", () => {
    const team = aPresenter();
    const page = team.create();
    expect(team.started(page.id).brought).toEqual({
      purpose: null,
      shape: null,
      minutes: null,
      title: "Argument essay",
      suggested: null,
    });
    team.typeBeside(page.id, "One piece from each student of a whole class", -1, "x");
    team.typeBeside(page.id, "Look thoroughly at the work", -1, "X");
    team.typeBeside(page.id, "Minutes at hand", 1, "about 45");
    const before = team.calls.length;
    expect(team.started(page.id).brought).toEqual({
      purpose: "deep dive",
      shape: "whole class",
      minutes: 45,
      title: "Argument essay",
      suggested: {
        id: "looking-at-student-work-deep-dive",
        fits: true,
        why: expect.stringContaining("in 45 minutes instead of the usual"),
      },
    });
    expect(team.calls).toHaveLength(before);
  });

  test("knows it in a colleague's hands too, to whose add-on the page is not given, and in a copy", () => {
    const team = aPresenter();
    const page = team.create({ ...team.input, language: "es" });
    team.typeBeside(page.id, "Dos o tres trabajos de un mismo estudiante", -1, "sí", ben);
    const expected = {
      purpose: null,
      shape: "several of one student",
      minutes: null,
      title: "Argument essay",
      suggested: { fits: true },
    };
    expect(team.started(page.id, ben).brought).toMatchObject(expected);
    const copy = team.person(ben, "drive.files.copy", { fileId: page.id, supportsAllDrives: true, fields: "id" }) as {
      id: string;
    };
    expect(team.started(copy.id, ben).brought).toMatchObject(expected);
  });

  test("takes no other document for one: an empty one, a meeting's notes", () => {
    const team = aPresenter();
    expect(team.started(team.untitled(ana)).brought).toBe(null);
    const { notes, sortSheet } = team.meeting();
    expect(team.started(notes.id).brought).toBe(null);
    expect(team.started(sortSheet.id).brought).toBe(null);
  });
});
