/** Examining Student Work, to decide together what counts as proficient. */
import type { Words } from "../../language.ts";
import type { Protocol } from "../protocol.ts";
import {
  beyondGrading,
  examiningStudentWorkConsiderations,
  examiningStudentWorkPrework,
  examiningStudentWorkSource,
  ownPractice,
  readAlone,
  teamEfforts,
} from "./examining-student-work.ts";

export const examiningStudentWorkProficiency: Protocol<Words> = {
  id: "examining-student-work-proficiency",
  name: {
    en: "Examining Student Work: what counts as proficient",
    es: "Examinar trabajos de estudiantes: qué es un trabajo logrado",
  },
  summary: {
    en: "A team reads the same work, says what proficient work has to show, and agrees where the line runs.",
    es: "Un equipo lee los mismos trabajos, dice qué debe mostrar un trabajo logrado y acuerda dónde está la línea.",
  },
  audience: "team",
  purposes: ["proficiency"],
  brought: ["whole class", "two or three students"],
  source: examiningStudentWorkSource,
  considerations: examiningStudentWorkConsiderations,
  prework: examiningStudentWorkPrework(
    {
      en: "Choose work on one task, some of it near the line between two levels, with the task, the standards, the rubric and an exemplar.",
      es: "Elegir trabajos de una misma tarea, algunos cerca del límite entre dos niveles, con la tarea, los estándares, la rúbrica y un trabajo modelo.",
    },
    {
      en: "Read the task and the rubric. Leave the samples for the meeting, so that all meet them fresh.",
      es: "Leer la tarea y la rúbrica. Dejar las muestras para la reunión, para que el equipo las vea por primera vez.",
    },
  ),
  segments: [
    beyondGrading,
    teamEfforts,
    {
      id: "what-proficient-asks",
      title: { en: "What proficient work has to show", es: "Qué debe mostrar un trabajo logrado" },
      minutes: { least: 5, usual: 8, most: 12 },
      optional: false,
      purposes: [
        {
          en: "Say what we expect before any sample speaks for or against it",
          es: "Decir qué esperamos antes de que una muestra hable a favor o en contra",
        },
      ],
      steps: [
        {
          text: {
            en: "Reread the standard, the task and the exemplar in silence. Then each names what they would not do without.",
            es: "Relean en silencio el estándar, la tarea y el trabajo modelo. Luego cada quien nombra lo que no puede faltar.",
          },
          prompts: [
            {
              text: {
                en: "I call work on this task proficient when I see ...",
                es: "Digo que un trabajo en esta tarea está logrado cuando veo…",
              },
              room: "each",
            },
          ],
        },
        {
          text: { en: "Compare the list with the rubric.", es: "Comparen la lista con la rúbrica." },
          prompts: [
            {
              text: {
                en: "Where do our words go beyond the rubric, and where does the rubric leave us to guess?",
                es: "¿Dónde nuestras palabras van más allá de la rúbrica, y dónde la rúbrica nos deja adivinando?",
              },
              room: "together",
            },
          ],
        },
      ],
      tips: [
        {
          en: "Neatness, length and effort are on the list only if the standard asks for them.",
          es: "La limpieza, la extensión y el esfuerzo entran en la lista solo si el estándar los pide.",
        },
      ],
    },
    { ...readAlone, minutes: { least: 5, usual: 8, most: 12 } },
    {
      id: "decide-together",
      title: { en: "Compare and decide together", es: "Comparar y decidir en equipo" },
      minutes: { least: 7, usual: 10, most: 18 },
      optional: false,
      purposes: [
        {
          en: "Find out where we read the same work alike, and where we do not",
          es: "Descubrir dónde leemos igual un mismo trabajo, y dónde no",
        },
        {
          en: "Agree on a level for each sample, for reasons that all can see in it",
          es: "Acordar un nivel para cada muestra, por razones que todo el equipo pueda ver en ella",
        },
      ],
      steps: [
        {
          text: {
            en: "As you settle a level, hear the reasons of every reader first, and point to the work.",
            es: "Al acordar un nivel, oigan primero las razones de cada quien y señalen el trabajo.",
          },
          prompts: [
            {
              text: {
                en: "What in the work would have to be otherwise for it to cross the line?",
                es: "¿Qué tendría que ser distinto en el trabajo para que cruzara la línea?",
              },
              room: "together",
            },
            {
              text: {
                en: "What do students understand here that our rubric does not see?",
                es: "¿Qué entienden aquí los estudiantes que nuestra rúbrica no ve?",
              },
              room: "together",
            },
          ],
        },
      ],
      tips: [
        {
          en: "Agreement by reasons, never by average: a level that nobody chose is no decision.",
          es: "Acuerdo por razones, nunca por promedio: un nivel que nadie eligió no es una decisión.",
        },
      ],
      fill: "trends",
      settles: true,
    },
    ownPractice,
    {
      id: "agree",
      title: { en: "What we agree on", es: "Lo que acordamos" },
      minutes: { least: 6, usual: 10, most: 15 },
      optional: false,
      planning: true,
      purposes: [
        {
          en: "Leave with one shared line for proficient, and a first use of it",
          es: "Salir con una misma línea de lo logrado, y con un primer uso para ella",
        },
      ],
      steps: [
        {
          text: { en: "Put the decision into words.", es: "Pongan la decisión en palabras." },
          prompts: [
            {
              text: {
                en: "In one sentence, proficient work on this task ...",
                es: "En una frase, un trabajo logrado en esta tarea…",
              },
              room: "together",
            },
            {
              text: {
                en: "Which samples will be our examples of each level?",
                es: "¿Qué muestras serán nuestros ejemplos de cada nivel?",
              },
              room: "together",
            },
            {
              text: {
                en: "Which words of the rubric do we change?",
                es: "¿Qué palabras de la rúbrica cambiamos?",
              },
              room: "together",
            },
            {
              text: {
                en: "What changes in the lesson or the task?",
                es: "¿Qué cambia en la lección o en la tarea?",
              },
              room: "together",
            },
          ],
        },
        {
          text: {
            en: "Choose one or two next steps, with who and by when.",
            es: "Elijan uno o dos próximos pasos, con quién y para cuándo.",
          },
          prompts: [],
        },
      ],
      tips: [
        {
          en: "Keep the examples with the rubric, so that the next team begins where you ended.",
          es: "Guarden los ejemplos junto con la rúbrica, para que el próximo equipo empiece donde ustedes terminaron.",
        },
      ],
      fill: "actions",
      revises: true,
    },
  ],
};
