/**
 * What Google's refusals mean. Its messages are localised, so only the code and the reason are read
 * (https://developers.google.com/workspace/drive/api/guides/handle-errors).
 */
import { Problem } from "../core/problem.ts";

export interface GoogleError {
  /** HTTP status; 0 where no answer came at all. */
  readonly code: number;
  /** Such as "notFound" or "rateLimitExceeded"; "" where none was given. */
  readonly reason: string;
}

/** Reads what an advanced service threw: {details: {code, errors: [{reason}]}}. */
export const googleError = (thrown: unknown): GoogleError => {
  const details = (thrown as { details?: { code?: number; errors?: readonly { reason?: string }[] } } | null)?.details;
  return { code: details?.code ?? 0, reason: details?.errors?.[0]?.reason ?? "" };
};

const rateReasons = ["rateLimitExceeded", "userRateLimitExceeded", "sharingRateLimitExceeded"];

/** Refused before anything was done: trying again cannot do it twice. */
export const wasRefusedForRate = ({ code, reason }: GoogleError): boolean =>
  code === 429 || (code === 403 && rateReasons.indexOf(reason) >= 0);

/** No clear answer: the work may have been done all the same. */
export const mayHaveWorked = ({ code }: GoogleError): boolean => code === 0 || code >= 500;

const outOfReachReasons = ["appNotAuthorizedToFile", "insufficientFilePermissions", "forbidden"];

/** The file is not there, or this user's add-on may not reach it: drive.file answers 404 to both. */
export const isOutOfReach = ({ code, reason }: GoogleError): boolean =>
  code === 404 || (code === 403 && outOfReachReasons.indexOf(reason) >= 0);

const nothingLost = "Nothing that was typed is lost.";

/** `what` names the thing at hand, such as "the notes document". */
export const problemOf = (error: GoogleError, what: string): Problem => {
  if (wasRefusedForRate(error))
    return new Problem({
      code: "busy",
      say: `Google asks us to wait before we go on with ${what}.`,
      safe: nothingLost,
      next: "Wait a minute, then try again.",
    });
  if (error.code === 403 && error.reason === "teamDriveFileLimitExceeded")
    return new Problem({
      code: "folder",
      say: "The shared drive is full: it holds as many files as Google allows.",
      safe: nothingLost,
      next: "Choose another folder, or ask whoever looks after the shared drive to make room.",
    });
  if (isOutOfReach(error))
    return new Problem({
      code: "access",
      say: `The add-on may not reach ${what} in your name.`,
      safe: nothingLost,
      next: "If a colleague made it, choose the file once with Choose this file, or ask your colleague to do this step.",
    });
  if (error.code === 403)
    return new Problem({
      code: "access",
      say: `Google or your school's settings do not allow this for ${what}.`,
      safe: nothingLost,
      next: "Ask your Google administrator whether add-ons may make files here.",
    });
  if (mayHaveWorked(error))
    return new Problem({
      code: "platform",
      say: `Google did not answer about ${what}.`,
      safe: `${nothingLost} Trying again never makes a second file.`,
      next: "Try again in a minute.",
    });
  return new Problem({
    code: "platform",
    say: `Google refused ${what} (${error.code}${error.reason ? `, ${error.reason}` : ""}).`,
    safe: nothingLost,
    next: "Try again. If it happens again, tell whoever looks after the add-on, with this message.",
  });
};
