/** Showing whose work it is, once the team has sorted. */

import type { RevealedGroups } from "../core/samples/reveal-groups.ts";
import type { KeyEntry } from "../core/samples/sample.ts";
import type { Answer } from "./server.ts";

export interface RevealInput {
  readonly what: "groups" | "names";
}

/** Student data where `what` is "names": the page shows it, keeps it nowhere and forgets it again. */
export type Revealed = (
  | { readonly what: "groups"; readonly groups: RevealedGroups }
  | { readonly what: "names"; readonly entries: readonly KeyEntry[] }
) & {
  /** What could not be read in the key, a sentence each, without a name. */
  readonly oddities: readonly string[];
};

export interface RevealServer {
  /** 2 Google calls: reads the identity key of the open sort sheet's meeting. Writes nothing. */
  revealIdentities(input: RevealInput): Answer<Revealed>;
}
