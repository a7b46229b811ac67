/** The Deeper Learning Student Work Review Protocol, told in our own words: its order, times, questions and intent. */
import type { Words } from "../../language.ts";
import type { Protocol } from "../protocol.ts";
import { deeperLearningPrework } from "./deeper-learning-prework.ts";
import { deeperLearningStageTwo } from "./deeper-learning-stage-two.ts";
import { massachusetts, noYear, toolsCollection } from "./planning-tools-sources.ts";

export const deeperLearning: Protocol<Words> = {
  id: "deeper-learning",
  name: { en: "Deeper Learning Student Work Review", es: "Revisión de trabajos para el aprendizaje profundo" },
  summary: {
    en: "A team hour with prework: how far a set of work shows mastery, identity and creativity, and the one or two next steps that follow.",
    es: "Una hora en equipo con trabajo previo: hasta dónde un conjunto de trabajos muestra dominio, identidad y creatividad, y los uno o dos próximos pasos que se siguen de ello.",
  },
  audience: "team",
  purposes: ["deep dive", "equity", "next steps"],
  brought: ["whole class"],
  source: {
    title: "Deeper Learning Student Work Review Protocol",
    publisher: massachusetts,
    year: noYear,
    url: toolsCollection,
  },
  considerations: [
    {
      en: "Ask of every student how far the work shows mastery, identity and creativity.",
      es: "Pregúntense, por cada estudiante, hasta dónde el trabajo muestra dominio, identidad y creatividad.",
    },
    {
      en: "The protocol suits any lesson and any curriculum, and may come back several times in a unit. With materials that are already strong, the talk can turn from filling gaps in them to what your own students need.",
      es: "El protocolo sirve para cualquier lección y cualquier currículo, y puede repetirse varias veces en una unidad. Con materiales que ya son sólidos, la conversación puede pasar de completarlos a lo que necesitan sus propios estudiantes.",
    },
    {
      en: "Speak from strengths and toward solutions.",
      es: "Partan de las fortalezas y busquen soluciones.",
    },
  ],
  prework: deeperLearningPrework,
  segments: [
    {
      id: "warm-welcome",
      stage: { en: "Stage one: see the bigger picture", es: "Etapa uno: ver el panorama completo" },
      title: { en: "Warm welcome", es: "Bienvenida" },
      minutes: { least: 3, usual: 5, most: 10 },
      optional: false,
      purposes: [
        {
          en: "Agree on how we work together and on what we hope to leave with",
          es: "Acordar cómo trabajamos y con qué esperamos salir de aquí",
        },
        {
          en: "Start from the same knowledge of the task and the samples",
          es: "Partir de un mismo conocimiento de la tarea y de las muestras",
        },
      ],
      steps: [
        {
          text: {
            en: "Settle who is notetaker and who is timekeeper.",
            es: "Decidan quién toma notas y quién cuida el tiempo.",
          },
          prompts: [],
        },
        {
          text: {
            en: "Welcome everyone, and recall the norms and standing goals of the team, such as the school's instructional focus.",
            es: "Dé la bienvenida y recuerde las normas y las metas permanentes del equipo, como el enfoque pedagógico de la escuela.",
          },
          prompts: [],
        },
        {
          text: {
            en: "Sum up the task and the set of samples in a few sentences, with the context that helps: the arc of learning and the make-up of the class, without names.",
            es: "Resuma en pocas frases la tarea y las muestras, con el contexto que ayude: el recorrido de aprendizaje y la composición del grupo, sin nombres.",
          },
          prompts: [],
        },
        {
          text: {
            en: "Give everyone a quiet moment to reread their own pause for equity.",
            es: "Dé a cada integrante un momento de silencio para releer su propia pausa por la equidad.",
          },
          prompts: [],
        },
      ],
      tips: [
        {
          en: "Choose, as you reread, what you would like to share. The rest stays in your own document.",
          es: "Al releer, elija cada quien qué quiere compartir. Lo demás queda en su propio documento.",
        },
      ],
    },
    {
      id: "pause-for-equity",
      title: { en: "Pause for equity", es: "Pausa por la equidad" },
      minutes: { least: 15, usual: 20, most: 35 },
      optional: false,
      purposes: [
        {
          en: "Begin with how students experienced the lesson",
          es: "Empezar por cómo vivieron la lección los estudiantes",
        },
        {
          en: "Find patterns, trends and outliers in what students achieved",
          es: "Encontrar patrones, tendencias y casos atípicos en lo que lograron los estudiantes",
        },
      ],
      steps: [
        {
          text: {
            en: "Go round once, so that every member shares.",
            es: "Hagan una ronda en la que cada integrante comparta.",
          },
          prompts: [
            {
              text: {
                en: "Which of your own answers in the pause for equity surprised you, or stays with you? Why?",
                es: "¿Cuál de sus respuestas en la pausa por la equidad le sorprendió o le sigue dando vueltas? ¿Por qué?",
              },
              room: "each",
            },
          ],
        },
        {
          text: {
            en: "Lead the talk from there. Take up the questions of the prework, or these.",
            es: "Conduzca la conversación desde ahí. Retome las preguntas del trabajo previo, o estas.",
          },
          prompts: [
            {
              text: {
                en: "Which outcome (mastery, identity or creativity) shows most steadily across the samples? What might that say about the task, the unit or our teaching?",
                es: "¿Qué resultado (dominio, identidad o creatividad) se ve con más constancia en las muestras? ¿Qué puede decir eso de la tarea, de la unidad o de nuestra enseñanza?",
              },
              room: "together",
            },
            {
              text: {
                en: "Which outcome comes and goes in quality? Which questions does that raise about the task, the unit or our teaching?",
                es: "¿Qué resultado varía más en calidad? ¿Qué preguntas abre eso sobre la tarea, la unidad o nuestra enseñanza?",
              },
              room: "together",
            },
            {
              text: {
                en: "Is there a pattern in who did not reach the outcomes? If so, what is it, and what follows from it for us?",
                es: "¿Hay un patrón en quiénes no alcanzaron los resultados? Si lo hay, ¿cuál es, y qué implica para nuestro equipo?",
              },
              room: "together",
            },
          ],
        },
      ],
      tips: [
        {
          en: "Stay where the talk is richest: with what surprised people most, or where the team can dig deeper.",
          es: "Quédense donde la conversación sea más rica: en lo que más sorprendió, o donde el equipo pueda profundizar.",
        },
        {
          en: "Only the question on who did not reach the outcomes may need identities: whoever keeps the identity key then says, and no earlier, which codes belong to which group. No names are needed. Leave out groups so small that a student could be recognized.",
          es: "Solo la pregunta sobre quiénes no alcanzaron los resultados puede requerir identidades: en ese momento, y no antes, quien guarda la clave de identidades dice qué códigos corresponden a cada grupo. No hacen falta nombres. Dejen fuera los grupos tan pequeños que se pueda reconocer a alguien.",
        },
      ],
      fill: "trends",
    },
    {
      id: "data-triangulation",
      title: { en: "Data triangulation", es: "Triangulación de datos" },
      minutes: { least: 10, usual: 15, most: 25 },
      optional: true,
      purposes: [
        {
          en: "See what we noticed in the work within a wider picture",
          es: "Ubicar en un panorama más amplio lo que notamos en los trabajos",
        },
        {
          en: "Find patterns, trends and outliers that other sources share",
          es: "Encontrar patrones, tendencias y casos atípicos que otras fuentes comparten",
        },
      ],
      steps: [
        {
          text: {
            en: "Take the additional sources one after the other.",
            es: "Revisen las fuentes adicionales una por una.",
          },
          prompts: [
            {
              text: {
                en: "What do students' comments tell us about the task? What in the samples do they bear out, and which new questions do they raise?",
                es: "¿Qué nos dicen de la tarea los comentarios de los estudiantes? ¿Qué confirman de las muestras, y qué preguntas nuevas abren?",
              },
              room: "together",
            },
            {
              text: {
                en: "What do the other data tell us about the task? What in the samples do they bear out, and which new questions do they raise?",
                es: "¿Qué nos dicen de la tarea los demás datos? ¿Qué confirman de las muestras, y qué preguntas nuevas abren?",
              },
              room: "together",
            },
          ],
        },
      ],
      tips: [
        {
          en: "Use sticky notes, or the board in the sort sheet, so that findings can be seen and moved about.",
          es: "Usen notas adhesivas, o el tablero de la hoja de clasificación, para que los hallazgos estén a la vista y se puedan mover.",
        },
      ],
    },
    ...deeperLearningStageTwo,
  ],
};
