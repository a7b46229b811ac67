/** Sharing: drive.permissions.create and .list, for people by their address. */
import { ApiError, badRequest, notSupported } from "../api-error.ts";
import { permissionJson, permissionsOf } from "./answers.ts";
import { type DriveContext, type Params, written } from "./drive-context.ts";
import { type Grant, type Role, roles } from "./file-record.ts";
import { canShare, insufficientPermissions, reach, requireRole, roleOf } from "./rights.ts";

interface PermissionBody {
  readonly type?: string;
  readonly role?: string;
  readonly emailAddress?: string;
  readonly [other: string]: unknown;
}

function grantFrom(body: PermissionBody): Grant {
  const { type, role, emailAddress, ...rest } = body;
  const other = Object.keys(rest)[0];
  if (other !== undefined) throw notSupported(`drive.permissions.create with "${other}"`);
  if (type === undefined) throw badRequest("The permission type field is required.");
  if (role === undefined) throw badRequest("The permission role field is required.");
  if (type !== "user") throw notSupported(`sharing with the type "${type}"`);
  if (!roles.includes(role as Role)) throw badRequest("The specified role is invalid.");
  if (role === "owner") throw notSupported("handing a file to another owner");
  if (!emailAddress?.includes("@"))
    throw new ApiError(400, "invalidSharingRequest", "The specified emailAddress is invalid or not applicable.");
  return { email: emailAddress, role: role as Role };
}

export function createPermission(context: DriveContext, params: Params, body: object): object {
  const { files, caller } = context;
  const file = reach(files, caller, params.fileId as string, params.supportsAllDrives === true);
  const grant = grantFrom(body as PermissionBody);
  if (!canShare(file, roleOf(files, caller.account, file))) throw insufficientPermissions(file.id);
  if (file.driveId === null && (grant.role === "fileOrganizer" || grant.role === "organizer"))
    throw badRequest("The specified role is only valid for shared drives.");
  const others = file.grants.filter(({ email }) => email !== grant.email);
  // Sharing is no change of the file's content: its version goes on, its time stays.
  context.save({ ...written(context, file, { grants: [...others, grant] }), modifiedTime: file.modifiedTime });
  return permissionJson(context, grant);
}

export function listPermissions(context: DriveContext, params: Params): object {
  const { files, caller } = context;
  if (params.pageToken !== undefined) throw notSupported("pages of drive.permissions.list");
  const file = reach(files, caller, params.fileId as string, params.supportsAllDrives === true);
  requireRole(files, caller.account, file, "writer");
  return { kind: "drive#permissionList", permissions: permissionsOf(context, file) };
}
