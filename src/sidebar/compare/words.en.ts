/** What comparing two by two says, in English. */
import { shared } from "../words.en.ts";

const times = (count: number): string => (count === 1 ? "1 comparison" : `${count} comparisons`);

export const words = {
  ...shared,
  compare: {
    heading: "Compare two by two",
    noMeeting: "This spreadsheet is not a sort sheet.",
    noMeetingNext: "Open the sort sheet of your meeting and choose Compare two by two there.",
    explain:
      "You see two samples at a time and say which is stronger. From the answers of the whole team comes an order to talk about.",
    tooFew: "Comparing needs at least three samples. Put the samples side by side and talk about them.",
    who: "Who are you?",
    whoChoose: "Choose your name",
    gone: "This reader was taken out of the meeting. What they compared stays in the sheet, and does not count any more.",
    whoFault: "Choose your name first.",
    focus: "What do you compare? (optional)",
    focusHint: "One answer for the whole team, such as “use of evidence”. Empty is the whole piece.",
    start: "Start comparing",
    starting: "Reading the sheet …",
    question: "Which of the two is stronger?",
    look: (focus: string) => `Look at: ${focus}`,
    wholePiece: "the whole piece",
    pair: (number: number) => `Pair ${number}`,
    open: "Open the work",
    work: (code: string) => `of ${code}`,
    stronger: "is stronger",
    same: "Too close to say",
    keys: "Keys: left and right arrow, space for too close.",
    said: {
      one: (code: string) => `${code} is stronger. Next pair.`,
      same: "Too close to say. Next pair.",
    },
    undo: "Undo last",
    undone: "Taken back. The pair is here again.",
    progress: (mine: number, team: number, needed: number) =>
      `${times(mine)} by you; ${team} by the team; about ${needed} make an order to talk about.`,
    saved: "All saved.",
    saving: "Saving …",
    waiting: (count: number) => `${times(count)} not saved yet.`,
    tryNow: "Try now",
    allDone: "You have compared every pair. Thank you.",
    showOrder: "Show the order",
    orderHeading: "The order so far",
    orderWorking: "Reading what the team compared …",
    strongest: "Strongest",
    weakest: "Least strong",
    group: (number: number) => `Group ${number}`,
    place: (best: number, worst: number, of: number) =>
      best === worst ? `place ${best} of ${of}` : `place ${best} to ${worst} of ${of}`,
    limits: "What this tells",
    details: "How it was worked out",
    method: (each: string, reliability: string | null) =>
      `A sample is in ${each} comparisons on average. The order follows the Bradley-Terry model; “too close” counts half for each. ${
        reliability === null ? "" : `Scale separation reliability: ${reliability} (0 is chance, 1 is certain).`
      }`,
    write: "Write this order into the sheet",
    writing: "Writing …",
    written: (tab: string, cell: string) => `Written in the tab “${tab}”, from ${cell} on.`,
    oddities: "Rows that are not counted",
    back: "Back to comparing",
    another: "Another reader",
  },
};
