/** Other data beside the sort, in Spanish. */
import { shared } from "../../words.es.ts";
import type { words as english } from "./words.en.ts";

export const words: typeof english = {
  ...shared,
  other: {
    heading: "Comparar con otros datos",
    explain:
      "Ponga resultados de una prueba, o lo que dicen los estudiantes, junto a la clasificación. Los nombres se buscan en esta página y nunca se envían ni se guardan.",
    paste: "Resultados o comentarios",
    pasteHint:
      "Pegue filas de una hoja de cálculo, o «nombre: resultado» en cada línea. Con nombres o códigos, con o sin encabezados.",
    read: "Leer la lista",
    reading: "Leyendo la clasificación …",
    pasteFirst: "Primero pegue resultados o comentarios.",
    byName:
      "Esta lista tiene nombres. El complemento puede leer la clave de identidades de su propio Drive y buscar los nombres en esta página. Nadie más los ve.",
    match: "Buscar los nombres",
    matching: "Leyendo la clave de identidades …",
    clear: "Borrar la lista",
    cleared: "Listo. Esta página ya no recuerda la lista ni los nombres.",
    found: (found, all, by) =>
      `${found} de ${all} muestras están en la lista, encontradas por ${by === "code" ? "código" : "nombre"}.`,
    noneFound:
      "Ninguna línea corresponde a una muestra de esta clasificación. Revise que la lista tenga nombres o códigos y léala de nuevo.",
    unsure: "¿De quién es?",
    unsureHelp: "Estas líneas cuentan cuando usted dice de quién son.",
    lineOf: (line, who) => `Línea ${line}: ${who}`,
    leaveOut: "Dejarla fuera",
    notInSort: (n) => (n === 1 ? "1 línea no es de esta clasificación" : `${n} líneas no son de esta clasificación`),
    notInSortHelp:
      "Quedan fuera los estudiantes cuyos trabajos no están en esta clasificación. Si un nombre está escrito de otra forma, corríjalo arriba y lea la lista de nuevo.",
    attention: "No se cuenta",
    doubled: (code, lines) =>
      `Las líneas ${lines} dicen cosas distintas sobre ${code}. Deje una sola en la lista y léala de nuevo.`,
    odd: (line, text) => `Línea ${line}: «${text}» no es un resultado como los demás.`,
    column: "¿Qué columna?",
    unnamedColumn: (number) => `Columna ${number}`,
    kinds: { numbers: "números", words: "palabras", texts: "oraciones" },
    what: "¿Qué datos son?",
    unnamed: "Otros datos",
    least: "Se considera logrado desde",
    leastFault: "Escriba un número, como 14.",
    suggest: (value) => `Una primera idea: ${value}. Usted decide.`,
    use: (value) => `Usar ${value}`,
    wordsMet: "¿Cuáles significan «logrado»?",
    compare: "Comparar con",
    overAll: "Todos los criterios juntos",
    shows: "Junto a la clasificación",
    decide: "Indique desde dónde un resultado se considera logrado, y la comparación aparece aquí.",
    caution:
      "Una prueba y una tarea son dos miradas breves a un estudiante. Conversen sobre ambas antes de decidir algo.",
    addHeading: "Agregar a la hoja",
    addResults: (n) =>
      `La pestaña «Otros datos» recibe las oraciones de arriba y ${n === 1 ? "1 fila" : `${n} filas`}: código, resultado, si lo logró o no. Sin nombres.`,
    private: "Son resultados individuales. Los verá quien pueda abrir esta hoja de clasificación.",
    privateNotes: "Son palabras de cada estudiante. Las leerá quien pueda abrir esta hoja de clasificación.",
    preview: "Lo que se va a escribir",
    code: "Muestra",
    result: "Resultado",
    met: "¿Lo logró?",
    yes: "Sí",
    no: "Todavía no",
    addNotes: (n) =>
      `El Tablero recibe ${n === 1 ? "1 nota" : `${n} notas`}, por código, en celdas vacías. Se pueden mover.`,
    source: "Columna del Tablero",
    sources: ["Trabajos de estudiantes", "Lo que dicen los estudiantes", "Resultados de pruebas", "Otros datos"],
    named: (line, found) =>
      line === null
        ? `El nombre que dio a estos datos incluye el de un estudiante (${found}). Cámbielo.`
        : `La línea ${line} nombra a un estudiante (${found}). Quite el nombre de la lista de arriba y léala de nuevo.`,
    maybe: (line, found) =>
      line === null ? `El nombre que dio a estos datos dice «${found}».` : `La línea ${line} dice «${found}».`,
    namesHeading: "Nombres de estudiantes",
    maybeHelp: "Si alguna es el nombre de un estudiante, quítela de la lista de arriba y léala de nuevo.",
    maybeTick: "Lo revisé: aquí no son nombres de estudiantes y ningún texto nombra a un estudiante",
    unchecked: "Revisé que ningún texto nombra a un estudiante",
    tickFirst: "Primero revise los nombres: marque la casilla de arriba.",
    takeOut: "Primero quite los nombres.",
    add: "Agregar a la hoja",
    adding: "Agregando …",
    added: (n, tab) => `Agregados en la pestaña «${tab}»: ${n}.`,
    same: (tab) => `Todo esto ya está en la pestaña «${tab}».`,
    kept: (codes) =>
      `Quedaron como estaban, porque la hoja dice otra cosa para los mismos datos: ${codes}. Corríjalos ahí y agregue otra vez, y se agregarán también las oraciones; o dé otro nombre a estos datos.`,
    keyOddities: "En la clave de identidades",
  },
};
