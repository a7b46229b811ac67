import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { fitBradleyTerry, separationReliability } from "../../../src/core/sorting/bradley-terry.ts";

const published = (name: string) => JSON.parse(readFileSync(`test/cases/statistics/${name}.json`, "utf8"));
/** So small a ghost that the fit is the plain one of the textbooks. */
const noGhost = 1e-6;

test("the American League of 1987 comes out as Agresti and BradleyTerry2 have it", () => {
  const { data, expected, tolerance } = published("bt_baseball_agresti");
  const items: string[] = data.items;
  const { places, covariance } = fitBradleyTerry(data.wins, noGhost);
  const last = items.indexOf("Baltimore");
  for (const [i, item] of items.entries()) {
    expect(Math.abs(places[i]! - places[last]! - expected.computed[item])).toBeLessThan(tolerance);
    expect(Math.abs(places[i]! - expected.mean_zero[item])).toBeLessThan(tolerance);
    const error = Math.sqrt(covariance[i]![i]! + covariance[last]![last]! - 2 * covariance[i]![last]!);
    expect(Math.abs(error - expected.se_vs_reference[item])).toBeLessThan(tolerance);
  }
  const ranking = [...items].sort((a, b) => places[items.indexOf(b)]! - places[items.indexOf(a)]!);
  expect(ranking).toEqual(expected.ranking_best_first);
});

test("one who only loses gets a place by the ghost, as PlackettLuce publishes it", () => {
  const { data, expected, tolerance } = published("bt_disconnected_ghost_item");
  const { places } = fitBradleyTerry(data.wins, 0.5);
  for (const [i, item] of (data.items as string[]).entries())
    expect(Math.abs(places[i]! - places[0]! - expected.published_npseudo_0_5[item])).toBeLessThan(tolerance);
});

const finite = (numbers: readonly number[]) => numbers.every(Number.isFinite);

test("nothing compared, one sample, one that wins all: always numbers", () => {
  const none = fitBradleyTerry([
    [0, 0],
    [0, 0],
  ]);
  expect(none.places).toEqual([0, 0]);
  expect(separationReliability(none)).toBeNull();
  expect(fitBradleyTerry([[0]]).places).toEqual([0]);
  expect(fitBradleyTerry([]).places).toEqual([]);
  const winner = fitBradleyTerry([
    [0, 5000, 5000],
    [0, 0, 1],
    [0, 1, 0],
  ]);
  expect(finite(winner.places)).toBe(true);
  expect(finite(winner.covariance.flat())).toBe(true);
  expect(winner.places[0]).toBeGreaterThan(winner.places[1]! + 5);
  expect(winner.places[1]).toBeCloseTo(winner.places[2]!, 6);
});

test("the reliability says how much of the differences is no chance", () => {
  const steady = (times: number) =>
    fitBradleyTerry([0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i < j ? 3 * times : i > j ? times : 0))));
  const few = separationReliability(steady(1))!;
  const many = separationReliability(steady(20))!;
  expect(few).toBeGreaterThanOrEqual(0);
  expect(many).toBeGreaterThan(0.9);
  expect(many).toBeLessThan(1);
  expect(few).toBeLessThan(many);
});
