/** What a Google API answers when it refuses: {error: {code, message, errors: [{domain, reason, message}]}}. */
export class ApiError extends Error {
  readonly code: number;
  readonly reason: string;

  constructor(code: number, reason: string, message: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.reason = reason;
  }

  toJSON(): {
    error: { code: number; message: string; errors: { domain: string; reason: string; message: string }[] };
  } {
    return {
      error: {
        code: this.code,
        message: this.message,
        errors: [{ domain: "global", reason: this.reason, message: this.message }],
      },
    };
  }
}

export const badRequest = (message: string): ApiError => new ApiError(400, "badRequest", message);

/** Loud refusal of what Google can do and the local Workspace cannot. */
export const notSupported = (what: string): ApiError =>
  new ApiError(501, "notImplemented", `The local Workspace does not support ${what}.`);
