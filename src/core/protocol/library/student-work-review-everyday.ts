/** The every day version of the Student Work Review Tool, told in our own words. Its source gives no minutes: these are ours. */
import type { Words } from "../../language.ts";
import type { Protocol } from "../protocol.ts";
import { analysis, howFarTheTaskWent, settleAndCount } from "./planning-tools-analysis.ts";
import { ask, planInTheTable, planning } from "./planning-tools-collection.ts";
import { studentWorkReviewConsiderations, studentWorkReviewSource } from "./planning-tools-sources.ts";

export const studentWorkReviewEveryday: Protocol<Words> = {
  id: "student-work-review-everyday",
  name: { en: "Student Work Review: every day", es: "Revisión de trabajos: día a día" },
  summary: {
    en: "Three questions after a lesson, alone or with colleagues: what grade-level work looks like, how close students came, and what to shift in teaching.",
    es: "Tres preguntas después de una lección, a solas o en compañía: cómo es un trabajo del grado, cuánto se acercaron los estudiantes y qué cambiar en la enseñanza.",
  },
  audience: "either",
  purposes: ["day to day", "next steps"],
  brought: ["whole class", "two or three students"],
  source: studentWorkReviewSource,
  considerations: studentWorkReviewConsiderations,
  prework: null,
  segments: [
    {
      id: "expectations",
      title: { en: "What is expected at this grade?", es: "¿Qué se espera en este grado?" },
      minutes: { least: 3, usual: 5, most: 10 },
      optional: false,
      purposes: [
        {
          en: "Have the standards and practices of the grade in mind before looking at any work",
          es: "Tener presentes los estándares y las prácticas del grado antes de mirar cualquier trabajo",
        },
      ],
      steps: [
        {
          text: {
            en: "Go back to the content and language objectives of the lesson. What is missing in the table at the head of these notes, write in there.",
            es: "Volver a los objetivos de contenido y de lenguaje de la lección. Lo que falte en la tabla al comienzo de estas notas, anotarlo allí.",
          },
          prompts: ask("none", {
            en: "Which content standards and practices of the grade did the lesson aim at?",
            es: "¿A qué estándares de contenido y prácticas del grado apuntaba la lección?",
          }),
        },
        {
          text: {
            en: "Reread the exemplar and the rubric or criteria for success: they are the measure for what follows.",
            es: "Releer el trabajo modelo y la rúbrica o los criterios de logro: son la medida de lo que sigue.",
          },
          prompts: [],
        },
      ],
      tips: [],
    },
    {
      id: "extent",
      title: { en: "How close did students come?", es: "¿Cuánto se acercaron los estudiantes?" },
      minutes: { least: 10, usual: 20, most: 30 },
      optional: false,
      purposes: [
        {
          en: "See strengths and areas for growth across the whole set",
          es: "Ver fortalezas y aspectos por mejorar en todo el conjunto",
        },
      ],
      steps: [
        {
          text: {
            en: "Read the work and sort it by the rubric or criteria, from the fullest understanding to the least, each reader in a tab of their own in the sort sheet. At about two minutes each, four to six samples fit.",
            es: "Leer los trabajos y ordenarlos según la rúbrica o los criterios, de la comprensión más completa a la menor, cada quien en su pestaña de la hoja de clasificación. A unos dos minutos cada una, caben de cuatro a seis muestras.",
          },
          prompts: [],
        },
        settleAndCount,
        {
          text: { en: "Step back and look at the whole set.", es: "Tomar distancia y mirar el conjunto." },
          prompts: ask(
            "together",
            {
              en: "Did all students reach the objectives of the lesson and its task? If not, which gap would help most to close?",
              es: "¿Alcanzaron todos los estudiantes los objetivos de la lección y de su tarea? Si no, ¿qué brecha ayudaría más cerrar?",
            },
            {
              en: "Which trends stand out, in strengths and in areas for growth?",
              es: "¿Qué tendencias se destacan, en fortalezas y en aspectos por mejorar?",
            },
            {
              en: "Where does the work give evidence of learning toward the objective and the standards of the grade?",
              es: "¿Dónde dan los trabajos evidencia de aprendizaje hacia el objetivo y los estándares del grado?",
            },
            analysis.groups,
          ),
        },
      ],
      tips: [
        {
          en: "Judge only what the rubric names. Students may show it in many ways.",
          es: "Juzgar solo lo que nombra la rúbrica. Cada estudiante puede mostrarlo a su manera.",
        },
        analysis.identities,
      ],
      fill: "trends",
    },
    {
      id: "shifts",
      title: { en: "What will we shift in our teaching?", es: "¿Qué cambiaremos en nuestra enseñanza?" },
      minutes: { least: 7, usual: 10, most: 20 },
      optional: false,
      planning: true,
      purposes: [
        {
          en: "See what our teaching did for all students, and plan for the areas where they can grow",
          es: "Ver qué hizo nuestra enseñanza por cada estudiante, y planificar para los aspectos en que pueden crecer",
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
              en: "How did our teaching contribute to these trends, the strengths as well as the areas for growth?",
              es: "¿Cómo contribuyó nuestra enseñanza a estas tendencias, tanto a las fortalezas como a los aspectos por mejorar?",
            },
            {
              en: "How far did our teaching draw on students' funds of knowledge: what their cultures, their lives and their languages give them to build on?",
              es: "¿Hasta qué punto aprovechó nuestra enseñanza los saberes que traen los estudiantes: lo que sus culturas, sus vidas y sus lenguas les dan para construir?",
            },
            howFarTheTaskWent,
          ),
        },
        {
          text: planInTheTable,
          prompts: ask("none", planning.gap, {
            en: "Which changes in the coming lessons will take learning deeper, on the way to the standards and goals of the unit?",
            es: "¿Qué cambios en las próximas lecciones harán más profundo el aprendizaje, rumbo a los estándares y las metas de la unidad?",
          }),
        },
      ],
      tips: [
        {
          en: "One or two steps that are really taken do more than a long list.",
          es: "Uno o dos pasos que de verdad se dan logran más que una larga lista.",
        },
      ],
      fill: "actions",
    },
  ],
};
