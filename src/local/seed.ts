/** What a new local Workspace holds: three teachers of one school, one of whom reads Spanish, and the shared drives that they work in. */
import { newDocument } from "./docs/local-docs.ts";
import type { Account } from "./drive/drive-context.ts";
import { type Content, type FileRecord, type Grant, newFileId, newRootId } from "./drive/file-record.ts";
import { studentWork } from "./seed-student-work.ts";
import type { Stored } from "./store.ts";

const ana = "ana.torres@school.example";
const ben = "ben.okafor@school.example";
const carmen = "carmen.ibarra@school.example";
const office = "office@school.example";

export function seed(now: Date, withStudentWork: boolean): Stored {
  const time = now.toISOString();
  const folder: Content = { kind: "folder" };
  const record = (
    by: string,
    name: string,
    place: Pick<FileRecord, "id" | "parent" | "driveId" | "owner">,
    content: Content,
    grants: readonly Grant[] = [],
  ): FileRecord => ({
    ...place,
    name,
    createdBy: by,
    lastModifiedBy: by,
    createdTime: time,
    modifiedTime: time,
    version: 1,
    trashed: false,
    description: "",
    properties: {},
    appProperties: {},
    grants,
    addOnAccounts: [],
    content,
  });

  const accounts: Account[] = [
    { email: ana, name: "Ana Torres", rootId: newRootId() },
    { email: ben, name: "Ben Okafor", rootId: newRootId() },
    { email: carmen, name: "Carmen Ibarra (español)", rootId: newRootId(), locale: "es" },
  ];
  const myDrives = accounts.flatMap(({ email, rootId }) => [
    record(email, "My Drive", { id: rootId, parent: null, driveId: null, owner: email }, folder),
    record(
      email,
      "Untitled document",
      { id: newFileId("document"), parent: rootId, driveId: null, owner: email },
      { kind: "document", state: newDocument() },
    ),
  ]);
  const sharedDrive = (name: string, folderName: string, members: readonly Grant[]): FileRecord[] => {
    const id = newRootId();
    return [
      record(office, name, { id, parent: null, driveId: id, owner: null }, folder, members),
      record(office, folderName, { id: newFileId("folder"), parent: id, driveId: id, owner: null }, folder),
    ];
  };
  /** In a folder of Ana's own Drive. */
  const work = (): FileRecord[] => {
    const id = newFileId("folder");
    const [{ rootId }] = accounts as [Account];
    const own = { driveId: null, owner: ana };
    return [
      record(ana, "Student work", { id, parent: rootId, ...own }, folder),
      ...studentWork().map(({ name, content }) =>
        record(ana, name, { id: newFileId(content.kind), parent: id, ...own }, content),
      ),
    ];
  };
  return {
    files: [
      ...myDrives,
      ...(withStudentWork ? work() : []),
      ...sharedDrive("Grade 7 science", "Student work reviews", [
        { email: ana, role: "fileOrganizer" },
        { email: ben, role: "writer" },
        { email: carmen, role: "fileOrganizer" },
      ]),
      ...sharedDrive("School district", "District resources", [
        { email: ana, role: "reader" },
        { email: ben, role: "reader" },
        { email: carmen, role: "reader" },
      ]),
    ],
    settings: { accounts, scriptProperties: {}, userProperties: {} },
  };
}
