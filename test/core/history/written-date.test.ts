import { expect, test } from "@jest/globals";
import { readDate } from "../../../src/core/history/written-date.ts";

test.each([
  ["2026-11-24", "2026-11-24"],
  ["2026/1/5", "2026-01-05"],
  ["2026-11-24 15:00", "2026-11-24"],
  ["24.11.2026", "2026-11-24"],
  ["11/24/2026", "2026-11-24"],
  ["5/5/2026", "2026-05-05"],
  ["Nov 24, 2026", "2026-11-24"],
  ["Tuesday, November 24, 2026", "2026-11-24"],
  ["24 de noviembre de 2026", "2026-11-24"],
  ["Martes 1 de septiembre de 2026", "2026-09-01"],
  ["Sept. 4, 2026", "2026-09-04"],
  ["12 ene 2026", "2026-01-12"],
])("%s is %s", (typed, date) => expect(readDate(typed)).toBe(date));

test.each(["", "3/4/2026", "2026-02-30", "November 2026", "24 Nov", "13/13/2026", "next week", "46350"])(
  "%s is not guessed",
  (typed) => expect(readDate(typed)).toBeNull(),
);
