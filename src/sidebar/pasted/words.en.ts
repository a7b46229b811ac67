/** What the checks of the samples and the copies of student work say, in English. */
import { shared } from "../words.en.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const on = (date: string): string => (date === "" ? "" : ` of ${date}`);

export const words = {
  ...shared,
  found: (n: number, first: string, last: string) =>
    n === 1 ? `1 student, code ${first}` : `${count(n, "student")}, codes ${first} to ${last}`,
  links: (n: number) => `${count(n, "link")} to student work`,
  groups: (list: string) => `Groups found: ${list}`,
  groupCount: (name: string, n: number) => `${name} (${n})`,
  aboutTaskHint: "Goes into the head of the notes. What you leave empty is filled there.",
  task: {
    purpose: "What you want to find out",
    task: "The task, or its link",
    objectives: "Content and language objectives",
    standards: "Standards",
    scaffolds: "Scaffolds that students had",
    wida: "WIDA levels in the set",
    exemplar: "Link to the exemplar",
    unit: "Unit or lesson plan, or its link",
  },

  last: {
    heading: "Steps of your last meeting",
    about: "The new notes can begin with the steps that are still open, and ask what became of them.",
    look: "Look for open steps",
    again: "Look again",
    looking: "Looking in the notes of your last meeting …",
    found: (open: number, done: number, date: string) =>
      open === 0
        ? `No open step in the last notes${on(date)}${done === 0 ? "" : `; ${done} marked as done`}.`
        : `${count(open, "open step")} in the last notes${on(date)}${done === 0 ? "" : `, ${done} marked as done`}. Take along:`,
    opens: "opens the notes of your last meeting",
    choose: "Choose other notes",
    stop: "Stop waiting",
    waiting: "Waiting for your choice in the other window. If you closed it, press “Stop waiting”.",
    late: "No notes were chosen.",
  },
  represented: "Who is in this set (only you see this)",
  leaks: "A student's name would be seen",
  leak: (where: string, found: string) => `${where} contains “${found}”.`,
  moreLeaks: (n: number) => `And in ${n} more ${n === 1 ? "place" : "places"}.`,
  leakNext: "Take the name out, or copy the file without its name, below.",
  places: {
    title: "The meeting's title",
    rubric: "The rubric",
    task: (label: string) => `What you typed under “${label}”`,
    link: (name: string) => `The link to the work of ${name}`,
  },

  copies: {
    about:
      "Makes a copy in the folder chosen under Files, called for example “Student work BKT”. Your own file stays as it is.",
    inside:
      "What is inside the file is copied as it is. Open the copy and take names out by hand: in the text, headings and pictures.",
    choose: "Choose a file",
    another: "Choose another file",
    stop: "Stop waiting",
    waiting: "Waiting for your choice in the other window. If you closed it, press “Stop waiting”.",
    working: "Making the copy …",
    made: (name: string) => `“${name}” is ready. Open it and look for names inside.`,
    late: "No file was chosen. Nothing was copied.",
    list: "Copies",
    open: "opens the copy, to take names out",
    whose: (name: string) => `Whose is “${name}”?`,
    nobody: "Choose a student",
    sample: (n: number) => `is the link of sample ${n} of the list, in an order that chance decides`,
    leak: (found: string) => `Your own file's name contains “${found}”. Share the copy and not that file.`,
    leave: "Leave out",
    leaveOut: (name: string) => `Leave out ${name}`,
  },
};
