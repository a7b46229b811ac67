/** Examining Student Work, to bring curriculum, instruction and assessments into line. */
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

export const examiningStudentWorkAlignment: Protocol<Words> = {
  id: "examining-student-work-alignment",
  name: {
    en: "Examining Student Work: curriculum, instruction and assessments in line",
    es: "Examinar trabajos de estudiantes: alinear currículo, enseñanza y evaluaciones",
  },
  summary: {
    en: "A team uses student work to see whether what is planned, what is taught and what is assessed ask for the same learning.",
    es: "Un equipo usa los trabajos para ver si lo que se planifica, lo que se enseña y lo que se evalúa piden el mismo aprendizaje.",
  },
  audience: "team",
  purposes: ["alignment"],
  brought: ["whole class", "several of one student", "two or three students"],
  source: examiningStudentWorkSource,
  considerations: examiningStudentWorkConsiderations,
  prework: examiningStudentWorkPrework(
    {
      en: "Gather work from a class's own assessment and, if there is one, from the school's or district's on the same learning; with the tasks, the standards, the unit plan and the rubrics.",
      es: "Reunir trabajos de una evaluación de aula y, si la hay, de una de la escuela o del distrito sobre el mismo aprendizaje; con las tareas, los estándares, el plan de la unidad y las rúbricas.",
    },
    {
      en: "Read the tasks and the standards, and look up in your own plans what was taught toward them.",
      es: "Leer las tareas y los estándares, y buscar en los propios planes qué se enseñó hacia ellos.",
    },
  ),
  segments: [
    beyondGrading,
    teamEfforts,
    {
      id: "three-columns",
      title: { en: "Planned, taught, assessed", es: "Planificado, enseñado, evaluado" },
      minutes: { least: 7, usual: 12, most: 18 },
      optional: false,
      purposes: [
        {
          en: "Lay side by side what the curriculum asks for, what was taught and what was assessed",
          es: "Poner lado a lado lo que pide el currículo, lo que se enseñó y lo que se evaluó",
        },
      ],
      steps: [
        {
          text: {
            en: "Take one standard at a time. Fill in facts only, judging nothing yet.",
            es: "Tomen un estándar a la vez. Escriban solo hechos, sin juzgar nada todavía.",
          },
          prompts: [
            {
              text: {
                en: "Curriculum: what are students to know and be able to do?",
                es: "Currículo: ¿qué deben saber y poder hacer los estudiantes?",
              },
              room: "together",
            },
            {
              text: {
                en: "Instruction: what did they get to practice, how often and with which supports?",
                es: "Enseñanza: ¿qué pudieron practicar, cuántas veces y con qué apoyos?",
              },
              room: "together",
            },
            {
              text: {
                en: "Assessment, in class and beyond it: what did the tasks really ask them to do?",
                es: "Evaluación, en el aula y fuera de ella: ¿qué les pidieron hacer en realidad las tareas?",
              },
              room: "together",
            },
          ],
        },
      ],
      tips: [
        {
          en: "Do the task yourselves for two minutes: what you needed in order to do it is what it assesses.",
          es: "Hagan ustedes la tarea durante dos minutos: lo que necesitaron para hacerla es lo que evalúa.",
        },
      ],
    },
    { ...readAlone, minutes: { least: 5, usual: 8, most: 12 } },
    {
      id: "work-as-evidence",
      title: { en: "What the work says about the match", es: "Lo que los trabajos dicen de la correspondencia" },
      minutes: { least: 5, usual: 9, most: 13 },
      optional: false,
      purposes: [
        {
          en: "Let the work show where the three agree and where they come apart",
          es: "Dejar que los trabajos muestren dónde coinciden las tres cosas y dónde se separan",
        },
      ],
      steps: [
        {
          text: { en: "Share evidence, sample by sample.", es: "Compartan la evidencia, muestra por muestra." },
          prompts: [
            {
              text: {
                en: "What do students show that was planned, taught and assessed? What can we keep?",
                es: "¿Qué muestran los estudiantes que fue planificado, enseñado y evaluado? ¿Qué podemos conservar?",
              },
              room: "together",
            },
            {
              text: {
                en: "What was assessed but hardly taught, or taught but never asked for?",
                es: "¿Qué se evaluó pero casi no se enseñó, o se enseñó y nunca se pidió?",
              },
              room: "together",
            },
            {
              text: {
                en: "Where do the class's own assessment and a wider one give different pictures of the same students?",
                es: "¿Dónde una evaluación de aula y una más amplia dan imágenes distintas de los mismos estudiantes?",
              },
              room: "together",
            },
          ],
        },
      ],
      tips: [
        {
          en: "If most samples miss the same thing, look first at the task and the teaching.",
          es: "Si a la mayoría de las muestras les falta lo mismo, miren primero la tarea y la enseñanza.",
        },
      ],
      fill: "trends",
      settles: true,
    },
    ownPractice,
    {
      id: "agree",
      title: { en: "What we bring into line", es: "Lo que vamos a alinear" },
      minutes: { least: 7, usual: 12, most: 18 },
      optional: false,
      planning: true,
      purposes: [
        {
          en: "Choose the one mismatch that costs students most, and mend it",
          es: "Elegir el desajuste que más afecta a los estudiantes, y corregirlo",
        },
      ],
      steps: [
        {
          text: { en: "Name the mismatch, then decide what moves.", es: "Nombren el desajuste y decidan qué cambia." },
          prompts: [
            {
              text: {
                en: "What changes in the curriculum or unit plan?",
                es: "¿Qué cambia en el currículo o en el plan de la unidad?",
              },
              room: "together",
            },
            {
              text: { en: "What changes in our teaching?", es: "¿Qué cambia en nuestra enseñanza?" },
              room: "together",
            },
            {
              text: {
                en: "What changes in the assessment or its rubric?",
                es: "¿Qué cambia en la evaluación o en su rúbrica?",
              },
              room: "together",
            },
          ],
        },
        {
          text: {
            en: "Choose one or two next steps, with who and by when, and say who else has to know.",
            es: "Elijan uno o dos próximos pasos, con quién y para cuándo, y digan quién más debe saberlo.",
          },
          prompts: [],
        },
      ],
      tips: [
        {
          en: "Some things are not the team's to change. Note whom to ask, and begin with what is yours.",
          es: "Hay cosas que el equipo no puede cambiar. Anoten a quién preguntar y empiecen por lo que sí depende de ustedes.",
        },
      ],
      fill: "actions",
      revises: true,
    },
  ],
};
