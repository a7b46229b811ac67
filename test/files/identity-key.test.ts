import { expect, test } from "@jest/globals";
import { identityKey } from "../../src/files/identity-key.ts";

const { title, tabs } = identityKey({
  title: "Lab reports",
  language: "en",
  entries: [
    { code: "S02", name: "=Ada", groups: [] },
    { code: "S01", name: "Béla", groups: ["ML 3", "IEP"] },
  ],
});

test("the key says whose work each code is, in the order of codes, and names stay text", () => {
  expect(title).toBe("Lab reports – identity key");
  expect(tabs[0]!.rows.slice(2).map((row) => row.map((cell) => cell.text))).toEqual([
    ["Code", "Name", "Groups"],
    ["S01", "Béla", "ML 3; IEP"],
    ["S02", "=Ada", ""],
  ]);
});

test("its first line asks to keep it to oneself", () => {
  expect(tabs[0]!.rows[1]![0]!.text).toMatch(/^Keep this file to yourself\./);
});

test("it speaks the language of the plan", () => {
  const [tab] = identityKey({ title: "x", language: "es", entries: [{ code: "S01", name: "Ada", groups: [] }] }).tabs;
  expect(tab!.title).toBe("Clave de identidades");
  expect(tab!.rows[1]![0]!.text).toMatch(/^No comparta este archivo\./);
});
