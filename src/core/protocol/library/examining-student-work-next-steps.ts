/** Examining Student Work, to choose next steps in teaching: for one team, or for a whole school. */
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

export const examiningStudentWorkNextSteps: Protocol<Words> = {
  id: "examining-student-work-next-steps",
  name: {
    en: "Examining Student Work: next steps in teaching",
    es: "Examinar trabajos de estudiantes: próximos pasos en la enseñanza",
  },
  summary: {
    en: "A team, or a whole school, reads what students really learned and chooses what to do next in teaching.",
    es: "Un equipo, o toda una escuela, lee qué aprendieron de verdad los estudiantes y elige qué hacer ahora en la enseñanza.",
  },
  audience: "team",
  purposes: ["next steps", "puzzle"],
  brought: [],
  source: examiningStudentWorkSource,
  considerations: examiningStudentWorkConsiderations,
  prework: examiningStudentWorkPrework(
    {
      en: "Choose recent work from a class whose next lesson can still change, with the task, the standards and the rubric. Work that puzzles you is welcome.",
      es: "Elegir trabajos recientes de un grupo cuya próxima lección todavía se pueda cambiar, con la tarea, los estándares y la rúbrica. Los trabajos que intrigan son bienvenidos.",
    },
    {
      en: "Read the task, and think of what you have planned for the coming weeks.",
      es: "Leer la tarea, y pensar en lo que tiene planificado para las próximas semanas.",
    },
  ),
  segments: [
    beyondGrading,
    teamEfforts,
    { ...readAlone, minutes: { least: 5, usual: 8, most: 12 } },
    {
      id: "what-students-learned",
      title: { en: "What students really learned", es: "Qué aprendieron de verdad los estudiantes" },
      minutes: { least: 4, usual: 7, most: 15 },
      optional: false,
      purposes: [
        {
          en: "Describe the learning that the work makes visible, strengths first",
          es: "Describir el aprendizaje que los trabajos dejan ver, primero las fortalezas",
        },
      ],
      steps: [
        {
          text: {
            en: "Describe first, and explain only then.",
            es: "Primero describan, y solo después expliquen.",
          },
          prompts: [
            {
              text: {
                en: "What can these students do, and how did they go about it?",
                es: "¿Qué saben hacer estos estudiantes, y cómo lo hicieron?",
              },
              room: "together",
            },
            {
              text: {
                en: "What is nearly there, and what does not show yet?",
                es: "¿Qué está a punto de lograrse, y qué no se ve todavía?",
              },
              room: "together",
            },
            {
              text: {
                en: "If whoever brings the work has a question of their own: what does the work say to it?",
                es: "Si quien trae los trabajos tiene su propia pregunta: ¿qué responden a ella los trabajos?",
              },
              room: "together",
            },
          ],
        },
      ],
      tips: [
        {
          en: "“I see” before “I think”: point to a line, a drawing or a moment in the video.",
          es: "«Veo» antes que «creo»: señalen una línea, un dibujo o un momento del video.",
        },
      ],
      fill: "trends",
      settles: true,
    },
    ownPractice,
    {
      id: "school-wide",
      title: { en: "From one team to the whole school", es: "De un equipo a toda la escuela" },
      minutes: { least: 8, usual: 15, most: 25 },
      optional: true,
      purposes: [
        {
          en: "Form a school-wide vision of looking at student work, and say why it cannot wait",
          es: "Formar una visión de toda la escuela sobre mirar trabajos de estudiantes, y decir por qué no puede esperar",
        },
      ],
      steps: [
        {
          text: {
            en: "Talk first in groups that mix grades and subjects, then all together.",
            es: "Conversen primero en grupos que mezclen grados y materias, y luego con todo el grupo.",
          },
          prompts: [
            {
              text: {
                en: "If every team looked at student work in this way each month, what would students notice?",
                es: "Si cada equipo mirara así los trabajos todos los meses, ¿qué notarían los estudiantes?",
              },
              room: "together",
            },
            {
              text: {
                en: "What do teams need for it: time, a place, a rubric, somebody to facilitate?",
                es: "¿Qué necesitan los equipos para hacerlo: tiempo, un lugar, una rúbrica, alguien que facilite?",
              },
              room: "together",
            },
          ],
        },
      ],
      tips: [
        {
          en: "Take this part when the whole staff meets. A team on its own may leave it out.",
          es: "Hagan esta parte cuando se reúna todo el personal. Un equipo solo puede omitirla.",
        },
      ],
    },
    {
      id: "choose-next-steps",
      title: { en: "Choose next steps", es: "Elegir los próximos pasos" },
      minutes: { least: 10, usual: 16, most: 25 },
      optional: false,
      planning: true,
      purposes: [
        {
          en: "Decide what changes in teaching, starting with the coming lesson",
          es: "Decidir qué cambia en la enseñanza, empezando por la próxima lección",
        },
      ],
      steps: [
        {
          text: {
            en: "Collect ideas for two minutes, then choose the one or two that would move most students.",
            es: "Reúnan ideas durante dos minutos y elijan la una o las dos que harían avanzar a más estudiantes.",
          },
          prompts: [
            {
              text: {
                en: "What will we do again on purpose, since it worked?",
                es: "¿Qué repetiremos a propósito, porque funcionó?",
              },
              room: "together",
            },
            {
              text: {
                en: "What will we try differently, and for which students first?",
                es: "¿Qué probaremos de otra manera, y primero para qué estudiantes?",
              },
              room: "together",
            },
          ],
        },
        {
          text: {
            en: "Each says what they will do in the coming lesson.",
            es: "Cada quien dice qué hará en la próxima lección.",
          },
          prompts: [
            {
              text: {
                en: "In my next lesson I will ..., and to our next meeting I will bring ...",
                es: "En mi próxima lección voy a…, y a la próxima reunión traeré…",
              },
              room: "each",
            },
          ],
        },
      ],
      tips: [
        {
          en: "A step is small enough when you can bring work that shows it to the next meeting.",
          es: "Un paso es lo bastante pequeño cuando se puede traer a la próxima reunión un trabajo que lo muestre.",
        },
      ],
      fill: "actions",
    },
  ],
};
