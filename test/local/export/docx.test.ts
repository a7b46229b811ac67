import { inflateRawSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { batchUpdateDocument, newDocument } from "../../../src/local/docs/local-docs.ts";
import { documentToDocx } from "../../../src/local/export/docx.ts";

/** One file out of a zip archive, found by its central directory. */
function unzip(archive: Uint8Array, wanted: string): string {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  while (at < end) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength!);
    if (name === wanted) {
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
      return (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
    }
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  throw new Error(`There is no ${wanted} in the archive.`);
}

async function exported(...requests: readonly object[]) {
  const { state } = batchUpdateDocument(newDocument(), "doc", { requests });
  const archive = await documentToDocx(state, "Meeting notes");
  return (part: string) => unzip(archive, part);
}
const write = (text: string) => ({ insertText: { location: { index: 1 }, text } });
const range = (startIndex: number, endIndex: number) => ({ startIndex, endIndex });
const points = (magnitude: number) => ({ magnitude, unit: "PT" });
/** The XML of each element of this name, in order. */
const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, "gs"))].map(([found]) => found);
const textOf = (xml: string): string =>
  elements(xml, "t")
    .join("|")
    .replace(/<[^>]*>/g, "");

test("headings are Word's own headings, so that they make its outline", async () => {
  const file = await exported(
    write("Trends\nGlows\nWe saw"),
    {
      updateParagraphStyle: {
        range: range(1, 2),
        paragraphStyle: { namedStyleType: "TITLE" },
        fields: "namedStyleType",
      },
    },
    {
      updateParagraphStyle: {
        range: range(8, 9),
        paragraphStyle: { namedStyleType: "HEADING_2" },
        fields: "namedStyleType",
      },
    },
  );
  const styles = elements(file("word/document.xml"), "p").map((p) => /<w:pStyle w:val="(\w+)"/.exec(p)?.[1]);
  expect(styles).toEqual(["Title", "Heading2", "Normal"]);
  const heading = elements(file("word/styles.xml"), "style").find((style) => style.includes('w:styleId="Heading2"'));
  expect(heading).toContain('<w:outlineLvl w:val="1"/>');
  expect(heading).toContain('<w:sz w:val="32"/>');
  expect(file("docProps/core.xml")).toContain("<dc:title>Meeting notes</dc:title>");
});

test("text keeps its looks, links, tabs, line breaks and characters of every script", async () => {
  const link = { url: "https://example.org/?a=1&b=2" };
  const foregroundColor = { color: { rgbColor: { red: 1, green: 0.5 } } };
  const file = await exported(
    write("bold here\ta\u000bb \u{1F600} <é>"),
    {
      updateTextStyle: {
        range: range(1, 5),
        textStyle: { bold: true, fontSize: points(9), foregroundColor },
        fields: "*",
      },
    },
    { updateTextStyle: { range: range(6, 10), textStyle: { link }, fields: "link" } },
  );
  const xml = file("word/document.xml");
  const [bold] = elements(xml, "r");
  expect(bold).toContain("<w:b/>");
  expect(bold).toContain('<w:color w:val="FF8000"/>');
  expect(bold).toContain('<w:sz w:val="18"/>');
  expect(textOf(elements(xml, "hyperlink")[0]!)).toBe("here");
  expect(file("word/_rels/document.xml.rels")).toContain('Target="https://example.org/?a=1&amp;b=2"');
  expect(xml).toContain("<w:tab/>");
  expect(xml).toContain("<w:cr/>");
  expect(textOf(xml)).toContain("b \u{1F600} &lt;é&gt;");
});

test("lists keep their bullets, numbers and nesting", async () => {
  const file = await exported(
    write("check\none\n\tdeeper"),
    { createParagraphBullets: { range: range(7, 18), bulletPreset: "NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS" } },
    { createParagraphBullets: { range: range(1, 2), bulletPreset: "BULLET_CHECKBOX" } },
  );
  const paragraphs = elements(file("word/document.xml"), "p");
  expect(paragraphs.map((p) => /<w:ilvl w:val="(\d)"\/>/.exec(p)?.[1])).toEqual(["0", "0", "1"]);
  expect(paragraphs[2]).toContain('<w:ind w:left="1440" w:right="0" w:hanging="360"/>');
  const numbering = file("word/numbering.xml");
  expect(numbering).toContain('<w:lvlText w:val="☐"/>');
  expect(numbering).toContain('<w:lvlText w:val="%2)"/>');
});

test("tables keep their widths, lines, tints and the row that repeats on each page", async () => {
  const tableStartLocation = { index: 2 };
  const file = await exported(
    { insertTable: { location: { index: 1 }, rows: 2, columns: 2 } },
    { insertText: { location: { index: 5 }, text: "Sample" } },
    { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    {
      updateTableColumnProperties: {
        tableStartLocation,
        columnIndices: [0],
        tableColumnProperties: { widthType: "FIXED_WIDTH", width: points(100) },
        fields: "*",
      },
    },
    {
      updateTableCellStyle: {
        tableStartLocation,
        tableCellStyle: {
          backgroundColor: { color: { rgbColor: { blue: 1 } } },
          borderTop: { width: points(0), dashStyle: "SOLID", color: { color: { rgbColor: {} } } },
        },
        fields: "backgroundColor,borderTop",
      },
    },
  );
  const xml = file("word/document.xml");
  // What 100 points leave of the 468 between the margins goes to the other column.
  expect(xml).toContain('<w:gridCol w:w="2000"/><w:gridCol w:w="7360"/>');
  expect(elements(xml, "tr").map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false]);
  const [cell] = elements(xml, "tc");
  expect(textOf(cell!)).toBe("Sample");
  expect(cell).toContain('w:fill="0000FF"');
  expect(cell).toMatch(/<w:top w:val="none"/);
  expect(cell).toMatch(/<w:bottom w:val="single" w:color="000000" w:sz="8"/);
});

const KEEPS = "<w:keepNext/>";

test("a row goes to the next page whole, unless it is long enough to fill one", async () => {
  const file = await exported(
    { insertTable: { location: { index: 1 }, rows: 2, columns: 1 } },
    { insertText: { location: { index: 8 }, text: "long ".repeat(400) } },
    { insertText: { location: { index: 5 }, text: "short" } },
  );
  expect(elements(file("word/document.xml"), "tr").map((row) => /<w:cantSplit\/>/.test(row))).toEqual([true, false]);
});

test("a heading, the quiet line under it and the head of its table stay with the table's first row", async () => {
  const file = await exported(
    write("Claim\n7 of 8\n\nafter"),
    { insertTable: { location: { index: 14 }, rows: 2, columns: 1 } },
    { pinTableHeaderRows: { tableStartLocation: { index: 15 }, pinnedHeaderRowsCount: 1 } },
    {
      updateParagraphStyle: {
        range: range(1, 2),
        paragraphStyle: { namedStyleType: "HEADING_3", keepWithNext: false },
        fields: "namedStyleType,keepWithNext",
      },
    },
    { deleteContentRange: { range: range(13, 14) } },
  );
  const body = elements(file("word/document.xml"), "p");
  expect(body.map((p) => [textOf(p), p.includes(KEEPS)])).toEqual([
    ["Claim", true],
    ["7 of 8", true],
    ["", true],
    ["", false],
    ["", false],
    ["after", false],
  ]);
});

test("a line before a table that no heading introduces is free to break", async () => {
  const file = await exported(write("one\ntwo"), { insertTable: { location: { index: 8 }, rows: 1, columns: 1 } });
  expect(file("word/document.xml")).not.toContain(KEEPS);
});

test("the page keeps its size, margins and breaks, and named styles their fonts", async () => {
  const file = await exported(
    write("onetwo"),
    { insertPageBreak: { location: { index: 4 } } },
    {
      updateDocumentStyle: {
        documentStyle: { pageSize: { width: points(792), height: points(612) }, marginLeft: points(36) },
        fields: "pageSize,marginLeft",
      },
    },
    {
      updateNamedStyle: {
        namedStyle: { namedStyleType: "NORMAL_TEXT", textStyle: { weightedFontFamily: { fontFamily: "Lexend" } } },
        fields: "textStyle.weightedFontFamily",
      },
    },
  );
  const xml = file("word/document.xml");
  expect(xml).toContain('<w:br w:type="page"/>');
  expect(xml).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>');
  expect(xml).toMatch(/<w:pgMar [^>]*w:left="720"/);
  expect(elements(file("word/styles.xml"), "docDefaults")[0]).toContain('w:ascii="Lexend"');
});

test("characters that XML cannot carry do not make Word call the file damaged", async () => {
  const { state } = batchUpdateDocument(newDocument(), "doc", {
    requests: [
      write("pasted\uFFFF from\uFFFE a file"),
      { insertPerson: { location: { index: 1 }, personProperties: { email: "ana@school.test", name: "Ana\u0001" } } },
    ],
  });
  const archive = await documentToDocx(state, "Notes\u0002\u000b");
  expect(textOf(unzip(archive, "word/document.xml"))).toBe("Ana|pasted from a file");
  expect(unzip(archive, "docProps/core.xml")).toContain("<dc:title>Notes</dc:title>");
});

test("every list counts for itself, also one in a cell, which holds nothing but its own paragraphs", async () => {
  const numbers = "NUMBERED_DECIMAL_ALPHA_ROMAN";
  const list = (startIndex: number, endIndex: number) => ({
    createParagraphBullets: { range: range(startIndex, endIndex), bulletPreset: numbers },
  });
  const file = await exported(
    write("one\n\nanew"),
    { insertTable: { location: { index: 5 }, rows: 1, columns: 2 } },
    { insertText: { location: { index: 9 }, text: "in a cell\nmore" } },
    list(9, 10),
    list(1, 2),
    list(29, 30),
  );
  const xml = file("word/document.xml");
  const listed = elements(xml, "p").filter((p) => p.includes("<w:numPr>"));
  expect(listed.map(textOf)).toEqual(["one", "in a cell", "anew"]);
  const ids = listed.map((p) => /<w:numId w:val="(\d+)"/.exec(p)?.[1]);
  expect(new Set(ids).size).toBe(3);
  const starts = elements(file("word/numbering.xml"), "num").filter((num) =>
    ids.includes(/numId="(\d+)"/.exec(num)?.[1]),
  );
  expect(starts).toHaveLength(3);
  for (const num of starts) expect(num).toContain('<w:startOverride w:val="1"/>');
  expect(elements(xml, "tc").map((cell) => elements(cell, "p").map(textOf))).toEqual([["in a cell", "more"], [""]]);
});

test("numbers of inner items name the levels above them as Word counts levels, from 1", async () => {
  const file = await exported(write("one\n\tinner"), {
    createParagraphBullets: { range: range(1, 11), bulletPreset: "NUMBERED_DECIMAL_NESTED" },
  });
  const texts = [...file("word/numbering.xml").matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, text]) => text);
  expect(texts.slice(-9, -6)).toEqual(["%1.", "%1.%2.", "%1.%2.%3."]);
});

test("a blank document, and one that ends in a table, are files that Word opens", async () => {
  const blank = (
    await exported(
      { insertText: { location: { index: 1 }, text: "x" } },
      { deleteContentRange: { range: range(1, 2) } },
    )
  )("word/document.xml");
  expect(elements(blank, "p").map(textOf)).toEqual([""]);
  // Word wants a paragraph behind a table, at the end of the body as of a cell.
  const table = (await exported({ insertTable: { location: { index: 1 }, rows: 1, columns: 1 } }))("word/document.xml");
  expect(table).toMatch(/<\/w:tbl><w:p>.*<w:sectPr>/);
});
