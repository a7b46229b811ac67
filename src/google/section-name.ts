/** The name by which a section's named range is found again: it carries a fingerprint of the text that the add-on wrote. */
import type { CellBlock, Line, Section } from "../files/document.ts";

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): tells an edit, keeps no secret. */
export const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
};
/** Spaces and line ends carry no meaning here: only what somebody could have typed. */
export const bare = (text: string): string => text.replace(/\s+/g, "");

/** Stands for what takes a place in a paragraph and is no text: a person, a picture. */
export const objectMark = "\ufffc";

const lineText = (line: Line): string =>
  (typeof line === "string" ? [line] : line)
    .map((run) => (typeof run === "string" ? run : run.person === undefined ? run.text : objectMark))
    .join("");
const cellText = (block: CellBlock): string =>
  block.kind === "list" ? block.items.map((item) => lineText(item.line)).join("") : lineText(block.line);
const sectionText = (section: Section): string =>
  section.blocks
    .map((block) =>
      block.kind === "table"
        ? block.rows.map((row) => row.map((cell) => cell.map(cellText).join("")).join("")).join("")
        : cellText(block),
    )
    .join("");

export const prefix = (name: string): string => `student-work-review:${name}:`;
/** Name of the section's named range, at most 256 UTF-16 units as Docs asks. */
export const sectionName = (section: Section): string => prefix(section.name) + fingerprint(bare(sectionText(section)));
