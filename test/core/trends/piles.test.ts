import { expect, test } from "@jest/globals";
import { comparePiles } from "../../../src/core/trends/piles.ts";
import { agreedSort, codeOf, noteOf } from "./agreed-levels.ts";

/** Piles of each reader, a digit a sample, "-" none. */
const piles = (...orders: string[]) =>
  comparePiles(
    agreedSort(
      [...orders[0]!].map(() => "-"),
      orders.flatMap((order, reader) =>
        [...order].flatMap((pile, index) =>
          pile === "-" ? [] : [noteOf(codeOf(index), ["Ana", "Ben", "Caro"][reader]!, { pile: Number(pile) })],
        ),
      ),
    ),
  );

test("piles of one reader and ranks of another count alike", () => {
  expect(piles("12233", "14325")).toEqual({ placed: 5, readers: 2, first: ["S01"], last: ["S05"] });
});

test("samples that stand alike are all named", () => {
  expect(piles("11233", "11233")).toEqual({ placed: 5, readers: 2, first: ["S01", "S02"], last: ["S04", "S05"] });
});

test("a sample that only one of several readers placed is not called first", () => {
  expect(piles("123456", "-12345")?.first).toEqual(["S02"]);
  expect(piles("123456", "------")).toMatchObject({ readers: 1, first: ["S01"] });
});

test("nothing is told of few samples, or where nobody tells them apart", () => {
  expect(piles("1234-")).toBeNull();
  expect(piles("22222", "33333")).toBeNull();
  expect(piles("-----")).toBeNull();
});
