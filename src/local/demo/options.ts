/** What `npm run demo` is told, and when it takes place. */
import { parseArgs } from "node:util";
import { type Language, languages } from "../../core/language.ts";
import { protocols } from "../../core/protocol/library/library.ts";

export interface DemoOptions {
  /** Folder for the files, from where the command was given. */
  readonly out: string;
  readonly protocolId: string;
  /** Of the files. */
  readonly language: Language;
}

/** Throws Error, in a sentence for people, for an option or protocol that is not there. */
export const demoOptions = (args: readonly string[]): DemoOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: "string", default: "demo-files" },
      protocol: { type: "string", default: "deeper-learning" },
      language: { type: "string", default: "en" },
    },
  });
  const { out, protocol: protocolId } = values;
  const language = languages.find((one) => one === values.language);
  const ids = protocols.map(({ id }) => id);
  if (!ids.includes(protocolId)) {
    throw new Error(`There is no protocol "${protocolId}" for --protocol. Choose one of: ${ids.join(", ")}.`);
  }
  if (language === undefined) {
    throw new Error(
      `"${values.language}" is none of the languages for --language. Choose one of: ${languages.join(", ")}.`,
    );
  }
  if (out === "") throw new Error("--out needs the name of a folder.");
  return { out, protocolId, language };
};

const two = (n: number): string => String(n).padStart(2, "0");

/** The day as people here call it, YYYY-MM-DD: in the evening it may be another one than in UTC. */
export const localDate = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
