/** What a shared summary says, in the language of the meeting's documents. */
import type { Language } from "../language.ts";
import { allOf } from "../pasted/listed.ts";

const english = {
  samples: (count: number) => `The team looked at ${count} ${count === 1 ? "sample" : "samples"} of student work.`,
  objective: "Did every student meet the objective?",
  met: (met: number, of: number) =>
    `Not yet: ${met} of ${of} samples ${met === 1 ? "is" : "are"} at or above grade level in everything the team has settled.`,
  gap: "Where to work next",
  /** Where criteria are left out: the team's own gap may be among them. */
  counted: "What is counted here",
  glows: "Glows",
  grows: "Grows",
  theObjective: "how many met the objective",
  leftOut: (names: readonly string[], fewest: number) =>
    `Not counted here: ${allOf(names).en}. Counts are left out where they could tell of single students: fewer than ${fewest} samples, or all samples alike.`,
  nobody: "These counts name no student and no teacher.",
  message: (title: string) => `Here is what our team saw in the student work: ${title}.`,
  shortened: "The text was too long for a draft and ends here.",
};

const spanish: typeof english = {
  samples: (count) => `El equipo miró ${count} ${count === 1 ? "muestra" : "muestras"} de trabajos de estudiantes.`,
  objective: "¿Lograron el objetivo todos los estudiantes?",
  met: (met, of) =>
    `Todavía no: ${met} de ${of} muestras ${met === 1 ? "está" : "están"} en el nivel de grado o por encima en todo lo que el equipo ya definió.`,
  gap: "Dónde trabajar ahora",
  counted: "Lo que aquí se cuenta",
  glows: "Fortalezas",
  grows: "Por crecer",
  theObjective: "cuántos lograron el objetivo",
  leftOut: (names, fewest) =>
    `Aquí no se cuenta: ${allOf(names).es}. Se omiten las cantidades que podrían revelar algo de un estudiante: las de menos de ${fewest} muestras, o cuando todas son iguales.`,
  nobody: "Estas cantidades no nombran a ningún estudiante ni docente.",
  message: (title) => `Esto es lo que nuestro equipo vio en los trabajos de los estudiantes: ${title}.`,
  shortened: "El texto era demasiado largo para un borrador y termina aquí.",
};

export const sharingWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
