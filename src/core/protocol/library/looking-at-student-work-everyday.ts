/** The everyday version of the Looking at Student Work Tool, told in our own words: its order, times, questions and intent. */
import type { Prompt, Protocol } from "../protocol.ts";

const together = (...texts: string[]): Prompt[] => texts.map((text) => ({ text, room: "together" }));

export const lookingAtStudentWorkEveryday: Protocol = {
  id: "looking-at-student-work-everyday",
  name: "Looking at Student Work: everyday",
  summary:
    "Forty minutes, alone or with colleagues: what this lesson's work was meant to show, what it shows, and what to shift in teaching.",
  audience: "either",
  source: {
    title: "Looking at Student Work Tool",
    publisher: "Massachusetts Department of Elementary and Secondary Education",
    year: "pilot version 2024-2025",
    url: "https://www.doe.mass.edu/",
  },
  prework: null,
  segments: [
    {
      id: "expectations",
      title: "What do we expect of work on this task?",
      minutes: { least: 5, usual: 10, most: 15 },
      optional: false,
      purposes: ["Hold the work against grade-level standards and practices, and against nothing else"],
      steps: [
        {
          text: "Reread the exemplar and the rubric or criteria for success.",
          prompts: together(
            "Which content and language objectives did this lesson have?",
            "Which content standards and practices was it aimed at?",
          ),
        },
      ],
      tips: ["Judge only what the rubric names. Students may show it in many ways."],
    },
    {
      id: "extent",
      title: "How far did students reach the lesson's goals?",
      minutes: { least: 10, usual: 15, most: 30 },
      optional: false,
      purposes: ["See trends across the work first, strengths as well as areas for growth"],
      steps: [
        {
          text: "Read the work and sort it by the rubric, from the fullest understanding to the least. Each reader chooses levels in a tab of their own in the sort sheet.",
          prompts: [],
        },
        {
          text: "Step back and look at the whole set.",
          prompts: together(
            "Which trends do you see, in strengths and in areas for growth?",
            "Where does the work give evidence that students learned what the objective and the standard ask for?",
            "How do learning and understanding differ from one group of students to another?",
          ),
        },
      ],
      tips: ["Be curious about how students figured things out: go beyond who got it and who did not."],
      fill: "trends",
    },
    {
      id: "shifts",
      title: "What will we shift in our teaching?",
      minutes: { least: 10, usual: 15, most: 25 },
      optional: false,
      purposes: [
        "Understand the part that our teaching played for all students",
        "Plan for the areas where students can grow",
      ],
      steps: [
        {
          text: "Think about what the lesson, as taught and led, did for all students.",
          prompts: together(
            "How did our teaching lead to the trends we saw, the strengths as well as the areas for growth?",
            "Did every student meet the objective of the lesson and task? If not, which gap matters most, and what in our teaching had a part in it?",
          ),
        },
        {
          text: "Plan action steps.",
          prompts: together(
            "How will we work on the gap that matters most?",
            "What will we change in coming lessons so that students learn more deeply?",
            "How will students hear about their progress and what comes next?",
          ),
        },
      ],
      tips: ["The work is reviewed for the sake of students' growth, never to find fault."],
      fill: "actions",
    },
  ],
};
