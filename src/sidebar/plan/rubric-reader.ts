/**
 * Reads the pasted rubric on the server, a moment after the last key: reading rubrics takes more code than the sidebar can carry
 * and still open at once. A rubric names no student.
 */
import type { RubricRead } from "../../core/rubric/read-rubric.ts";
import type { RemoteServer } from "../bridge.ts";

export interface RubricReader {
  /** What was read of this very text; null while it is being read. */
  of(text: string): RubricRead | null;
  /** Sees to it that the text is read. A reading that failed for want of an answer is tried again. */
  read(text: string): void;
}

export const noRubric: RubricRead = { rubric: null, warnings: [], questions: [], problem: null };
const pauseMs = 350;

/** `changed` is called when a reading has come. */
export const createRubricReader = (server: RemoteServer, changed: () => void): RubricReader => {
  let wanted = "";
  let known = { text: "", reading: noRubric, answered: true };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (text: string) => {
    const answer = await server.readPastedRubric(text);
    if (text !== wanted) return; // another text has come since
    const reading = answer.ok ? answer.value : { ...noRubric, problem: answer.problem };
    known = { text, reading, answered: answer.ok };
    changed();
  };
  return {
    of: (text) => (text.trim() === "" ? noRubric : text === known.text ? known.reading : null),
    read: (text) => {
      if (text === wanted && (text !== known.text || known.answered)) return;
      wanted = text;
      if (!known.answered) known = { text: "", reading: noRubric, answered: true };
      clearTimeout(timer);
      if (text.trim() !== "") timer = setTimeout(() => void ask(text), pauseMs);
    },
  };
};
