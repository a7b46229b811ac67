/** 26 samples of 26 students, and what the identity key says of their groups. */
import type { GroupsRead } from "../../../src/contract/groups.ts";
import type { Summary } from "../../../src/contract/server.ts";
import { codeOf } from "../../core/trends/agreed-levels.ts";
import { summary } from "./start-data.ts";

const codes = Array.from({ length: 26 }, (_, index) => codeOf(index));
const sides = (isAbove: (index: number) => boolean) => ({
  atOrAbove: codes.filter((_, index) => isAbove(index)),
  below: codes.filter((_, index) => !isAbove(index)),
});
export const groupSummary: Summary = {
  ...summary,
  standings: [
    sides((index) => index < 7 || index >= 15),
    sides((index) => index < 2 || index >= 13),
    sides((index) => index % 2 === 0),
  ],
};

export const groupsInKey: GroupsRead = {
  entries: codes.map((code, index) => ({
    code,
    student: index + 1,
    groups: index < 12 ? ["Multilingual learners"] : index >= 23 ? ["IEP", "Newcomers"] : [],
  })),
  told: [],
  fewest: 10,
  language: "en",
  oddities: [],
};
