/** What is shared of one summary, and with whom. What was typed stays when the team summarizes again. */
import type { Summary } from "../../../contract/server.ts";
import type { AccessInput, DocumentAccess } from "../../../contract/sharing.ts";
import type { Language } from "../../../core/language.ts";
import type { ProblemText } from "../../../core/problem.ts";
import { hasAccess, mailAddress } from "../../../core/sharing/has-access.ts";
import { sharedSummary } from "../../../core/sharing/shared-summary.ts";
import { sharingWords } from "../../../core/sharing/sharing-words.ts";
import type {} from "../../app.ts"; // where window.startData is declared
import type { RemoteServer } from "../../bridge.ts";
import { words } from "./words.ts";

export type Invitation = Omit<AccessInput, "documentId">;

export type AccessState =
  | { readonly kind: "closed" | "looking" }
  | { readonly kind: "known" | "giving"; readonly known: DocumentAccess }
  | { readonly kind: "problem"; readonly problem: ProblemText; readonly known: DocumentAccess | null };

const dayIn = (date: string, language: Language): string => {
  const [year = Number.NaN, month = 1, day = 1] = date.split("-").map(Number);
  const when = new Date(year, month - 1, day);
  return Number.isNaN(when.getTime()) ? date : new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(when);
};

const meeting = window.startData.meeting ?? { title: "", date: "" };

export const createShareModel = (server: RemoteServer, changed: () => void) => {
  /** null: the documents' language. */
  let language: Language | null = null;
  let typed: Partial<Invitation> = {};
  let access: AccessState = { kind: "closed" };
  /** Whose access `access` tells of. */
  let documentId = "";
  let copied = "";
  let outcome = "";
  let fault = false;

  const become = (next: AccessState): void => {
    access = next;
    changed();
  };
  const accessFor = ({ document }: Summary): AccessState => (document.id === documentId ? access : { kind: "closed" });
  const languageFor = (summary: Summary): Language => language ?? summary.language;
  const invitationFor = (summary: Summary): Invitation => ({
    email: "",
    type: "user",
    role: "reader",
    message: sharingWords[languageFor(summary)].message(meeting.title),
    ...typed,
  });

  const look = async ({ document }: Summary) => {
    if (access.kind === "looking" || access.kind === "giving") return;
    documentId = document.id;
    outcome = "";
    become({ kind: "looking" });
    const answer = await server.readAccess(document.id);
    become(
      answer.ok ? { kind: "known", known: answer.value } : { kind: "problem", problem: answer.problem, known: null },
    );
  };

  const give = async (summary: Summary) => {
    const known = "known" in access ? access.known : null;
    if (access.kind === "giving" || known === null) return;
    const invitation = invitationFor(summary);
    const email = mailAddress(invitation.email);
    fault = email === null;
    outcome = "";
    if (email === null) return changed();
    if (hasAccess(known.access, email, invitation.role)) {
      outcome = words.share.already(email);
      return changed();
    }
    become({ kind: "giving", known });
    const answer = await server.giveAccess({ ...invitation, email, documentId: known.document.id });
    if (!answer.ok) return become({ kind: "problem", problem: answer.problem, known });
    outcome = answer.value.given ? words.share.given(email) : words.share.already(email);
    // The message stays: the next address usually gets the same one.
    typed = { ...typed, email: "" };
    become({ kind: "known", known: answer.value });
  };

  return {
    accessFor,
    languageFor,
    invitationFor,
    sharedFor: (summary: Summary) =>
      sharedSummary(
        {
          title: meeting.title,
          day: dayIn(meeting.date, languageFor(summary)),
          trends: summary.trends,
          objective: summary.shown.objective,
          criteria: summary.criteria,
        },
        languageFor(summary),
        summary.fewest,
      ),
    get copied() {
      return copied;
    },
    get outcome() {
      return outcome;
    },
    /** The address that was typed cannot be used. */
    get fault() {
      return fault;
    },
    speak: (chosen: Language): void => {
      language = chosen;
      copied = "";
      changed();
    },
    /** Selects what is in the element and copies it: the clipboard's own interface is closed to the sidebar's frame. */
    copy: (element: HTMLElement): void => {
      getSelection()?.selectAllChildren(element);
      copied = document.execCommand("copy") ? words.share.copied : words.share.notCopied;
      changed();
    },
    type: (change: Partial<Invitation>): void => {
      typed = { ...typed, ...change };
      fault = false;
      outcome = "";
      changed();
    },
    look: (summary: Summary) => void look(summary),
    give: (summary: Summary) => void give(summary),
  };
};

export type ShareModel = ReturnType<typeof createShareModel>;
