/** The identity key: whose work each code is. The one file of ours that names students; it lies in the facilitator's own Drive. */
import type { Language } from "../core/language.ts";
import type { KeyEntry } from "../core/samples/sample.ts";
import { identityKeyName } from "./file-names.ts";
import type { Cell, Workbook } from "./workbook.ts";

export const identityKeyTabId = 600;
const firstRow = 3;

const texts: Readonly<
  Record<Language, { readonly title: string; readonly help: string; readonly heads: readonly string[] }>
> = {
  en: {
    title: "Identity key",
    help: "Keep this file to yourself. It says whose work each code is; the team needs the codes alone.",
    heads: ["Code", "Name", "Groups"],
  },
  es: {
    title: "Clave de identidades",
    help: "No comparta este archivo. Dice de quién es el trabajo de cada código; al equipo le bastan los códigos.",
    heads: ["Código", "Nombre", "Grupos"],
  },
};

export const identityKey = ({
  title,
  language,
  entries,
}: {
  readonly title: string;
  readonly language: Language;
  /** At least one. */
  readonly entries: readonly KeyEntry[];
}): Workbook => {
  const words = texts[language];
  const byCode = [...entries].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return {
    title: identityKeyName(title, language),
    tabs: [
      {
        sheetId: identityKeyTabId,
        title: words.title,
        columns: [
          { width: 90, key: "code" },
          { width: 260, key: "name" },
          { width: 360, key: "groups" },
        ],
        rows: [
          [{ text: words.title, look: "title" }],
          [{ text: words.help, look: "help" }],
          words.heads.map((text): Cell => ({ text, look: "head" })),
          ...byCode.map(({ code, name, groups }): readonly Cell[] => [
            { text: code, look: "code" },
            { text: name, look: "input" },
            { text: groups.join("; "), look: "input" },
          ]),
        ],
        frozenRows: firstRow,
        frozenColumns: 1,
        guarded: [
          { row: 0, column: 0, rows: firstRow, columns: 3 },
          { row: firstRow, column: 0, rows: entries.length, columns: 1 },
        ],
        tones: [],
      },
    ],
  };
};
