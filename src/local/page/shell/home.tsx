/** The list of files, folder by folder. */
import type { EditorKind, FileInfo, FolderInfo, Mail, WorkspaceState } from "../../page-protocol.ts";
import { go } from "../place.ts";
import { newFile } from "../server-calls.ts";
import { askLine, tell } from "./ask.tsx";
import { CopyLink } from "./copy-link.tsx";
import { fileAddress, folderAddress, folderPath, kindName, refreshWorkspace } from "./workspace.ts";

const when = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

function FileRow({ file, state }: { file: FileInfo; state: WorkspaceState }) {
  const owner = state.accounts.find((account) => account.email === file.owner);
  return (
    <tr>
      <td class="file-name">
        <span class={`file-mark file-mark-${file.kind}`} aria-hidden="true" />
        <a href={fileAddress(file.id)}>{file.name}</a>
      </td>
      <td>{kindName(file)}</td>
      <td>{file.owner === state.account.email ? "me" : (owner?.name ?? file.owner)}</td>
      <td>{when.format(new Date(file.modified))}</td>
      <td>{file.addOnMayOpen ? "yes" : "not yet picked"}</td>
    </tr>
  );
}

function FolderSection({ folder, state }: { folder: FolderInfo; state: WorkspaceState }) {
  const files = state.files.filter((file) => file.folderId === folder.id);
  const name = folderPath(folder);
  const address = folderAddress(folder);
  const make = async (noun: EditorKind) => {
    const fileName = await askLine(`New ${noun} in ${name}`, "Name", `Untitled ${noun}`, "Create");
    if (fileName === null) return;
    try {
      const file = await newFile({ account: state.account.email, kind: noun, folderId: folder.id, name: fileName });
      await refreshWorkspace();
      go({ fileId: file.id, account: state.account.email });
    } catch (error) {
      await tell("The file was not made", error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section class="folder" aria-label={name}>
      <div class="folder-head">
        <h2>{name}</h2>
        {address !== null && <CopyLink address={address} />}
        {folder.canAdd && (
          <>
            <button type="button" class="button" onClick={() => make("document")}>
              New document
            </button>
            <button type="button" class="button" onClick={() => make("spreadsheet")}>
              New spreadsheet
            </button>
          </>
        )}
      </div>
      {files.length === 0 ? (
        <p class="quiet">No files.</p>
      ) : (
        <table class="files">
          <thead>
            <tr>
              {["Name", "Kind", "Owner", "Changed", "Open to the add-on"].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <FileRow key={file.id} file={file} state={state} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What Google would have sent by mail: nothing leaves this computer. */
function Mails({ mails, state }: { mails: readonly Mail[]; state: WorkspaceState }) {
  const nameOf = (email: string) => state.accounts.find((account) => account.email === email)?.name ?? email;
  return (
    <section class="folder" aria-label="Mail">
      <div class="folder-head">
        <h2>Mail</h2>
      </div>
      <table class="files">
        <thead>
          <tr>
            {["File", "From", "To", "May", "When", "Message"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={`${mail.time} ${mail.to}`}>
              <td>
                <a href={fileAddress(mail.fileId)}>{mail.fileName}</a>
              </td>
              <td>{nameOf(mail.from)}</td>
              <td>{nameOf(mail.to)}</td>
              <td>{mail.role === "reader" ? "view" : mail.role === "commenter" ? "comment" : "edit"}</td>
              <td>{when.format(new Date(mail.time))}</td>
              <td>{mail.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Home({ state }: { state: WorkspaceState }) {
  const known = new Set(state.folders.map((folder) => folder.id));
  const loose = state.files.filter((file) => !known.has(file.folderId));
  const shared: FolderInfo = { id: "shared-with-me", name: "Shared with me", drive: "Shared with me", canAdd: false };
  return (
    <main class="home">
      <h1>Files</h1>
      {state.folders.map((folder) => (
        <FolderSection key={folder.id} folder={folder} state={state} />
      ))}
      {loose.length > 0 && (
        <FolderSection
          folder={shared}
          state={{ ...state, files: loose.map((file) => ({ ...file, folderId: shared.id })) }}
        />
      )}
      {state.mails.length > 0 && <Mails mails={state.mails} state={state} />}
    </main>
  );
}
