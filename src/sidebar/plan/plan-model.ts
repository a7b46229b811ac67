/** The state behind the plan screens: the draft, what it amounts to, and the files being made from it. */
import type { StartData } from "../../contract/server.ts";
import type { RemoteServer } from "../bridge.ts";
import { type Draft, firstDraft, nextDraft, type OwnProtocol, withCopies } from "./draft.ts";
import { createFolderModel, type FolderModel } from "./folder-model.ts";
import { makePlan } from "./make-plan.ts";
import { continueMaking, type Making, phaseOf, startMaking } from "./making.ts";
import { createPastedReader, noRoster, type PastedReader, type WorkCheck } from "./pasted-reader.ts";
import { createProtocolModel, type ProtocolModel } from "./protocol-model.ts";
import { type DraftReading, type Fault, type FieldId, readDraft } from "./read-draft.ts";
import { createRubricModel, type RubricModel } from "./rubric-model.ts";
import type { PlanWords } from "./words.ts";

export interface PlanModel {
  readonly draft: Draft;
  readonly reading: DraftReading;
  /** How often Create was refused because of faults: from then on missing parts are faults to be seen. */
  readonly refusals: number;
  /** Faults that are to be seen now. */
  readonly faults: readonly Fault[];
  readonly making: Making | null;
  /** Whether the files' screen is shown. */
  readonly atWork: boolean;
  /** The user comes to the form from the files' screen. */
  readonly cameBack: boolean;
  readonly folder: FolderModel;
  readonly protocol: ProtocolModel;
  readonly rubric: RubricModel;
  /** What there is to say of the set of samples, and of names that would be read; null where there is nothing. */
  readonly workCheck: WorkCheck | null;
  /** What the script that reads pasted texts draws of the plan. */
  readonly drawn: Pick<PastedReader, "views" | "problem">;
  /** The user is about to paste something. */
  expectPaste(): void;
  faultOf(field: FieldId): string | undefined;
  change(changes: Partial<Draft>): void;
  /** Makes the files, or shows the faults. */
  create(): void;
  tryAgain(): void;
  backToPlan(): void;
  planAnother(): void;
}

/** `changed` is called after every change of the state. */
export const createPlanModel = (
  start: StartData,
  server: RemoteServer,
  words: PlanWords,
  changed: () => void,
): PlanModel => {
  const students = () => (reading.roster ?? noRoster).students;
  const pasted = createPastedReader(server, () => pastedRead(), {
    server,
    start,
    plan: () => ({ ...draft, students: students(), readers: reading.readers }),
    change: (changes) => {
      if (atWork) return; // A meeting that is being made stays as it was asked for.
      const least = changes.copies?.length ?? 0;
      change(least > Number(draft.sampleCount) ? { ...changes, sampleCount: String(least) } : changes);
    },
    redraw: changed,
  });
  const read = () =>
    readDraft(
      draft,
      {
        rubric: pasted.rubric(draft.rubricText),
        // The pieces of one student carry one name.
        roster: pasted.roster(
          draft.rosterText,
          draft.twins || draft.shape === "several of one student" ? "apart" : "ask",
        ),
      },
      start,
      words,
    );
  let draft = firstDraft(start, new Date(), words.language);
  let reading = read();
  /** Create was pressed, and the team's own protocol is being read once more: a second click starts nothing. */
  let readingAgain = false;
  /** The team's own protocol as it was just read again. */
  let readFor: OwnProtocol | null = null;
  /** Create was pressed while what was pasted was still being read. */
  let createNext = false;
  let refusals = 0;
  let atWork = false;
  let cameBack = false;
  let making: Making | null = null;
  /** The draft that `making` was made from: while it is unchanged, the same meeting goes on. */
  let madeFrom: Draft | null = null;

  const take = (next: Draft) => {
    draft = next;
    if (draft.rubricText.trim() !== "" || draft.rosterText.trim() !== "") pasted.fetch();
    reading = read();
  };
  /** Something that Create may have waited for is there. */
  const settled = () => {
    if (createNext && !folder.problem) return create();
    createNext = false;
    changed();
  };
  const pastedRead = () => {
    reading = read();
    settled();
  };
  const change = (changes: Partial<Draft>) => {
    createNext = false;
    take({ ...draft, ...changes });
    changed();
  };
  const goOn = (from: Making) =>
    void continueMaking(from, server, (next) => {
      making = next;
      changed();
    });
  const faults = () => reading.faults.filter(({ missing }) => refusals > 0 || !missing);

  const protocol = createProtocolModel(
    start,
    server,
    () => ({
      purpose: start.brought?.purpose ?? null,
      brought: draft.shape === "whole class" ? (start.brought?.shape ?? null) : draft.shape,
      audience: "team",
      minutes: reading.minutes || null,
    }),
    (changes) => {
      take({ ...draft, ...changes });
      changed();
    },
    () => settled(),
  );

  const folder = createFolderModel(
    server,
    words,
    // Steps of another folder are another team's.
    (chosen) => take({ ...draft, folder: chosen, carried: null }),
    () => settled(),
  );

  const create = () => {
    if (readingAgain) return;
    take(draft);
    createNext =
      reading.rubric === null || reading.roster === null || protocol.task === "reading" || folder.task !== "none";
    // A folder that was chosen a moment ago is still on its way here: the wait ends with a last look.
    if (folder.task === "picking") folder.pickOrStop();
    if (createNext) return changed();
    if (reading.faults.length > 0) {
      refusals += 1;
      return changed();
    }
    if (draft.own !== null && draft.own !== readFor) return void createAsItIsNow(draft.own);
    refusals = 0;
    atWork = true;
    if (making === null || madeFrom !== draft)
      making = startMaking(makePlan(draft, reading, (bytes) => crypto.getRandomValues(bytes)));
    madeFrom = draft;
    goOn(making);
  };
  /** Reads the team's own protocol once more, so that the notes say what its sheet says. */
  const createAsItIsNow = async (own: OwnProtocol) => {
    readingAgain = true;
    const read = await protocol.readAgain(own);
    readingAgain = false;
    if (!read) return;
    readFor = draft.own;
    create();
    readFor = null;
  };
  const goBack = () => {
    atWork = false;
    cameBack = true;
    changed();
  };

  // Whoever has met before may have steps to take along: the script looks for them.
  if (start.remembered.protocolId) pasted.fetch();
  return {
    get draft() {
      return draft;
    },
    get reading() {
      return reading;
    },
    get refusals() {
      return refusals;
    },
    get faults() {
      return faults();
    },
    get making() {
      return making;
    },
    get atWork() {
      return atWork;
    },
    get cameBack() {
      return cameBack;
    },
    get workCheck() {
      return pasted.checkWork({
        shape: draft.shape,
        students: withCopies(students(), draft.copies),
        title: reading.title,
        task: draft.task,
        rubric: reading.rubric?.rubric ?? null,
        readers: reading.readers,
      });
    },
    drawn: pasted,
    protocol,
    rubric: createRubricModel(
      server,
      () => ({ text: draft.useLastRubric ? "" : draft.rubricText, rubric: reading.rubric?.rubric ?? null }),
      (rubric) => change({ lastRubric: rubric, useLastRubric: true, rubricChecked: true, gradeLevels: {} }),
      changed,
    ),
    folder,
    faultOf: (field) => faults().find((fault) => fault.field === field)?.say,
    expectPaste: pasted.fetch,
    change,
    create,
    tryAgain: () => {
      if (making !== null && phaseOf(making) === "failed") goOn(making);
    },
    backToPlan: goBack,
    planAnother: () => {
      if (making === null) return;
      take(nextDraft(draft, making.plan, new Date()));
      making = null;
      goBack();
    },
  };
};
