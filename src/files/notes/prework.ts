/** The prework: lists to tick off, and personal questions with room for every reader. */
import type { Prework } from "../../core/protocol/protocol.ts";
import { heading, link, list, quiet, writeEach } from "../blocks.ts";
import type { Block } from "../document.ts";

export const preworkBlocks = (prework: Prework, readers: readonly string[], sortSheetUrl: string): readonly Block[] => [
  heading(1, ["Prework", { text: `  about ${prework.minutes} minutes, each at their own time`, quiet: true }]),
  heading(3, "Facilitator"),
  list("check", prework.facilitator),
  heading(3, "Everyone"),
  list("check", [
    ...prework.members,
    [
      "In the ",
      link("sort sheet", sortSheetUrl),
      ", choose a level for each sample in your own tab, and note the evidence.",
    ],
  ]),
  quiet(
    "All who can open this document can read what you write below. Keep to yourself what you would rather not share.",
  ),
  ...prework.prompts.flatMap((group): Block[] => [
    heading(2, group.optional ? [group.heading, { text: "  optional", quiet: true }] : group.heading),
    list("bullet", group.prompts),
    writeEach(readers),
  ]),
];
