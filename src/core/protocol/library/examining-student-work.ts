/**
 * Examining Student Work: what its three purposes share. The source describes the aims of a team process and no steps, so that
 * steps and times are ours, after its objectives.
 */
import type { Words } from "../../language.ts";
import type { Prework, Segment, Source } from "../protocol.ts";
import { noYear } from "./planning-tools-sources.ts";

/** The description names neither publisher nor year nor address. */
export const examiningStudentWorkSource: Source<Words> = {
  title: "Examining Student Work",
  publisher: { en: "a learning module for teacher teams", es: "un módulo de aprendizaje para equipos docentes" },
  year: noYear,
  url: "",
};

export const examiningStudentWorkConsiderations: readonly Words[] = [
  {
    en: "The process suits every grade and every subject, and teams of teachers as well as leaders of a school or district.",
    es: "El proceso sirve para todos los grados y todas las materias, tanto para equipos docentes como para quienes dirigen una escuela o un distrito.",
  },
  {
    en: "Look at the work to learn from it. Grading it is another day's task.",
    es: "Miren los trabajos para aprender de ellos. Calificarlos queda para otro momento.",
  },
  {
    en: "Raise questions about your own practice before you raise any about students.",
    es: "Háganse preguntas sobre su propia práctica antes de hacerlas sobre los estudiantes.",
  },
];

/** The prework for one purpose: `bring` says what the facilitator gathers for it, and `read` what each member does with that. */
export const examiningStudentWorkPrework = (bring: Words, read: Words): Prework<Words> => ({
  minutes: 15,
  facilitator: [
    {
      en: "Say in a sentence what the team will use the work for, and send it with the invitation.",
      es: "Decir en una frase para qué usará el equipo los trabajos, y enviarla con la invitación.",
    },
    bring,
    {
      en: "Choose four to six samples: about two minutes each.",
      es: "Elegir de cuatro a seis muestras: unos dos minutos cada una.",
    },
    {
      en: "Take the names of students off the samples, and out of file names.",
      es: "Quitar los nombres de estudiantes de las muestras y de los nombres de archivo.",
    },
  ],
  members: [read],
  readings: [],
  prompts: [
    {
      heading: { en: "My practice today", es: "Mi práctica de hoy" },
      optional: false,
      personal: true,
      prompts: [
        {
          en: "When I have read a set of work, what happens with it besides a grade?",
          es: "Después de leer un conjunto de trabajos, ¿qué hago con ellos además de calificar?",
        },
        {
          en: "What did a piece of student work last teach me about my own teaching?",
          es: "¿Qué me enseñó hace poco un trabajo de un estudiante sobre mi propia enseñanza?",
        },
      ],
    },
  ],
});

export const beyondGrading: Segment<Words> = {
  id: "beyond-grading",
  title: { en: "Beyond grading", es: "Más allá de calificar" },
  minutes: { least: 4, usual: 7, most: 12 },
  optional: false,
  purposes: [
    {
      en: "See how we use students' work today, apart from grading and evaluating it",
      es: "Ver cómo usamos hoy los trabajos, aparte de calificarlos y evaluarlos",
    },
  ],
  steps: [
    {
      text: {
        en: "Settle who takes notes and who keeps the time.",
        es: "Decidan quién toma notas y quién cuida el tiempo.",
      },
      prompts: [],
    },
    {
      text: {
        en: "Recall the norms of the team and the purpose of this meeting. Whoever brings the work sums up the task, and puts their own question if they have one.",
        es: "Recuerden las normas del equipo y el propósito de esta reunión. Quien trae los trabajos resume la tarea, y plantea su propia pregunta si la tiene.",
      },
      prompts: [],
    },
    {
      text: { en: "Go round once, a sentence or two each.", es: "Hagan una ronda, con una o dos frases por persona." },
      prompts: [
        {
          text: {
            en: "From your prework: one thing you do with students' work beyond grading, and one you would like to do",
            es: "De su trabajo previo: algo que ya hace con los trabajos más allá de calificar, y algo que le gustaría hacer",
          },
          room: "each",
        },
      ],
    },
  ],
  tips: [],
};

export const teamEfforts: Segment<Words> = {
  id: "team-efforts",
  title: { en: "Where this fits in our team's work", es: "Qué lugar ocupa en el trabajo del equipo" },
  minutes: { least: 3, usual: 5, most: 10 },
  optional: false,
  purposes: [
    {
      en: "Tie what we look at today to what the team already works on",
      es: "Unir lo que miramos hoy con lo que el equipo ya está trabajando",
    },
  ],
  steps: [
    {
      text: { en: "Name the connection in a few words.", es: "Nombren la conexión en pocas palabras." },
      prompts: [
        {
          text: {
            en: "Which goal or effort of our team does this work speak to, and what did we decide last time?",
            es: "¿Con qué meta o esfuerzo del equipo se relacionan estos trabajos, y qué decidimos la vez pasada?",
          },
          room: "together",
        },
      ],
    },
  ],
  tips: [
    {
      en: "A team that meets for the first time names the one thing about learning that it most wants to understand.",
      es: "Un equipo que se reúne por primera vez nombra lo que más quiere entender sobre el aprendizaje.",
    },
  ],
};

/** Reading comes before the talk: only then can levels be settled, and counted. */
export const readAlone: Omit<Segment<Words>, "minutes"> = {
  id: "read-alone",
  title: { en: "Read and sort by yourself", es: "Lectura y clasificación individual" },
  optional: false,
  purposes: [
    {
      en: "Form a judgment of one's own before hearing the others",
      es: "Formarse un juicio propio antes de oír a los colegas",
    },
  ],
  steps: [
    {
      text: {
        en: "Read in silence. Choose a level for each sample in your own tab of the sort sheet, and note the evidence.",
        es: "Lean en silencio. Elijan un nivel para cada muestra, cada quien en su pestaña de la hoja de clasificación, y anoten la evidencia.",
      },
      prompts: [],
    },
  ],
  tips: [],
};

export const ownPractice: Segment<Words> = {
  id: "own-practice",
  title: { en: "Questions about our own practice", es: "Preguntas sobre nuestra propia práctica" },
  minutes: { least: 4, usual: 7, most: 15 },
  optional: false,
  purposes: [
    {
      en: "Turn from what students did to what we did",
      es: "Pasar de lo que hicieron los estudiantes a lo que hicimos al enseñar",
    },
  ],
  steps: [
    {
      text: {
        en: "Write in silence for two minutes, then hear everyone. Nobody answers yet.",
        es: "Escriban en silencio dos minutos y luego escuchen a cada integrante. Nadie responde todavía.",
      },
      prompts: [
        {
          text: {
            en: "Which question about my own practice does this work raise?",
            es: "¿Qué pregunta sobre mi propia práctica me plantean estos trabajos?",
          },
          room: "each",
        },
      ],
    },
    {
      text: { en: "Look for what the questions share.", es: "Busquen lo que las preguntas tienen en común." },
      prompts: [
        {
          text: {
            en: "Which of our habits in teaching helped students here, and which one stood in their way?",
            es: "¿Cuál de nuestras costumbres al enseñar ayudó aquí a los estudiantes, y cuál les estorbó?",
          },
          room: "together",
        },
      ],
    },
  ],
  tips: [
    {
      en: "A question that begins with “How did I” or “What if we” leads further than one that begins with “Why can't they”.",
      es: "Una pregunta que empieza con «¿Cómo hice…?» o «¿Y si…?» lleva más lejos que una que empieza con «¿Por qué no pueden…?».",
    },
  ],
};
