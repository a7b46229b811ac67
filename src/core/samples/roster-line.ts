/** Reads one line of a roster: name, groups and link. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import type { PastedRow } from "../pasted/pasted-table.ts";
import { type Columns, linkIn, looksLikeGroup } from "./roster-columns.ts";
import type { Student } from "./sample.ts";
import { groupsNamed } from "./student-groups.ts";

const wholeLink = (link: string) => (/^https?:/i.test(link) ? link : `https://${link}`);
const saysYes = (cell: string) => /^(y|yes|x|true|si|\u2713|\u2714|\u2611|\u2705)$/.test(fold(cell));
const saysNone = (cell: string) => /^(-+|\u2013|\u2014|n|no|none|n\/a|na|false|ninguno|ninguna|0)?$/.test(fold(cell));

/** "1.", "2)", "3 -" and bullets before a name. */
const numbering =
  /^\s*(?:\d{1,3}(?:[.)\]:]|\s+[-\u2013\u2014](?=\s))|[-*\u2022\u25e6\u25aa\u2610\u2611\u00b7])\s*(?=\S)/;
const address = /[<([]?(?:mailto:)?[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[a-z]{2,}[>)\]]?/gi;

/** What stands in brackets or behind a dash or colon after a name: "(ELL 3)", "- IEP". */
const afterName = /^(.*\S)\s*(?:\(([^()]+)\)|(?:\s[-\u2013\u2014]|:)\s+(\S.*))$/;

/** "Rivera, Ana" is Ana Rivera; what follows a comma, or stands in brackets, and is a group comes apart from the name. */
function splitName(cell: string): { name: string; groups: string[] } {
  const bare = cell.replace(numbering, "").replace(address, "").trim();
  const parts = bare.split(/\s*[,;]\s*/).filter((part) => part !== "");
  const groups: string[] = [];
  const last = afterName.exec(parts[parts.length - 1] ?? "");
  const added = last?.[2] ?? last?.[3] ?? "";
  if (groupsNamed(added).length > 0) {
    parts[parts.length - 1] = last![1]!;
    groups.push(added);
  }
  while (parts.length > 1 && looksLikeGroup(parts[parts.length - 1]!)) groups.unshift(parts.pop()!);
  const suffix = /^(jr|sr|i{1,3}|iv)\.?$/i;
  const turned = parts.length === 2 && !suffix.test(parts[1]!) ? [parts[1]!, parts[0]!] : parts;
  return { name: turned.join(" ").replace(/\s+/g, " "), groups };
}

/** The groups that a cell names. Under a heading, "yes" stands for the heading and "2" for the heading with the number. */
const groupsIn = (cell: string, heading: string): string[] =>
  cell
    .split(/[;,\n]/)
    .map((group) => group.trim())
    .filter((group) => !saysNone(group) || (heading !== "" && group === "0" && /level|nivel/i.test(heading)))
    .map((group) =>
      heading !== "" && saysYes(group)
        ? heading
        : heading !== "" && /^\d+([.,]\d+)?$/.test(group)
          ? `${heading} ${group}`
          : group,
    );

export interface RosterLine {
  readonly line: number;
  readonly student: Student;
}

/** The student on a line, or null where it has no name; what was left out is said in `warnings`. */
export function readLine({ cells, line }: PastedRow, columns: Columns, warnings: Words[]): RosterLine | null {
  const links = cells.flatMap((cell) => cell.match(linkIn) ?? []).map(wholeLink);
  if (links.length > 1)
    warnings.push({
      en: `Line ${line} has ${links.length} links; the first one was taken.`,
      es: `La línea ${line} tiene ${links.length} enlaces; se tomó el primero.`,
    });
  const without = cells.map((cell) => cell.replace(linkIn, "").trim());
  const pick = (of: readonly number[]) => of.map((column) => without[column]!).filter((cell) => cell !== "");
  const { name, groups } = splitName(pick(columns.name).join(" "));
  for (const text of pick(columns.link)) {
    if (links.length === 0)
      warnings.push({
        en: `"${text}" on line ${line} is no web link (http ...), so it was left out.`,
        es: `«${text}», en la línea ${line}, no es un enlace web (http ...) y se dejó fuera.`,
      });
  }
  const all = [
    ...groups,
    ...columns.group.flatMap((column) => groupsIn(without[column]!, columns.headings[column] ?? "")),
  ];
  const distinct = all.filter((group, index) => all.findIndex((other) => fold(other) === fold(group)) === index);
  if (name === "") {
    warnings.push({
      en: `Line ${line} has no name, so it was left out.`,
      es: `La línea ${line} no tiene nombre y se dejó fuera.`,
    });
    return null;
  }
  return { line, student: { name, groups: distinct, link: links[0] ?? "" } };
}
