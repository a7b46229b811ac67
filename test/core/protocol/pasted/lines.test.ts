import { expect, test } from "@jest/globals";
import { draft, lines, readIn, times, usual } from "./drafts.ts";

test("a table as a word processor saves it: stages, times from when to when, purposes, steps, tips, options", () => {
  const pasted = lines(
    "The Kite Review Protocol is for teams.",
    "\tPrework",
    "\t20m",
    "\tRead alone.",
    "",
    "\tStage One",
    "Seeing",
    "\t15m",
    " – 25m",
    "\tThe team looks.",
    "",
    "Protocol Prework",
    "Facilitator Steps:",
    "1. Gather the kites.",
    "a. One of each color.",
    "Team Prework Instructions:",
    "1. Fly one.",
    " Stage One – Seeing",
    "\tProtocol Steps",
    "\tInstructions",
    "\tTips and Recommendations",
    "",
    "\tHello (0 – 5)",
    "· Arrive well",
    "\t1. Say hello.",
    "2. Name the goal.",
    "",
    "\t· Choose a timekeeper.",
    "",
    "\tFirst look",
    "(5 - 20)",
    "· See before judging",
    "\t3. Everyone shares:",
    "· What do you see?",
    "\t· Stay with the kites.",
    "",
    "",
    "\tOPTIONAL Wind data (15m)",
    "· See more",
    "\tLook at the wind.",
    "\t· Use a map.",
    " Stage Two – Choosing",
    "\tProtocol Steps",
    "\tInstructions",
    "\tTips and Recommendations",
    "",
    "\tPlan the next flight (20 - 40)",
    "\t4. Decide together.",
    "\t· Be brave.",
    "\tOPTIONAL Look back",
    "(10m – 30m)",
    "\tWhat changed?",
    "\t",
    "",
    "",
    "Appendix: Resources",
    "Before the flight (Recommended Prework)",
    "\tWind",
    "\tWhere does it come from?",
    "",
    "\t",
    "\tHow strong is it?",
  );
  const { protocol, warnings } = readIn(pasted);
  expect(protocol!.name).toBe("Kite Review Protocol");
  expect(times(protocol!)).toEqual([
    ["Hello", 3, 5, 8],
    ["First look", 10, 15, 23],
    ["Wind data", 10, 15, 23],
    ["Plan the next flight", 13, 20, 30],
    ["Look back", 10, 20, 30],
  ]);
  expect(protocol!.segments.map(({ stage, optional, planning }) => [stage, optional, planning])).toEqual([
    ["Stage One – Seeing", false, undefined],
    [undefined, false, undefined],
    [undefined, true, undefined],
    ["Stage Two – Choosing", false, true],
    [undefined, true, undefined],
  ]);
  expect(protocol!.segments[1]).toMatchObject({
    purposes: ["See before judging"],
    steps: [{ text: "Everyone shares:", prompts: [{ text: "What do you see?", room: "each" }] }],
    tips: ["Stay with the kites."],
  });
  expect(protocol!.prework).toMatchObject({
    minutes: 20,
    facilitator: ["Gather the kites.", "One of each color."],
    members: ["Fly one."],
    prompts: [{ heading: "Wind", prompts: ["Where does it come from?", "How strong is it?"] }],
  });
  expect(warnings[0]).toBe("Times such as (5 - 25) were read as from minute 5 to minute 25 of the meeting.");
});

test("a table from a spreadsheet or document keeps its cells, whatever the order of its columns", () => {
  const pasted = lines(
    "Step\tTime\tWhat we do\tTips",
    'Opening\t5 min\t"Welcome all.\nRead the norms."\tStart on time.',
    "Look\t10-15 min\tRead in silence.\t",
    'Talk\t20\t"Share in turn.\n- What stands out?"\tOnce each.',
  );
  expect(times(draft(pasted))).toEqual([
    ["Opening", 3, 5, 8],
    ["Look", 10, 13, 15],
    ["Talk", 13, 20, 30],
  ]);
  expect(draft(pasted).segments[2]).toMatchObject({
    steps: [{ text: "Share in turn.", prompts: [{ text: "What stands out?" }] }],
    tips: ["Once each."],
  });
  const markdown = lines(
    "Work talk",
    "| Time | Activity | Description |",
    "| --- | --- | --- |",
    "| 3:00–3:10 | Welcome | Greet. |",
    "| 3:10–3:30 | Sort | Sort the work.<br>What do you notice? |",
  );
  expect(usual(markdown)).toEqual([
    ["Welcome", 10],
    ["Sort", 20],
  ]);
  const wrapped = lines(
    "Protocol Steps\tInstructions\tTips",
    "Warm up (5m)",
    "· Greet\t1. Begin.",
    "2. Name the goal.\t· Pick a notetaker.",
    "Dig in (15m)",
    "· Look\t3. Read.",
    "· What is there?\t· Stay close.",
    "· Stay kind.",
  );
  expect(draft(wrapped).segments).toMatchObject([
    { title: "Warm up", purposes: ["Greet"], tips: ["Pick a notetaker."] },
    { title: "Dig in", purposes: ["Look"], tips: ["Stay close.", "Stay kind."] },
  ]);
});

test("a table whose cells stand between bars is one, and a bar in other lines is none", () => {
  const barred = lines("Work talk", "Steps | Time | Notes", "Opening | 5 | Start on time.", "Look | 10-15 | Be quiet.");
  expect(times(draft(barred))).toEqual([
    ["Opening", 3, 5, 8],
    ["Look", 10, 13, 15],
  ]);
  expect(draft(barred).segments[0]!.tips).toEqual(["Start on time."]);
  expect(draft(lines("Talk (5 min)", "Say it | write it.")).segments[0]!.steps[0]!.text).toBe("Say it | write it.");
});

test("dashes and stars are bullets without a space after them, too, and no step begins with one", () => {
  const { segments } = draft(
    lines(
      "Bus stop",
      "Arrive (5 min)",
      "-Say hello.",
      "*Sit down.",
      "-¿Quién falta?",
      "Look (9 min)",
      "-5 points each",
    ),
  );
  expect(segments.map(({ steps }) => steps)).toEqual([
    [
      { text: "Say hello.", prompts: [] },
      { text: "Sit down.", prompts: [{ text: "¿Quién falta?", room: "together" }] },
    ],
    [{ text: "5 points each", prompts: [] }],
  ]);
});
