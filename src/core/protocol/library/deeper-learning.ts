/** The Deeper Learning Student Work Review Protocol, told in our own words: its order, times, questions and intent. */
import type { Prompt, Protocol, Room } from "../protocol.ts";

const ask = (room: Room, ...texts: string[]): Prompt[] => texts.map((text) => ({ text, room }));

export const deeperLearning: Protocol = {
  id: "deeper-learning",
  name: "Deeper Learning Student Work Review",
  summary:
    "A team hour with prework: how far a set of work shows mastery, identity and creativity, and the one or two next steps that follow.",
  audience: "team",
  source: {
    title: "Deeper Learning Student Work Review Protocol",
    publisher: "Massachusetts Department of Elementary and Secondary Education",
    year: "",
    url: "https://www.doe.mass.edu/",
  },
  prework: {
    minutes: 40,
    facilitator: [
      "Set the areas of focus for the team.",
      "Choose one task from the unit and gather at least five samples that stand for the whole class, with work by students with disabilities and by multilingual learners wherever you can. The work may be text, video, a project or a performance; formative or summative, formal or informal.",
      "Add an exemplar, if there is one.",
      "Settle when and how the team will do each stage.",
      "Optional: gather other data for the conversation, such as students' own comments or standardized results.",
    ],
    members: [
      "Read the samples, the exemplar and the materials of the task.",
      "Skim the lesson and the unit, to see where the task stands in the sequence and what it aims at.",
      "Answer the pause for equity by yourself. Leafing through the Deeper Learning Guidance Tool first may help.",
      "Look through the additional data, if your facilitator shared any.",
    ],
    prompts: [
      {
        heading: "Pause for equity: mastery",
        optional: false,
        prompts: [
          "What were students meant to learn from this task? How does that fit the unit's grade-level standards and its content and language objectives?",
          "By what was that learning assessed? When, and by which signs, can we tell that a student has mastered the content and language objectives?",
          "Looking across the samples, what do you notice about how well students master the knowledge and skills of the task?",
        ],
      },
      {
        heading: "Pause for equity: identity",
        optional: false,
        prompts: [
          "Where in the task, and how, could students grow in who they are as learners and as members of a group?",
          "Which windows (into other people's lives), mirrors (of themselves) and doors (into new spaces) did the task open for your students? Reading on complex identities and stereotype threat may help here.",
          "Looking across the samples, what do you notice about students' identities as they develop?",
        ],
      },
      {
        heading: "Pause for equity: creativity",
        optional: false,
        prompts: [
          "Where could students become more independent: steer the learning, raise questions of their own, take the content apart, pick their own way of working, watch over the quality of their work?",
          "Think of the activities, knowledge and skills in this task. How far do you believe your students can do it on their own, and how might that belief color the way you read their work?",
          "Looking across the samples, what do you notice about creativity as students plan, make, finish, rework or reflect?",
        ],
      },
      {
        heading: "Reflections on additional data",
        optional: true,
        prompts: [
          "Where do students' own comments agree with what you see in the samples? Where do they show something new or different about the task?",
          "Where do the other data agree with what you see in the samples?",
          "Name one strength that you notice across the data and the samples.",
          "Name one trend to work on, or one key question, that the data and the samples raise.",
        ],
      },
    ],
  },
  segments: [
    {
      id: "warm-welcome",
      stage: "Stage one: see the bigger picture",
      title: "Warm welcome",
      minutes: { least: 3, usual: 5, most: 10 },
      optional: false,
      purposes: [
        "Agree on how we work together and on what we hope to leave with",
        "Start from the same knowledge of the task and the samples",
      ],
      steps: [
        {
          text: "Welcome everyone, and recall the norms and standing goals of the team, such as the school's instructional focus.",
          prompts: [],
        },
        {
          text: "Sum up the task and the set of samples in a few sentences, with the context that helps: the arc of learning, who the students are.",
          prompts: [],
        },
        { text: "Give everyone a quiet moment to reread their own pause for equity.", prompts: [] },
      ],
      tips: ["Settle now who takes notes and who keeps the time."],
    },
    {
      id: "pause-for-equity",
      title: "Pause for equity",
      minutes: { least: 15, usual: 20, most: 35 },
      optional: false,
      purposes: [
        "Begin with how students experienced the lesson",
        "Find patterns, trends and outliers in what students achieved",
      ],
      steps: [
        {
          text: "Go round once, so that every member shares.",
          prompts: ask(
            "each",
            "Which of your own answers in the pause for equity did you not expect, or stays with you? Why?",
          ),
        },
        {
          text: "Lead the talk from there. Take up the questions of the prework, or these.",
          prompts: ask(
            "together",
            "Which outcome (mastery, identity or creativity) shows most steadily across the samples? What might that say about the task, the unit or our teaching?",
            "Which outcome comes and goes in quality? What does that make us wonder about the task, the unit or our teaching?",
            "Is there a pattern in who did not reach the outcomes? If so, what is it, and what follows from it for us?",
          ),
        },
      ],
      tips: ["Stay where the talk is richest: with what surprised people most, or where the team can dig deeper."],
      fill: "trends",
    },
    {
      id: "data-triangulation",
      title: "Data triangulation",
      minutes: { least: 10, usual: 15, most: 25 },
      optional: true,
      purposes: [
        "See what we noticed in the work within a wider picture",
        "Find patterns, trends and outliers that other sources share",
      ],
      steps: [
        {
          text: "Take the additional sources one after the other.",
          prompts: ask(
            "together",
            "What do students' comments tell us about the task? What in the samples do they bear out, and which new questions do they raise?",
            "What do the other data tell us about the task? What in the samples do they bear out, and which new questions do they raise?",
          ),
        },
      ],
      tips: ["Use sticky notes or a shared whiteboard, so that findings can be seen and moved about."],
    },
    {
      id: "planning",
      stage: "Stage two: choose what comes next",
      title: "Planning for future instruction",
      minutes: { least: 20, usual: 25, most: 40 },
      optional: false,
      purposes: ["Speak of strengths and of solutions", "Move from this one task to the whole way of deeper learning"],
      steps: [
        {
          text: "Collect ideas: what in our materials and in our teaching may have led to the trends, patterns and outliers in the samples, and in any other data?",
          prompts: ask(
            "together",
            "Glows: which results were the most promising, and how can we bring them about again?",
            "Grows: where do students have the most to gain, and how might we change our materials or our practice so that every learner is supported?",
          ),
        },
      ],
      tips: [
        "Teams drift toward what may have caused the weak results. Ask just as long which strengths led to the good ones.",
      ],
    },
    {
      id: "impact-reflection",
      title: "Protocol impact reflection",
      minutes: { least: 10, usual: 20, most: 30 },
      optional: true,
      purposes: [
        "Keep the students' experience of the lesson in the middle",
        "See whether what we prepared shows in the patterns, trends and outliers",
      ],
      steps: [
        {
          text: "If the team adjusted the unit with the Deeper Learning Adjustment Protocol before teaching it, ask:",
          prompts: ask("together", "Where in the samples do we see that our adjustments did what we meant them to do?"),
        },
        {
          text: "If the team prepared a lesson behind this task with the Deeper Learning Facilitation Protocol, ask:",
          prompts: ask(
            "together",
            "Where do we see that the strategies we prepared helped students to speak up for what they need, to stay with a productive struggle, or to do the thinking themselves?",
          ),
        },
      ],
      tips: ["Take up only the protocols that the team really used, and stay where there is evidence to talk about."],
    },
    {
      id: "closing",
      title: "Closing and reflection",
      minutes: { least: 8, usual: 10, most: 20 },
      optional: false,
      purposes: [
        "Set goals for the near and the far future, for each of us and for the team",
        "Look back on how the protocol went",
      ],
      steps: [
        {
          text: "Find the indicators in the Deeper Learning Guidance Tool that fit the team's ideas. Then settle on one or two high-leverage steps that repeat a strength or shift practice where students can grow, and write them under “Action steps”.",
          prompts: ask("each", "A goal of my own, for the coming weeks and for the longer run"),
        },
        {
          text: "Look back on the protocol together.",
          prompts: ask(
            "together",
            "How well did this work? What went better than last time?",
            "What in it helped us to notice and to learn something?",
            "What would make it better?",
          ),
        },
      ],
      tips: [
        "Put the steps into the words of the look-fors, so that goals follow the principles of deeper learning.",
        "The authors of the protocol welcome feedback: tell them how it went.",
      ],
      fill: "debrief",
    },
  ],
};
