/** A reader's tab behind the stub of the server: it takes edits as the add-on does, and other hands may type in it. */
import type { AnswerEdits, ReaderAnswers } from "../../../src/contract/rating.ts";
import type { AnswerEdit, AnsweredSample, EditOutcome, GivenAnswer } from "../../../src/core/sorting/answers.ts";
import { labReport } from "./start-data.ts";

const blank: GivenAnswer = { text: "", level: null };

export class StubSheet {
  readonly #criteria = labReport.criteria.map(({ name, section, levels }) => ({
    name,
    section,
    levels: levels.map(({ points, label, descriptor }) => ({ name: `${points} ${label}`, descriptor })),
  }));
  readonly cells = new Map<string, GivenAnswer>();
  /** Codes whose row somebody deleted. */
  readonly lost = new Set<string>();
  oddities: readonly string[] = [];
  samples = 8;
  /** Codes that were taken out of the meeting. */
  readonly out = new Set<string>();

  #codes(): string[] {
    const all = Array.from({ length: this.samples }, (_, index) => `S0${index + 1}`);
    return all.filter((code) => !this.out.has(code));
  }
  /** What somebody types into the sheet, or what was there before. */
  type(sample: string, field: number | "evidence", text: string): void {
    const level = field === "evidence" ? -1 : this.#criteria[field]!.levels.findIndex(({ name }) => name === text);
    this.cells.set(`${sample} ${field}`, { text, level: level < 0 ? null : level });
  }
  at(sample: string, field: number | "evidence"): GivenAnswer {
    return this.cells.get(`${sample} ${field}`) ?? blank;
  }
  read(sheetId: number): ReaderAnswers {
    const samples = this.#codes().map(
      (code): AnsweredSample => ({
        code,
        work: code === "S02" ? "In the blue folder" : code === "S03" ? "" : "Open",
        link: code === "S02" || code === "S03" ? "" : `https://drive.google.com/file/d/${code}`,
        levels: this.#criteria.map((_, criterion) => this.at(code, criterion)),
        evidence: this.at(code, "evidence").text,
      }),
    );
    const { oddities } = this;
    return { sheetId, reader: "Ana Ruiz", criteria: this.#criteria, notScorable: "Not scorable", samples, oddities };
  }
  #take({ sample, was, change }: AnswerEdit): EditOutcome {
    if (this.lost.has(sample)) return { kind: "lost", why: "Its cell in your tab is missing." };
    const field = change.field === "evidence" ? "evidence" : change.criterion;
    const wished: GivenAnswer =
      change.field === "evidence"
        ? { text: change.text, level: null }
        : { text: this.#nameOf(change.criterion, change.level), level: change.level };
    const now = this.at(sample, field);
    if (now.text !== wished.text && !was.includes(now.text)) return { kind: "changed", ...now };
    this.cells.set(`${sample} ${field}`, wished);
    return { kind: "saved", text: wished.text };
  }
  #nameOf(criterion: number, level: GivenAnswer["level"]): string {
    return level === null
      ? ""
      : level === "not scorable"
        ? "Not scorable"
        : this.#criteria[criterion]!.levels[level]!.name;
  }
  save({ edits }: AnswerEdits): readonly EditOutcome[] {
    return edits.map((edit) => this.#take(edit));
  }
}
