/**
 * A tab of the identity key that keeps what was told of groups, so that a later look at the same meeting cannot be subtracted from it.
 * It covers one meeting: corrected levels, samples settled or added later, groups that were changed in the key. It does not cover
 * another meeting's key, whose work is other work, nor what was said aloud and not added, nor rows that somebody took out here.
 */
import type { Language, Words } from "../core/language.ts";
import { fold } from "../core/pasted/fold.ts";
import type { Told } from "../core/trends/group-trends.ts";
import { brokenKey } from "./read-identity-key.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";
import type { Cell, Tab } from "./workbook.ts";

export const toldTabId = 601;

const texts = {
  title: { en: "Told of groups", es: "Dicho de los grupos" },
  help: {
    en: "Leave these rows as they are: they keep counts that were shared from being subtracted from later ones.",
    es: "No cambie estas filas: evitan que lo que ya se compartió se pueda restar de lo que se comparta después.",
  },
  criterion: { en: "Criterion", es: "Criterio" },
  group: { en: "Group (empty: all that counted)", es: "Grupo (vacío: todas las que se contaron)" },
  codes: { en: "Codes", es: "Códigos" },
  when: { en: "When", es: "Cuándo" },
} as const satisfies Readonly<Record<string, Words>>;
const columns = ["criterion", "group", "codes", "when"] as const;
const widths = { criterion: 200, group: 220, codes: 420, when: 140 };

const placesIn = (tab: TabTable): Readonly<Record<(typeof columns)[number], number>> => {
  const place = (key: (typeof columns)[number]): number => {
    const found = findColumn(tab, key);
    if (typeof found === "number") return found;
    throw brokenKey({
      en: "The identity key's tab about what was told of groups has lost a column.",
      es: "En la clave de identidades, la pestaña de lo que se dijo de los grupos perdió una columna.",
    });
  };
  return { criterion: place("criterion"), group: place("group"), codes: place("codes"), when: place("when") };
};

/** All that was told, whatever was sorted or moved in the tab. Throws Problem "sheet" where a column is gone. */
export const readTold = (tabs: readonly TabTable[]): readonly Told[] => {
  const tab = tabs.find(({ sheetId }) => sheetId === toldTabId);
  if (tab === undefined) return [];
  const at = placesIn(tab);
  return tab.rows.flatMap((_, row) => {
    const codes = textAt(tab, row, at.codes)
      .toUpperCase()
      .match(/S\d{2,3}\b/g);
    return codes ? [{ criterion: textAt(tab, row, at.criterion), group: textAt(tab, row, at.group), codes }] : [];
  });
};

const same = ({ criterion, group, codes }: Told): string =>
  [fold(criterion), fold(group), ...[...codes].sort()].join("\n");
/** Those of `some` that are not among `others`, each once. */
export const notAmong = (some: readonly Told[], others: readonly Told[]): readonly Told[] => {
  const seen = new Set(others.map(same));
  return some.filter((one) => {
    const fresh = !seen.has(same(one));
    seen.add(same(one));
    return fresh;
  });
};

/** `when`: as it is to be read by people. */
const rowOf = ({ criterion, group, codes }: Told, when: string): Readonly<Record<(typeof columns)[number], Cell>> => ({
  criterion: { text: criterion, look: "text" },
  group: { text: group, look: "text" },
  codes: { text: codes.join(" "), look: "text" },
  when: { text: when, look: "text" },
});

/** The tab where there is none yet, with its first rows. */
export const newToldTab = (tabs: readonly TabTable[], told: readonly Told[], when: string, language: Language): Tab => {
  // Somebody may have a tab of that name.
  let title = texts.title[language];
  while (tabs.some((tab) => fold(tab.title) === fold(title))) title += " +";
  return {
    sheetId: toldTabId,
    title,
    columns: columns.map((key) => ({ width: widths[key], key })),
    rows: [
      [{ text: texts.title[language], look: "title" }],
      [{ text: texts.help[language], look: "help" }],
      columns.map((key): Cell => ({ text: texts[key][language], look: "head" })),
      ...told.map((one) => {
        const row = rowOf(one, when);
        return columns.map((key) => row[key]);
      }),
    ],
    frozenRows: 3,
    frozenColumns: 0,
    guarded: [{ row: 0, column: 0, rows: 3 + told.length, columns: columns.length }],
    tones: [],
  };
};

/** Rows to append to the tab that is there, its columns wherever they stand now. */
export const toldRows = (tab: TabTable, told: readonly Told[], when: string): readonly (readonly Cell[])[] => {
  const at = placesIn(tab);
  return told.map((one) => {
    const row = rowOf(one, when);
    const cells: Cell[] = Array.from({ length: Math.max(...columns.map((key) => at[key])) + 1 }, () => ({}));
    for (const key of columns) cells[at[key]] = row[key];
    return cells;
  });
};
