/** What the head of the notes says, in every language. */
import type { Language } from "../../core/language.ts";
import type { Brought } from "../../core/protocol/protocol.ts";
import type { TaskKey } from "../../core/samples/task.ts";

/** `hint` says what to write where nothing was typed. */
type Fact = { readonly label: string; readonly hint: string };
const fact = (label: string, hint = ""): Fact => ({ label, hint });

/** What kind of work is looked at, with the number of samples. */
type Shapes = Readonly<Record<Brought, (samples: number) => string>>;

const english = {
  meetings: ["First meeting", "Second meeting"],
  readers: "Readers:",
  mention: "To mention somebody, type @ and their name.",
  before: "Before you start",
  sheet: {
    the: "The ",
    sortSheet: "sort sheet",
    holds: " holds the samples. Each reader works in the tab with their own name; the ",
    holdsAlone: " holds the samples. Work in the tab with your name; the ",
    rubric: "rubric",
    beside: " is a tab beside it, and a ",
    board: "board",
    moves: " has notes to move about, for other data.",
  },
  leads: "This document leads the meeting from top to bottom. Anyone may type where there is room, on a tablet too.",
  leadsAlone: "This document leads you from top to bottom. Type where there is room, on a tablet too.",
  oneSample: (code: string) => `The sample goes by the code ${code}.`,
  samples: (count: number, first: string, last: string) => `The ${count} samples go by codes, ${first} to ${last}.`,
  noNames: "Please write no names of students, here or there, and take them off the work itself and out of file names.",
  agenda: "Agenda",
  agendaColumns: ["Time", "Segment", "Minutes"],
  setUp: "Who, what and how",
  roles: ["Facilitator", "Notetaker", "Timekeeper"],
  work: "The work we look at",
  facts: {
    purpose: fact("Purpose", "what we want to find out, and why from this task"),
    task: fact("The task", "what students were asked to do"),
    unit: fact("Unit or lesson plan", "the link, and where the task stands in it"),
    objectives: fact("Objectives", "for content and for language"),
    standards: fact("Standards"),
    scaffolds: fact("Scaffolds", "the supports that students had"),
    wida: fact("WIDA levels", "English language development in this set"),
    exemplar: fact("Exemplar", "the link, or one for each WIDA level or range"),
  } satisfies Record<TaskKey, Fact>,
  kindOfWork: "Samples",
  shape: {
    "one piece": () => "One piece by one student",
    "several of one student": (n) =>
      `${n === 2 ? "Two" : "Three"} pieces by one student, each on a different assignment`,
    "whole class": (n) =>
      n === 1 ? "One piece from the class" : `${n} pieces from the class, one by each student, on the same assignment`,
    "two or three students": (n) =>
      `One piece from each of ${n === 2 ? "two" : "three"} students on the same assignment; at least one succeeded and at least one did not yet`,
  } satisfies Shapes,
  open: (host: string) => `Open the link (${host})`,
  keepInMind: "Keep in mind",
  norms: "Norms",
  ourNorms: "Norms and standing goals of our own team",
  normsOfAll: [
    "Everyone speaks once before anyone speaks twice.",
    "Say what is there in the work before you say what it means, and point to the place.",
    "What is said about students and colleagues stays here.",
  ],
  rubric: (title: string) => (title === "" ? "The rubric in short" : `The rubric in short: ${title}`),
  rubricColumns: ["Criterion", "Grade level begins at", "What that looks like"],
};

const spanish: typeof english = {
  meetings: ["Primera reunión", "Segunda reunión"],
  readers: "Quienes leen:",
  mention: "Para mencionar a alguien, escriba @ y su nombre.",
  before: "Antes de empezar",
  sheet: {
    the: "La ",
    sortSheet: "hoja de clasificación",
    holds: " contiene las muestras. Cada quien trabaja en la pestaña que lleva su nombre; la ",
    holdsAlone: " contiene las muestras. Trabaje en la pestaña con su nombre; la ",
    rubric: "rúbrica",
    beside: " está en otra pestaña, y un ",
    board: "tablero",
    moves: " tiene notas que se pueden mover, para otros datos.",
  },
  leads:
    "Este documento conduce la reunión de principio a fin. Cualquiera puede escribir donde hay espacio, también en una tableta.",
  leadsAlone: "Este documento le guía de principio a fin. Escriba donde hay espacio, también en una tableta.",
  oneSample: (code) => `La muestra se identifica con el código ${code}.`,
  samples: (count, first, last) => `Las ${count} muestras se identifican con códigos, de ${first} a ${last}.`,
  noNames:
    "Por favor, no escriba nombres de estudiantes, ni aquí ni allí, y quítelos de los propios trabajos y de los nombres de archivo.",
  agenda: "Agenda",
  agendaColumns: ["Hora", "Segmento", "Minutos"],
  setUp: "Quiénes, qué y cómo",
  roles: ["Quien facilita", "Quien toma notas", "Quien cuida el tiempo"],
  work: "Los trabajos que miramos",
  facts: {
    purpose: fact("Propósito", "qué queremos averiguar, y por qué con esta tarea"),
    task: fact("La tarea", "qué se pidió a los estudiantes"),
    unit: fact("Unidad o plan de la lección", "el enlace, y qué lugar ocupa en ella la tarea"),
    objectives: fact("Objetivos", "de contenido y de lenguaje"),
    standards: fact("Estándares"),
    scaffolds: fact("Andamiajes", "los apoyos que tuvieron los estudiantes"),
    wida: fact("Niveles WIDA", "el desarrollo del inglés en este conjunto"),
    exemplar: fact("Trabajo modelo", "el enlace, o uno por cada nivel o rango WIDA"),
  },
  kindOfWork: "Muestras",
  shape: {
    "one piece": () => "Un solo trabajo de un estudiante",
    "several of one student": (n) =>
      `${n === 2 ? "Dos" : "Tres"} trabajos de un mismo estudiante, cada uno sobre una tarea distinta`,
    "whole class": (n) =>
      n === 1 ? "Un trabajo del grupo" : `${n} trabajos del grupo, uno de cada estudiante, sobre la misma tarea`,
    "two or three students": (n) =>
      `Un trabajo de cada uno de ${n === 2 ? "dos" : "tres"} estudiantes sobre la misma tarea; al menos uno lo logró y al menos uno todavía no`,
  },
  open: (host) => `Abrir el enlace (${host})`,
  keepInMind: "Para tener presente",
  norms: "Normas",
  ourNorms: "Normas y metas permanentes de nuestro equipo",
  normsOfAll: [
    "Cada quien habla una vez antes de que alguien hable dos veces.",
    "Decir qué hay en el trabajo antes de decir qué significa, y señalar el lugar.",
    "Lo que se diga de estudiantes y colegas se queda aquí.",
  ],
  rubric: (title) => (title === "" ? "La rúbrica en breve" : `La rúbrica en breve: ${title}`),
  rubricColumns: ["Criterio", "El nivel de grado empieza en", "Cómo se ve"],
};

export const openingWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
