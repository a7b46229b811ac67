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
  communication: "Who hears what",
  communicationHint:
    "Drafts to change as you like. Fill in what stands as …, agree on who sends each and by when, and write no names of students.",
  /** To whom and what, and a draft to start from. */
  hears: [
    {
      label: "Students: feedback that is specific, timely and builds on strengths",
      draft:
        "In your work I saw that you already … For example, where you wrote … Next, try … We will work on it together on …",
    },
    {
      label: "Families: progress and next steps",
      draft:
        "This month the class worked on … Many students can now … Next we will practice … At home you can help by asking your child to …",
    },
    {
      label: "Colleagues: what we learned and what we will try",
      draft:
        "We looked together at work on … It showed us that students … We will try … and tell you on … how it went.",
    },
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
  communication: "Qué comunicamos y a quién",
  communicationHint:
    "Borradores para cambiar con libertad. Completen lo que aparece como …, acuerden quién envía cada uno y cuándo, y no escriban nombres de estudiantes.",
  hears: [
    {
      label: "Estudiantes: retroalimentación específica, a tiempo y basada en sus fortalezas",
      draft:
        "En tu trabajo vi que ya logras … Por ejemplo, donde escribiste … Ahora intenta … Lo trabajaremos en clase el …",
    },
    {
      label: "Familias: avances y próximos pasos",
      draft:
        "Este mes el grupo trabajó en … Muchos estudiantes ya pueden … Ahora practicaremos … En casa pueden ayudar si le piden a su hija o hijo que …",
    },
    {
      label: "Colegas: qué aprendimos y qué probaremos",
      draft:
        "Miramos en equipo trabajos sobre … Nos mostraron que los estudiantes … Probaremos … y el … les contaremos cómo resultó.",
    },
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
