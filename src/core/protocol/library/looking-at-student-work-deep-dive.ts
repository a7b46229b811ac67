/**
 * The team deep dive of the Looking at Student Work Tool, told in our own words: its order, questions and intent. Its source
 * gives about an hour as a whole, most of it for steps 2 to 4; the minutes of each segment are ours.
 */
import type { Words } from "../../language.ts";
import type { Protocol } from "../protocol.ts";
import { lookingAtStudentWorkAnalysis } from "./looking-at-student-work-analysis.ts";
import { lookingAtStudentWorkPrework } from "./looking-at-student-work-prework.ts";
import { ask, pauseAndCheck, planning } from "./planning-tools-collection.ts";
import { lookingAtStudentWorkConsiderations, lookingAtStudentWorkSource } from "./planning-tools-sources.ts";

export const lookingAtStudentWorkDeepDive: Protocol<Words> = {
  id: "looking-at-student-work-deep-dive",
  name: {
    en: "Looking at Student Work: team deep dive",
    es: "Mirar trabajos de estudiantes: análisis a fondo en equipo",
  },
  summary: {
    en: "About an hour in four steps, with preparation: from the team's vision and biases to the goals of a task, its work, and a plan for teaching and communication.",
    es: "Cerca de una hora en cuatro pasos, con preparación: de la visión y los sesgos del equipo a las metas de una tarea, sus trabajos y un plan de enseñanza y comunicación.",
  },
  audience: "team",
  purposes: ["deep dive", "equity", "next steps"],
  brought: ["whole class", "two or three students"],
  source: lookingAtStudentWorkSource,
  considerations: lookingAtStudentWorkConsiderations,
  prework: lookingAtStudentWorkPrework,
  segments: [
    {
      id: "vision-and-focus",
      stage: { en: "Step 1: Vision, focus and biases", es: "Paso 1: Visión, foco y sesgos" },
      title: { en: "Our vision and focus", es: "Nuestra visión y nuestro foco" },
      minutes: { least: 2, usual: 4, most: 8 },
      optional: false,
      purposes: [
        {
          en: "Tie this hour to what the school and the team are working toward",
          es: "Unir esta hora con aquello hacia lo que trabajan la escuela y el equipo",
        },
      ],
      steps: [
        {
          text: { en: "Call to mind:", es: "Recuerden:" },
          prompts: ask(
            "none",
            {
              en: "The outcomes you hope for in all students, the priorities of school or district, and its vision of teaching",
              es: "Los logros que desean para cada estudiante, las prioridades de la escuela o del distrito y su visión de la enseñanza",
            },
            {
              en: "What recent learning walks or observations showed as areas for growth",
              es: "Los aspectos por mejorar que mostraron los recorridos u observaciones recientes en las aulas",
            },
            {
              en: "Recent trends in students' work or other data",
              es: "Las tendencias recientes en los trabajos u otros datos",
            },
          ),
        },
        {
          text: { en: "Agree on the focus.", es: "Acuerden el foco." },
          prompts: [
            ...ask("none", {
              en: "What should students know, and what should they be able to do, once this lesson, unit or course is behind them?",
              es: "¿Qué deberían saber los estudiantes, y qué deberían poder hacer, al terminar esta lección, unidad o curso?",
            }),
            ...ask("together", {
              en: "Which shift is needed in our practice or in what students experience, and why?",
              es: "¿Qué cambio hace falta en nuestra práctica o en lo que viven nuestros estudiantes, y por qué?",
            }),
          ],
        },
      ],
      tips: [],
    },
    { ...pauseAndCheck, minutes: { least: 4, usual: 6, most: 12 } },
    {
      id: "context",
      stage: { en: "Step 2: Purpose and goals", es: "Paso 2: Propósito y metas" },
      title: { en: "What we expect of this work", es: "Qué esperamos de estos trabajos" },
      minutes: { least: 5, usual: 8, most: 15 },
      optional: false,
      purposes: [
        {
          en: "Understand lesson and task alike, so that all judge by the standards and practices of the grade",
          es: "Entender igual la lección y la tarea, para que el equipo juzgue por los estándares y las prácticas del grado",
        },
      ],
      steps: [
        {
          text: {
            en: "Give a short overview of unit, lesson and task. What is missing in the table at the head of these notes, write in there.",
            es: "Den un breve panorama de la unidad, la lección y la tarea. Lo que falte en la tabla al comienzo de estas notas, anótenlo allí.",
          },
          prompts: ask(
            "none",
            {
              en: "The sequence of the unit, and where the task stands in it",
              es: "La secuencia de la unidad y el lugar de la tarea en ella",
            },
            {
              en: "Content and language objectives, with the standards and practices they serve",
              es: "Objetivos de contenido y de lenguaje, con los estándares y las prácticas a los que sirven",
            },
            { en: "Scaffolds that students had for this task", es: "Los andamiajes que hubo para esta tarea" },
            {
              en: "Why this lesson and task deserve a review of their work",
              es: "Por qué esta lección y esta tarea merecen que se revisen sus trabajos",
            },
          ),
        },
        {
          text: {
            en: "Reread together the considerations at the head of these notes: they are the equity lens for what follows.",
            es: "Relean en equipo las consideraciones al comienzo de estas notas: son el enfoque de equidad para lo que sigue.",
          },
          prompts: [],
        },
        {
          text: {
            en: "Hand out or open the samples, the task, the rubric or criteria for success and, if you have them, the exemplars: one for each level or range of English language development, made with the WIDA descriptors. Keep levels, demographics and names out of sight: they invite bias.",
            es: "Repartan o abran las muestras, la tarea, la rúbrica o los criterios de logro y, si los tienen, los trabajos modelo: uno para cada nivel o rango de desarrollo del inglés, hecho con los descriptores de WIDA. Dejen fuera de la vista niveles, datos demográficos y nombres: invitan al sesgo.",
          },
          prompts: [],
        },
        {
          text: {
            en: "Take time to read the exemplars and the rubric, then answer clarifying questions about the goals or the task.",
            es: "Tómense tiempo para leer los trabajos modelo y la rúbrica, y luego respondan preguntas de aclaración sobre las metas o la tarea.",
          },
          prompts: ask("together", {
            en: "Clarifying questions, with their answers",
            es: "Preguntas de aclaración, con sus respuestas",
          }),
        },
      ],
      tips: [],
    },
    ...lookingAtStudentWorkAnalysis,
    {
      id: "impact",
      stage: { en: "Step 4: Plan teaching and communication", es: "Paso 4: Planificar la enseñanza y la comunicación" },
      title: { en: "What our teaching had to do with it", es: "Qué tuvo que ver nuestra enseñanza" },
      minutes: { least: 3, usual: 5, most: 12 },
      optional: false,
      purposes: [
        {
          en: "Understand the part of our teaching in the trends, for all students",
          es: "Entender qué parte tiene nuestra enseñanza en las tendencias, para cada estudiante",
        },
      ],
      steps: [
        {
          text: {
            en: "Talk about what our teaching did for all students.",
            es: "Conversen sobre lo que nuestra enseñanza hizo por cada estudiante.",
          },
          prompts: ask(
            "together",
            {
              en: "How did our teaching lead to what we saw, the strengths as well as the areas for growth?",
              es: "¿Cómo llevó nuestra enseñanza a lo que vimos, tanto a las fortalezas como a los aspectos por mejorar?",
            },
            {
              en: "What did our scaffolds do to students' thinking and learning?",
              es: "¿Qué efecto tuvieron nuestros andamiajes en el pensamiento y el aprendizaje de los estudiantes?",
            },
            {
              en: "Did all students meet the objective of the lesson and task? If not, which gap do we agree would help most to close, and what in our teaching contributed to it?",
              es: "¿Alcanzaron todos los estudiantes el objetivo de la lección y la tarea? Si no, ¿en qué brecha coincidimos como la que más ayudaría cerrar, y qué de nuestra enseñanza contribuyó a ella?",
            },
          ),
        },
      ],
      tips: [],
    },
    {
      id: "actions",
      title: { en: "Action steps in an upcoming lesson", es: "Pasos a seguir en una próxima lección" },
      minutes: { least: 5, usual: 6, most: 15 },
      optional: false,
      planning: true,
      purposes: [
        {
          en: "Choose the practices that would help most, and plan them into a lesson together",
          es: "Elegir las prácticas que más ayudarían y planificarlas en equipo en una lección",
        },
      ],
      steps: [
        {
          text: {
            en: "Choose the practices. The Classroom Observation Tool and the Deeper Learning Guidance Tool can help. Talk these through.",
            es: "Elijan las prácticas. Pueden servir la herramienta de observación en el aula y la guía para el aprendizaje profundo. Conversen sobre esto.",
          },
          prompts: ask("none", planning.practices, planning.gap, planning.success),
        },
        {
          text: {
            en: "Open an upcoming lesson and plan these steps into it. Talk it through, then write one or two steps in the table.",
            es: "Abran una próxima lección e incorporen en ella estos pasos. Conversen y luego escriban uno o dos pasos en la tabla.",
          },
          prompts: ask("none", planning.upcomingLesson, {
            en: "What will be different in it to support all learners?",
            es: "¿Qué será distinto en ella para apoyar a cada estudiante?",
          }),
        },
      ],
      tips: [],
      fill: "actions",
    },
    {
      id: "communication",
      title: { en: "Next time, and who hears what", es: "La próxima vez: qué comunicamos y a quién" },
      minutes: { least: 4, usual: 5, most: 10 },
      optional: false,
      planning: true,
      purposes: [
        {
          en: "Keep what we learned for the years to come, and share it with those it concerns",
          es: "Guardar lo aprendido para los años siguientes y compartirlo con quienes corresponda",
        },
      ],
      steps: [
        {
          text: {
            en: "Decide how the lesson and the rubric will be revised for future years.",
            es: "Decidan cómo se revisarán la lección y la rúbrica para los próximos años.",
          },
          prompts: ask("together", planning.lesson, planning.rubric),
        },
        {
          text: {
            en: "Talk about how students, colleagues and families will learn of feedback and progress. Feedback to students is specific, comes in time and is asset-based: it builds on what they can do.",
            es: "Conversen sobre cómo conocerán la retroalimentación y los avances estudiantes, colegas y familias. La retroalimentación a los estudiantes es específica, llega a tiempo y parte de las fortalezas: de lo que ya saben hacer.",
          },
          prompts: [],
        },
      ],
      tips: [],
      fill: "communication",
      revises: true,
    },
  ],
};
