/** The Preparation tab, read back. */
import type { Prework } from "../../core/protocol/protocol.ts";
import type { TabTable } from "../tables.ts";
import { chosenIn, isYes, type Reading, rowsOf } from "./reading.ts";
import { kinds, type PreworkKey, preworkColumns } from "./words.ts";

/** Where there are rows and nobody says how long they take. */
const unknownMinutes = 30;

/** `minutes` is what the first tab says, null if nothing. null without minutes and rows: no preparation. */
export const readPrework = (tab: TabTable, minutes: number | null, reading: Reading): Prework | null => {
  const columns = { columns: preworkColumns, needed: ["text", "kind"] } as const;
  const rows = rowsOf<PreworkKey>(tab, columns, ["text", "link"], reading);
  if (rows.length === 0 && minutes === null) return null;
  const facilitator: string[] = [];
  const members: string[] = [];
  const readings: { title: string; url: string }[] = [];
  const groups: { heading: string; optional: boolean; personal: boolean; prompts: string[] }[] = [];
  for (const row of rows) {
    const kind = chosenIn(row, "kind", kinds);
    const text = row.text("text");
    if (kind === null && row.text("kind") === "")
      row.odd("kind", {
        en: "nothing is chosen, and the row is taken as a member's task; choose what it is.",
        es: "no hay nada elegido, y la fila se toma como tarea de cada integrante; elija qué es.",
      });
    if (kind === "facilitator") facilitator.push(text);
    else if (kind === "reading") readings.push({ title: text || row.text("link"), url: row.text("link") });
    else if (kind === "group")
      groups.push({ heading: text, optional: isYes(row, "optional"), personal: isYes(row, "personal"), prompts: [] });
    else if (kind === "question") {
      if (groups.length === 0) {
        row.odd("kind", {
          en: `the question stands under no heading; put a row “${kinds.group[reading.language]}” above it.`,
          es: `la pregunta no está bajo ningún título; ponga encima una fila «${kinds.group[reading.language]}».`,
        });
        groups.push({ heading: "", optional: false, personal: false, prompts: [] });
      }
      groups[groups.length - 1]!.prompts.push(text);
    } else members.push(text);
  }
  return { minutes: minutes ?? unknownMinutes, facilitator, members, readings, prompts: groups };
};
