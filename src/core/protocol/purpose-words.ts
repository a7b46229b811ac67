/** How purposes, and what is brought, are said: as a choice of one's own, and inside a sentence. */
import type { Words } from "../language.ts";
import type { Brought, Purpose } from "./protocol.ts";

/** In the order in which they are offered. `choice` stands alone in a list, `aim` follows "for". */
export const purposeWords: Readonly<Record<Purpose, { readonly choice: Words; readonly aim: Words }>> = {
  "day to day": {
    choice: {
      en: "See where a class stands, and adjust the next lesson",
      es: "Ver en qué punto está un grupo y ajustar la próxima lección",
    },
    aim: {
      en: "seeing where a class stands and adjusting the next lesson",
      es: "ver en qué punto está un grupo y ajustar la próxima lección",
    },
  },
  equity: {
    choice: {
      en: "Look at our own expectations, and at whom our teaching serves",
      es: "Revisar nuestras propias expectativas y a quiénes llega nuestra enseñanza",
    },
    aim: {
      en: "looking at our own expectations and at whom our teaching serves",
      es: "revisar nuestras propias expectativas y a quiénes llega nuestra enseñanza",
    },
  },
  "deep dive": {
    choice: { en: "Look thoroughly at the work on one task", es: "Mirar a fondo los trabajos de una sola tarea" },
    aim: { en: "looking thoroughly at the work on one task", es: "mirar a fondo los trabajos de una sola tarea" },
  },
  proficiency: {
    choice: { en: "Decide together what counts as proficient", es: "Decidir en conjunto qué es un trabajo logrado" },
    aim: { en: "deciding together what counts as proficient", es: "decidir en conjunto qué es un trabajo logrado" },
  },
  alignment: {
    choice: {
      en: "Bring curriculum, instruction and assessments into line",
      es: "Alinear el currículo, la enseñanza y las evaluaciones",
    },
    aim: {
      en: "bringing curriculum, instruction and assessments into line",
      es: "alinear el currículo, la enseñanza y las evaluaciones",
    },
  },
  "next steps": {
    choice: { en: "Choose next steps in teaching", es: "Elegir los próximos pasos en la enseñanza" },
    aim: { en: "choosing next steps in teaching", es: "elegir los próximos pasos en la enseñanza" },
  },
  puzzle: {
    choice: { en: "Think through work that puzzles me", es: "Pensar con colegas un trabajo que me intriga" },
    aim: {
      en: "thinking through work that puzzles somebody",
      es: "pensar en conjunto un trabajo que intriga a alguien",
    },
  },
};

/** What is brought, as it follows "with". */
export const broughtWords: Readonly<Record<Brought, Words>> = {
  "one piece": { en: "one piece of work", es: "un solo trabajo" },
  "several of one student": {
    en: "two or three pieces by one student",
    es: "dos o tres trabajos de un mismo estudiante",
  },
  "whole class": { en: "a whole class's work", es: "los trabajos de todo un grupo" },
  "two or three students": {
    en: "one piece from each of two or three students",
    es: "un trabajo de cada uno de dos o tres estudiantes",
  },
};
