/** What a facilitator may say of the task before the meeting. What is left empty becomes room to write in the notes. */

export const taskKeys = [
  "purpose", // what the team wants to find out, and why from this task
  "task", // what students were asked to do
  "unit", // the unit or lesson plan
  "objectives", // content and language objectives
  "standards",
  "scaffolds", // supports that students had
  "wida", // levels of English language development in the set
  "exemplar", // the link to it
] as const;
export type TaskKey = (typeof taskKeys)[number];

/** Each in one line, "" where nothing was typed. A line that is a web address becomes a link. */
export type Task = Readonly<Record<TaskKey, string>>;

export const noTask: Task = {
  purpose: "",
  task: "",
  unit: "",
  objectives: "",
  standards: "",
  scaffolds: "",
  wida: "",
  exemplar: "",
};
