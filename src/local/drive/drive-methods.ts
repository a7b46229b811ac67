/** The Drive methods that the local Workspace knows, and what each answers with when no `fields` are asked for. */
import type { DriveContext, Params } from "./drive-context.ts";
import { copyFile, createFile, getFile, updateFile } from "./files.ts";
import { listFiles } from "./list.ts";
import { createPermission, listPermissions } from "./permissions.ts";

export interface Method {
  /** Throws ApiError, and has then written nothing. */
  readonly run: (context: DriveContext, params: Params, body: object) => object;
  /** Undefined: everything. */
  readonly defaultFields?: string;
}

const fileFields = "kind,id,name,mimeType";
const permissionFields = "kind,id,type,role";

export const driveMethods: Readonly<Record<string, Method>> = {
  "drive.files.create": { run: createFile, defaultFields: fileFields },
  "drive.files.get": { run: getFile, defaultFields: fileFields },
  "drive.files.update": { run: updateFile, defaultFields: fileFields },
  "drive.files.copy": { run: copyFile, defaultFields: fileFields },
  "drive.files.list": { run: listFiles, defaultFields: `kind,incompleteSearch,nextPageToken,files(${fileFields})` },
  "drive.permissions.create": { run: createPermission, defaultFields: permissionFields },
  "drive.permissions.list": { run: listPermissions, defaultFields: `kind,permissions(${permissionFields})` },
};
