/** What comparing two by two says, in Spanish. */
import { shared } from "../words.es.ts";
import type { words as english } from "./words.en.ts";

const times = (count: number): string => (count === 1 ? "1 comparación" : `${count} comparaciones`);

export const words: typeof english = {
  ...shared,
  compare: {
    heading: "Comparar de dos en dos",
    noMeeting: "Esta hoja de cálculo no es una hoja de clasificación.",
    noMeetingNext: "Abra la hoja de clasificación de su reunión y elija allí Comparar de dos en dos.",
    explain:
      "Usted ve dos muestras a la vez y dice cuál es más fuerte. Con las respuestas de todo el equipo se forma un orden del que pueden conversar.",
    tooFew:
      "Para comparar hacen falta por lo menos tres muestras. Pongan las muestras una junto a otra y conversen sobre ellas.",
    who: "¿Quién es usted?",
    whoChoose: "Elija su nombre",
    gone: "A esta persona se la retiró de la reunión. Lo que comparó sigue en la hoja y ya no cuenta.",
    whoFault: "Elija primero su nombre.",
    focus: "¿Qué comparan? (opcional)",
    focusHint: "Una sola respuesta para todo el equipo, por ejemplo «uso de evidencia». Vacío es el trabajo completo.",
    start: "Empezar a comparar",
    starting: "Leyendo la hoja …",
    question: "¿Cuál de los dos es más fuerte?",
    look: (focus) => `Fíjese en: ${focus}`,
    wholePiece: "el trabajo completo",
    pair: (number) => `Par ${number}`,
    open: "Abrir el trabajo",
    work: (code) => `de ${code}`,
    stronger: "es más fuerte",
    same: "Muy cerca para decirlo",
    keys: "Teclas: flecha izquierda y derecha; espacio si están muy cerca.",
    said: {
      one: (code) => `${code} es más fuerte. Siguiente par.`,
      same: "Muy cerca para decirlo. Siguiente par.",
    },
    undo: "Deshacer la última",
    undone: "Se deshizo. El par está aquí otra vez.",
    progress: (mine, team, needed) =>
      `${times(mine)} de usted; ${team} del equipo; con unas ${needed} hay un orden del que se puede conversar.`,
    saved: "Todo está guardado.",
    saving: "Guardando …",
    waiting: (count) => `${times(count)} sin guardar todavía.`,
    tryNow: "Intentar ahora",
    allDone: "Usted ya comparó todos los pares. Gracias.",
    showOrder: "Mostrar el orden",
    orderHeading: "El orden hasta ahora",
    orderWorking: "Leyendo lo que comparó el equipo …",
    strongest: "Lo más fuerte",
    weakest: "Lo menos fuerte",
    group: (number) => `Grupo ${number}`,
    place: (best, worst, of) =>
      best === worst ? `lugar ${best} de ${of}` : `entre los lugares ${best} y ${worst} de ${of}`,
    limits: "Qué dice esto",
    details: "Cómo se calculó",
    method: (each, reliability) =>
      `Cada muestra está en ${each} comparaciones en promedio. El orden sigue el modelo de Bradley y Terry; «muy cerca» cuenta la mitad para cada una. ${
        reliability === null ? "" : `Fiabilidad de separación de la escala: ${reliability} (0 es azar, 1 es certeza).`
      }`,
    write: "Escribir este orden en la hoja",
    writing: "Escribiendo …",
    written: (tab, cell) => `Quedó escrito en la pestaña «${tab}», desde ${cell}.`,
    oddities: "Filas que no se cuentan",
    back: "Volver a comparar",
    another: "Otra persona",
  },
};
