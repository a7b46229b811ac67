/** Google's own clients at work on what the add-on needs of Google. See google.ts for whom they talk to. */
import { randomUUID } from "node:crypto";
import type { docs_v1 } from "@googleapis/docs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Google, openGoogle } from "./google.ts";

const types = {
  document: "application/vnd.google-apps.document",
  spreadsheet: "application/vnd.google-apps.spreadsheet",
};
const supportsAllDrives = true;

const live = process.env.SWR_GOOGLE_TOKEN !== undefined;
/** Google cannot be made to fail. */
const localOnly = live ? test.skip : test;
const withColleague = live && !process.env.SWR_GOOGLE_OTHER_TOKEN ? test.skip : test;

let google: Google;
const made: string[] = [];
beforeAll(async () => {
  google = await openGoogle();
});
afterAll(async () => {
  // In a shared drive a contributor may not trash: what cannot be cleared away is left to its people.
  for (const fileId of made)
    await google.first.drive.files
      .update({ fileId, supportsAllDrives, requestBody: { trashed: true } })
      .catch((error: Error) => console.warn(`${fileId} was left behind: ${error.message}`));
  await google.close();
});

const operation = () => `conformance-${randomUUID()}`.slice(0, 40);
async function create(kind: keyof typeof types, op = operation()): Promise<string> {
  const { data } = await google.first.drive.files.create({
    supportsAllDrives,
    fields: "id",
    requestBody: {
      name: `Conformance ${kind}`,
      mimeType: types[kind],
      ...(google.folderId && { parents: [google.folderId] }),
      appProperties: { op },
    },
  });
  made.push(data.id!);
  return data.id!;
}
async function refusal(run: Promise<unknown>): Promise<{ code: number; reason: string }> {
  try {
    await run;
  } catch (thrown) {
    const { response } = thrown as {
      response?: { status: number; data: { error?: { errors?: { reason: string }[]; status?: string } } };
    };
    if (!response) throw thrown;
    const { error } = response.data;
    return { code: response.status, reason: error?.errors?.[0]?.reason ?? error?.status ?? "" };
  }
  throw new Error("was not refused");
}
const insert = (text: string, index = 1) => ({ insertText: { location: { index }, text } });

test("a file is made in the folder with its mark, and says what it is", async () => {
  const op = operation();
  const fileId = await create("document", op);
  const fields = "id,name,mimeType,parents,webViewLink,appProperties,isAppAuthorized,capabilities(canEdit),trashed";
  const { data } = await google.first.drive.files.get({ fileId, fields, supportsAllDrives });
  expect(data).toMatchObject({
    id: fileId,
    name: "Conformance document",
    mimeType: types.document,
    appProperties: { op },
    isAppAuthorized: true,
    capabilities: { canEdit: true },
    trashed: false,
  });
  expect(data.webViewLink).toContain(`/document/d/${fileId}/edit`);
  if (google.folderId) expect(data.parents).toEqual([google.folderId]);
});

test("a file is found again by its mark, and by no other", async () => {
  const op = operation();
  const id = await create("spreadsheet", op);
  const list = (value: string) =>
    google.first.drive.files.list({
      q: `trashed = false and appProperties has { key='op' and value='${value}' }`,
      fields: "files(id)",
      corpora: "allDrives",
      includeItemsFromAllDrives: true,
      supportsAllDrives,
    });
  expect((await list(op)).data.files).toEqual([{ id }]);
  expect((await list(`${op}x`)).data.files).toEqual([]);
});

const cellTexts = (document: docs_v1.Schema$Document): string[] =>
  (document.body?.content ?? [])
    .flatMap(({ table }) => table?.tableRows ?? [])
    .flatMap(({ tableCells }) => tableCells ?? [])
    .map(({ content }) =>
      (content ?? [])
        .flatMap(({ paragraph }) => paragraph?.elements ?? [])
        .map(({ textRun }) => textRun?.content ?? "")
        .join(""),
    );

test("one batch fills a document with text and a table, by the indexes that Google documents", async () => {
  const documentId = await create("document");
  // The table goes in at 7, after "Notes\n": it starts at 8, and the text of cell (r, c) at 7 + 4 + r(2C + 1) + 2c.
  const cell = (row: number, column: number) => 7 + 4 + row * 5 + 2 * column;
  const requests: docs_v1.Schema$Request[] = [
    insert("Notes\n"),
    { insertTable: { location: { index: 7 }, rows: 2, columns: 2 } },
    insert("four", cell(1, 1)),
    insert("three", cell(1, 0)),
    insert("two", cell(0, 1)),
    insert("one", cell(0, 0)),
    { createNamedRange: { name: "part", range: { startIndex: 1, endIndex: 6 } } },
    {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 6 },
        paragraphStyle: { namedStyleType: "HEADING_1" },
        fields: "namedStyleType",
      },
    },
  ];
  const { data: answer } = await google.first.docs.documents.batchUpdate({ documentId, requestBody: { requests } });
  expect(answer.replies).toHaveLength(requests.length);
  const { data: document } = await google.first.docs.documents.get({ documentId });
  expect(cellTexts(document)).toEqual(["one\n", "two\n", "three\n", "four\n"]);
  expect(document.body?.content?.find(({ startIndex }) => startIndex === 8)?.table).toMatchObject({
    rows: 2,
    columns: 2,
  });
  expect(document.body?.content?.find(({ startIndex }) => startIndex === 1)?.paragraph).toMatchObject({
    elements: [{ textRun: { content: "Notes\n" } }],
    paragraphStyle: { namedStyleType: "HEADING_1" },
  });
  expect(document.namedRanges?.part?.namedRanges?.[0]?.ranges).toMatchObject([{ startIndex: 1, endIndex: 6 }]);
});

test("a batch that was planned on an older revision is refused, and changes nothing", async () => {
  const documentId = await create("document");
  const { data: before } = await google.first.docs.documents.get({ documentId, fields: "revisionId" });
  const write = (text: string, requiredRevisionId: string) =>
    google.first.docs.documents.batchUpdate({
      documentId,
      requestBody: { requests: [insert(text)], writeControl: { requiredRevisionId } },
    });
  await write("first", before.revisionId!);
  expect((await refusal(write("second", before.revisionId!))).code).toBe(400);
  const { data: after } = await google.first.docs.documents.get({ documentId });
  expect(JSON.stringify(after.body)).toContain("first");
  expect(JSON.stringify(after.body)).not.toContain("second");
});

test("a batch with one wrong request does nothing of it", async () => {
  const documentId = await create("document");
  const wrong = google.first.docs.documents.batchUpdate({
    documentId,
    requestBody: { requests: [insert("kept?"), insert("x", 9999)] },
  });
  expect((await refusal(wrong)).code).toBe(400);
  const { data } = await google.first.docs.documents.get({ documentId });
  expect(JSON.stringify(data.body)).not.toContain("kept?");
});

test("a spreadsheet's formulas are calculated and read back with the columns' metadata", async () => {
  const spreadsheetId = await create("spreadsheet");
  const { data: fresh } = await google.first.sheets.spreadsheets.get({
    spreadsheetId,
    fields: "sheets(properties(sheetId))",
  });
  const sheetId = fresh.sheets?.[0]?.properties?.sheetId ?? 0;
  const values = (row: (number | string)[]) => ({
    values: row.map((value) => ({
      userEnteredValue:
        typeof value === "number"
          ? { numberValue: value }
          : value.startsWith("=")
            ? { formulaValue: value }
            : { stringValue: value },
    })),
  });
  await google.first.sheets.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: 0, columnIndex: 0 },
            rows: [values(["S01", 3]), values(["S02", 4]), values(["Mean", "=AVERAGE(B1:B2)"])],
            fields: "userEnteredValue",
          },
        },
        {
          createDeveloperMetadata: {
            developerMetadata: {
              metadataKey: "level:0",
              location: { dimensionRange: { sheetId, dimension: "COLUMNS", startIndex: 1, endIndex: 2 } },
              visibility: "PROJECT",
            },
          },
        },
      ],
    },
  });
  const { data } = await google.first.sheets.spreadsheets.get({
    spreadsheetId,
    fields: "sheets(data(rowData(values(formattedValue)),columnMetadata(developerMetadata(metadataKey))))",
  });
  const grid = data.sheets?.[0]?.data?.[0];
  expect(grid?.rowData?.map(({ values }) => values?.map(({ formattedValue }) => formattedValue))).toEqual([
    ["S01", "3"],
    ["S02", "4"],
    ["Mean", "3.5"],
  ]);
  expect(grid?.columnMetadata?.[1]?.developerMetadata).toEqual([{ metadataKey: "level:0" }]);
});

test("a range of values is written and read by its A1 name", async () => {
  const spreadsheetId = await create("spreadsheet");
  const range = "Sheet1!A1:B2";
  await google.first.sheets.spreadsheets.values.update({
    spreadsheetId,
    range,
    valueInputOption: "USER_ENTERED",
    requestBody: { values: [[1, 2], ["=A1+B1"]] },
  });
  const { data } = await google.first.sheets.spreadsheets.values.get({ spreadsheetId, range });
  expect(data.values).toEqual([["1", "2"], ["3"]]);
});

test("unknown names in requests and masks are refused", async () => {
  const documentId = await create("document");
  const misspelt = { requests: [{ insertTxt: {} } as docs_v1.Schema$Request] };
  expect((await refusal(google.first.docs.documents.batchUpdate({ documentId, requestBody: misspelt }))).code).toBe(
    400,
  );
  const get = google.first.drive.files.get({ fileId: documentId, fields: "id,nme", supportsAllDrives });
  expect((await refusal(get)).code).toBe(400);
});

withColleague("a colleague's add-on does not reach the file until the colleague picks it", async () => {
  const fileId = await create("document");
  const get = () => google.second!.drive.files.get({ fileId, supportsAllDrives });
  expect(await refusal(get())).toEqual({ code: 404, reason: "notFound" });
  expect((await refusal(google.second!.docs.documents.get({ documentId: fileId }))).code).toBe(404);
  if (!google.workspace) return;
  google.workspace.pick("ben.okafor@school.example", fileId);
  expect((await get()).data.id).toBe(fileId);
});

localOnly("a creating call whose answer was lost has made its file: the mark finds it", async () => {
  const op = operation();
  google.workspace!.addFault({
    method: "drive.files.create",
    code: 503,
    reason: "backendError",
    times: 1,
    after: true,
  });
  expect(await refusal(create("document", op))).toEqual({ code: 503, reason: "backendError" });
  const { data } = await google.first.drive.files.list({
    q: `appProperties has { key='op' and value='${op}' }`,
    corpora: "allDrives",
    includeItemsFromAllDrives: true,
    supportsAllDrives,
  });
  expect(data.files).toHaveLength(1);
});

localOnly("when Google is busy the same call succeeds later", async () => {
  google.workspace!.addFault({ method: "drive.files.create", code: 429, reason: "rateLimitExceeded", times: 1 });
  expect(await refusal(create("document"))).toEqual({ code: 429, reason: "rateLimitExceeded" });
  await create("document");
});
