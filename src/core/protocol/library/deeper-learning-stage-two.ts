/**
 * The second stage of the Deeper Learning Student Work Review: from what the work shows to what comes next. The last ten minutes
 * of its source are two segments here, so that the table of action steps stands where it is filled, before the look back.
 */
import type { Words } from "../../language.ts";
import type { Segment } from "../protocol.ts";

export const deeperLearningStageTwo: readonly Segment<Words>[] = [
  {
    id: "planning",
    stage: { en: "Stage two: choose what comes next", es: "Etapa dos: elegir lo que sigue" },
    title: { en: "Planning for future instruction", es: "Planificar la enseñanza que sigue" },
    minutes: { least: 20, usual: 25, most: 40 },
    optional: false,
    planning: true,
    purposes: [
      { en: "Speak of strengths and of solutions", es: "Hablar de fortalezas y de soluciones" },
      {
        en: "Move from this one task to the whole way of deeper learning",
        es: "Pasar de esta tarea a todo el camino del aprendizaje profundo",
      },
    ],
    steps: [
      {
        text: {
          en: "Collect ideas: what in our materials and in our teaching may lie behind the patterns, trends and outliers that we found, in the samples and in any other data?",
          es: "Reúnan ideas: ¿qué en nuestros materiales y en nuestra enseñanza pudo llevar a las tendencias, los patrones y los casos atípicos de las muestras y de los demás datos?",
        },
        prompts: [
          {
            text: {
              en: "Strengths to repeat (glows): which results were the most promising, and how can we bring them about again?",
              es: "Fortalezas que repetir: ¿qué resultados fueron los más prometedores, y cómo podemos volver a lograrlos?",
            },
            room: "together",
          },
          {
            text: {
              en: "Areas to grow (grows): where do students have the most to gain, and how might we change our materials or our practice so that every learner is supported?",
              es: "Aspectos por mejorar: ¿dónde pueden avanzar más los estudiantes, y cómo podríamos cambiar los materiales o la práctica para apoyar a cada estudiante?",
            },
            room: "together",
          },
        ],
      },
    ],
    tips: [
      {
        en: "Teams drift toward what may have caused the weak results. Ask just as long which strengths led to the good ones.",
        es: "Los equipos tienden a buscar qué causó los resultados débiles. Dediquen el mismo tiempo a ver qué fortalezas llevaron a los buenos.",
      },
    ],
  },
  {
    id: "impact-reflection",
    title: { en: "Protocol impact reflection", es: "Reflexión sobre el impacto de protocolos anteriores" },
    minutes: { least: 10, usual: 20, most: 30 },
    optional: true,
    purposes: [
      {
        en: "Keep the students' experience of the lesson in the middle",
        es: "Mantener en el centro cómo vivieron la lección los estudiantes",
      },
      {
        en: "See whether what we prepared shows in the patterns, trends and outliers",
        es: "Ver si lo que preparamos aparece en los patrones, las tendencias y los casos atípicos",
      },
    ],
    steps: [
      {
        text: {
          en: "If the team adjusted the unit with the Deeper Learning Adjustment Protocol before teaching it, ask:",
          es: "Si el equipo ajustó la unidad con el Deeper Learning Adjustment Protocol antes de enseñarla, pregunten:",
        },
        prompts: [
          {
            text: {
              en: "Where in the samples do we see that our adjustments did what we meant them to do?",
              es: "¿Dónde vemos en las muestras que nuestros ajustes lograron lo que buscábamos?",
            },
            room: "together",
          },
        ],
      },
      {
        text: {
          en: "If the team prepared a lesson behind this task with the Deeper Learning Facilitation Protocol, ask:",
          es: "Si el equipo preparó con el Deeper Learning Facilitation Protocol una lección relacionada con esta tarea, pregunten:",
        },
        prompts: [
          {
            text: {
              en: "Where do we see that the strategies we prepared helped students to speak up for what they need, to stay with a productive struggle, or to do the thinking themselves?",
              es: "¿Dónde vemos que las estrategias preparadas ayudaron a los estudiantes a pedir lo que necesitan, a persistir en un esfuerzo productivo o a pensar por sí mismos?",
            },
            room: "together",
          },
        ],
      },
    ],
    tips: [
      {
        en: "Take up only the protocols that the team really used, and stay where the pause for equity gave most to talk about.",
        es: "Retomen solo los protocolos que el equipo de verdad usó, y quédense donde la pausa por la equidad dio más de qué hablar.",
      },
    ],
  },
  {
    id: "closing",
    title: { en: "Closing: next steps and goals", es: "Cierre: próximos pasos y metas" },
    minutes: { least: 5, usual: 6, most: 12 },
    optional: false,
    planning: true,
    purposes: [
      {
        en: "Set goals for the near and the far future, for each of us and for the team",
        es: "Fijar metas a corto y a largo plazo, de cada integrante y del equipo",
      },
    ],
    steps: [
      {
        text: {
          en: "Find the indicators in the Deeper Learning Guidance Tool that fit the team's ideas and, if you took them up, what earlier protocols showed. Then settle on one or two high-leverage steps that repeat a strength or shift practice where students can grow.",
          es: "Busquen en la guía para el aprendizaje profundo (Deeper Learning Guidance Tool) los indicadores que correspondan a las ideas del equipo y, si los retomaron, a lo que mostraron los protocolos anteriores. Luego elijan uno o dos pasos de mayor impacto que repitan una fortaleza o cambien la práctica donde los estudiantes pueden crecer.",
        },
        prompts: [],
      },
      {
        text: {
          en: "Go round aloud with your own goals, then write the steps and the goals of the team in the table of action steps.",
          es: "Hagan una ronda en voz alta con las metas propias y luego anoten los pasos y las metas del equipo en la tabla de pasos a seguir.",
        },
        prompts: [
          {
            text: {
              en: "Say one goal of your own, for the coming weeks or for the longer run.",
              es: "Diga una meta propia, para las próximas semanas o a más largo plazo.",
            },
            room: "none",
          },
          {
            text: {
              en: "Agree on a goal of the team, for the coming weeks and for the longer run.",
              es: "Acuerden una meta del equipo, para las próximas semanas y a más largo plazo.",
            },
            room: "none",
          },
        ],
      },
    ],
    tips: [
      {
        en: "Put the steps into the words of the look-fors, so that goals follow the principles of deeper learning.",
        es: "Expresen los pasos con las palabras de la guía, para que las metas sigan los principios del aprendizaje profundo.",
      },
    ],
    fill: "actions",
  },
  {
    id: "reflection",
    title: { en: "Reflection on the protocol", es: "Reflexión sobre el protocolo" },
    minutes: { least: 3, usual: 4, most: 8 },
    optional: false,
    purposes: [{ en: "Look back on how the protocol went", es: "Mirar atrás y ver cómo resultó el protocolo" }],
    steps: [
      {
        text: { en: "Look back on the protocol together.", es: "Revisen en equipo cómo resultó el protocolo." },
        prompts: [
          {
            text: {
              en: "How well did this work? What went better than last time?",
              es: "¿Qué tan bien funcionó? ¿Qué salió mejor que la vez anterior?",
            },
            room: "together",
          },
          {
            text: {
              en: "What in it helped us to notice and to learn something?",
              es: "¿Qué nos ayudó a notar y a aprender algo?",
            },
            room: "together",
          },
          { text: { en: "What would make it better?", es: "¿Qué lo haría mejor?" }, room: "together" },
        ],
      },
    ],
    tips: [
      {
        en: "The authors of the protocol have a feedback survey, on the page linked at the end, and read mail at kaleidoscope@mass.gov: tell them how it went.",
        es: "Quienes crearon el protocolo tienen una encuesta de comentarios, en la página enlazada al final, y leen el correo kaleidoscope@mass.gov: cuéntenles cómo les fue.",
      },
    ],
    fill: "debrief",
  },
];
