/** What a protocol sheet says, in every language of our documents, and the words that people choose from in its cells. */
import { inEvery, languages, type Words } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";
import type { Brought, Fill, Protocol, Purpose, Room } from "../../core/protocol/protocol.ts";

/** Words for the values of a drop-down. */
export type Choices<Value extends string> = Readonly<Record<Value, Words>>;

export const yesNo: Choices<"yes" | "no"> = { yes: { en: "yes", es: "sí" }, no: { en: "no", es: "no" } };

export const rooms: Choices<Room> = {
  each: { en: "each", es: "cada persona" },
  together: { en: "together", es: "en conjunto" },
  none: { en: "none", es: "ninguno" },
};

export const fills: Choices<Fill> = {
  trends: { en: "trends", es: "tendencias" },
  actions: { en: "actions", es: "acciones" },
  communication: { en: "communication", es: "comunicación" },
  debrief: { en: "debrief", es: "cierre" },
};

export const audiences: Choices<Protocol["audience"]> = {
  alone: { en: "alone", es: "a solas" },
  team: { en: "team", es: "equipo" },
  either: { en: "either", es: "a solas o en equipo" },
};

export const purposes: Choices<Purpose> = {
  "day to day": { en: "day to day", es: "día a día" },
  equity: { en: "equity", es: "equidad" },
  "deep dive": { en: "deep dive", es: "análisis a fondo" },
  proficiency: { en: "proficiency", es: "nivel de dominio" },
  alignment: { en: "alignment", es: "alineación" },
  "next steps": { en: "next steps", es: "próximos pasos" },
  puzzle: { en: "puzzle", es: "pregunta abierta" },
};

export const broughtChoices: Choices<Brought> = {
  "one piece": { en: "one piece", es: "un solo trabajo" },
  "several of one student": { en: "several of one student", es: "varios de un estudiante" },
  "whole class": { en: "whole class", es: "toda la clase" },
  "two or three students": { en: "two or three students", es: "dos o tres estudiantes" },
};

export const kinds: Choices<"facilitator" | "member" | "reading" | "group" | "question"> = {
  facilitator: { en: "facilitator's task", es: "tarea de quien facilita" },
  member: { en: "member's task", es: "tarea de cada integrante" },
  reading: { en: "to read", es: "lectura" },
  group: { en: "heading of questions", es: "título de preguntas" },
  question: { en: "question", es: "pregunta" },
};

/** The words of a drop-down, as they are listed: "yes, no". */
export const wordsOf = <Value extends string>(choices: Choices<Value>): Words =>
  inEvery((language) => (Object.keys(choices) as Value[]).map((value) => choices[value][language]).join(", "));

/** The value that a typed word stands for, in whatever language and case. */
export const chosenOf = <Value extends string>(choices: Choices<Value>, typed: string): Value | null => {
  const wanted = fold(typed);
  const values = Object.keys(choices) as Value[];
  return (
    values.find((value) => value === wanted || languages.some((one) => fold(choices[value][one]) === wanted)) ?? null
  );
};

/** Columns of the Segments tab in order: key, heading, width in pixels. */
export const segmentColumns = [
  { key: "stage", heading: { en: "Stage", es: "Etapa" }, width: 170 },
  { key: "title", heading: { en: "Segment", es: "Segmento" }, width: 200 },
  { key: "least", heading: { en: "Least minutes", es: "Minutos como mínimo" }, width: 90 },
  { key: "usual", heading: { en: "Usual minutes", es: "Minutos habituales" }, width: 90 },
  { key: "most", heading: { en: "Most minutes", es: "Minutos como máximo" }, width: 90 },
  { key: "optional", heading: { en: "Optional", es: "Opcional" }, width: 90 },
  { key: "planning", heading: { en: "Planning", es: "Planificación" }, width: 110 },
  { key: "purposes", heading: { en: "Purposes", es: "Propósitos" }, width: 260 },
  { key: "steps", heading: { en: "Steps", es: "Pasos" }, width: 460 },
  { key: "room", heading: { en: "Where answers go", es: "Dónde van las respuestas" }, width: 130 },
  { key: "tips", heading: { en: "Tips", es: "Consejos" }, width: 260 },
  { key: "fill", heading: { en: "Section", es: "Sección" }, width: 120 },
  { key: "settles", heading: { en: "Levels are settled first", es: "Primero se acuerdan niveles" }, width: 130 },
  { key: "revises", heading: { en: "Asks about next time", es: "Pregunta por la próxima vez" }, width: 130 },
  { key: "id", heading: { en: "Identity", es: "Identidad" }, width: 120 },
] as const;
export type SegmentKey = (typeof segmentColumns)[number]["key"];

export const preworkColumns = [
  { key: "kind", heading: { en: "Kind", es: "Tipo" }, width: 190 },
  { key: "text", heading: { en: "Text", es: "Texto" }, width: 560 },
  { key: "link", heading: { en: "Link", es: "Enlace" }, width: 260 },
  { key: "optional", heading: { en: "Optional", es: "Opcional" }, width: 90 },
  { key: "personal", heading: { en: "Personal", es: "Personal" }, width: 90 },
] as const;
export type PreworkKey = (typeof preworkColumns)[number]["key"];

const oneOrMore = <Value extends string>(choices: Choices<Value>): Words => ({
  en: `One or more of: ${wordsOf(choices).en}.`,
  es: `Uno o más de estos: ${wordsOf(choices).es}.`,
});

/** What the first tab says of the protocol, in order. */
export const facts = {
  name: { en: "Name", es: "Nombre" },
  summary: { en: "What it is for, in a sentence", es: "Para qué sirve, en una frase" },
  audience: { en: "Who uses it", es: "Quién lo usa" },
  purposes: { en: "Purposes, one a line", es: "Propósitos, uno por línea" },
  brought: { en: "Work that is brought, one kind a line", es: "Trabajos que se traen, un tipo por línea" },
  considerations: { en: "Considerations, one a line", es: "Consideraciones, una por línea" },
  prework: { en: "Minutes of preparation", es: "Minutos de preparación" },
  sourceTitle: { en: "Source: title", es: "Fuente: título" },
  sourcePublisher: { en: "Source: publisher", es: "Fuente: editorial" },
  sourceYear: { en: "Source: year", es: "Fuente: año" },
  sourceUrl: { en: "Source: link", es: "Fuente: enlace" },
  id: { en: "Identity: please leave as it is", es: "Identidad: por favor, no la cambie" },
} as const;
export type Fact = keyof typeof facts;

export const protocolSheetTexts = {
  tabs: {
    start: { en: "Start here", es: "Empiece aquí" },
    segments: { en: "Segments", es: "Segmentos" },
    prework: { en: "Preparation", es: "Preparación" },
  },
  explain: [
    {
      en: "This is your own copy of a protocol. Change what you like: the add-on reads it anew each time you choose it.",
      es: "Esta es su propia copia de un protocolo. Cambie lo que quiera: el complemento la lee de nuevo cada vez que la elige.",
    },
    {
      en: "In the tab Segments each row is a part of the meeting. Add, delete and move rows as you need; columns may be moved, but keep them all.",
      es: "En la pestaña Segmentos cada fila es una parte de la reunión. Agregue, borre y mueva filas según necesite; las columnas se pueden mover, pero consérvelas todas.",
    },
    {
      en: "Minutes are whole numbers: least, usual and most. Rows with “yes” under Planning are shortened last.",
      es: "Los minutos son números enteros: mínimo, habitual y máximo. Las filas con «sí» en Planificación se acortan al final.",
    },
    {
      en: "Steps go one to a line. A question under a step begins with a dash: “- What do we see?”. Start it with [each], [together] or [none] where it differs from the row.",
      es: "Los pasos van uno por línea. Una pregunta bajo un paso empieza con un guion: «- ¿Qué vemos?». Empiécela con [cada persona], [en conjunto] o [ninguno] donde difiera de la fila.",
    },
    {
      en: "In the tab Preparation are the tasks, readings and questions for before the meeting. Leave it empty if there are none.",
      es: "En la pestaña Preparación están las tareas, lecturas y preguntas para antes de la reunión. Déjela vacía si no hay ninguna.",
    },
  ],
} as const;

/** What stands beside a fact, where its name does not say enough. Not a note that only a mouse finds. */
export const factHelp: Partial<Readonly<Record<Fact, Words>>> = {
  purposes: oneOrMore(purposes),
  brought: {
    en: `${oneOrMore(broughtChoices).en} Leave it empty if any work will do.`,
    es: `${oneOrMore(broughtChoices).es} Déjelo vacío si sirve cualquier trabajo.`,
  },
  prework: {
    en: "A whole number, such as 30. Leave it empty if there is no preparation.",
    es: "Un número entero, por ejemplo 30. Déjelo vacío si no hay preparación.",
  },
};
