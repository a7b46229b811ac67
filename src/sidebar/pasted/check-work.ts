/** What there is to say of a set of samples before the files are made: who is in it, and where a student's name would be read. */
import { inLanguage } from "../../core/language.ts";
import { assignCodes } from "../../core/samples/codes.ts";
import { findLeaks, type Place } from "../../core/samples/name-leaks.ts";
import { saysRepresented } from "../../core/samples/representation.ts";
import type { Student } from "../../core/samples/sample.ts";
import { taskKeys } from "../../core/samples/task.ts";
import type { WorkCheck, WorkFacts } from "../plan/pasted-reader.ts";
import { words } from "./words.ts";

/** More sentences than these nobody reads. */
const mostLeaks = 5;

const placesIn = ({ title, task, rubric, students }: WorkFacts): readonly Place<string>[] => [
  { where: words.places.title, kind: "name", text: title },
  ...taskKeys.map(
    (key): Place<string> => ({
      where: words.places.task(words.task[key]),
      kind: /^\s*https?:\S+\s*$/.test(task[key]) ? "name" : "running",
      text: task[key],
    }),
  ),
  { where: words.places.rubric, kind: "running", text: rubric === null ? "" : JSON.stringify(rubric) },
  ...students.map(({ name, link }): Place<string> => ({ where: words.places.link(name), kind: "name", text: link })),
];

/** What was found in the roster, in counts. */
const found = (students: readonly Student[]): readonly string[] => {
  const codes = assignCodes(students, () => 0)
    .samples.map(({ code }) => code)
    .sort();
  const groups = new Map<string, number>();
  for (const group of students.flatMap((student) => student.groups)) groups.set(group, (groups.get(group) ?? 0) + 1);
  const links = students.filter(({ link }) => link !== "").length;
  return [
    words.found(students.length, codes[0]!, codes[codes.length - 1]!),
    ...(links === 0 ? [] : [words.links(links)]),
    ...(groups.size === 0 ? [] : [words.groups([...groups].map(([name, n]) => words.groupCount(name, n)).join(", "))]),
  ];
};

export const checkWork = (facts: WorkFacts): WorkCheck => {
  const leaks = findLeaks(
    facts.students.map(({ name }) => name),
    facts.readers,
    placesIn(facts),
  );
  const more = leaks.length - mostLeaks;
  return {
    found: found(facts.students),
    represented: {
      heading: words.represented,
      // Of two or three students such a sentence would say who they are.
      sentences: facts.shape === "whole class" ? inLanguage(saysRepresented(facts.students), words.language) : [],
    },
    leaks: {
      heading: words.leaks,
      sentences: [
        ...leaks.slice(0, mostLeaks).map(({ where, found }) => words.leak(where, found)),
        ...(more > 0 ? [words.moreLeaks(more)] : []),
        ...(leaks.length > 0 ? [words.leakNext] : []),
      ],
    },
  };
};
