import { expect, test } from "@jest/globals";
import { type HttpRequest, handleGoogleApi } from "../../src/local/http-api.ts";
import { Workspace } from "../../src/local/workspace.ts";

const workspace = Workspace.open({ dir: null });
const ask = (method: string, address: string, changes: Partial<HttpRequest> & { json?: unknown } = {}) => {
  const [path = "", query = ""] = address.split("?");
  const answer = handleGoogleApi(workspace, {
    method,
    path,
    query: new URLSearchParams(query),
    headers: { authorization: "Bearer addon:ana.torres@school.example" },
    body: changes.json === undefined ? null : JSON.stringify(changes.json),
    ...changes,
  });
  return answer && { ...answer, json: JSON.parse(answer.body) };
};
const create = (): string =>
  ask("POST", "/drive/v3/files?fields=id", { json: { name: "n", mimeType: "application/vnd.google-apps.document" } })!
    .json.id;

test("Google's paths lead to Google's methods, with query parameters in their types", () => {
  const id = create();
  expect(ask("GET", `/drive/v3/files/${id}?supportsAllDrives=true&fields=id,trashed&alt=json`)!.json).toEqual({
    id,
    trashed: false,
  });
  const requests = [{ insertText: { location: { index: 1 }, text: "é" } }];
  expect(ask("POST", `/v1/documents/${id}:batchUpdate`, { json: { requests } })).toMatchObject({
    status: 200,
    headers: { "content-type": "application/json; charset=UTF-8" },
    json: { documentId: id },
  });
  expect(ask("GET", `/v1/documents/${id}?fields=body`)!.body).toContain("é");
  expect(ask("PATCH", `/drive/v3/files/${id}`, { json: { name: "m" } })!.json.name).toBe("m");
  expect(ask("GET", "/drive/v3/files?q=name%20%3D%20'm'&pageSize=1")!.json.files).toHaveLength(1);
});

test("refusals come as Google's JSON", () => {
  expect(ask("GET", "/v1/documents/nowhere")).toMatchObject({
    status: 404,
    json: {
      error: {
        code: 404,
        errors: [{ domain: "global", reason: "notFound", message: "Requested entity was not found." }],
      },
    },
  });
  expect(ask("GET", "/drive/v3/files?pageSize=many")!.status).toBe(400);
  expect(ask("GET", "/drive/v3/files?foo=1")!.json.error.message).toContain(`Unknown name "foo"`);
  expect(ask("POST", "/drive/v3/files", { body: "{" })!.json.error.errors[0].reason).toBe("parseError");
  expect(ask("GET", "/v1/documents/%E0%A4%A")!.status).toBe(400);
  expect(ask("GET", `/drive/v3/files/${create()}?alt=media`)!.status).toBe(501);
  expect(ask("POST", "/upload/drive/v3/files")!.status).toBe(501);
  expect(ask("DELETE", "/v1/documents/x")!.status).toBe(404);
});

test("without a token that names an account nothing is answered", () => {
  for (const headers of [{}, { authorization: "Bearer x" }, { authorization: "Bearer addon:eve@x" }])
    expect(ask("GET", "/drive/v3/files", { headers })!.status).toBe(401);
});

test("other paths are left to others", () => {
  expect(ask("GET", "/workspace/state")).toBeNull();
  expect(ask("GET", "/v1/documentsx")).toBeNull();
});
