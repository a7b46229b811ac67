/** How groups of students did, in Spanish. */
import { allOf } from "../../../core/pasted/listed.ts";
import { shared } from "../../words.es.ts";
import type { words as english } from "./words.en.ts";

export const words: typeof english = {
  ...shared,
  groups: {
    heading: "Cómo les fue a los grupos de estudiantes",
    explain:
      "El complemento lee su clave de identidades y cuenta aquí, en su pantalla. Nadie más lo ve hasta que lo añada a las notas. Los nombres, los grupos pequeños y cada estudiante en particular quedan fuera.",
    look: "Ver los grupos",
    again: "Ver de nuevo",
    reading: "Leyendo la clave de identidades …",
    oddities: "En la clave de identidades",
    noGroups:
      "La clave de identidades no nombra ningún grupo. Escriba allí los grupos junto a los nombres y vea de nuevo.",
    none: "Esta vez no se puede decir nada de los grupos sin revelar cómo le fue a alguien en particular.",
    hidden: (names, fewest) =>
      `No se muestran: ${allOf(names).es}. Cada uno necesita al menos ${fewest} estudiantes dentro y ${fewest} fuera, y otros tantos donde se cruza con un grupo que se muestra o difiere de lo que ya se dijo. En cada criterio debe haber algunos a cada lado del nivel de grado. Un grupo que la clave escribe de dos maneras cuenta como dos.`,
    hiddenHere: "Solo usted ve estos nombres. Las notas no nombran estos grupos.",
    add: "Añadir a las notas",
    addExplain:
      "Quienes lean las notas verán las frases de arriba. Lo que añada se guarda en su clave de identidades, para que no se pueda comparar con una consulta posterior y así encontrar a alguien.",
    adding: "Añadiendo …",
    added: "Añadido",
    open: "Abrir el documento",
  },
};
