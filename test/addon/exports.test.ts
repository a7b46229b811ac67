/** The files of a whole meeting, exported and opened by a program that is not ours: nothing may be lost on the way. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { levelGiven } from "../../src/local/demo/team-input.ts";
import { ana, aTeam } from "./a-team.ts";

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "student-work-review-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const convert = (name: string, to: string): void => {
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${dir}/profile`, "--headless", "--convert-to", to, "--outdir", dir, join(dir, name)],
    { stdio: "ignore" },
  );
};

const sorted = () => {
  const team = aTeam();
  const files = team.create();
  for (const [r, reader] of team.plan.readers.entries())
    team.type(
      files.sortSheet.id,
      reader,
      "C4",
      team.plan.samples.map((_, s) => [0, 1, 2].map((c) => levelGiven(s, c, r)).concat("1 High", "=not a formula", "")),
    );
  const answer = team.summarize(files.sortSheet.id);
  expect(answer.ok).toBe(true);
  return { team, files };
};
const exported = async (team: ReturnType<typeof aTeam>, id: string, name: string) =>
  writeFileSync(join(dir, name), (await team.workspace.exportFile({ account: ana, via: "person" }, id)).bytes);

interface Paragraph {
  readonly elements: readonly { readonly textRun?: { readonly content: string } }[];
  readonly paragraphStyle: { readonly namedStyleType: string };
  readonly bullet?: object;
}
interface Element {
  readonly paragraph?: Paragraph;
  readonly table?: {
    readonly tableRows: readonly { readonly tableCells: readonly { readonly content: readonly Element[] }[] }[];
  };
}
const paragraphsOf = (content: readonly Element[]): Paragraph[] =>
  content.flatMap((element) =>
    element.table
      ? element.table.tableRows.flatMap((row) => row.tableCells.flatMap((cell) => paragraphsOf(cell.content)))
      : element.paragraph
        ? [element.paragraph]
        : [],
  );
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

test("the notes as .docx keep every heading, table, list and line in LibreOffice", async () => {
  const { team, files } = sorted();
  await exported(team, files.notes.id, "notes.docx");
  convert("notes.docx", "html:HTML (StarWriter)");
  const html = readFileSync(join(dir, "notes.html"), "utf8");
  const { body } = team.person(ana, "docs.documents.get", { documentId: files.notes.id }) as {
    body: { content: readonly Element[] };
  };
  const paragraphs = paragraphsOf(body.content).map((one) => ({
    ...one,
    text: one.elements
      .map((part) => part.textRun?.content ?? "")
      .join("")
      .replace(/\s+/g, " ")
      .trim(),
  }));
  const headings = (style: string) =>
    paragraphs.filter((one) => one.paragraphStyle.namedStyleType === style && one.text !== "").map((one) => one.text);
  for (const level of [1, 2, 3]) {
    const found = [...html.matchAll(new RegExp(`<h${level}[^>]*>([\\s\\S]*?)</h${level}>`, "g"))].map((match) =>
      plain(match[1] ?? ""),
    );
    const wanted = headings(`HEADING_${level}`);
    expect(wanted.length).toBeGreaterThan(2);
    // LibreOffice also writes the title as a first heading.
    expect(found.filter((text) => text !== "" && !headings("TITLE").includes(text))).toEqual(wanted);
  }
  expect((html.match(/<table/g) ?? []).length).toBe(body.content.filter((element) => element.table).length);
  expect((html.match(/<li/g) ?? []).length).toBe(paragraphs.filter((one) => one.bullet).length);
  const text = plain(html);
  for (const one of paragraphs) expect(text).toContain(one.text);
});

test("the sort sheet as .xlsx comes to the same values in LibreOffice, on every tab", async () => {
  const { team, files } = sorted();
  await exported(team, files.sortSheet.id, "sort.xlsx");
  // Without the results that were saved along, so that what comes back was calculated there.
  const bare = new ExcelJS.Workbook();
  await bare.xlsx.readFile(join(dir, "sort.xlsx"));
  let formulas = 0;
  for (const sheet of bare.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (!cell.formula) return;
        formulas++;
        cell.value = { formula: cell.formula };
      });
    });
  expect(formulas).toBeGreaterThan(300);
  await bare.xlsx.writeFile(join(dir, "bare.xlsx"));
  convert("bare.xlsx", "csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true,false,false,false,-1");
  for (const tab of ["Rubric", ...team.plan.readers, "Consensus", "Trends"]) {
    const theirs = readFileSync(join(dir, `bare-${tab}.csv`), "utf8")
      .split("\n")
      .map((line) => line.split("\t").join("|").replace(/\|+$/, ""));
    const ours = team.cells(files.sortSheet.id, tab).map((row) => row.join("|").replace(/\|+$/, ""));
    expect([tab, theirs.slice(0, ours.length)]).toEqual([tab, ours]);
  }
});

test("the sort sheet as .xlsx keeps its drop-downs, its hidden tab and text that looks like a formula", async () => {
  const { team, files } = sorted();
  await exported(team, files.sortSheet.id, "kept.xlsx");
  convert("kept.xlsx", "ods");
  convert("kept.ods", "xlsx");
  const again = new ExcelJS.Workbook();
  await again.xlsx.readFile(join(dir, "kept.xlsx"));
  const reader = again.getWorksheet("Ana Torres");
  for (const address of ["C4", "D9", "E15"])
    expect(reader?.getCell(address).dataValidation).toMatchObject({
      type: "list",
      formulae: expect.arrayContaining([expect.stringContaining("Rubric")]),
    });
  expect(reader?.getCell("G4").value).toBe("=not a formula");
  expect(again.getWorksheet("Meeting")?.state).toBe("hidden");
});
