/** The texts of the presenter's page, told in our own words after the guide it follows. */
import type { Words } from "../core/language.ts";
import type { Brought, Source } from "../core/protocol/protocol.ts";

export const bringingStudentWorkSource: Source = {
  title: "Guide for Bringing Student Work",
  publisher: "Center for Leadership & Educational Equity",
  year: "",
  url: "https://clee.org/resources/",
};

interface Shape {
  readonly brought: Brought;
  /** Beside a protocol that works with it. */
  readonly short: Words;
  readonly choice: Words;
  /** What else has to be true of samples of this shape. */
  readonly rules: readonly Words[];
}

export const shapes: readonly Shape[] = [
  {
    brought: "one piece",
    short: { en: "one piece", es: "un solo trabajo" },
    choice: {
      en: "One piece of work by one student, on a single assignment",
      es: "Un solo trabajo de un estudiante, sobre una sola tarea",
    },
    rules: [],
  },
  {
    brought: "several of one student",
    short: { en: "one student", es: "un estudiante" },
    choice: {
      en: "Two or three pieces by one student, each on a different assignment",
      es: "Dos o tres trabajos de un mismo estudiante, cada uno sobre una tarea distinta",
    },
    rules: [],
  },
  {
    brought: "whole class",
    short: { en: "whole class", es: "todo el grupo" },
    choice: {
      en: "One piece from each student of a whole class, all on the same assignment",
      es: "Un trabajo de cada estudiante de todo un grupo, todos sobre la misma tarea",
    },
    rules: [],
  },
  {
    brought: "two or three students",
    short: { en: "2–3 students", es: "2 o 3 estudiantes" },
    choice: {
      en: "One piece from each of two or three students, all on the same assignment",
      es: "Un trabajo de cada uno de dos o tres estudiantes, todos sobre la misma tarea",
    },
    rules: [
      {
        en: "At least one is by a student who succeeded, and one by one who did not succeed yet",
        es: "Al menos uno es de un estudiante que lo logró, y otro de uno que todavía no lo logró",
      },
      {
        en: "Copies of the assignment come along, and of the rubric or criteria you judged it by",
        es: "Se traen copias de la tarea y de la rúbrica o los criterios con los que se evaluó",
      },
    ],
  },
];

export const presenterPageWords = {
  fileName: { en: "bringing student work", es: "traer trabajos de estudiantes" },
  subtitle: {
    en: "Bringing student work: the presenter's page",
    es: "Traer trabajos de estudiantes: hoja de quien presenta",
  },
  presenter: { en: "Presenter: ", es: "Presenta: " },
  why: {
    heading: { en: "Bring the work that puzzles you", es: "Traiga el trabajo que le intriga" },
    reasons: [
      {
        en: "The piece that fell short, the one that stays with you in the evening, the student or the group you wonder about: these are what you and your colleagues can learn most from.",
        es: "El trabajo que se quedó corto, el que le sigue dando vueltas, el estudiante o el grupo que le genera dudas: de eso es de lo que más puede aprender con sus colegas.",
      },
      {
        en: "Showing a success is pleasant, and leaves things as they are. Sharing a doubt is a risk, and may open a way to students you do not reach yet. Whom does this serve well, whom does it not, and what is yours to change?",
        es: "Mostrar un éxito es agradable y deja todo como está. Compartir una duda es un riesgo, y puede abrir un camino hacia estudiantes a quienes todavía no llega. ¿A quién le sirve bien esto, a quién no, y qué puede cambiar usted?",
      },
    ],
  },
  shape: {
    heading: { en: "1. The work you bring", es: "1. El trabajo que trae" },
    column: { en: "Mark one with x", es: "Marque una con x" },
    hint: {
      en: "Text, video, a model or a project: all of it is work",
      es: "Un texto, un video, un modelo o un proyecto: todo es trabajo",
    },
  },
  question: {
    heading: { en: "2. Your question, and your own practice", es: "2. Su pregunta y su propia práctica" },
    hint: {
      en: "Coaches, specialists and leaders bring work too: by students they see themselves, or by those of a teacher they work with. What the adults around you do reaches students in the end.",
      es: "Especialistas, tutores y directivos también traen trabajos: de estudiantes a quienes atienden, o de los de un docente con quien trabajan. Lo que hacen los adultos con quienes usted trabaja termina llegando a los estudiantes.",
    },
    prompts: [
      { en: "What puzzles you in this work?", es: "¿Qué le intriga de este trabajo?" },
      {
        en: "Your question to colleagues, in one sentence",
        es: "Su pregunta a sus colegas, en una frase",
      },
      { en: "What you hope to be able to do after the meeting", es: "Lo que espera poder hacer después de la reunión" },
      {
        en: "Which of your own decisions or habits shaped this work? Without a class of your own: how are you connected to these students?",
        es: "¿Qué decisiones o costumbres suyas dieron forma a este trabajo? Sin grupo a su cargo: ¿qué relación tiene con estos estudiantes?",
      },
    ],
  },
  purpose: {
    heading: { en: "3. Your purpose, and the protocol that fits", es: "3. Su propósito y el protocolo adecuado" },
    hint: {
      en: "Less time? Extensions > Student Work Review reads your marks here, suggests a protocol and says why.",
      es: "¿Menos tiempo? Extensiones > Student Work Review lee aquí sus marcas y sugiere un protocolo, con el porqué.",
    },
    column: { en: "Mark the nearest with x", es: "Marque con x el más cercano" },
    protocols: { en: "A protocol that fits, and its usual minutes", es: "Protocolo adecuado y sus minutos habituales" },
    minutes: { en: "Minutes at hand", es: "Minutos disponibles" },
    chosen: { en: "Protocol chosen, and why", es: "Protocolo elegido, y por qué" },
  },
  attach: {
    heading: { en: "4. What comes along, names removed", es: "4. Lo que se adjunta, sin nombres" },
    items: [
      { en: "The task or assignment", es: "La tarea o consigna" },
      { en: "The standards it aims at", es: "Los estándares a los que apunta" },
      { en: "The rubric or other criteria", es: "La rúbrica u otros criterios" },
      { en: "An exemplar, if there is one", es: "Un trabajo modelo, si lo hay" },
      {
        en: "Copies for everyone at the table, ten as a rule; or a link that all can open",
        es: "Copias para todos, por lo general diez, o un enlace que todos abran",
      },
    ],
    links: { en: "Links: ", es: "Enlaces: " },
  },
  names: [
    {
      en: "No name of a student on any page, in any file name, or on this page",
      es: "Sin nombres en trabajos, archivos ni esta hoja",
    },
    {
      en: "No face or voice that gives a student away, unless the team may see or hear it",
      es: "Ningún rostro ni voz que identifique a alguien, salvo que el equipo pueda verlo u oírlo",
    },
    {
      en: "No level, grade or teacher's remark, and nothing of the group a student belongs to",
      es: "Ningún nivel, calificación ni comentario, y nada sobre el grupo de pertenencia de nadie",
    },
  ],
  source: { en: "Adapted in our own words from ", es: "Adaptado con nuestras palabras de " },
} as const;
