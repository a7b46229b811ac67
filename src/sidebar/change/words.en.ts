/** What the page that changes a sort sheet says, in English. */
import { shared } from "../words.en.ts";

const people = (n: number): string => (n === 1 ? "1 reader" : `${n} readers`);
const pieces = (n: number): string => (n === 1 ? "1 sample" : `${n} samples`);

export const words = {
  ...shared,
  change: {
    heading: "Change people or samples",
    noMeeting:
      "This spreadsheet is not a sort sheet. Open the sort sheet of your meeting and choose this menu item there.",
    reading: "Reading the sort sheet …",
    kept: "Nothing that anybody typed is deleted: what is taken out is hidden, does not count any more, and can be brought back.",
    readers: "Readers",
    name: (name: string) => `Name of ${name}`,
    levels: (n: number) => (n === 0 ? "nothing chosen yet" : n === 1 ? "1 level chosen" : `${n} levels chosen`),
    takeOut: "Take out",
    takeOutOf: (name: string) => `Take out ${name}`,
    bringBack: "Bring back",
    bringBackOf: (name: string) => `Bring back ${name}`,
    out: "taken out",
    addReaders: "Add readers",
    addReadersHint: "One name a line. Each gets a tab.",
    samples: "Samples",
    listed: (n: number, out: number) => `${pieces(n)} in the sheet${out === 0 ? "" : `, ${out} taken out`}`,
    addSamples: "Add samples: students",
    addSamplesHint: "One student a line; groups and a link may follow. Names go into your identity key alone.",
    addCount: "Or how many to add",
    newCodes: (first: string, last: string) =>
      first === last ? `New sample: ${first}` : `New samples: ${first} to ${last}`,
    warnings: "Please check",
    wording:
      "To change the wording of a criterion or level, type over it in the Rubric tab. Levels that were chosen still count.",
    nothing: "Nothing to change yet.",
    will: "This will happen",
    willAddReaders: (n: number) => `${people(n)} added, each with a tab`,
    willRename: (n: number) => `${people(n)} renamed`,
    willTakeReaders: (n: number) => `${people(n)} taken out`,
    willBringReaders: (n: number) => `${people(n)} brought back`,
    willAddSamples: (n: number) => `${pieces(n)} added`,
    willTakeSamples: (n: number) => `${pieces(n)} taken out`,
    willBringSamples: (n: number) => `${pieces(n)} brought back`,
    known: (n: number) =>
      n === 1
        ? "1 of these students is in your key already. Add them only if this is another piece. Nothing was changed yet."
        : `${n} of these students are in your key already. Add them only if these are other pieces. Nothing was changed yet.`,
    addAgain: "Add them and change the sheet",
    start: "Change the sheet",
    working: "Changing the sort sheet …",
    done: "The sort sheet is changed.",
    keyDone: "The names are in your identity key.",
    openKey: "Open the identity key",
    chooseFile: "Choose this file",
    waiting: "Waiting for your choice in the other window. If you closed it, press “Stop waiting”.",
    stop: "Stop waiting",
    late: "No file was chosen.",
    faults: {
      readerTwice: (name: string) => `${name} reads already. Add an initial if they are two people.`,
      noName: "Give this reader a name.",
      tooManyReaders: (most: number) => `One sort sheet has room for ${most} readers.`,
      count: (most: number) => `Type a whole number, so that the sheet has at most ${most} samples.`,
      lastReader: "At least one reader must stay.",
      lastSample: "At least one sample must stay.",
    },
  },
};
