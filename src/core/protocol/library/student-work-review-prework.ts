/** How a team gets prepared for the deep dive of the Student Work Review Tool. The minutes are ours: its source gives none. */
import type { Words } from "../../language.ts";
import type { Prework } from "../protocol.ts";
import { companionTools, personalPause } from "./planning-tools-collection.ts";

export const studentWorkReviewPrework: Prework<Words> = {
  minutes: 20,
  facilitator: [
    {
      en: "Read in the Planning Tools Guidance how to prepare a deep dive.",
      es: "Leer en la guía de las herramientas de planificación cómo se prepara un análisis a fondo.",
    },
    {
      en: "Lay out for everyone: the samples, the lesson and task, exemplars, the standards, and the rubric or criteria for success. Four to six samples fit the time for sorting: about two minutes each.",
      es: "Poner al alcance del equipo: las muestras, la lección y la tarea, trabajos modelo, los estándares y la rúbrica o los criterios de logro. En el tiempo para clasificar caben de cuatro a seis muestras: unos dos minutos cada una.",
    },
    {
      en: "Take names off the work, and out of file names.",
      es: "Quitar los nombres de los trabajos y de los nombres de archivo.",
    },
    {
      en: "Prepare a short overview: the unit's sequence, the objectives, English language development (WIDA), and the scaffolds that students had.",
      es: "Preparar un breve panorama: la secuencia de la unidad, los objetivos, el desarrollo del inglés (WIDA) y los andamiajes que tuvieron los estudiantes.",
    },
    {
      en: "Gather other data to compare with: students' feedback, standardized results, and the goals set for students with disabilities, English learners and advanced learners. Put what matters, or the links, on the Board of the sort sheet.",
      es: "Reunir otros datos para comparar: comentarios de estudiantes, resultados estandarizados y las metas fijadas para estudiantes con discapacidad, quienes aprenden inglés y estudiantes avanzados. Poner lo importante, o los enlaces, en el Tablero de la hoja de clasificación.",
    },
    {
      en: "Keep the identity key at hand: the team may ask, when it compares groups, which codes belong to which group. No names are needed.",
      es: "Tener a mano la clave de identidades: al comparar grupos, el equipo puede preguntar qué códigos corresponden a cada grupo. No hacen falta nombres.",
    },
  ],
  members: [
    {
      en: "Return to your notes from unit unpacking and lesson internalization.",
      es: "Volver a las notas del análisis de la unidad y de la preparación de la lección.",
    },
    {
      en: "Look over the task, the exemplars and the rubric or criteria for success.",
      es: "Repasar la tarea, los trabajos modelo y la rúbrica o los criterios de logro.",
    },
    {
      en: "Preview the other data on the Board of the sort sheet, if there are any.",
      es: "Mirar de antemano los otros datos en el Tablero de la hoja de clasificación, si los hay.",
    },
    {
      en: "Answer the pause and check for yourself.",
      es: "Responder la pausa para revisar los sesgos, de manera individual.",
    },
  ],
  readings: companionTools,
  prompts: [personalPause],
};
