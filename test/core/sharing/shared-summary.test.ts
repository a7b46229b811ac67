import { expect, test } from "@jest/globals";
import { draftsOf } from "../../../src/core/sharing/drafts.ts";
import { hasAccess, mailAddress } from "../../../src/core/sharing/has-access.ts";
import { type Summarized, sharedSummary, sharedText } from "../../../src/core/sharing/shared-summary.ts";
import type { CriterionTrend } from "../../../src/core/trends/trends.ts";

const codes = (count: number, from = 1) => Array.from({ length: count }, (_, index) => `S${index + from}`);
const summarized = (
  counts: Readonly<Record<string, readonly [atOrAbove: number, below: number]>>,
  objective: readonly [met: number, notMet: number] = [0, 0],
): Summarized => ({
  title: "Argument essay",
  day: "Nov 24, 2026",
  trends: {
    samples: 20,
    criteria: Object.entries(counts).map(
      ([name, [atOrAbove, below]], criterion): CriterionTrend => ({
        criterion,
        name,
        counts: [below, atOrAbove],
        settled: atOrAbove + below,
        atOrAbove,
        below,
        notScorable: 0,
        open: 0,
      }),
    ),
  },
  objective: { met: codes(objective[0]), notMet: codes(objective[1], 100) },
  criteria: Object.keys(counts).map((name) => ({ name, levels: ["1 Below", "2 Meets"], weight: 1 })),
});
const textOf = (...given: Parameters<typeof summarized>) => sharedText(sharedSummary(summarized(...given), "en"));

test("counts of ten samples and more are told, without a code", () => {
  const text = textOf({ Claim: [18, 2], Evidence: [8, 12] }, [7, 13]);
  expect(text).toBe(
    [
      "Argument essay",
      "Nov 24, 2026",
      "The team looked at 20 samples of student work.",
      "",
      "Did every student meet the objective?",
      "- Not yet: 7 of 20 samples are at or above grade level in everything the team has settled.",
      "",
      "Where to work next",
      "- The highest-leverage gap is Evidence (12 of 20 below grade level).",
      "",
      "Glows",
      "- Claim: 18 of 20 samples at or above grade level.",
      "",
      "Grows",
      "- Evidence: 12 of 20 samples below grade level.",
      "",
      "These counts name no student and no teacher.",
    ].join("\n"),
  );
});

test("counts of few samples, and what all or none reached, are left out together", () => {
  const text = textOf({ Claim: [18, 2], Evidence: [1, 2], Style: [20, 0], Reasoning: [0, 20] }, [0, 20]);
  expect(text).toContain("Not counted here: how many met the objective, Evidence, Style and Reasoning.");
  expect(text).not.toMatch(/1 of 3|2 of 3|3 of 3|20 of 20|0 of 20|all 20/);
});

test("a strength is not told as the gap where the team's own gap is left out", () => {
  const text = textOf({ Claim: [18, 2], Evidence: [1, 5], Style: [17, 3] }, [7, 13]);
  expect(text).toContain(
    [
      "What is counted here",
      "- Claim: 18 of 20 samples at or above grade level.",
      "- Style: 17 of 20 samples at or above grade level.",
      "",
      "Not counted here: Evidence.",
    ].join("\n"),
  );
  expect(text).not.toMatch(/gap|Where to work next|Glows|Grows/);
});

test("nobody can tell from the text which criterion all reached, or none did", () => {
  const withStyle = (style: readonly [number, number]) =>
    textOf({ Claim: [18, 2], Evidence: [8, 12], Style: style }, [7, 13]);
  expect(withStyle([20, 0])).toBe(withStyle([0, 20]));
  expect(withStyle([2, 3])).toBe(withStyle([0, 20]));
});

test("where nothing may be told the text says so, and nothing breaks", () => {
  const text = textOf({ Claim: [2, 1] }, [2, 1]);
  expect(text).toContain("Not counted here: how many met the objective and Claim.");
  expect(text).not.toMatch(/\d of \d/);
  expect(textOf({}, [0, 0])).toContain("Not counted here");
});

test("an administrator may ask for more samples, never for fewer", () => {
  const tell = (fewest: number) => sharedText(sharedSummary(summarized({ Claim: [8, 4] }), "en", fewest));
  expect(tell(12)).toContain("4 of 12");
  expect(tell(13)).not.toContain("of 12");
  expect(sharedText(sharedSummary(summarized({ Claim: [5, 4] }), "en", 2))).not.toContain("of 9");
});

test("the same in Spanish", () => {
  const text = sharedText(sharedSummary(summarized({ Claim: [18, 2], Evidence: [1, 2] }, [7, 13]), "es"));
  expect(text).toContain("El equipo miró 20 muestras");
  expect(text).toContain("Lo que aquí se cuenta\n- Claim: 18 de 20 muestras");
  expect(text).not.toMatch(/[a-z] samples/);
});

test("a draft carries title and text; a long one ends at a whole line and says so", () => {
  const short = sharedSummary(summarized({ Claim: [18, 2] }, [7, 13]), "en");
  const { gmail, mailto, shortened } = draftsOf(short, "en");
  expect(shortened).toBe(false);
  expect(new URL(gmail).searchParams.get("su")).toBe("Argument essay");
  expect(new URL(gmail).searchParams.get("body")).toBe(sharedText(short).replace(/\n/g, "\r\n"));
  expect(new URL(mailto).searchParams.get("body")).toBe(sharedText(short).replace(/\n/g, "\r\n"));
  const many = Object.fromEntries(codes(30).map((code) => [`Criterion ${code} – évidence`, [11, 9] as const]));
  const long = draftsOf(sharedSummary(summarized(many, [7, 13]), "es"), "es");
  expect(long.shortened).toBe(true);
  expect(long.mailto.length).toBeLessThan(1850);
  const body = new URL(long.mailto).searchParams.get("body")!.split("\r\n");
  expect(body[body.length - 1]).toContain("demasiado largo");
  expect(sharedText(sharedSummary(summarized(many, [7, 13]), "es")).split("\n")).toContain(body[body.length - 3]);
});

test("who can open a document already: by address, by school, by link", () => {
  const holder = (type: "user" | "group" | "domain" | "anyone", role: string, email = "", domain = "") => [
    { type, role, email, domain },
  ];
  expect(hasAccess(holder("user", "commenter", "a@b.org"), "a@b.org", "reader")).toBe(true);
  expect(hasAccess(holder("user", "reader", "a@b.org"), "a@b.org", "commenter")).toBe(false);
  expect(hasAccess(holder("domain", "reader", "", "b.org"), "a@b.org", "reader")).toBe(true);
  expect(hasAccess(holder("domain", "reader", "", "b.org"), "a@xb.org", "reader")).toBe(false);
  expect(hasAccess(holder("anyone", "reader"), "a@b.org", "reader")).toBe(true);
  expect(hasAccess(holder("user", "published-thing", "a@b.org"), "a@b.org", "reader")).toBe(false);
  expect(mailAddress("  Ana@School.Example ")).toBe("ana@school.example");
  expect(["", "ana", "ana@school", "a@b.org, c@d.org", "Ana <a@b.org>"].map(mailAddress)).toEqual(Array(5).fill(null));
});
