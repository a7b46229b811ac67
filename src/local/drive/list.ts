/** drive.files.list: search, order and pages. */
import { ApiError, badRequest, notSupported } from "../api-error.ts";
import { fileJson } from "./answers.ts";
import { type DriveContext, type Params, realId } from "./drive-context.ts";
import type { FileRecord } from "./file-record.ts";
import { parseQuery } from "./query.ts";
import { canReach, fileNotFound, isTrashed } from "./rights.ts";

type Order = (a: FileRecord, b: FileRecord) => number;

const orders: Readonly<Record<string, Order>> = {
  createdTime: (a, b) => compare(a.createdTime, b.createdTime),
  modifiedTime: (a, b) => compare(a.modifiedTime, b.modifiedTime),
  name: (a, b) => compare(a.name, b.name),
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "modifiedTime desc,name". Ties fall to the id, so that pages never overlap. */
function orderFrom(orderBy: string): Order {
  const parts = orderBy.split(",").map((part): Order => {
    const [key = "", direction, ...rest] = part.trim().split(/\s+/);
    const order = orders[key];
    if (!order) throw notSupported(`the order "${key}" in a search of files`);
    if (rest.length > 0 || (direction !== undefined && direction !== "desc"))
      throw badRequest("Invalid Value: orderBy");
    return direction === "desc" ? (a, b) => -order(a, b) : order;
  });
  return (a, b) => parts.reduce((decided, order) => decided || order(a, b), 0) || compare(a.id, b.id);
}

/** Which files the search goes through; those of shared drives only where the caller says that it knows of them. */
function corpusOf(context: DriveContext, params: Params): (file: FileRecord) => boolean {
  const everywhere = params.includeItemsFromAllDrives === true;
  const corpora = (params.corpora as string | undefined) ?? (params.driveId === undefined ? "user" : "drive");
  if (everywhere && params.supportsAllDrives !== true)
    throw badRequest("The includeItemsFromAllDrives parameter needs supportsAllDrives to be true.");
  if ((corpora === "drive" || corpora === "allDrives") && !everywhere)
    throw badRequest(`The corpora value ${corpora} needs includeItemsFromAllDrives and supportsAllDrives to be true.`);
  if ((corpora === "drive") !== (params.driveId !== undefined))
    throw badRequest("The driveId parameter must be specified if and only if corpora is set to drive.");
  const { account } = context.caller;
  switch (corpora) {
    case "user":
      // Of a shared drive, what the account made or opened.
      return (file) =>
        file.driveId === null || (everywhere && (file.createdBy === account || file.addOnAccounts.includes(account)));
    case "allDrives":
      return () => true;
    case "drive": {
      const drive = context.files.get(params.driveId as string);
      if (!drive || !canReach(context.files, { account, via: "person" }, drive))
        throw new ApiError(404, "notFound", `Shared drive not found: ${String(params.driveId)}`);
      return (file) => file.driveId === drive.id;
    }
    default:
      throw notSupported(`the corpora "${corpora}" in a search of files`);
  }
}

function pageSizeFrom(params: Params): number {
  const size = (params.pageSize as number | undefined) ?? 100;
  if (size < 1 || size > 1000) throw badRequest(`Invalid value '${size}'. Values must be within the range: [1, 1000]`);
  return size;
}

function startFrom(token: unknown): number {
  if (token === undefined) return 0;
  const start = Number(Buffer.from(String(token), "base64url").toString());
  if (!Number.isInteger(start) || start < 1) throw new ApiError(400, "invalid", "Invalid Value: pageToken");
  return start;
}

export function listFiles(context: DriveContext, params: Params): object {
  if (params.spaces !== undefined && params.spaces !== "drive")
    throw notSupported(`the space "${String(params.spaces)}"`);
  const inCorpus = corpusOf(context, params);
  const q = ((params.q as string | undefined) ?? "").trim();
  const parentId = (id: string): string => {
    const real = realId(context, id);
    if (!context.files.has(real)) throw fileNotFound(id);
    return real;
  };
  const wanted = q === "" ? () => true : parseQuery(q, parentId, (file) => isTrashed(context.files, file));
  const found = [...context.files.values()]
    .filter(
      (file) => file.parent !== null && canReach(context.files, context.caller, file) && inCorpus(file) && wanted(file),
    )
    .sort(orderFrom((params.orderBy as string | undefined) || "modifiedTime desc"));
  const start = startFrom(params.pageToken);
  const end = start + pageSizeFrom(params);
  return {
    kind: "drive#fileList",
    incompleteSearch: false,
    files: found.slice(start, end).map((file) => fileJson(context, file)),
    ...(end < found.length && { nextPageToken: Buffer.from(String(end)).toString("base64url") }),
  };
}
