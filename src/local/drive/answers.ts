/** Files and permissions as Drive's API shows them. */
import type { DriveContext } from "./drive-context.ts";
import { type FileRecord, type Grant, mimeTypeOf, type Role, webViewLink } from "./file-record.ts";
import { isGroup } from "./groups.ts";
import { atLeast, canReach, capabilities, isTrashed, roleOf } from "./rights.ts";

/** Drive names people by a number; the address gives a stable one. */
export function permissionId(email: string): string {
  let hash = 0n;
  for (const unit of Buffer.from(email)) hash = (hash * 257n + BigInt(unit)) % 10n ** 20n;
  return hash.toString().padStart(20, "0");
}

const nameOf = (context: DriveContext, email: string): string =>
  context.accounts.get(email)?.name ?? email.slice(0, email.indexOf("@"));

const user = (context: DriveContext, email: string): object => ({
  kind: "drive#user",
  displayName: nameOf(context, email),
  emailAddress: email,
  me: email === context.caller.account,
  permissionId: permissionId(email),
});

/** A Drive `File` with everything that the local Drive knows; the caller applies the fields mask. */
export function fileJson(context: DriveContext, file: FileRecord): object {
  const { files, caller } = context;
  const role = roleOf(files, caller.account, file);
  const parent = file.parent === null ? undefined : files.get(file.parent);
  const mine = file.owner === caller.account;
  const seesParent = parent !== undefined && roleOf(files, caller.account, parent) !== null;
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: mimeTypeOf(file),
    ...(file.description && { description: file.description }),
    ...(seesParent && { parents: [parent.id] }),
    ...(file.driveId !== null && { driveId: file.driveId, teamDriveId: file.driveId }),
    ...(file.owner !== null && {
      owners: [user(context, file.owner)],
      ownedByMe: mine,
      shared: isShared(context, file),
    }),
    ...(Object.keys(file.properties).length > 0 && { properties: file.properties }),
    ...(caller.via === "addon" && Object.keys(file.appProperties).length > 0 && { appProperties: file.appProperties }),
    webViewLink: webViewLink(file),
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    modifiedByMe: file.lastModifiedBy === caller.account,
    lastModifyingUser: user(context, file.lastModifiedBy),
    version: String(file.version),
    trashed: isTrashed(files, file),
    explicitlyTrashed: file.trashed,
    starred: false,
    spaces: ["drive"],
    // Google's own editors may open everything that the person may.
    isAppAuthorized: canReach(files, caller, file),
    capabilities: capabilities(file, role),
    ...(file.driveId === null && atLeast(role, "writer") && { permissions: permissionsOf(context, file) }),
  };
}

const isShared = (context: DriveContext, file: FileRecord): boolean => permissionsOf(context, file).length > 1;

export function permissionJson(context: DriveContext, grant: Grant): object {
  return {
    kind: "drive#permission",
    id: permissionId(grant.email),
    type: isGroup(grant.email) ? "group" : "user",
    role: grant.role,
    emailAddress: grant.email,
    displayName: nameOf(context, grant.email),
    deleted: false,
    pendingOwner: false,
  };
}

/** One a person or group, with the highest role that the file or a folder above gives; in shared drives with where each comes from. */
export function permissionsOf(context: DriveContext, file: FileRecord): object[] {
  const given = new Map<string, { readonly role: Role; readonly from: FileRecord }[]>();
  const note = ({ email, role }: Grant, from: FileRecord) =>
    given.set(email, [...(given.get(email) ?? []), { role, from }]);
  for (let at: FileRecord | undefined = file; at; at = at.parent === null ? undefined : context.files.get(at.parent)) {
    if (at.owner !== null) note({ email: at.owner, role: "owner" }, at);
    for (const grant of at.grants) note(grant, at);
  }
  return [...given].map(([email, all]) => {
    const { role } = all.reduce((best, one) => (atLeast(best.role, one.role) ? best : one));
    const permissionDetails = all.map(({ role: own, from }) => ({
      permissionType: from.parent === null ? "member" : "file",
      role: own,
      inherited: from !== file,
      ...(from !== file && { inheritedFrom: from.id }),
    }));
    return { ...permissionJson(context, { email, role }), ...(file.driveId !== null && { permissionDetails }) };
  });
}
