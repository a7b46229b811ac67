/** The identity key as its file says it now, whatever people sorted, moved or renamed in it. */
import type { Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { KeyEntry } from "../core/samples/sample.ts";
import { identityKeyTabId } from "./identity-key.ts";
import { cellName } from "./sheet-address.ts";
import type { MeetingFacts } from "./sort-sheet/meeting-tab.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";

export interface IdentityKeyRead {
  /** In the order of `samples`, each code at most once. */
  readonly entries: readonly KeyEntry[];
  /** Rows and codes that could not be used; never with a name. */
  readonly oddities: readonly Words[];
}

const columns = {
  code: { en: "Code", es: "Código" },
  name: { en: "Name", es: "Nombre" },
  groups: { en: "Groups", es: "Grupos" },
} as const satisfies Readonly<Record<string, Words>>;

/** Something of ours is gone from the key. */
export const brokenKey = (say: Words): Problem =>
  new Problem({
    code: "sheet",
    say,
    safe: { en: "Nothing was shown and nothing was changed.", es: "No se mostró ni se cambió nada." },
    next: {
      en: "Open the identity key, bring back what is missing with File > Version history, then try again.",
      es: "Abra la clave de identidades, recupere lo que falta con Archivo > Historial de versiones e inténtelo de nuevo.",
    },
  });

const columnIn = (tab: TabTable, key: keyof typeof columns): number => {
  const found = findColumn(tab, key);
  if (typeof found === "number") return found;
  const { en, es } = columns[key];
  throw brokenKey(
    found === "missing"
      ? {
          en: `The identity key has lost its column “${en}”.`,
          es: `La clave de identidades perdió su columna «${es}».`,
        }
      : {
          en: `The identity key has the column “${en}” more than once.`,
          es: `La clave de identidades tiene más de una vez la columna «${es}».`,
        },
  );
};

const plain = (code: string): string => code.replace(/\s+/g, "").toUpperCase();

/**
 * `samples`: the codes of the meeting. Other rows are left out, and told where they hold something that was not taken out of the
 * meeting (`samplesOut`). Throws Problem "sheet" where a column is gone.
 */
export const readIdentityKey = (
  tabs: readonly TabTable[],
  { samples, samplesOut }: Pick<MeetingFacts, "samples" | "samplesOut">,
): IdentityKeyRead => {
  const tab = tabs.find(({ sheetId }) => sheetId === identityKeyTabId);
  if (!tab)
    throw brokenKey({
      en: "The identity key has lost the tab that says whose work each code is.",
      es: "La clave de identidades perdió la pestaña que dice de quién es cada trabajo.",
    });
  const at = { code: columnIn(tab, "code"), name: columnIn(tab, "name"), groups: columnIn(tab, "groups") };
  const found = new Map<string, KeyEntry>();
  const oddities: Words[] = [];
  // What stands above the first code is the file's own heading.
  const known = new Map(samples.map((code) => [plain(code), code]));
  const out = new Set(samplesOut.map(plain));
  const codeIn = (row: number) => known.get(plain(textAt(tab, row, at.code)));
  const first = tab.rows.findIndex((_, row) => codeIn(row) !== undefined);
  for (const row of tab.rows.keys()) {
    const code = codeIn(row);
    const name = textAt(tab, row, at.name);
    const cell = cellName(row, at.code);
    if (code === undefined) {
      if (out.has(plain(textAt(tab, row, at.code)))) continue;
      if (first !== -1 && row > first && name !== "")
        oddities.push({
          en: `Row ${row + 1} of the identity key is left out: cell ${cell} holds no code of this meeting.`,
          es: `La fila ${row + 1} de la clave de identidades se deja fuera: la celda ${cell} no tiene un código de esta reunión.`,
        });
    } else if (found.has(code))
      oddities.push({
        en: `${code} stands twice in the identity key: row ${row + 1} is left out.`,
        es: `${code} está dos veces en la clave de identidades: la fila ${row + 1} se deja fuera.`,
      });
    else {
      const groups = textAt(tab, row, at.groups).split(/\s*[;\n]\s*/);
      found.set(code, { code, name, groups: groups.filter((group) => group !== "") });
    }
  }
  const lost = samples.filter((code) => !found.has(code)).join(", ");
  if (lost !== "")
    oddities.push({
      en: `The identity key has no row for ${lost}.`,
      es: `La clave de identidades no tiene fila para ${lost}.`,
    });
  return { entries: samples.flatMap((code) => found.get(code) ?? []), oddities };
};
