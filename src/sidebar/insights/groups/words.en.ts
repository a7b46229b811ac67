/** How groups of students did, in English. */
import { listed } from "../../../core/pasted/listed.ts";
import { shared } from "../../words.en.ts";

export const words = {
  ...shared,
  groups: {
    heading: "How groups of students did",
    explain:
      "The add-on reads your identity key and counts here, on your screen. Nobody else sees it until you add it to the notes. Names, small groups and single students stay out.",
    look: "Look at the groups",
    again: "Look again",
    reading: "Reading the identity key …",
    oddities: "In the identity key",
    noGroups: "The identity key names no group. Write groups beside the names there, then look again.",
    none: "Nothing can be told of groups this time without telling how single students did.",
    hidden: (names: readonly string[], fewest: number) =>
      `Not told: ${listed(names)}. Each needs at least ${fewest} students in it and ${fewest} outside it, and as many where it overlaps with a group that is told or differs from what was told before. In every criterion some must be on both sides of grade level. A group that the key spells in two ways counts as two.`,
    hiddenHere: "Only you see these names. The notes do not name these groups.",
    add: "Add to the notes",
    addExplain:
      "Everybody who reads the notes will see the sentences above. What you add is kept in your identity key, so that a later look cannot be compared with it to find one student.",
    adding: "Adding …",
    added: "Added",
    open: "Open the document",
  },
};
