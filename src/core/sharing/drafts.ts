/** Links that open a draft: the browser hands the whole text over in an address, so there is a limit to it. */
import type { Language } from "../language.ts";
import { type SharedSummary, sharedText } from "./shared-summary.ts";
import { sharingWords } from "./sharing-words.ts";

/** Some mail programs cut addresses off at 2,000 characters. */
const mostEncoded = 1800;

export interface Drafts {
  /** In Gmail, which is what a Chromebook has. */
  readonly gmail: string;
  /** In the computer's own mail program. */
  readonly mailto: string;
  /** The text ends early, and says so. */
  readonly shortened: boolean;
}

const encoded = (text: string): string => encodeURIComponent(text.replace(/\n/g, "\r\n"));

/** As many whole lines as fit, with a last one that says so. */
const fitted = (text: string, room: number, last: string): string => {
  const whole = encoded(text);
  if (whole.length <= room) return whole;
  const lines = text.split("\n");
  for (let kept = lines.length - 1; kept > 0; kept--) {
    const body = encoded([...lines.slice(0, kept), "", last].join("\n"));
    if (body.length <= room) return body;
  }
  return encoded(last);
};

export const draftsOf = (summary: SharedSummary, language: Language): Drafts => {
  const subject = encodeURIComponent(summary.title);
  const text = sharedText(summary);
  const room = mostEncoded - subject.length;
  const body = fitted(text, room, sharingWords[language].shortened);
  return {
    gmail: `https://mail.google.com/mail/?view=cm&fs=1&su=${subject}&body=${body}`,
    mailto: `mailto:?subject=${subject}&body=${body}`,
    shortened: encoded(text).length > room,
  };
};
