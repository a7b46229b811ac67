import { expect, test } from "@jest/globals";
import { draft, lines, readIn, usual } from "./drafts.ts";

const rows = [
  ["5 min", "Welcome & norms", "Facilitator"],
  ["10 min", "Look at the samples", "All"],
  ["15 min", "Talk about them", "Pairs"],
] as const;
const expected = [
  ["Welcome & norms", 5],
  ["Look at the samples", 10],
  ["Talk about them", 15],
];

test.each([
  ["tabs", lines("Time\tWhat we do\tWho", ...rows.map((row) => row.join("\t")))],
  ["bars", lines("Time | What we do | Who?", ...rows.map((row) => row.join(" | ")))],
  ["cells one below the other", ["Time", "What we do", "Who", ...rows.flat()].map((cell) => `\t${cell}`).join("\n")],
  ["people first", lines("Who\tWhat\tTime", ...rows.map(([time, what, who]) => `${who}\t${what}\t${time}`))],
])("an agenda's rows keep their minutes, and who does what is told with them (%s)", (_, pasted) => {
  const { protocol, questions } = readIn(pasted);
  expect(usual(pasted)).toEqual(expected);
  expect(protocol!.segments.map(({ stage, tips }) => [stage, tips])).toEqual([
    [undefined, ["Who: Facilitator"]],
    [undefined, ["Who: All"]],
    [undefined, ["Who: Pairs"]],
  ]);
  expect(questions).toEqual(["What is the protocol called? The draft says “Our protocol”."]);
});

test("what stands in a column of an unknown kind is kept under its heading", () => {
  const { segments } = draft(
    lines(
      "Minutes\tAgenda item\tLead\tMaterials",
      "5\tWelcome\tAna\tName tags",
      "20\tLook\tLuis\t",
      "10\tTalk\tAna\tSticky notes",
    ),
  );
  expect(segments.map(({ title, minutes, tips }) => [title, minutes.usual, tips])).toEqual([
    ["Welcome", 5, ["Lead: Ana", "Materials: Name tags"]],
    ["Look", 20, ["Lead: Luis"]],
    ["Talk", 10, ["Lead: Ana", "Materials: Sticky notes"]],
  ]);
});

test("further lines in a cell of what is done are steps", () => {
  const { segments } = draft(
    lines("Time\tWhat we do\tWho", '5 min\t"Welcome\nRead the norms aloud."\tAll', "9 min\tLook\tAll"),
  );
  expect(segments[0]).toMatchObject({ title: "Welcome", steps: [{ text: "Read the norms aloud." }] });
});

test("a Spanish agenda's columns are known as well", () => {
  const { segments } = draft(
    lines("Tiempo\tQué hacemos\tQuién", "5 min\tBienvenida\tLa facilitadora", "10 min\tMirar\tTodos"),
  );
  expect(segments.map(({ title, minutes, tips }) => [title, minutes.usual, tips])).toEqual([
    ["Bienvenida", 5, ["Quién: La facilitadora"]],
    ["Mirar", 10, ["Quién: Todos"]],
  ]);
});
