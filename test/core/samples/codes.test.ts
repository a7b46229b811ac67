import fc from "fast-check";
import { assignCodes } from "../../../src/core/samples/codes.ts";

const random = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

const students = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ name: `Student ${n}`, groups: [`g${n}`], link: `https://a.b/${n}` }));

test("every student has one code and keeps groups and link; samples carry no name", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), fc.nat(), (count, seed) => {
      const { samples, key } = assignCodes(students(count), random(seed));
      const codes = samples.map((sample) => sample.code);
      expect(new Set(codes).size).toBe(count);
      expect(codes).toEqual([...codes].sort());
      expect(key.map((entry) => entry.code)).toEqual(codes);
      expect(new Set(key.map((entry) => entry.name)).size).toBe(count);
      key.forEach((entry, index) => {
        const number = entry.name.slice("Student ".length);
        expect(entry.groups).toEqual([`g${number}`]);
        expect(samples[index]).toEqual({ code: entry.code, link: `https://a.b/${number}` });
      });
    }),
  );
});

test("codes are as wide as the largest needs", () => {
  const first = (count: number) => assignCodes(students(count), random(1)).samples[0]!.code;
  expect([first(1), first(99), first(100)]).toEqual(["S01", "S01", "S001"]);
});

test("over many meetings the first student gets every code about equally often: codes tell nothing of the alphabet", () => {
  const next = random(7);
  const counts = [0, 0, 0, 0];
  for (let meeting = 0; meeting < 4000; meeting++) {
    const place = assignCodes(students(4), next).key.findIndex((entry) => entry.name === "Student 0");
    counts[place]! += 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130);
});
