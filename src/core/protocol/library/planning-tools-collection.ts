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
      es: "Marco de estándares WIDA para el desarrollo del inglés, 2020",
    },
    url: "https://wida.wisc.edu/",
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
    es: "¿Cuánto creo que influye mi propia enseñanza en lo que aprenden mis estudiantes, tanto donde les va bien como donde aún les falta crecer?",
  },
  {
    en: "When work falls short, what is my first impulse: an easier task, or the supports, scaffolds and changes in teaching with which all students could master the work of the grade?",
    es: "Cuando un trabajo se queda corto, ¿cuál es mi primer impulso: una tarea más fácil, o los apoyos, los andamiajes y los cambios en la enseñanza con los que cada estudiante podría dominar el trabajo del grado?",
  },
];

/** Answered in a document of one's own: what it brings up is shared only by those who wish to. */
export const personalPause: Prework<Words>["prompts"][number] = {
  heading: { en: "Pause and check", es: "Pausa para mirarse" },
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
      en: "Notice the expectations, feelings and assumptions with which each of us comes to students' work, so that they do less harm",
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
          en: "What will each of us hold the others to, so that we expect much of every student and stay with it?",
          es: "¿A qué nos comprometemos mutuamente para esperar mucho de cada estudiante, y sostenerlo?",
        },
        {
          en: "What will each of us hold the others to, so that we keep asking what part our teaching has in what each student learns?",
          es: "¿A qué nos comprometemos mutuamente para seguir preguntando qué parte tiene nuestra enseñanza en lo que aprende cada estudiante?",
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
          en: "What does the work tell about the goals set for students with disabilities, for multilingual learners who are learning English, and for advanced learners?",
          es: "¿Qué dicen los trabajos sobre las metas fijadas para estudiantes con discapacidad, para estudiantes multilingües que aprenden inglés y para estudiantes avanzados?",
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
    en: "Only the question on groups may need identities: whoever keeps the identity key tells them then, no earlier. Say them, and write none down here.",
    es: "Solo la pregunta sobre los grupos puede requerir identidades: quien guarda la clave de identidades las dice en ese momento, no antes. Díganlas sin escribirlas aquí.",
  },
} satisfies Record<string, Words>;

/** What the planning asks in more than one version. */
export const planning = {
  gap: {
    en: "What will we do about the gap with the highest leverage?",
    es: "¿Qué haremos con la brecha de mayor impacto?",
  },
  practices: {
    en: "Which high-leverage practices or routines will we change or add, so that students grow in these areas, learn more deeply, and disparities between groups shrink?",
    es: "¿Qué prácticas o rutinas de mayor impacto cambiaremos o añadiremos para que los estudiantes crezcan en estos aspectos, aprendan con más profundidad y se reduzcan las desigualdades entre grupos?",
  },
  upcomingLesson: {
    en: "What will we see and hear of this in an upcoming lesson?",
    es: "¿Qué se verá y se oirá de esto en una próxima lección?",
  },
  success: {
    en: "By which signs shall we know that our steps help all students to learn better?",
    es: "¿Por qué señales sabremos que nuestros pasos ayudan a cada estudiante a aprender mejor?",
  },
  feedback: {
    en: "Which feedback will students get from us that is specific, comes in time and is asset-based, building on what they can do?",
    es: "¿Qué retroalimentación daremos a los estudiantes que sea específica, llegue a tiempo y parta de las fortalezas, de lo que ya saben hacer?",
  },
  lesson: {
    en: "What should the lesson gain or lose next time (knowledge, skills, language), so that all students reach its goals and grow more independent as learners?",
    es: "¿Qué habría que añadir o quitar en la lección la próxima vez (conocimientos, habilidades, lenguaje) para que cada estudiante alcance sus metas y gane autonomía al aprender?",
  },
  rubric: {
    en: "Which parts of the rubric or the criteria for success need a new wording?",
    es: "¿Qué partes de la rúbrica o de los criterios de logro conviene reformular?",
  },
} satisfies Record<string, Words>;
