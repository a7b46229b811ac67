/** What the two review tools of the Massachusetts collection of planning tools ask alike, in our own words. */
import type { Words } from "../../language.ts";
import type { Prework, Prompt, Room, Segment } from "../protocol.ts";
import { guidanceTool, toolsCollection } from "./planning-tools-sources.ts";

export const ask = (room: Room, ...texts: Words[]): Prompt<Words>[] => texts.map((text) => ({ text, room }));

/** The pages of single tools move from year to year: all but one are given by name, with the page of their collection. */
export const companionTools: Prework<Words>["readings"] = [
  {
    title: {
      en: "Planning Tools Guidance; Unit Unpacking, Lesson Internalization and Classroom Observation tools (page of the collection)",
      es: "Guía de las herramientas (Planning Tools Guidance), análisis de la unidad, preparación de la lección y observación en el aula (página de la colección, en inglés)",
    },
    url: toolsCollection,
  },
  {
    title: {
      en: "Deeper Learning Guidance Tool: indicators and look-fors",
      es: "Guía para el aprendizaje profundo (Deeper Learning Guidance Tool): indicadores y qué observar (en inglés)",
    },
    url: guidanceTool,
  },
  {
    title: {
      en: "WIDA English Language Development Standards Framework, 2020",
      es: "Marco de estándares WIDA para el desarrollo del inglés, 2020 (en inglés)",
    },
    url: "https://wida.wisc.edu/teach/standards/eld/2020",
  },
];

const biases: readonly Words[] = [
  {
    en: "How firmly do I believe that each and every student can reach the standards and expectations of the grade?",
    es: "¿Con qué firmeza creo que cada estudiante, sin excepción, puede alcanzar los estándares y las expectativas del grado?",
  },
  {
    en: "Do I set the bar at the same height for all of my students?",
    es: "¿Pongo la vara a la misma altura para cada estudiante?",
  },
  {
    en: "How much do I think my own teaching has to do with what students learn, where it goes well and where they have yet to grow?",
    es: "¿Cuánto creo que influye mi propia enseñanza en lo que aprenden mis estudiantes, tanto donde les va bien como donde aún pueden crecer?",
  },
  {
    en: "When work falls short, what is my first impulse: an easier task, or the supports, scaffolds and changes in teaching with which all students could master the work of the grade?",
    es: "Cuando un trabajo se queda corto, ¿cuál es mi primer impulso: una tarea más fácil, o los apoyos, los andamiajes y los cambios en la enseñanza con los que cada estudiante podría dominar el trabajo del grado?",
  },
];

/** Answered in a document of one's own: what it brings up is shared only by those who wish to. */
export const personalPause: Prework<Words>["prompts"][number] = {
  heading: { en: "Pause and check", es: "Pausa para revisar nuestros sesgos" },
  optional: false,
  personal: true,
  prompts: biases,
};

/** The pause in the meeting. The personal questions stand there again, without room to write, for those who have not met them. */
export const pauseAndCheck: Omit<Segment<Words>, "minutes"> = {
  id: "pause-and-check",
  title: { en: "Our biases and blind spots", es: "Nuestros sesgos y puntos ciegos" },
  optional: false,
  purposes: [
    {
      en: "Notice the expectations, feelings and assumptions with which each of us comes to students' work, so that they shape our reading less",
      es: "Notar las expectativas, emociones y suposiciones con las que cada quien llega al trabajo de sus estudiantes, para que pesen menos",
    },
  ],
  steps: [
    {
      text: {
        en: "Take a quiet moment: reread your own answers from the prework, or think these questions through now.",
        es: "Tómense un momento de silencio: relea cada quien sus respuestas del trabajo previo o piense ahora en estas preguntas.",
      },
      prompts: ask("none", ...biases),
    },
    {
      text: { en: "Talk about biases as a team.", es: "Conversen en equipo sobre los sesgos." },
      prompts: ask(
        "together",
        {
          en: "Which biases or blind spots have we noticed that could color how we read this work?",
          es: "¿Qué sesgos o puntos ciegos hemos notado que podrían teñir nuestra lectura de estos trabajos?",
        },
        {
          en: "How will we hold each other to high expectations for every student?",
          es: "¿Cómo nos ayudaremos mutuamente a mantener expectativas altas para cada estudiante?",
        },
        {
          en: "How will we keep each other asking what part our teaching has in what each student learns?",
          es: "¿Cómo nos ayudaremos mutuamente a seguir preguntando qué parte tiene nuestra enseñanza en lo que aprende cada estudiante?",
        },
      ),
    },
  ],
  tips: [
    {
      en: "Share only what you wish to. A bias that has been noticed is a help for the reading, not a fault.",
      es: "Comparta cada quien solo lo que desee. Un sesgo que se ha notado ayuda a leer mejor; no es una falta.",
    },
  ],
};

/** What the planning asks in more than one version. */
export const planning = {
  gap: {
    en: "What will we do about the gap that would help most to close?",
    es: "¿Qué haremos con la brecha que más ayudaría cerrar?",
  },
  practices: {
    en: "Which high-leverage practices or routines will we change or add, so that students grow in these areas, learn more deeply, and results become more equal between groups?",
    es: "¿Qué prácticas o rutinas de mayor impacto cambiaremos o añadiremos para que los estudiantes crezcan en estos aspectos, aprendan con más profundidad y los resultados entre grupos sean más parejos?",
  },
  upcomingLesson: {
    en: "What will we see and hear of this in an upcoming lesson?",
    es: "¿Qué se verá y se oirá de esto en una próxima lección?",
  },
  success: {
    en: "How will we know that our steps help all students to learn better?",
    es: "¿Cómo sabremos que nuestros pasos ayudan a cada estudiante a aprender mejor?",
  },
  lesson: {
    en: "Which supports for knowledge, skills and language should we add or take away next time, so that all students reach the goals of the lesson and grow more independent as learners?",
    es: "¿Qué apoyos para conocimientos, habilidades y lenguaje habría que añadir o quitar la próxima vez, para que cada estudiante alcance las metas de la lección y gane autonomía al aprender?",
  },
  rubric: {
    en: "Which parts of the rubric or the criteria for success need a new wording?",
    es: "¿Qué partes de la rúbrica o de los criterios de logro conviene reformular?",
  },
} satisfies Record<string, Words>;

/** The last step of the everyday versions. The notes hold both tables: that of steps in the segment, the other after it. */
export const planInTheTable: Words = {
  en: "Plan action steps. Think or talk these through, then write one or two steps in the table and, further below, how students will hear of their progress and of what comes next.",
  es: "Planificar los pasos a seguir. Pensar o conversar sobre esto; luego escribir uno o dos pasos en la tabla y, más abajo, cómo conocerán los estudiantes sus avances y lo que sigue.",
};
