/** Who may open the document of a summary, and giving it to one more. */
import type { Answer, FileRef } from "./server.ts";

export type SharedRole = "reader" | "commenter";

/** Somebody who has access already. */
export interface Access {
  /** `domain`: all of a school; `anyone`: whoever has the link. */
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly name: string;
  /** In small letters; "" for a domain and for anyone. */
  readonly email: string;
  /** Of a domain; else "". */
  readonly domain: string;
  /** As Drive calls it: "reader", "commenter", "writer", "fileOrganizer", "organizer", "owner". */
  readonly role: string;
  /** Through the folder or the shared drive. */
  readonly inherited: boolean;
}

export interface DocumentAccess {
  readonly document: FileRef;
  readonly access: readonly Access[];
  /** Google names a hundred at most: there are more. */
  readonly more: boolean;
}

export interface AccessInput {
  readonly documentId: string;
  readonly email: string;
  readonly type: "user" | "group";
  readonly role: SharedRole;
  /** In the mail that Google sends. "" for none. */
  readonly message: string;
}

export interface AccessGiven extends DocumentAccess {
  /** false: there was access already, and no mail was sent. */
  readonly given: boolean;
}

export interface SharingServer {
  /** 2 Google calls. Only for a notes or a trends document. */
  readAccess(documentId: string): Answer<DocumentAccess>;
  /** At most 3 Google calls: what the document is, who has access, and giving it. */
  giveAccess(input: AccessInput): Answer<AccessGiven>;
}
