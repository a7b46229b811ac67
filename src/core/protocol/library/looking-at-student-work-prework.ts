/** How a team gets prepared for the deep dive of the Looking at Student Work Tool. The minutes are ours: its source gives none. */
import type { Words } from "../../language.ts";
import type { Prework } from "../protocol.ts";
import { companionTools, personalPause } from "./planning-tools-collection.ts";

export const lookingAtStudentWorkPrework: Prework<Words> = {
  minutes: 30,
  facilitator: [
    {
      en: "Help the team to gather a representative set of samples: students with disabilities, multilingual learners at various levels of English language development, advanced learners.",
      es: "Ayudar al equipo a reunir un conjunto representativo de muestras: estudiantes con discapacidad, estudiantes multilingües en distintos niveles de desarrollo del inglés, estudiantes avanzados.",
    },
    {
      en: "Check the minutes in the agenda: about an hour, most of it for steps 2, 3 and 4. Make it shorter or longer to suit the priorities of your school, what your students need, and the experience of the team.",
      es: "Revisar los minutos de la agenda: cerca de una hora, la mayor parte para los pasos 2, 3 y 4. Acortarla o alargarla según las prioridades de la escuela, las necesidades de sus estudiantes y la experiencia del equipo.",
    },
    {
      en: "Think of ways to keep the talk asset-based, with strengths in front.",
      es: "Pensar cómo mantener la conversación en las fortalezas.",
    },
    {
      en: "Provide an exemplar for each level or range of English language proficiency (such as 1-2, 3 and 4), or write them with the WIDA proficiency level descriptors.",
      es: "Conseguir un trabajo modelo para cada nivel o rango de dominio del inglés (por ejemplo 1-2, 3 y 4), o redactarlos con los descriptores de niveles de dominio de WIDA.",
    },
    {
      en: "Make copies of the samples for every member, or have them open at hand, without names, levels or demographics. Take names out of file names too. Four to six samples fit the time for sorting: about two minutes each.",
      es: "Preparar copias de las muestras para cada integrante, o tenerlas abiertas a mano, sin nombres, niveles ni datos demográficos. Quitar los nombres también de los nombres de archivo. En el tiempo para clasificar caben de cuatro a seis muestras: unos dos minutos cada una.",
    },
    {
      en: "Optional: collect additional data for the talk, such as students' feedback or standardized results, and put what matters, or the links, on the Board of the sort sheet in time.",
      es: "Opcional: reunir datos adicionales para la conversación, como comentarios de estudiantes o resultados estandarizados, y poner lo importante, o los enlaces, a tiempo en el Tablero de la hoja de clasificación.",
    },
  ],
  members: [
    {
      en: "If you bring the work: select the task, preferably one for which you wrote an exemplar during lesson internalization. Choose samples that represent the variety of your students, of any kind: written answers, video of a performance or an explanation, a model, an investigation.",
      es: "Si usted trae los trabajos: elegir la tarea, de preferencia una para la que se haya escrito un trabajo modelo al preparar la lección. Elegir muestras que representen la variedad de sus estudiantes, de cualquier tipo: respuestas escritas, video de una presentación o una explicación, un modelo, una investigación.",
    },
    {
      en: "If you bring the work: share the rubric or criteria for success, with an exemplar if there is one, after reading them once more.",
      es: "Si usted trae los trabajos: compartir la rúbrica o los criterios de logro, con un trabajo modelo si lo hay, después de releerlos.",
    },
    {
      en: "Read the rubric and the exemplar, and quickly through all samples.",
      es: "Leer la rúbrica y el trabajo modelo, y rápidamente todas las muestras.",
    },
    {
      en: "Return to your notes from unit unpacking and lesson internalization, to have the goals of unit and lesson in mind.",
      es: "Volver a las notas del análisis de la unidad y de la preparación de la lección, para tener presentes sus metas.",
    },
    {
      en: "Preview the additional data, if your facilitator put any on the Board of the sort sheet.",
      es: "Mirar de antemano los datos adicionales, si quien facilita los puso en el Tablero de la hoja de clasificación.",
    },
    {
      en: "Answer the pause and check for yourself.",
      es: "Responder la pausa para revisar los sesgos, de manera individual.",
    },
  ],
  readings: companionTools,
  prompts: [personalPause],
};
