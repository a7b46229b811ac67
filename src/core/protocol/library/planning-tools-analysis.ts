/** How the review tools of the Massachusetts collection look at the work itself, in our own words. */
import type { Words } from "../../language.ts";
import type { Segment, Step } from "../protocol.ts";
import { ask } from "./planning-tools-collection.ts";

export const howFarTheTaskWent: Words = {
  en: "How far did the lesson and its task let students think critically about the content and its materials, and learn in a way that values who they are and builds on it?",
  es: "¿Hasta qué punto la lección y su tarea permitieron pensar críticamente sobre el contenido y sus materiales, y aprender de un modo que valora la identidad de cada estudiante y se apoya en ella?",
};

export const signsOfTheTask: readonly Words[] = [
  {
    en: "Answers that vary: other pathways, ideas, strategies or representations",
    es: "Respuestas variadas: otros caminos, ideas, estrategias o representaciones",
  },
  {
    en: "Students who plan their work, or come back to it for revision",
    es: "Estudiantes que planifican su trabajo o vuelven a él para revisarlo",
  },
  {
    en: "Originality: thoughts of their own, or something made as people in the discipline would make it",
    es: "Originalidad: ideas propias, o algo hecho como lo haría quien trabaja en la disciplina",
  },
  {
    en: "Students who draw on their identity to understand the task and carry it out",
    es: "Estudiantes que se apoyan en su identidad para entender la tarea y llevarla a cabo",
  },
  {
    en: "Moments of reflection on how they worked and what they learned",
    es: "Momentos de reflexión sobre cómo trabajaron y qué aprendieron",
  },
];

export const otherData: Omit<Segment<Words>, "minutes"> = {
  id: "other-data",
  title: { en: "Compare with other data", es: "Comparar con otros datos" },
  optional: false,
  purposes: [
    {
      en: "Find out whether other evidence tells the same story",
      es: "Averiguar si otras evidencias cuentan la misma historia",
    },
  ],
  steps: [
    {
      text: {
        en: "Set the trends beside what else you know about these students. The Board in the sort sheet has notes for it, to be moved about.",
        es: "Pongan las tendencias junto a lo demás que saben de estos estudiantes. El Tablero de la hoja de clasificación tiene notas para ello, que se pueden mover.",
      },
      prompts: ask(
        "together",
        {
          en: "Where do students' own feedback, standardized results and other data bear out the trends, and where do they differ?",
          es: "¿Dónde confirman las tendencias los comentarios de estudiantes, los resultados estandarizados y otros datos, y dónde difieren de ellas?",
        },
        {
          en: "What does the work tell about the goals set for students with disabilities, for English learners, and for advanced learners?",
          es: "¿Qué dicen los trabajos sobre las metas fijadas para estudiantes con discapacidad, para estudiantes que aprenden inglés y para estudiantes avanzados?",
        },
      ),
    },
  ],
  tips: [
    {
      en: "No other data at hand? Take the second question, and note what you would like to gather.",
      es: "¿No hay otros datos a mano? Tomen la segunda pregunta y anoten qué les gustaría reunir.",
    },
  ],
};

/** What the analysis asks or says in more than one version. */
export const analysis = {
  order: {
    en: "In which order did you put the samples, and what evidence in the work speaks for it?",
    es: "¿En qué orden puso las muestras y qué evidencia hay en los trabajos a favor de ese orden?",
  },
  groups: {
    en: "How do learning and understanding differ across student groups?",
    es: "¿En qué se diferencian el aprendizaje y la comprensión entre grupos de estudiantes?",
  },
  identities: {
    en: "Only the question on groups may need identities: whoever keeps the identity key then says, and no earlier, which codes belong to which group. No names are needed. Leave out groups so small that a student could be recognized.",
    es: "Solo la pregunta sobre los grupos puede requerir identidades: en ese momento, y no antes, quien guarda la clave de identidades dice qué códigos corresponden a cada grupo. No hacen falta nombres. Dejen fuera los grupos tan pequeños que se pueda reconocer a alguien.",
  },
} satisfies Record<string, Words>;

/** Every member explains before levels are settled and trends are sought: the segment that follows can then speak of counts. */
export const ourSorts: Omit<Segment<Words>, "minutes"> = {
  id: "our-sorts",
  title: { en: "Our sorts", es: "Nuestra clasificación" },
  optional: false,
  purposes: [
    {
      en: "Hear how each of us read the work, and on what evidence",
      es: "Oír cómo leyó los trabajos cada integrante, y con qué evidencia",
    },
  ],
  steps: [
    {
      text: {
        en: "Go round once, so that every member explains.",
        es: "Hagan una ronda para que cada quien explique.",
      },
      prompts: ask("each", analysis.order),
    },
  ],
  tips: [],
};

/** In the everyday versions, whose three questions keep their times: reading, settling and looking share one segment. */
export const settleAndCount: Step<Words> = {
  text: {
    en: "With several readers, settle the levels where you differ most (Consensus tab of the sort sheet). Then summarize the sort: the counts appear below.",
    es: "Si leen varias personas, acordar los niveles donde más difieran (pestaña de consenso de la hoja de clasificación). Luego resumir la clasificación: los conteos aparecen abajo.",
  },
  prompts: [],
};
