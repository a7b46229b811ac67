/** The everyday version of the Looking at Student Work Tool, told in our own words: its order, times, questions and intent. */
import type { Words } from "../../language.ts";
import type { Protocol } from "../protocol.ts";
import { analysis, settleAndCount } from "./planning-tools-analysis.ts";
import { ask, planInTheTable, planning } from "./planning-tools-collection.ts";
import { lookingAtStudentWorkConsiderations, lookingAtStudentWorkSource } from "./planning-tools-sources.ts";

export const lookingAtStudentWorkEveryday: Protocol<Words> = {
  id: "looking-at-student-work-everyday",
  name: { en: "Looking at Student Work: everyday", es: "Mirar trabajos de estudiantes: cotidiano" },
  summary: {
    en: "Forty minutes, alone or with colleagues: what this lesson's work was meant to show, what it shows, and what to shift in teaching.",
    es: "Cuarenta minutos, a solas o en compañía: qué debían mostrar los trabajos de esta lección, qué muestran y qué cambiar en la enseñanza.",
  },
  audience: "either",
  purposes: ["day to day", "next steps"],
  brought: ["whole class", "two or three students"],
  source: lookingAtStudentWorkSource,
  considerations: lookingAtStudentWorkConsiderations,
  prework: null,
  segments: [
    {
      id: "expectations",
      title: { en: "What do we expect of work on this task?", es: "¿Qué esperamos de los trabajos en esta tarea?" },
      minutes: { least: 5, usual: 10, most: 15 },
      optional: false,
      purposes: [
        {
          en: "Compare the work with the rubric and the standards and practices of the grade only",
          es: "Comparar los trabajos solo con la rúbrica y con los estándares y las prácticas del grado",
        },
      ],
      steps: [
        {
          text: {
            en: "Reread the exemplar and the rubric or criteria for success. What is missing in the table at the head of these notes, write in there.",
            es: "Releer el trabajo modelo y la rúbrica o los criterios de logro. Lo que falte en la tabla al comienzo de estas notas, anotarlo allí.",
          },
          prompts: ask(
            "none",
            {
              en: "Which content and language objectives did this lesson have?",
              es: "¿Qué objetivos de contenido y de lenguaje tenía esta lección?",
            },
            {
              en: "Which content standards and practices was it aimed at?",
              es: "¿A qué estándares de contenido y a qué prácticas apuntaba?",
            },
          ),
        },
      ],
      tips: [
        {
          en: "Have your notes from unit unpacking and lesson internalization at hand. The page linked at the end leads to the tools for both.",
          es: "Tener a mano las notas del análisis de la unidad y de la preparación de la lección. La página enlazada al final lleva a las herramientas para ambas.",
        },
        {
          en: "Judge only what the rubric names. Students may show it in many ways.",
          es: "Juzgar solo lo que nombra la rúbrica. Cada estudiante puede mostrarlo a su manera.",
        },
      ],
    },
    {
      id: "extent",
      title: {
        en: "How far did students reach the lesson's goals?",
        es: "¿Hasta dónde alcanzaron los estudiantes las metas de la lección?",
      },
      minutes: { least: 10, usual: 15, most: 30 },
      optional: false,
      purposes: [
        {
          en: "See trends across the work first, strengths as well as areas for growth",
          es: "Ver primero las tendencias del conjunto, tanto fortalezas como aspectos por mejorar",
        },
      ],
      steps: [
        {
          text: {
            en: "Read the work and sort it by the rubric, from the fullest understanding to the least. Each reader chooses levels in a tab of their own in the sort sheet. At about two minutes each, four to six samples fit.",
            es: "Leer los trabajos y ordenarlos según la rúbrica, de la comprensión más completa a la menor. Cada quien elige los niveles en su propia pestaña de la hoja de clasificación. A unos dos minutos cada una, caben de cuatro a seis muestras.",
          },
          prompts: [],
        },
        settleAndCount,
        {
          text: { en: "Step back and look at the whole set.", es: "Tomar distancia y mirar el conjunto." },
          prompts: ask(
            "together",
            {
              en: "Which trends do you see, in strengths and in areas for growth?",
              es: "¿Qué tendencias se ven, en fortalezas y en aspectos por mejorar?",
            },
            {
              en: "Where does the work give evidence that students learned what the objective and the standard ask for?",
              es: "¿Dónde dan los trabajos evidencia de que los estudiantes aprendieron lo que piden el objetivo y el estándar?",
            },
            analysis.groups,
          ),
        },
      ],
      tips: [
        {
          en: "Be curious about how students figured things out: go beyond who got it and who did not.",
          es: "Tener curiosidad por cómo llegaron los estudiantes a sus ideas: ir más allá de quién lo logró y quién no.",
        },
        analysis.identities,
      ],
      fill: "trends",
    },
    {
      id: "shifts",
      title: { en: "What will we shift in our teaching?", es: "¿Qué cambiaremos en nuestra enseñanza?" },
      minutes: { least: 10, usual: 15, most: 25 },
      optional: false,
      planning: true,
      purposes: [
        {
          en: "Understand the part that our teaching played for all students",
          es: "Entender qué papel tuvo nuestra enseñanza para cada estudiante",
        },
        {
          en: "Plan for the areas where students can grow",
          es: "Planificar para los aspectos en que los estudiantes pueden crecer",
        },
      ],
      steps: [
        {
          text: {
            en: "Think about what the lesson, as taught and led, did for all students.",
            es: "Pensar en lo que la lección, tal como se enseñó y se condujo, hizo por cada estudiante.",
          },
          prompts: ask(
            "together",
            {
              en: "How did our teaching lead to the trends we saw, the strengths as well as the areas for growth?",
              es: "¿Cómo llevó nuestra enseñanza a las tendencias que vimos, tanto a las fortalezas como a los aspectos por mejorar?",
            },
            {
              en: "Did all students meet the objective of the lesson and task? If not, which gap would help most to close, and what in our teaching contributed to it?",
              es: "¿Alcanzaron todos los estudiantes el objetivo de la lección y la tarea? Si no, ¿qué brecha ayudaría más cerrar y qué de nuestra enseñanza contribuyó a ella?",
            },
          ),
        },
        {
          text: planInTheTable,
          prompts: ask("none", planning.gap, {
            en: "What will we change in coming lessons so that students learn more deeply?",
            es: "¿Qué cambiaremos en las próximas lecciones para que el aprendizaje sea más profundo?",
          }),
        },
      ],
      tips: [
        {
          en: "The work is reviewed for the sake of students' growth, never to find fault.",
          es: "Los trabajos se revisan para que cada estudiante crezca, nunca para buscar culpas.",
        },
      ],
      fill: "actions",
    },
  ],
};
