import { expect, test } from "@jest/globals";
import { ApiError } from "../../src/local/api-error.ts";
import { checkAnswer, checkMethod, methodInfo, methods } from "../../src/local/schema.ts";

const refusal = (run: () => void): ApiError => {
  try {
    run();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("was not refused");
};
const docs = (body: unknown, params: object = { documentId: "d" }) =>
  checkMethod("docs.documents.batchUpdate", params, body);

test("a mistyped field is refused in Google's words, with its place", () => {
  const error = refusal(() => docs({ requests: [{ insertText: { foo: 1 } }] }));
  expect(error.toJSON().error).toMatchObject({
    code: 400,
    message: `Invalid JSON payload received. Unknown name "foo" at 'requests[0].insertText': Cannot find field.`,
  });
  expect(refusal(() => docs({ request: [] })).message).toBe(
    `Invalid JSON payload received. Unknown name "request": Cannot find field.`,
  );
});

test("wrong types, numbers out of range and unknown choices are refused", () => {
  expect(refusal(() => docs({ requests: [{ insertTable: { rows: "3" } }] })).message).toBe(
    `Invalid value at 'requests[0].insertTable.rows' (TYPE_INT32), "3"`,
  );
  expect(refusal(() => docs({ requests: [{ insertTable: { rows: 2 ** 40 } }] })).message).toContain("TYPE_INT32");
  const styled = { paragraphStyle: { namedStyleType: "HEADING_9" }, fields: "*" };
  expect(refusal(() => docs({ requests: [{ updateParagraphStyle: styled }] })).message).toBe(
    `Invalid value at 'requests[0].updateParagraphStyle.paragraphStyle.namedStyleType' (TYPE_ENUM), "HEADING_9"`,
  );
});

test("parameters: unknown, missing and ill-typed ones are refused, lists of ranges pass", () => {
  expect(refusal(() => docs({}, { documentId: "d", foo: 1 })).message).toContain(`Unknown name "foo"`);
  expect(refusal(() => docs({}, {})).message).toBe("Missing required parameter: documentId");
  expect(refusal(() => checkMethod("drive.files.list", { pageSize: "ten" }, undefined)).code).toBe(400);
  expect(refusal(() => checkMethod("drive.files.list", {}, {})).message).toContain("takes no request body");
  checkMethod("sheets.spreadsheets.get", { spreadsheetId: "s", ranges: ["A!A1", "B!A1"], fields: "x" }, undefined);
  checkMethod("drive.files.create", { supportsAllDrives: true }, undefined);
});

test("an answer that Google would never give ends the call", () => {
  checkAnswer("drive.files.list", { files: [{ id: "1", version: "3" }] });
  expect(() => checkAnswer("drive.files.list", { files: [{ ID: "1" }] })).toThrow(/wrong answer to drive.files.list/);
});

test("every method that the add-on calls is known with its path and scopes", () => {
  expect(methods.size).toBeGreaterThan(70);
  expect(methodInfo("drive.files.get")).toMatchObject({ httpMethod: "GET", path: "drive/v3/files/{fileId}" });
  expect(refusal(() => methodInfo("docs.documents.explode")).code).toBe(501);
});
