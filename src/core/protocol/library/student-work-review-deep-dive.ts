/**
 * The team deep dive of the Student Work Review Tool, told in our own words. Its source says nothing of minutes, and names only
 * the first and the last of its five steps: the minutes and the names of the others are ours, after the questions they ask.
 */
import type { Words } from "../../language.ts";
import type { Protocol } from "../protocol.ts";
import {
  analysis,
  ask,
  companionTools,
  howFarTheTaskWent,
  otherData,
  pauseAndCheck,
  personalPause,
  planning,
  signsOfTheTask,
} from "./planning-tools-collection.ts";
import { studentWorkReviewConsiderations, studentWorkReviewSource } from "./planning-tools-sources.ts";

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
  prework: {
    minutes: 20,
    facilitator: [
      {
        en: "Read in the Planning Tools Guidance how to prepare a deep dive.",
        es: "Leer en la guía de las herramientas de planificación cómo se prepara un análisis a fondo.",
      },
      {
        en: "Lay out for everyone: the samples, the lesson and task, exemplars, the standards, and the rubric or criteria for success.",
        es: "Poner al alcance del equipo: las muestras, la lección y la tarea, trabajos modelo, los estándares y la rúbrica o los criterios de logro.",
      },
      {
        en: "Prepare a short overview: the unit's sequence, the objectives, English language development (WIDA), and the scaffolds that students had.",
        es: "Preparar un breve panorama: la secuencia de la unidad, los objetivos, el desarrollo del inglés (WIDA) y los andamiajes que tuvieron los estudiantes.",
      },
      {
        en: "Gather other data to compare with: students' feedback, standardized results, and the goals set for students with disabilities, English learners and advanced learners. Put what matters, or the links, on the Board of the sort sheet.",
        es: "Reunir otros datos para comparar: comentarios de estudiantes, resultados estandarizados y las metas fijadas para estudiantes con discapacidad, quienes aprenden inglés y estudiantes avanzados. Poner lo importante, o los enlaces, en el Tablero de la hoja de clasificación.",
      },
      {
        en: "Keep the identity key at hand: it says which student each code stands for, and the team may need to know when it compares groups.",
        es: "Tener a mano la clave de identidades: dice a qué estudiante corresponde cada código, y el equipo puede necesitarlo al comparar grupos.",
      },
    ],
    members: [
      {
        en: "Return to your notes from unit unpacking and lesson internalization.",
        es: "Volver a las notas del análisis de la unidad y de la preparación de la lección.",
      },
      {
        en: "Look over the task, the exemplars and the rubric or criteria for success.",
        es: "Repasar la tarea, los trabajos modelo y la rúbrica o los criterios de logro.",
      },
      {
        en: "Preview the other data on the Board of the sort sheet, if there are any.",
        es: "Mirar de antemano los otros datos en el Tablero de la hoja de clasificación, si los hay.",
      },
      {
        en: "Answer the pause and check for yourself.",
        es: "Responder a la pausa para mirarse, de manera individual.",
      },
    ],
    readings: companionTools,
    prompts: [personalPause],
  },
  segments: [
    {
      ...pauseAndCheck,
      stage: { en: "Step 1: Pause and check", es: "Paso 1: Una pausa para mirarse" },
      minutes: { least: 4, usual: 7, most: 15 },
    },
    {
      id: "context",
      stage: { en: "Step 2: Set the context and sort the work", es: "Paso 2: Situar y ordenar los trabajos" },
      title: { en: "Goals and expectations of the unit", es: "Metas y expectativas de la unidad" },
      minutes: { least: 3, usual: 5, most: 10 },
      optional: false,
      purposes: [
        {
          en: "Agree on the measure: the standards and practices of the grade, and nothing else",
          es: "Acordar la medida: los estándares y las prácticas del grado, y nada más",
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
      title: { en: "Read and sort by yourself", es: "Lectura y orden individual" },
      minutes: { least: 8, usual: 12, most: 25 },
      optional: false,
      purposes: [
        {
          en: "Form a judgment of one's own before hearing the others",
          es: "Formarse un juicio propio antes de oír a los demás",
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
      id: "trends",
      stage: { en: "Step 3: Analyze the work together", es: "Paso 3: Analizar juntos los trabajos" },
      title: { en: "Our sorts and the trends", es: "Nuestro orden y las tendencias" },
      minutes: { least: 9, usual: 13, most: 25 },
      optional: false,
      purposes: [
        {
          en: "See, with an asset-based lens, how far students reached the goals of the lesson",
          es: "Ver, partiendo de las fortalezas, hasta dónde se alcanzaron las metas de la lección",
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
        {
          text: { en: "Look at the whole set together.", es: "Miren juntos todo el conjunto." },
          prompts: ask(
            "together",
            {
              en: "Did all students meet the objective of the grade in this lesson and task? If not, on which gap do we agree as the one with the highest leverage?",
              es: "¿Alcanzó cada estudiante el objetivo del grado en esta lección y tarea? Si no, ¿qué brecha acordamos que es la de mayor impacto?",
            },
            {
              en: "Held against the rubric and the exemplars, which strengths and areas for growth run through the work?",
              es: "A la luz de la rúbrica y los trabajos modelo, ¿qué fortalezas y aspectos por mejorar recorren los trabajos?",
            },
            analysis.groups,
          ),
        },
      ],
      tips: [analysis.identities],
      fill: "trends",
    },
    { ...otherData, minutes: { least: 2, usual: 4, most: 10 } },
    {
      id: "impact",
      stage: { en: "Step 4: Reflect on our teaching", es: "Paso 4: Reflexionar sobre nuestra enseñanza" },
      title: { en: "What our teaching had to do with it", es: "Qué tuvo que ver nuestra enseñanza" },
      minutes: { least: 5, usual: 7, most: 15 },
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
            en: "Choose the practices. The Classroom Observation Tool and the Deeper Learning Guidance Tool can help.",
            es: "Elijan las prácticas. Pueden servir la herramienta de observación en el aula y la guía para el aprendizaje profundo.",
          },
          prompts: ask("together", planning.practices, planning.upcomingLesson, planning.success, planning.feedback),
        },
      ],
      tips: [],
      fill: "actions",
    },
    {
      id: "communication",
      title: { en: "Next time, and who hears what", es: "La próxima vez, y quién se entera de qué" },
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
            en: "Decide how the lesson, the task and the rubric will be revised for future years. Consider these signs in the work:",
            es: "Decidan cómo se revisarán la lección, la tarea y la rúbrica para los próximos años. Tengan en cuenta estas señales en los trabajos:",
          },
          prompts: [
            ...ask("none", ...signsOfTheTask),
            ...ask(
              "together",
              planning.lesson,
              {
                en: "What should change in the task itself?",
                es: "¿Qué debería cambiar en la tarea misma?",
              },
              howFarTheTaskWent,
              planning.rubric,
            ),
          ],
        },
        {
          text: {
            en: "Reach consensus on how feedback and progress will be told to students, colleagues and, where it applies, families, and on who follows through.",
            es: "Lleguen a un consenso sobre cómo comunicarán la retroalimentación y los avances a estudiantes, colegas y, si corresponde, familias, y sobre quién se encarga de que se cumpla.",
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
