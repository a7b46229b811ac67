/** What the notes say around the segments' own texts and in the sections that a meeting fills, in every language. */
import type { Language } from "../../core/language.ts";

const english = {
  review: "The review",
  minutes: (count: number) => `${count} ${count === 1 ? "minute" : "minutes"}`,
  tips: (count: number): string => (count === 1 ? "Tip" : "Tips"),
  settle: {
    open: "Settle the levels: open the ",
    consensus: "Consensus tab",
    where:
      " of the sort sheet. Begin where you are furthest apart, then go to the samples around grade level. Choose the level you agree on, and say why.",
  },
  takeWithUs: "What we take with us",
  trends: "What the work shows",
  trendsLater: {
    land: "The counts and the talking points land here when the facilitator summarizes the ",
    sheet: "sort sheet",
    menu: " (Extensions > Student Work Review > Summarize this sort).",
  },
  actions: "Action steps",
  actionsHint: "One or two are enough: high-leverage steps that repeat a strength or close a gap, for all learners.",
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
    "The task: room for critical thinking, different paths, revision and students' own identities",
    "The rubric: what to change or make clearer",
  ],
  debrief: "Debrief",
  debriefQuestions: [
    "How well did this meeting work? What went better than last time?",
    "What helped us to notice and to learn something?",
    "What will we do differently?",
  ],
  source: "Told in our own words after ",
};

const spanish: typeof english = {
  review: "La revisión",
  minutes: (count) => `${count} ${count === 1 ? "minuto" : "minutos"}`,
  tips: (count) => (count === 1 ? "Consejo" : "Consejos"),
  settle: {
    open: "Acuerden los niveles: abran la ",
    consensus: "pestaña de consenso",
    where:
      " de la hoja de clasificación. Empiecen donde haya más distancia y sigan con las muestras cercanas al nivel de grado. Elijan el nivel en que coinciden y digan por qué.",
  },
  takeWithUs: "Lo que nos llevamos",
  trends: "Lo que muestran los trabajos",
  trendsLater: {
    land: "Los conteos y los puntos de conversación llegan aquí cuando quien facilita resume la ",
    sheet: "hoja de clasificación",
    menu: " (Extensiones > Student Work Review > Resumir esta clasificación).",
  },
  actions: "Pasos a seguir",
  actionsHint:
    "Uno o dos bastan: pasos de gran impacto que repitan una fortaleza o cierren una brecha, para cada estudiante.",
  actionColumns: [
    "Qué haremos",
    "Quién",
    "Para cuándo",
    "En qué próxima lección se verá",
    "Cómo sabremos que funcionó",
  ],
  communication: "Quién se entera de qué",
  hears: [
    "Estudiantes: retroalimentación específica, a tiempo y basada en sus fortalezas",
    "Familias: avances y próximos pasos",
    "Colegas: qué aprendimos y qué probaremos",
  ],
  nextTime: "Para la próxima vez que enseñemos esto",
  revise: [
    "La lección: apoyos que agregar o quitar, en conocimientos, habilidades y lenguaje",
    "La tarea: espacio para el pensamiento crítico, caminos distintos, la revisión y la identidad de cada estudiante",
    "La rúbrica: qué cambiar o aclarar",
  ],
  debrief: "Balance de la reunión",
  debriefQuestions: [
    "¿Qué tan bien funcionó esta reunión? ¿Qué salió mejor que la vez anterior?",
    "¿Qué nos ayudó a notar y a aprender algo?",
    "¿Qué haremos de otra manera?",
  ],
  source: "Contado con nuestras palabras según ",
};

export const outcomeWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
