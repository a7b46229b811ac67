/** drive.files.create, get, update and copy: metadata only. Documents, spreadsheets and folders are made, uploaded files copied. */
import { ApiError, badRequest, notSupported } from "../api-error.ts";
import { newDocument } from "../docs/local-docs.ts";
import { newSpreadsheet } from "../sheets/local-sheets.ts";
import { fileJson } from "./answers.ts";
import {
  accountOf,
  checkProperties,
  type DriveContext,
  type Params,
  realId,
  targetFolder,
  written,
} from "./drive-context.ts";
import { type Content, type FileRecord, kindOf, mimeTypes, newFileId } from "./file-record.ts";
import { atLeast, canTrash, insufficientPermissions, reach, requireRole, roleOf } from "./rights.ts";

interface FileBody {
  readonly name?: string;
  readonly description?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly trashed?: boolean;
  readonly properties?: Readonly<Record<string, string>>;
  readonly appProperties?: Readonly<Record<string, string>>;
}
type Writable = keyof FileBody;

/** What Drive only tells and never takes. */
const readOnly: ReadonlySet<string> = new Set(
  `kind driveId teamDriveId owners ownedByMe webViewLink webContentLink iconLink version capabilities isAppAuthorized shared
  permissions permissionIds lastModifyingUser sharingUser modifiedByMe viewedByMe spaces size trashingUser trashedTime
  explicitlyTrashed hasThumbnail thumbnailLink exportLinks headRevisionId`.split(/\s+/),
);

function bodyFrom(context: DriveContext, method: string, body: object, writable: readonly Writable[]): FileBody {
  for (const field of Object.keys(body)) {
    if ((writable as readonly string[]).includes(field)) continue;
    if (field === "parents")
      throw new ApiError(
        403,
        "fieldNotWritable",
        "The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.",
      );
    if (readOnly.has(field))
      throw new ApiError(403, "fieldNotWritable", "The resource body includes fields which are not directly writable.");
    throw notSupported(`${method} with "${field}"`);
  }
  const file = body as FileBody;
  if (file.appProperties && context.caller.via === "person")
    throw notSupported("private properties of any app but the add-on");
  return file;
}

const allDrives = (params: Params): boolean => params.supportsAllDrives === true;

type MadeKind = keyof typeof mimeTypes;
const contents: Readonly<Record<MadeKind, () => Content>> = {
  document: () => ({ kind: "document", state: newDocument() }),
  spreadsheet: () => ({ kind: "spreadsheet", state: newSpreadsheet() }),
  folder: () => ({ kind: "folder" }),
};

/** A file as it comes into being in `folder`: a shared drive owns what is in it. */
function newRecord(context: DriveContext, folder: FileRecord, content: Content, body: FileBody): FileRecord {
  const { account, via } = context.caller;
  const time = context.now.toISOString();
  const properties = body.properties ?? {};
  const appProperties = body.appProperties ?? {};
  checkProperties(properties);
  checkProperties(appProperties);
  return {
    id: newFileId(content.kind),
    name: body.name ?? "Untitled",
    parent: folder.id,
    driveId: folder.driveId,
    owner: folder.driveId === null ? account : null,
    createdBy: account,
    lastModifiedBy: account,
    createdTime: time,
    modifiedTime: time,
    version: 1,
    trashed: false,
    description: body.description ?? "",
    properties,
    appProperties,
    grants: [],
    addOnAccounts: via === "addon" ? [account] : [],
    content,
  };
}

function onlyParent(parents: readonly string[]): string | undefined {
  if (parents.length > 1) throw new ApiError(400, "invalid", "A file can only be in one folder.");
  return parents[0];
}

/** Makes an empty file. Shared with documents.create and spreadsheets.create, which have no folder to choose. */
export function makeFile(
  context: DriveContext,
  kind: MadeKind,
  body: FileBody,
  supportsAllDrives: boolean,
): FileRecord {
  const folder = targetFolder(context, onlyParent(body.parents ?? []) ?? "root", supportsAllDrives);
  const record = newRecord(context, folder, contents[kind](), body);
  context.save(record);
  return record;
}

export function createFile(context: DriveContext, params: Params, body: object): object {
  const file = bodyFrom(context, "drive.files.create", body, [
    "name",
    "description",
    "mimeType",
    "parents",
    "properties",
    "appProperties",
  ]);
  const kind = (Object.keys(mimeTypes) as MadeKind[]).find((each) => mimeTypes[each] === file.mimeType);
  if (!kind) throw notSupported(`files of the type ${file.mimeType ?? "application/octet-stream"}`);
  return fileJson(context, makeFile(context, kind, file, allDrives(params)));
}

export function getFile(context: DriveContext, params: Params): object {
  // With drive.file, the root itself was neither made nor picked.
  const id = realId(context, params.fileId as string);
  return fileJson(context, reach(context.files, context.caller, id, allDrives(params)));
}

export function updateFile(context: DriveContext, params: Params, body: object): object {
  const { files, caller } = context;
  const file = reach(files, caller, params.fileId as string, allDrives(params));
  const { name, description, trashed, properties, appProperties } = bodyFrom(context, "drive.files.update", body, [
    "name",
    "description",
    "trashed",
    "properties",
    "appProperties",
  ]);
  requireRole(files, caller.account, file, "writer");
  if (file.parent === null) throw insufficientPermissions(file.id);
  if (trashed !== undefined && trashed !== file.trashed && !canTrash(file, roleOf(files, caller.account, file)))
    throw insufficientPermissions(file.id);
  const changes: Partial<FileRecord> = {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(trashed !== undefined && { trashed }),
    ...(properties && { properties: { ...file.properties, ...properties } }),
    ...(appProperties && { appProperties: { ...file.appProperties, ...appProperties } }),
    ...moved(context, file, params),
  };
  checkProperties(changes.properties ?? {});
  checkProperties(changes.appProperties ?? {});
  const changed = written(context, file, changes);
  context.save(changed);
  return fileJson(context, changed);
}

/** Where addParents and removeParents put the file. It is always in one folder: adding one leaves the other. */
function moved(context: DriveContext, file: FileRecord, params: Params): Partial<FileRecord> {
  const ids = (name: string) =>
    String(params[name] ?? "")
      .split(",")
      .filter((id) => id !== "");
  const to = onlyParent(ids("addParents"));
  const from = onlyParent(ids("removeParents"));
  if (to === undefined && from === undefined) return {};
  if (to === undefined) throw notSupported("taking a file out of its folder without another one");
  if (from !== undefined && realId(context, from) !== file.parent)
    throw badRequest("The specified parent in removeParents is not the file's folder.");
  if (kindOf(file) === "folder") throw notSupported("moving folders");
  const { files, caller } = context;
  const folder = targetFolder(context, to, allDrives(params));
  const needed = file.driveId === null ? "owner" : folder.driveId === file.driveId ? "fileOrganizer" : "organizer";
  if (!atLeast(roleOf(files, caller.account, file), needed)) throw insufficientPermissions(file.id);
  const owner = folder.driveId !== null ? null : (file.owner ?? caller.account);
  return { parent: folder.id, driveId: folder.driveId, owner };
}

export function copyFile(context: DriveContext, params: Params, body: object): object {
  const { files, caller } = context;
  const original = reach(files, caller, params.fileId as string, allDrives(params));
  if (kindOf(original) === "folder")
    throw new ApiError(403, "cannotCopyFile", "This file cannot be copied by the user.");
  const file = bodyFrom(context, "drive.files.copy", body, [
    "name",
    "description",
    "parents",
    "properties",
    "appProperties",
  ]);
  const beside = original.parent === null ? undefined : files.get(original.parent);
  const mayStay = beside !== undefined && atLeast(roleOf(files, caller.account, beside), "writer");
  const folder = onlyParent(file.parents ?? []) ?? (mayStay ? beside.id : accountOf(context).rootId);
  const target = targetFolder(context, folder, allDrives(params));
  // Private properties stay behind: an operation's mark must lead to one file.
  const copy = newRecord(context, target, original.content, { name: `Copy of ${original.name}`, ...file });
  context.save(copy);
  return fileJson(context, copy);
}
