/** What the summary says, in Spanish. */
import { allOf } from "../../core/pasted/listed.ts";
import { shared } from "../words.es.ts";
import type { words as english } from "./words.en.ts";

export const words: typeof english = {
  ...shared,
  summarize: {
    heading: "Resumir",
    noMeeting: "Esta hoja de cálculo no es una hoja de clasificación.",
    noMeetingNext:
      "Abra la hoja de clasificación de su reunión y elija Resumir allí. Para empezar una reunión nueva, abra un documento de Google y elija Planificar una reunión en el menú de este complemento.",
    explain: "Cuenta los niveles que su equipo acordó y escribe el resumen en el documento de notas.",
    notes: "Documento de notas",
    start: "Resumir",
    again: "Resumir de nuevo",
    fetchAgain: "Mostrar lo demás",
    working: "Leyendo la hoja de clasificación y escribiendo el resumen …",
    doneHeading: "Resumen",
    written: {
      notes: "El resumen está en el documento de notas",
      "trends document": "El resumen está en un documento de tendencias: su complemento no puede escribir en las notas",
    },
    next: (talk) =>
      talk
        ? "Qué sigue: conversen sobre lo que está abajo en «Conversar primero», definan los niveles en la pestaña de consenso y resuman de nuevo. Luego escriban en las notas uno o dos pasos a seguir: qué, quién y para cuándo."
        : "Qué sigue: léanlo en equipo y escriban en las notas uno o dos pasos a seguir: qué, quién y para cuándo.",
    log: "Registro del equipo",
    logFailed: "No se escribió el registro del equipo.",
    chooseFile: "Elegir este archivo",
    stop: "Dejar de esperar",
    tryAgain: "Intentar de nuevo",
    waiting: "Esperando su elección en la otra ventana. Si la cerró, elija «Dejar de esperar».",
    late: "No se eligió ningún archivo.",
    gap: "Dónde trabajar ahora",
    glows: "Fortalezas",
    grows: "Por crecer",
    criteria: "Criterios",
    samplesUnit: (n) => (n === 1 ? "muestra" : "muestras"),
    gradeLine: "por debajo del nivel de grado",
    talkFirst: "Conversar primero",
    talkMore: (n) => `${n} más`,
    untouched: (readers) => `Todavía no ${readers.length === 1 ? "ha" : "han"} llenado nada: ${allOf(readers).es}.`,
    oddities: "No se pudo leer",
  },
};
