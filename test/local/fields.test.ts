import { expect, test } from "@jest/globals";
import { applyFields, checkMask, maskPaths } from "../../src/local/fields.ts";

test("masks expand to paths", () => {
  expect(maskPaths("a, b/c,d(e,f(g)),h.i")).toEqual(["a", "b.c", "d.e", "d.f.g", "h.i"]);
  for (const bad of ["", "a,,b", "a(b", "a)", "(a)", "a.", "a b"]) expect(() => maskPaths(bad)).toThrow(/selection/);
});

test("a path that does not exist is refused, lists and maps are entered", () => {
  checkMask("docs", "TextStyle", "bold,weightedFontFamily.fontFamily,foregroundColor.color.rgbColor.red");
  checkMask("docs", "Document", "revisionId,body(content(paragraph/elements)),namedRanges");
  checkMask("drive", "File", "id,appProperties/swrOperation,capabilities(canEdit)");
  checkMask("drive", "FileList", "files(id,name)");
  checkMask("sheets", "CellData", "*");
  expect(() => checkMask("docs", "TextStyle", "bold,boldness")).toThrow(/'boldness'/);
  expect(() => checkMask("docs", "TextStyle", "bold.yes")).toThrow(/'bold.yes'/);
  expect(() => checkMask("drive", "FileList", "files(id,nme)")).toThrow("Invalid field selection files.nme");
});

test("an answer holds only what was asked for", () => {
  const list = { kind: "k", files: [{ id: "1", name: "n", owners: [{ me: true, kind: "u" }] }, { id: "2" }] };
  expect(applyFields("files(id,owners/me)", list)).toEqual({
    files: [{ id: "1", owners: [{ me: true }] }, { id: "2" }],
  });
  expect(applyFields("*", list)).toEqual(list);
  expect(applyFields("files/*", list)).toEqual({ files: list.files });
  expect(applyFields("kind,files", list)).toEqual(list);
  expect(applyFields("nothing", list)).toEqual({});
});
