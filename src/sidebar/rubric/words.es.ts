/** What the dialog of rubrics says, in Spanish. */
import { shared } from "../words.es.ts";
import type { words as english } from "./words.en.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const words: typeof english = {
  ...shared,
  pleaseCheck: "Por favor, revise",
  heading: "Revisar y cambiar la rúbrica",

  source: {
    heading: "De dónde viene la rúbrica",
    another: "Pegar la rúbrica de nuevo o tomar otra",
    text: "Pegue su rúbrica",
    textHint:
      "De un documento, una hoja o CSV, con sus encabezados. Nada sale de esta ventana hasta que usted la use o la guarde.",
    cells:
      "Las celdas seleccionadas estaban vacías. Cierre esta ventana, seleccione las celdas de la rúbrica y elija de nuevo la opción del menú, o pegue la rúbrica aquí.",
    reading: "Leyendo la rúbrica …",
    kept: "Rúbricas guardadas",
    noneKept: "Todavía no hay ninguna. «Guardar para la próxima vez», abajo, pone una aquí.",
    last: "La última que se usó:",
    criteria: (n) => count(n, "criterio"),
    take: "Tomar esta",
    delete: "Borrar",
    deleteSure: (name) => `¿Borrar «${name}» para siempre?`,
    deleteYes: "Sí, borrar",
    deleteNo: "No, conservarla",
    scratch: "Empezar desde cero",
    scratchHint: "Un criterio con cuatro niveles habituales, para que usted lo nombre y lo complete.",
    opening: "Abriendo la rúbrica …",
    deleted: "Se borró la rúbrica guardada.",
  },

  changed: "El texto cambió después de que usted corrigió la rúbrica. Sus correcciones siguen aquí.",
  readAnew: "Leer el texto de nuevo",
  unfinished: (name) =>
    name === ""
      ? "La última vez se corrigió aquí una rúbrica que no se usó."
      : `La última vez se corrigió aquí esta rúbrica y no se usó: «${name}».`,
  goOn: "Seguir con ella",
  replaced: "Esta es otra rúbrica, no la que usted corrigió.",
  bringBackDraft: "Recuperar mi rúbrica corregida",
  howRead: (n) => `Cómo se leyó el texto: ${count(n, "nota")}`,

  preview: "La rúbrica",
  title: "Título (opcional)",
  forAll: {
    heading: "Los mismos niveles en todos los criterios",
    hint: "Lo que cambie aquí cambia en todos los criterios. Para cambiar uno solo, ábralo más abajo.",
    caption: "Niveles de todos los criterios",
    line: (level) => `El nivel de grado empieza en ${level} en todos los criterios`,
    points: (n) => `Puntos del nivel ${n} en todos los criterios`,
    label: (n) => `Nombre del nivel ${n} en todos los criterios`,
    turn: "Invertir el orden",
    turnHint: "En todos los criterios: el nivel más bajo pasa a ser el más alto.",
    turned: "Se invirtió el orden de los niveles.",
  },
  criteria: (n) => count(n, "criterio"),
  criteriaHint: "Los niveles van del más bajo al más alto. La línea punteada muestra dónde empieza el nivel de grado.",
  unnamed: "Criterio sin nombre",
  lineHere: "aquí empieza el nivel de grado:",
  weightIs: (weight) => `peso ${weight}`,
  change: "Cambiar",
  close: "Cerrar",
  toCorrect: (n) => (n === 1 ? "1 cosa por corregir" : `${n} cosas por corregir`),
  pointsFall: "Los puntos no suben del nivel más bajo al más alto. ¿Es correcto el orden?",

  criterion: {
    name: "Nombre",
    section: "Sección (opcional)",
    weight: "Peso",
    up: (name) => `Subir ${name}`,
    down: (name) => `Bajar ${name}`,
    remove: (name) => `Quitar ${name}`,
    add: "Añadir un criterio",
  },
  level: {
    caption: (name) => `Niveles de ${name}, del más bajo al más alto`,
    line: "Nivel de grado desde",
    points: "Puntos",
    label: "Nombre",
    descriptor: "Descripción",
    change: "Mover, quitar",
    lineAt: (n) => `El nivel de grado empieza en el nivel ${n}`,
    pointsOf: (n) => `Puntos del nivel ${n}`,
    labelOf: (n) => `Nombre del nivel ${n}`,
    descriptorOf: (n) => `Descripción del nivel ${n}`,
    up: (n) => `Subir el nivel ${n}, para que sea más bajo`,
    down: (n) => `Bajar el nivel ${n}, para que sea más alto`,
    remove: (n) => `Quitar el nivel ${n}`,
    add: "Añadir un nivel más alto",
  },
  removed: (name) => `Se quitó «${name}».`,
  removedLevel: "un nivel sin nombre",
  bringBack: "Recuperarlo",

  use: "Usar esta rúbrica",
  keep: "Guardar para la próxima vez",
  using: "Pasando la rúbrica …",
  keeping: "Guardando la rúbrica …",
  kept: (name) => `«${name}» quedó guardada.`,
  keptInSheets: (name) =>
    `«${name}» quedó guardada. Abra un documento y elija Planificar una reunión: allí se ofrece la rúbrica.`,
  notYet: "Su plan solo cambia cuando usted elige «Usar esta rúbrica».",
  notYetInSheets: "Guarde la rúbrica y Planificar una reunión la ofrecerá en un documento.",
  faults: (n) =>
    n === 1
      ? "Falta corregir 1 cosa antes de poder usar la rúbrica"
      : `Faltan corregir ${n} cosas antes de poder usar la rúbrica`,
  fault: {
    text: "Pegue una rúbrica, tome una guardada o empiece desde cero.",
    points: (typed) => `«${typed}» no es un número. Escriba puntos como 3 o 2.5, o déjelos vacíos.`,
    title: (most) => `El título tiene más de ${most} caracteres. Acórtelo.`,
  },
};
