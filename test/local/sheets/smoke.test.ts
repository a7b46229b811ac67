import { expect, test } from "@jest/globals";
import { batchUpdateSpreadsheet, newSpreadsheet, spreadsheetJson, valuesGet } from "../../../src/local/sheets/local-sheets.ts";
import { checkAnswer } from "../../../src/local/schema.ts";

const facts = { spreadsheetId: "id", title: "T" };
const q = (n: string) => `'${n.replaceAll("'", "''")}'`;
test("perf", () => {
  const readers = Array.from({ length: 8 }, (_, i) => `Rea d'er ${i}`);
  const requests: object[] = [];
  const text = (t: string) => ({ userEnteredValue: { stringValue: t } });
  const f = (t: string) => ({ userEnteredValue: { formulaValue: t } });
  readers.forEach((title, i) => {
    requests.push({ addSheet: { properties: { sheetId: i + 1, title } } });
    requests.push({ updateCells: { start: { sheetId: i + 1, rowIndex: 4 }, fields: "userEnteredValue", rows: Array.from({ length: 30 }, (_, s) => ({ values: [text(`S${s}`), {}, ...Array.from({ length: 8 }, (_, c) => text(`${1 + ((s * c + i) % 4)} Meets`))] })) } });
  });
  requests.push({ addSheet: { properties: { sheetId: 20, title: "Consensus" } } });
  requests.push({ addSheet: { properties: { sheetId: 21, title: "Trends" } } });
  const rows = [];
  for (let s = 0; s < 30; s++) for (let c = 0; c < 8; c++) {
    const row = s * 8 + c + 5, col = String.fromCharCode(67 + c);
    rows.push({ values: [text(`S${s}`), {}, ...readers.map((r) => f(`=IFERROR(INDEX(${q(r)}!$${col}$5:$${col}$34,MATCH($A${row},${q(r)}!$A$5:$A$34,0))&"","")`)), {},
      f(`=COUNTIFS(C${row}:J${row},"?*")`), f(`=IF(L${row}=0,"",SUMPRODUCT((C${row}:J${row}="3 Meets")*1)/L${row})`), f(`=IF(L${row}<2,"needs",IF(COUNTIFS(C${row}:J${row},C${row})=L${row},"agree","talk"))`)] });
  }
  requests.push({ updateCells: { start: { sheetId: 20, rowIndex: 4 }, fields: "userEnteredValue", rows } });
  requests.push({ updateCells: { start: { sheetId: 21, rowIndex: 4 }, fields: "userEnteredValue", rows: Array.from({ length: 8 }, (_, c) => ({ values: Array.from({ length: 4 }, (_, l) => f(`=COUNTIFS(Consensus!$A$5:$A$244,"S*",Consensus!$N$5:$N$244,"talk")+${c}*${l}`)) })) } });
  const t0 = performance.now();
  const made = batchUpdateSpreadsheet(newSpreadsheet(), facts, { requests });
  const t1 = performance.now();
  valuesGet(made.state, "Trends!A5:D12");
  const t2 = performance.now();
  let st = made.state; const times = [];
  for (let k = 0; k < 6; k++) {
    const t = performance.now();
    st = batchUpdateSpreadsheet(st, facts, { requests: [{ updateCells: { start: { sheetId: 1 + k, rowIndex: 4 + k, columnIndex: 3 }, fields: "userEnteredValue", rows: [{ values: [text(`${1 + (k % 4)} Near`)] }] } }] }).state;
    const v = JSON.stringify(valuesGet(st, "Trends!A5:D5"));
    times.push((performance.now() - t).toFixed(1));
  }
  const t3 = performance.now();
  const json = spreadsheetJson(st, facts, { includeGridData: true });
  const t4 = performance.now();
  checkAnswer("sheets.spreadsheets.get", json);
  console.log("build", t1 - t0, "calc", t2 - t1, "edits", times, "json", t4 - t3, JSON.stringify(json).length, "check", performance.now() - t4);
  console.log(JSON.stringify(valuesGet(st, "Consensus!A5:N6")));
  expect(1).toBe(1);
});
