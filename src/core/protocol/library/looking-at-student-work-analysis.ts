/**
 * Step 3 of the deep dive of the Looking at Student Work Tool: each reads and sorts, and then the team looks for trends. Among the
 * questions of its source on trends, the one on each member's sort comes first here: levels are settled after it, and counted.
 */
import type { Words } from "../../language.ts";
import type { Segment } from "../protocol.ts";
import { analysis, howFarTheTaskWent, otherData, ourSorts, signsOfTheTask } from "./planning-tools-analysis.ts";
import { ask } from "./planning-tools-collection.ts";

export const lookingAtStudentWorkAnalysis: readonly Segment<Words>[] = [
  {
    id: "individual-sort",
    stage: { en: "Step 3: Analyze the work", es: "Paso 3: Analizar los trabajos" },
    title: { en: "Read and sort by yourself", es: "Lectura y clasificación individual" },
    minutes: { least: 8, usual: 12, most: 25 },
    optional: false,
    purposes: [
      {
        en: "Find evidence of understanding and thinking, in the light of standards, objectives and rubric",
        es: "Hallar evidencia de comprensión y de pensamiento, a la luz de los estándares, los objetivos y la rúbrica",
      },
    ],
    steps: [
      {
        text: {
          en: "Read every sample, then sort them by the rubric or criteria, from the fullest understanding to the least, in your own tab of the sort sheet. Note a rationale for each sample.",
          es: "Lean cada muestra y luego ordénenlas según la rúbrica o los criterios, de la comprensión más completa a la menor, cada quien en su pestaña de la hoja de clasificación. Anoten una razón para cada muestra.",
        },
        prompts: [],
      },
      {
        text: {
          en: "Mark or note the evidence of understanding at grade level: in content, in skills, in language.",
          es: "Marquen o anoten la evidencia de comprensión propia del grado: en contenido, en habilidades, en lenguaje.",
        },
        prompts: [],
      },
      {
        text: {
          en: "Consider what the work reveals about the task. Look for these signs:",
          es: "Piensen qué revelan los trabajos sobre la tarea. Busquen estas señales:",
        },
        prompts: [...ask("none", ...signsOfTheTask), ...ask("each", howFarTheTaskWent)],
      },
    ],
    tips: [],
  },
  { ...ourSorts, minutes: { least: 3, usual: 5, most: 10 } },
  {
    id: "trends",
    title: { en: "The trends", es: "Las tendencias" },
    minutes: { least: 6, usual: 9, most: 18 },
    optional: false,
    purposes: [
      {
        en: "See, with an asset-based lens, how far students reached the goals of the lesson",
        es: "Ver, partiendo de las fortalezas, hasta dónde se alcanzaron las metas de la lección",
      },
    ],
    steps: [
      {
        text: { en: "Begin with the whole set.", es: "Empiecen por el conjunto." },
        prompts: ask(
          "together",
          {
            en: "Compared with the rubric and the exemplars, which strengths and areas for growth run through the samples? What is the evidence?",
            es: "A la luz de la rúbrica y los trabajos modelo, ¿qué fortalezas y aspectos por mejorar recorren las muestras? ¿Qué evidencia hay?",
          },
          {
            en: "Where does the work show learning toward the objective and the standard?",
            es: "¿Dónde muestran los trabajos aprendizaje hacia el objetivo y el estándar?",
          },
        ),
      },
      {
        text: { en: "Look for what differs.", es: "Busquen lo que varía." },
        prompts: ask("together", analysis.groups, {
          en: "Which pathways, ideas, strategies and representations do students use, and how much do these vary?",
          es: "¿Qué caminos, ideas, estrategias y representaciones usan los estudiantes, y cuánto varían?",
        }),
      },
    ],
    tips: [analysis.identities],
    fill: "trends",
    settles: true,
  },
  { ...otherData, optional: true, minutes: { least: 3, usual: 6, most: 10 } },
];
