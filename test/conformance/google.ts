/**
 * Whom the conformance suite talks to. Unless told otherwise that is a local Workspace behind 127.0.0.1; the same tests
 * can be pointed at Google itself, by somebody with an account and at their own risk (they make files and trash them):
 *
 *   SWR_GOOGLE_TOKEN         OAuth access token with the scope drive.file
 *   SWR_GOOGLE_FOLDER        optional: id of a folder in which files may be made
 *   SWR_GOOGLE_OTHER_TOKEN   optional: the same app's token of a second account
 *   SWR_GOOGLE_URL           optional: another place than Google's own, for all three APIs
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { docs, type docs_v1, auth as docsAuth } from "@googleapis/docs";
import { drive, type drive_v3, auth as driveAuth } from "@googleapis/drive";
import { sheets, type sheets_v4, auth as sheetsAuth } from "@googleapis/sheets";
import { handleGoogleApi } from "../../src/local/http-api.ts";
import { Workspace } from "../../src/local/workspace.ts";

export interface Clients {
  readonly docs: docs_v1.Docs;
  readonly sheets: sheets_v4.Sheets;
  readonly drive: drive_v3.Drive;
}
export interface Google {
  readonly first: Clients;
  /** A second account with the same add-on; null where there is none. */
  readonly second: Clients | null;
  readonly folderId: string | null;
  /** For what only the local Workspace can be made to do; null at Google. */
  readonly workspace: Workspace | null;
  close(): Promise<void>;
}

/** Google's own clients with a fixed access token, asking no other address than `rootUrl`. */
export function clients(token: string, rootUrl: string | undefined): Clients {
  const options = { ...(rootUrl && { rootUrl }), retry: false };
  const signedIn = <Auth extends { setCredentials(credentials: { access_token: string }): void }>(auth: Auth): Auth => {
    auth.setCredentials({ access_token: token });
    return auth;
  };
  return {
    docs: docs({ version: "v1", auth: signedIn(new docsAuth.OAuth2()), ...options }),
    sheets: sheets({ version: "v4", auth: signedIn(new sheetsAuth.OAuth2()), ...options }),
    drive: drive({ version: "v3", auth: signedIn(new driveAuth.OAuth2()), ...options }),
  };
}

function liveGoogle(token: string): Google {
  const { SWR_GOOGLE_URL: url, SWR_GOOGLE_OTHER_TOKEN: other, SWR_GOOGLE_FOLDER: folder } = process.env;
  return {
    first: clients(token, url),
    second: other ? clients(other, url) : null,
    folderId: folder ?? null,
    workspace: null,
    close: () => Promise.resolve(),
  };
}

async function localGoogle(): Promise<Google> {
  const workspace = Workspace.open({ dir: null });
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      const answer = handleGoogleApi(workspace, {
        method: request.method ?? "GET",
        path: pathname,
        query: searchParams,
        headers: request.headers,
        body: parts.length > 0 ? Buffer.concat(parts).toString() : null,
      });
      response.writeHead(answer?.status ?? 404, answer?.headers).end(answer?.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const [ana, ben] = workspace.state("ana.torres@school.example").accounts;
  const folders = workspace.state(ana!.email).folders;
  return {
    first: clients(`addon:${ana!.email}`, url),
    second: clients(`addon:${ben!.email}`, url),
    folderId: folders.find(({ name }) => name === "Student work reviews")!.id,
    workspace,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export const openGoogle = (): Promise<Google> => {
  const token = process.env.SWR_GOOGLE_TOKEN;
  return token ? Promise.resolve(liveGoogle(token)) : localGoogle();
};
