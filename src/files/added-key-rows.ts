/** Further lines of an identity key that is there already, whatever was sorted or moved in it. */
import { fold } from "../core/pasted/fold.ts";
import { Problem } from "../core/problem.ts";
import type { KeyEntry } from "../core/samples/sample.ts";
import { identityKeyTabId } from "./identity-key.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";
import type { Cell } from "./workbook.ts";

const unusable = new Problem({
  code: "sheet",
  say: {
    en: "The identity key of this meeting has lost its tab, or its columns of codes and names.",
    es: "La clave de identidades de esta reunión perdió su pestaña, o sus columnas de códigos y nombres.",
  },
  safe: {
    en: "Nothing was added, and neither the key nor the sort sheet was changed.",
    es: "No se agregó nada, y no cambiaron ni la clave ni la hoja de clasificación.",
  },
  next: {
    en: "Open the key and bring the columns back with File > Version history, then try again.",
    es: "Abra la clave y recupere las columnas con Archivo > Historial de versiones; luego inténtelo de nuevo.",
  },
});

/**
 * Rows to append for those `entries` that the key does not have yet; `known`: how many of these name a student whom it has under another
 * code. A number where it has one of their codes for another student: the
 * largest number that its codes have. Throws Problem "sheet" where the key's columns are gone.
 */
export const addedKeyRows = (
  tabs: readonly TabTable[],
  entries: readonly KeyEntry[],
): { readonly sheetId: number; readonly append: readonly (readonly Cell[])[]; readonly known: number } | number => {
  const tab = tabs.find(({ sheetId }) => sheetId === identityKeyTabId);
  const columns = ["code", "name", "groups"].map((key) => (tab ? findColumn(tab, key) : "missing"));
  const [code, name, groups] = columns;
  if (tab === undefined || typeof code !== "number" || typeof name !== "number" || typeof groups !== "number")
    throw unusable;
  const rows = tab.rows.map((_, row) => ({ code: textAt(tab, row, code), name: textAt(tab, row, name) }));
  const of = (entry: KeyEntry) => rows.find((row) => row.code.toUpperCase() === entry.code);
  const missing = entries.filter((entry) => of(entry) === undefined);
  if (entries.some((entry) => fold(of(entry)?.name ?? entry.name) !== fold(entry.name)))
    return Math.max(...rows.map((row) => Number(/^S(\d+)$/i.exec(row.code)?.[1] ?? 0)));
  const width = Math.max(code, name, groups) + 1;
  return {
    sheetId: tab.sheetId,
    known: missing.filter((entry) => rows.some((row) => fold(row.name) === fold(entry.name))).length,
    append: missing.map((entry) =>
      Array.from({ length: width }, (_, column): Cell => {
        if (column === code) return { text: entry.code, look: "code" };
        if (column === name) return { text: entry.name, look: "input" };
        return column === groups ? { text: entry.groups.join("; "), look: "input" } : {};
      }),
    ),
  };
};
