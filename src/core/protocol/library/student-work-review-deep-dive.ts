/**
 * The team deep dive of the Student Work Review Tool, told in our own words. Its source says nothing of minutes, and names only
 * the first and the last of its five steps: the minutes and the names of the others are ours, after the questions they ask.
 */
import type { Words } from "../../language.ts";
import type { Protocol } from "../protocol.ts";
import { analysis, howFarTheTaskWent, otherData, ourSorts, signsOfTheTask } from "./planning-tools-analysis.ts";
import { ask, pauseAndCheck, planning } from "./planning-tools-collection.ts";
import { studentWorkReviewConsiderations, studentWorkReviewSource } from "./planning-tools-sources.ts";
import { studentWorkReviewPrework } from "./student-work-review-prework.ts";

export const studentWorkReviewDeepDive: Protocol<Words> = {
  id: "student-work-review-deep-dive",
  name: { en: "Student Work Review: team deep dive", es: "Revisión de trabajos: análisis a fondo en equipo" },
  summary: {
    en: "About an hour in five steps: a team checks its biases, sorts and analyzes the work of one task, and commits to shared shifts in teaching.",
    es: "Cerca de una hora en cinco pasos: el equipo revisa sus sesgos, ordena y analiza los trabajos de una tarea y se compromete a cambios compartidos en la enseñanza.",
  },
  audience: "team",
  purposes: ["deep dive", "equity", "next steps"],
  brought: ["whole class", "two or three students"],
  source: studentWorkReviewSource,
  considerations: studentWorkReviewConsiderations,
  prework: studentWorkReviewPrework,
  segments: [
    {
      ...pauseAndCheck,
      stage: { en: "Step 1: Pause and check", es: "Paso 1: Pausa para revisar nuestros sesgos" },
      minutes: { least: 4, usual: 6, most: 15 },
    },
    {
      id: "context",
      stage: { en: "Step 2: Set the context and sort the work", es: "Paso 2: Situar y clasificar los trabajos" },
      title: { en: "Goals and expectations of the unit", es: "Metas y expectativas de la unidad" },
      minutes: { least: 3, usual: 5, most: 10 },
      optional: false,
      purposes: [
        {
          en: "Agree to compare the work with the rubric and the standards and practices of the grade only",
          es: "Acordar que los trabajos se comparan solo con la rúbrica y con los estándares y las prácticas del grado",
        },
      ],
      steps: [
        {
          text: {
            en: "Tell the team where this work comes from. What is missing in the table at the head of these notes, write in there.",
            es: "Cuenten al equipo de dónde vienen los trabajos. Lo que falte en la tabla al comienzo de estas notas, anótenlo allí.",
          },
          prompts: ask(
            "none",
            {
              en: "The sequence of the unit, and where the task stands in it",
              es: "La secuencia de la unidad y el lugar de la tarea en ella",
            },
            {
              en: "Objectives, with the grade's standards for content, English language development (WIDA) and practices",
              es: "Objetivos, con los estándares del grado en contenido, desarrollo del inglés (WIDA) y prácticas",
            },
            {
              en: "Which scaffolds students had for this very piece of work",
              es: "Los andamiajes que hubo para este trabajo en particular",
            },
          ),
        },
        {
          text: {
            en: "Open the lesson, the task, the exemplars and the rubric or criteria for success, and keep them in sight.",
            es: "Abran la lección, la tarea, los trabajos modelo y la rúbrica o los criterios de logro, y ténganlos a la vista.",
          },
          prompts: [],
        },
      ],
      tips: [],
    },
    {
      id: "individual-sort",
      title: { en: "Read and sort by yourself", es: "Lectura y clasificación individual" },
      minutes: { least: 8, usual: 12, most: 25 },
      optional: false,
      purposes: [
        {
          en: "Form a judgment of one's own before hearing the others",
          es: "Formarse un juicio propio antes de oír a los colegas",
        },
      ],
      steps: [
        {
          text: {
            en: "Read the samples and sort them by level on the rubric or criteria, in your own tab of the sort sheet. Note a rationale for each sample.",
            es: "Lean las muestras y ordénenlas por nivel según la rúbrica o los criterios, cada quien en su pestaña de la hoja de clasificación. Anoten una razón para cada muestra.",
          },
          prompts: [],
        },
        {
          text: {
            en: "Mark or note the evidence of understanding at grade level: in content, in skills, in English language development (WIDA).",
            es: "Marquen o anoten la evidencia de comprensión propia del grado: en contenido, en habilidades, en desarrollo del inglés (WIDA).",
          },
          prompts: [],
        },
      ],
      tips: [
        {
          en: "Judge only what the rubric names. Students may share what they think in varied ways, and all of them count.",
          es: "Juzguen solo lo que nombra la rúbrica. Las ideas pueden expresarse de maneras variadas, y todas cuentan.",
        },
      ],
    },
    {
      ...ourSorts,
      stage: { en: "Step 3: Analyze the work together", es: "Paso 3: Analizar los trabajos en equipo" },
      minutes: { least: 3, usual: 5, most: 10 },
    },
    {
      id: "trends",
      title: { en: "The trends", es: "Las tendencias" },
      minutes: { least: 6, usual: 8, most: 15 },
      optional: false,
      purposes: [
        {
          en: "See, with an asset-based lens, how far students reached the goals of the lesson",
          es: "Ver, partiendo de las fortalezas, hasta dónde se alcanzaron las metas de la lección",
        },
      ],
      steps: [
        {
          text: { en: "Look at the whole set together.", es: "Miren en equipo todo el conjunto." },
          prompts: ask(
            "together",
            {
              en: "Did all students meet the objective of the grade in this lesson and task? If not, which gap do we agree would help most to close?",
              es: "¿Alcanzaron todos los estudiantes el objetivo del grado en esta lección y tarea? Si no, ¿en qué brecha coincidimos como la que más ayudaría cerrar?",
            },
            {
              en: "Compared with the rubric and the exemplars, which strengths and areas for growth run through the work?",
              es: "A la luz de la rúbrica y los trabajos modelo, ¿qué fortalezas y aspectos por mejorar recorren los trabajos?",
            },
            analysis.groups,
          ),
        },
      ],
      tips: [analysis.identities],
      fill: "trends",
      settles: true,
    },
    { ...otherData, minutes: { least: 3, usual: 6, most: 10 } },
    {
      id: "impact",
      stage: { en: "Step 4: Reflect on our teaching", es: "Paso 4: Reflexionar sobre nuestra enseñanza" },
      title: { en: "What our teaching had to do with it", es: "Qué tuvo que ver nuestra enseñanza" },
      minutes: { least: 4, usual: 6, most: 15 },
      optional: false,
      purposes: [
        {
          en: "Find in our teaching what we can shift, all of us, for all students",
          es: "Encontrar en nuestra enseñanza lo que podemos cambiar, en equipo y para cada estudiante",
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
              en: "What exactly in the earlier instruction may have led to the gaps or the variation we saw?",
              es: "¿Qué parte concreta de la enseñanza anterior pudo llevar a las brechas o a la variación que vimos?",
            },
            {
              en: "What did the scaffolds that we used, or left out, do to students' thinking and learning?",
              es: "¿Qué efecto tuvieron los andamiajes que usamos, o que omitimos, en el pensamiento y el aprendizaje de los estudiantes?",
            },
          ),
        },
      ],
      tips: [
        {
          en: "Ask just as long what in our teaching led to the strengths.",
          es: "Pregunten con el mismo detenimiento qué de nuestra enseñanza llevó a las fortalezas.",
        },
      ],
    },
    {
      id: "actions",
      stage: { en: "Step 5: Plan actions and communication", es: "Paso 5: Planificar acciones y comunicación" },
      title: { en: "What we commit to", es: "A qué nos comprometemos" },
      minutes: { least: 6, usual: 7, most: 15 },
      optional: false,
      planning: true,
      purposes: [
        {
          en: "Commit, as a team, to high-leverage actions",
          es: "Comprometernos, como equipo, a acciones de gran impacto",
        },
      ],
      steps: [
        {
          text: {
            en: "Choose the practices. The Classroom Observation Tool and the Deeper Learning Guidance Tool can help. Talk these through, then write one or two steps in the table.",
            es: "Elijan las prácticas. Pueden servir la herramienta de observación en el aula y la guía para el aprendizaje profundo. Conversen sobre esto y luego escriban uno o dos pasos en la tabla.",
          },
          prompts: ask("none", planning.practices, planning.upcomingLesson, planning.success),
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
          en: "Keep what we learned for the years to come, and follow through with students, colleagues and families",
          es: "Guardar lo aprendido para los años siguientes y cumplir con estudiantes, colegas y familias",
        },
      ],
      steps: [
        {
          text: {
            en: "Decide how the lesson, the task and the rubric will be revised for future years.",
            es: "Decidan cómo se revisarán la lección, la tarea y la rúbrica para los próximos años.",
          },
          prompts: [
            ...ask(
              "together",
              planning.lesson,
              {
                en: "What should change in the task itself?",
                es: "¿Qué debería cambiar en la tarea misma?",
              },
              howFarTheTaskWent,
            ),
            ...ask("none", ...signsOfTheTask),
            ...ask("together", planning.rubric),
          ],
        },
        {
          text: {
            en: "Reach consensus on how feedback and progress will be told to students, colleagues and, where it applies, families, and on who follows through. Feedback to students is specific, comes in time and is asset-based: it builds on what they can do.",
            es: "Lleguen a un consenso sobre cómo comunicarán la retroalimentación y los avances a estudiantes, colegas y, si corresponde, familias, y sobre quién se encarga de que se cumpla. La retroalimentación a los estudiantes es específica, llega a tiempo y parte de las fortalezas: de lo que ya saben hacer.",
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
