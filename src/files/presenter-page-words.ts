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
  readonly choice: Words;
  /** What else has to be true of samples of this shape. */
  readonly rules: readonly Words[];
}

export const shapes: readonly Shape[] = [
  {
    brought: "one piece",
    choice: {
      en: "One piece of work by one student, on a single assignment",
      es: "Un solo trabajo de un estudiante, sobre una sola tarea",
    },
    rules: [],
  },
  {
    brought: "several of one student",
    choice: {
      en: "Two or three pieces by one student, each on a different assignment",
      es: "Dos o tres trabajos de un mismo estudiante, cada uno sobre una tarea distinta",
    },
    rules: [],
  },
  {
    brought: "whole class",
    choice: {
      en: "One piece from each student of a whole class, all on the same assignment",
      es: "Un trabajo de cada estudiante de todo un grupo, todos sobre la misma tarea",
    },
    rules: [],
  },
  {
    brought: "two or three students",
    choice: {
      en: "One piece each by two or three students, all on the same assignment",
      es: "Un trabajo de cada uno de dos o tres estudiantes, todos sobre la misma tarea",
    },
    rules: [
      { en: "At least one is by a student who succeeded", es: "Al menos uno es de un estudiante que lo logró" },
      {
        en: "At least one is by a student who did not succeed yet",
        es: "Al menos uno es de un estudiante que todavía no lo logró",
      },
      { en: "Copies of the assignment come along", es: "Se traen copias de la tarea" },
      {
        en: "Copies of the rubric or criteria you judged it by come along",
        es: "Se traen copias de la rúbrica o de los criterios con los que se evaluó",
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
        en: "Showing a success is pleasant, and leaves things as they are. Sharing a doubt is a risk, and may open a way to the students whom your teaching does not reach yet. So ask the hard question: whom does this serve well, whom does it not, and what is yours to change?",
        es: "Mostrar un éxito es agradable y deja todo como está. Compartir una duda es un riesgo, y puede abrir un camino hacia estudiantes a quienes su enseñanza todavía no llega. Por eso, haga la pregunta difícil: ¿a quién le sirve bien esto, a quién no, y qué puede cambiar usted?",
      },
    ],
  },
  shape: {
    heading: { en: "1. The work you bring", es: "1. El trabajo que trae" },
    hint: {
      en: "Tick one shape and check what goes with it. Text, video, a model or a project: all of it is work.",
      es: "Marque una forma y revise lo que le corresponde. Un texto, un video, un modelo o un proyecto: todo es trabajo.",
    },
  },
  question: {
    heading: { en: "2. Your question and your purpose", es: "2. Su pregunta y su propósito" },
    prompts: [
      { en: "What puzzles you in this work?", es: "¿Qué le intriga de este trabajo?" },
      {
        en: "Your question to colleagues, in one sentence",
        es: "Su pregunta a sus colegas, en una frase",
      },
      { en: "What you hope to be able to do after the meeting", es: "Lo que espera poder hacer después de la reunión" },
    ],
    hint: {
      en: "Tick what comes nearest to your purpose.",
      es: "Marque lo que más se acerque a su propósito.",
    },
  },
  practice: {
    heading: { en: "3. How it links to your own practice", es: "3. Cómo se relaciona con su propia práctica" },
    prompts: [
      {
        en: "Which of your own decisions or habits shaped this work?",
        es: "¿Qué decisiones o costumbres suyas dieron forma a este trabajo?",
      },
      {
        en: "Without a class of your own: how are you connected to these students?",
        es: "Sin grupo a su cargo: ¿qué relación tiene con estos estudiantes?",
      },
    ],
    hint: {
      en: "Coaches, specialists and leaders bring work too: by students they see themselves, or by those of a teacher they work with. What the adults around you do reaches students in the end.",
      es: "Especialistas, tutores y directivos también traen trabajos: de estudiantes a quienes atienden, o de los de un docente con quien trabajan. Lo que hacen los adultos con quienes usted trabaja termina llegando a los estudiantes.",
    },
  },
  attach: {
    heading: { en: "4. What comes along", es: "4. Lo que se adjunta" },
    items: [
      { en: "The task or assignment", es: "La tarea o consigna" },
      { en: "The standards it aims at", es: "Los estándares a los que apunta" },
      { en: "The rubric or other criteria", es: "La rúbrica u otros criterios" },
      { en: "An exemplar, if there is one", es: "Un trabajo modelo, si lo hay" },
      {
        en: "Copies for everyone at the table, ten as a rule; or a link that all can open",
        es: "Copias para todos, por lo general diez; o un enlace que todos puedan abrir",
      },
    ],
    links: { en: "Links", es: "Enlaces" },
  },
  names: {
    heading: { en: "5. Names removed", es: "5. Sin nombres" },
    items: [
      {
        en: "No name of a student on any page, in any file name, or on this page",
        es: "Ningún nombre de estudiante en las páginas, los archivos o esta hoja",
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
  },
  protocol: {
    heading: { en: "6. The protocol that fits", es: "6. El protocolo adecuado" },
    hint: {
      en: "Your question and purpose come first, the protocol after them. Extensions > Student Work Review suggests one from the purpose, the shape of the work and the minutes at hand, and says why.",
      es: "Primero la pregunta y el propósito, después el protocolo. Extensiones > Student Work Review sugiere uno según el propósito, lo que se trae y los minutos, y dice por qué.",
    },
    prompts: [{ en: "Minutes, protocol, and why", es: "Minutos, protocolo y por qué" }],
  },
  source: { en: "Told in our own words after ", es: "Contado con nuestras palabras según " },
} as const;
