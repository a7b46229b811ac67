/** What comes before the Deeper Learning Student Work Review: two checklists, and the pause for equity that each member answers alone. */
import type { Words } from "../../language.ts";
import type { Prework } from "../protocol.ts";
import { guidanceTool, toolsCollection } from "./planning-tools-sources.ts";

export const deeperLearningPrework: Prework<Words> = {
  minutes: 40,
  facilitator: [
    {
      en: "Set the areas of focus for the team, and write them beside “Purpose” at the head of the notes.",
      es: "Definir las áreas en las que se centrará el equipo y escribirlas junto a «Propósito», al comienzo de las notas.",
    },
    {
      en: "Choose one task from the unit and gather at least five samples that stand for the whole class, with work by students with disabilities and by multilingual learners wherever you can. The work may be text, video, a project or a performance; formative or summative, formal or informal.",
      es: "Elegir una sola tarea de la unidad y reunir al menos cinco muestras que representen a todo el grupo, con trabajos de estudiantes con discapacidad y de estudiantes multilingües siempre que se pueda. Puede ser un texto, un video, un proyecto o una presentación; formativo o sumativo, formal o informal.",
    },
    { en: "Add an exemplar, if there is one.", es: "Agregar un trabajo modelo, si lo hay." },
    {
      en: "Take names off the work, and out of file names.",
      es: "Quitar los nombres de los trabajos y de los nombres de archivo.",
    },
    {
      en: "Settle when and how the team will do each stage; the two stages may be on different days.",
      es: "Decidir cuándo y cómo hará el equipo cada etapa; las dos etapas pueden ser en días distintos.",
    },
    {
      en: "Optional: gather other data for the conversation, such as students' own comments or standardized results, and put what matters, or the links, on the Board of the sort sheet ahead of time.",
      es: "Opcional: reunir otros datos para la conversación, como comentarios de estudiantes o resultados de pruebas estandarizadas, y poner lo importante, o los enlaces, con anticipación en el Tablero de la hoja de clasificación.",
    },
    {
      en: "When all have sorted, summarize the sort, so that the counts stand in the notes when the meeting begins.",
      es: "Cuando todo el equipo haya clasificado, resumir la clasificación, para que los conteos estén en las notas al empezar la reunión.",
    },
  ],
  members: [
    {
      en: "Read the samples, the exemplar and the materials of the task.",
      es: "Leer las muestras, el trabajo modelo y los materiales de la tarea.",
    },
    {
      en: "Skim the lesson and the unit, to see where the task stands in the sequence and what it aims at.",
      es: "Dar una mirada a la lección y a la unidad, para ver qué lugar ocupa la tarea en la secuencia y qué busca.",
    },
    {
      en: "Answer the pause for equity by yourself, in your own time. Leafing through the Deeper Learning Guidance Tool first may help.",
      es: "Responder la pausa por la equidad de manera individual, a su propio ritmo. Hojear antes la guía para el aprendizaje profundo (Deeper Learning Guidance Tool) puede ayudar.",
    },
    {
      en: "In the sort sheet, choose a level for each sample in your own tab, and note the evidence: about two minutes a sample, beyond the 40.",
      es: "En la hoja de clasificación, elegir un nivel para cada muestra en su propia pestaña y anotar la evidencia: unos dos minutos por muestra, aparte de los 40.",
    },
    {
      en: "Look through the additional data, if your facilitator put any on the Board of the sort sheet.",
      es: "Revisar los datos adicionales, si quien facilita los puso en el Tablero de la hoja de clasificación.",
    },
  ],
  readings: [
    {
      title: {
        en: "Deeper Learning Guidance Tool: indicators and look-fors",
        es: "Guía para el aprendizaje profundo (Deeper Learning Guidance Tool): indicadores y qué observar (en inglés)",
      },
      url: guidanceTool,
    },
    {
      title: {
        en: "Unit unpacking, lesson internalization, observation and the other planning tools of the same department",
        es: "Análisis de la unidad, preparación de la lección, observación y las demás herramientas del mismo departamento (en inglés)",
      },
      url: toolsCollection,
    },
  ],
  prompts: [
    {
      heading: { en: "Pause for equity: mastery", es: "Pausa por la equidad: dominio" },
      optional: false,
      personal: true,
      prompts: [
        {
          en: "What were students meant to learn from this task? How does that fit the unit's grade-level standards and its content and language objectives?",
          es: "¿Qué debían aprender los estudiantes con esta tarea? ¿Cómo se relaciona con los estándares del grado y con los objetivos de contenido y de lenguaje de la unidad?",
        },
        {
          en: "How was that learning assessed? When can we tell, and what signs tell us, that a student has mastered the content and language objectives?",
          es: "¿Cómo se evaluó ese aprendizaje? ¿Cuándo, y por qué señales, sabemos que un estudiante domina los objetivos de contenido y de lenguaje?",
        },
        {
          en: "Looking across the samples, what do you notice about how well students master the knowledge and skills of the task?",
          es: "Al recorrer todas las muestras, ¿qué nota sobre el dominio de los conocimientos y las habilidades de la tarea?",
        },
      ],
    },
    {
      heading: { en: "Pause for equity: identity", es: "Pausa por la equidad: identidad" },
      optional: false,
      personal: true,
      prompts: [
        {
          en: "Where in the task, and how, could students grow in who they are as learners and as members of a group?",
          es: "¿En qué momentos de la tarea, y cómo, pudieron los estudiantes crecer en quiénes son al aprender y al formar parte de un grupo?",
        },
        {
          en: "Which windows (into other people's lives), mirrors (of themselves) and doors (into new spaces) did the task open for your students? Reading on complex identities and stereotype threat may help here.",
          es: "¿Qué ventanas (a la vida de otras personas), espejos (de sí mismos) y puertas (a espacios nuevos) abrió la tarea para sus estudiantes? Puede ayudar leer sobre identidades complejas y amenaza del estereotipo.",
        },
        {
          en: "Looking across the samples, what do you notice about students' identities as they develop?",
          es: "Al recorrer todas las muestras, ¿qué nota sobre cómo se va formando la identidad de los estudiantes?",
        },
      ],
    },
    {
      heading: { en: "Pause for equity: creativity", es: "Pausa por la equidad: creatividad" },
      optional: false,
      personal: true,
      prompts: [
        {
          en: "Where could students become more independent: steer the learning, raise questions of their own, take the content apart, pick their own way of working, watch over the quality of their work?",
          es: "¿Dónde pudieron ganar autonomía los estudiantes: conducir el aprendizaje, plantear preguntas propias, analizar el contenido, escoger su manera de trabajar, cuidar la calidad de lo que hacen?",
        },
        {
          en: "Think of the activities, knowledge and skills in this task. How far do you believe your students can do it on their own, and how might that belief color the way you read their work?",
          es: "Piense en las actividades, los conocimientos y las habilidades de la tarea. ¿Hasta dónde cree que sus estudiantes pueden hacerla por su cuenta, y cómo puede esa creencia influir en su lectura de los trabajos?",
        },
        {
          en: "Looking across the samples, what do you notice about creativity as students plan, make, finish, rework or reflect?",
          es: "Al recorrer todas las muestras, ¿qué nota sobre la creatividad cuando los estudiantes planifican, elaboran, terminan, rehacen o reflexionan?",
        },
      ],
    },
    {
      heading: { en: "Reflections on additional data", es: "Reflexiones sobre datos adicionales" },
      optional: true,
      personal: true,
      prompts: [
        {
          en: "Where do students' own comments agree with what you see in the samples? Where do they show something new or different about the task?",
          es: "¿En qué coinciden los comentarios de los estudiantes con lo que usted ve en las muestras? ¿Dónde muestran algo nuevo o distinto sobre la tarea?",
        },
        {
          en: "Where do the other data agree with what you see in the samples?",
          es: "¿En qué coinciden los demás datos con lo que usted ve en las muestras?",
        },
        {
          en: "Name one strength that you notice across the data and the samples.",
          es: "Nombre una fortaleza que aparezca tanto en los datos como en las muestras.",
        },
        {
          en: "Name one trend to work on, or one key question, that the data and the samples raise.",
          es: "Nombre una tendencia por mejorar, o una pregunta clave, que surja de los datos y de las muestras.",
        },
      ],
    },
  ],
};
