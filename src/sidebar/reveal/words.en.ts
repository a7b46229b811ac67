/** What showing whose work it is says, in English. */
import { shared } from "../words.en.ts";

export const words = {
  ...shared,
  reveal: {
    heading: "Show whose work it is",
    noMeeting: "This spreadsheet is not a sort sheet.",
    noMeetingNext: "Open the sort sheet of your meeting and choose Show whose work it is there.",
    explain:
      "Do this after the sort. The add-on reads the identity key in your own Drive and shows it in this sidebar alone: nothing is written anywhere.",
    projector: "Whoever sees your screen sees it too. Is a projector on, or is the screen shared?",
    what: "What to show",
    groups: "Groups only",
    groupsSay: "Which codes belong to which group, where a group is large enough.",
    names: "Names and groups",
    namesSay: "The student behind each code.",
    sorted: "The team has finished sorting",
    tickFirst: "Tick that the team has finished sorting first.",
    show: "Show",
    reading: "Reading the identity key …",
    shownGroups: "Groups by code",
    shownNames: "Whose work it is",
    forgets: "This page forgets it when you hide it, and by itself after 10 minutes.",
    count: (n: number) => (n === 1 ? "1 sample" : `${n} samples`),
    tooFew: "Too few to show",
    tooFewSay:
      "These groups, or what would be left beside them, have fewer than 6 students, so that somebody could be told apart:",
    noGroups: "The identity key names no groups.",
    noneShown: "No group is large enough to be shown.",
    nobody: "The identity key has no row for any sample of this meeting.",
    code: "Code",
    name: "Name",
    groupsHead: "Groups",
    oddities: "Could not be read",
    hide: "Hide again",
    hidden: "Hidden. This page has forgotten it.",
  },
};
