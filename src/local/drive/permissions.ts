/** Sharing: drive.permissions.create and .list, for people and groups by their address. */
import { ApiError, badRequest, notSupported } from "../api-error.ts";
import { permissionJson, permissionsOf } from "./answers.ts";
import { type DriveContext, type Params, written } from "./drive-context.ts";
import { type FileRecord, type Grant, type Role, roles } from "./file-record.ts";
import { isGroup, peopleOf } from "./groups.ts";
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
  if (type !== "user" && type !== "group") throw notSupported(`sharing with the type "${type}"`);
  if (!roles.includes(role as Role)) throw badRequest("The specified role is invalid.");
  if (role === "owner") throw notSupported("handing a file to another owner");
  if (!emailAddress?.includes("@") || (type === "group") !== isGroup(emailAddress))
    throw new ApiError(400, "invalidSharingRequest", "The specified emailAddress is invalid or not applicable.");
  return { email: emailAddress, role: role as Role };
}

/** Google tells whoever gets access, unless it is told not to. */
function notify(context: DriveContext, params: Params, file: FileRecord, { email, role }: Grant): void {
  if (params.sendNotificationEmail === false) return;
  context.send({
    from: context.caller.account,
    to: email,
    readers: [context.caller.account, ...peopleOf(email)],
    time: context.now.toISOString(),
    fileId: file.id,
    fileName: file.name,
    role,
    message: (params.emailMessage as string | undefined) ?? "",
  });
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
  notify(context, params, file, grant);
  return permissionJson(context, grant);
}

export function listPermissions(context: DriveContext, params: Params): object {
  const { files, caller } = context;
  if (params.pageToken !== undefined) throw notSupported("pages of drive.permissions.list");
  const file = reach(files, caller, params.fileId as string, params.supportsAllDrives === true);
  requireRole(files, caller.account, file, "writer");
  return { kind: "drive#permissionList", permissions: permissionsOf(context, file) };
}
