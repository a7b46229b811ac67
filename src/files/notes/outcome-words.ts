/** What the notes say around the segments' own texts and in the sections that a meeting fills, in every language. */
import type { Language } from "../../core/language.ts";

const english = {
  review: "The review",
  minutes: (count: number) => `${count} ${count === 1 ? "minute" : "minutes"}`,
  tips: (count: number): string => (count === 1 ? "Tip" : "Tips"),
  settle: {
    where: "Settle the levels where you differ most (",
    consensus: "Consensus tab",
    summarize: "), and say why. Facilitator: summarize the sort; the counts appear below, in What the work shows.",
  },
  takeWithUs: "What we take with us",
  fillIn: "In minutes that are left, or afterwards: the notetaker fills this in and the team reads it.",
  fillInAlone: "In minutes that are left, or afterwards: fill this in.",
  trends: "What the work shows",
  trendsLater: {
    land: "The counts and the talking points land here when the facilitator summarizes the ",
    landAlone: "The counts and the talking points land here when you summarize the ",
    sheet: "sort sheet",
    menu: " (Extensions > Student Work Review > Summarize this sort).",
  },
  /** At the start of a second meeting. */
  reread: "Reread What the work shows.",
  actions: "Action steps",
  actionsHint:
    "One or two are enough: the steps that would help most to repeat a strength or to close a gap, for all learners.",
  actionColumns: [
    "What we will do",
    "Who",
    "By when",
    "The coming lesson where it will be seen",
    "How we will know that it worked",
  ],
  communication: "Who hears what",
  hears: [
    "Students: feedback that is specific, timely and builds on strengths",
    "Families: progress and next steps",
    "Colleagues: what we learned and what we will try",
  ],
  nextTime: "For the next time we teach this",
  revise: [
    "The lesson: supports to add or take away, in knowledge, skills and language",
    "The task: what to change, to leave room for critical thinking, different paths, revision and students' own identities",
    "The rubric: what to change or make clearer",
  ],
  debrief: "Debrief",
  debriefQuestions: [
    "How well did this meeting work? What went better than last time?",
    "What helped us to notice and to learn something?",
    "What will we do differently?",
  ],
  source: "Adapted in our own words from ",
};

const spanish: typeof english = {
  review: "La revisión",
  minutes: (count) => `${count} ${count === 1 ? "minuto" : "minutos"}`,
  tips: (count) => (count === 1 ? "Consejo" : "Consejos"),
  settle: {
    where: "Acuerden los niveles donde más difieran (",
    consensus: "pestaña de consenso",
    summarize:
      ") y digan por qué. Quien facilita: resuma la clasificación; los conteos aparecen abajo, en Lo que muestran los trabajos.",
  },
  takeWithUs: "Lo que nos llevamos",
  fillIn: "En los minutos que queden, o después: quien toma notas lo completa y el equipo lo lee.",
  fillInAlone: "En los minutos que queden, o después: complete lo que sigue.",
  trends: "Lo que muestran los trabajos",
  trendsLater: {
    land: "Los conteos y los puntos de conversación llegan aquí cuando quien facilita resume la ",
    landAlone: "Los conteos y los puntos de conversación llegan aquí cuando usted resuma la ",
    sheet: "hoja de clasificación",
    menu: " (Extensiones > Student Work Review > Resumir esta clasificación).",
  },
  reread: "Releer Lo que muestran los trabajos.",
  actions: "Pasos a seguir",
  actionsHint:
    "Uno o dos bastan: los que más ayuden a repetir una fortaleza o a cerrar una brecha, para cada estudiante.",
  actionColumns: [
    "Qué haremos",
    "Quién",
    "Para cuándo",
    "En qué próxima lección se verá",
    "Cómo sabremos que funcionó",
  ],
  communication: "Qué comunicamos y a quién",
  hears: [
    "Estudiantes: retroalimentación específica, a tiempo y basada en sus fortalezas",
    "Familias: avances y próximos pasos",
    "Colegas: qué aprendimos y qué probaremos",
  ],
  nextTime: "Para la próxima vez que enseñemos esto",
  revise: [
    "La lección: apoyos que agregar o quitar, en conocimientos, habilidades y lenguaje",
    "La tarea: qué cambiar para dejar espacio al pensamiento crítico, a caminos distintos, a la revisión y a la identidad de cada estudiante",
    "La rúbrica: qué cambiar o aclarar",
  ],
  debrief: "Balance de la reunión",
  debriefQuestions: [
    "¿Qué tan bien funcionó esta reunión? ¿Qué salió mejor que la vez anterior?",
    "¿Qué nos ayudó a notar y a aprender algo?",
    "¿Qué haremos de otra manera?",
  ],
  source: "Adaptado con nuestras palabras de ",
};

export const outcomeWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
