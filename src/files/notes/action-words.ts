/**
 * What the notes say where a team writes its steps, and where it says what became of the last ones. A table is read back by
 * these labels (src/files/read-action-steps.ts): a label that is changed must stay readable there, as older notes carry it.
 */
import type { Language } from "../../core/language.ts";

/** What may be said of a step. */
export const stepParts = ["what", "aim", "who", "when", "lesson", "support", "know", "goal", "done"] as const;
export type StepPart = (typeof stepParts)[number];

/** `hint` says what belongs there, "" where the label does. */
type Label = { readonly label: string; readonly hint: string };
const label = (text: string, hint = ""): Label => ({ label: text, hint });

const english = {
  actions: "Action steps",
  actionsHint:
    "One or two are enough: the steps that would help most to repeat a strength or to close a gap that the work shows, for all learners.",
  step: (number: number) => `Step ${number}`,
  more: "A third step? Put in a column. But two steps that are taken help students more than five that are planned.",
  parts: {
    what: label("What we will do", "the practice, in a sentence"),
    aim: label("For which strength or gap", "a criterion, or what we saw"),
    who: label("Who"),
    when: label("By when"),
    lesson: label("The coming lesson where it will be seen"),
    support: label("Support so that all learners can do it", "language, materials, time"),
    know: label("How we will know that it worked", "what students' work will show"),
    goal: label("Whose goal, and how far ahead", "the team's or one's own; weeks or the year"),
    done: label("Done?", "an x, when it is done"),
  } satisfies Record<StepPart, Label>,
  last: {
    heading: "What became of our last steps",
    from: "Still open in the ",
    notes: (date: string) => (date === "" ? "last notes" : `notes of ${date}`),
    say: ". Whoever took a step on writes here before the meeting what happened and what students did; read it together as you begin. A step without an x comes back next time.",
    sayAlone: ". Write in a sentence what happened and what students did. A step without an x comes back next time.",
    /** Where the review begins, pages further on. */
    first: "First: read What became of our last steps, above the agenda.",
    agreed: "What we agreed",
    became: "What became of it",
    done: "Done? (x)",
  },
};

const spanish: typeof english = {
  actions: "Pasos a seguir",
  actionsHint:
    "Uno o dos bastan: los que más ayuden a repetir una fortaleza o a cerrar una brecha que los trabajos muestran, para cada estudiante.",
  step: (number) => `Paso ${number}`,
  more: "¿Un tercer paso? Agreguen una columna. Pero dos pasos que se dan ayudan más que cinco que se planean.",
  parts: {
    what: label("Qué haremos", "la práctica, en una oración"),
    aim: label("Para qué fortaleza o brecha", "un criterio, o lo que vimos"),
    who: label("Quién"),
    when: label("Para cuándo"),
    lesson: label("En qué próxima lección se verá"),
    support: label("Apoyos para que cada estudiante pueda hacerlo", "lenguaje, materiales, tiempo"),
    know: label("Cómo sabremos que funcionó", "qué veremos en los trabajos"),
    goal: label("De quién es la meta y a qué plazo", "del equipo o propia; semanas o el año"),
    done: label("¿Hecho?", "una x, cuando esté hecho"),
  },
  last: {
    heading: "Qué pasó con nuestros últimos pasos",
    from: "Siguen abiertos en las ",
    notes: (date) => (date === "" ? "últimas notas" : `notas del ${date}`),
    say: ". Quien se encargó de un paso escribe aquí, antes de la reunión, qué pasó y qué hicieron los estudiantes; léanlo en equipo al empezar. Un paso sin x vuelve la próxima vez.",
    sayAlone: ". Escriba en una oración qué pasó y qué hicieron los estudiantes. Un paso sin x vuelve la próxima vez.",
    first: "Primero: leer «Qué pasó con nuestros últimos pasos», antes de la agenda.",
    agreed: "Qué acordamos",
    became: "Qué pasó",
    done: "¿Hecho? (x)",
  },
};

export const actionWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
