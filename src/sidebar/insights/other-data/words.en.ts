/** Other data beside the sort, in English. */
import { shared } from "../../words.en.ts";

export const words = {
  ...shared,
  other: {
    heading: "Compare with other data",
    explain:
      "Hold test results or what students say beside the sort. Names are matched in this page and are never sent or saved.",
    paste: "Results or feedback",
    pasteHint: "Paste rows from a spreadsheet, or one “name: result” a line. Names or codes, with or without headings.",
    read: "Read the list",
    reading: "Reading the sort …",
    pasteFirst: "Paste results or feedback first.",
    byName:
      "This list goes by name. The add-on can read the identity key in your own Drive and match the names in this page. Nobody else sees them.",
    match: "Match the names",
    matching: "Reading the identity key …",
    clear: "Clear the list",
    cleared: "Cleared. This page has forgotten the list and the names.",
    found: (found: number, all: number, by: "code" | "name") =>
      `${found} of ${all} samples are in the list, found by ${by}.`,
    noneFound:
      "No line could be matched with a sample of this sort. Check that the list has names or codes, then read it again.",
    unsure: "Who is this?",
    unsureHelp: "These lines count once you say whose they are.",
    lineOf: (line: number, who: string) => `Line ${line}: ${who}`,
    leaveOut: "Leave it out",
    notInSort: (n: number) => `${n} ${n === 1 ? "line is" : "lines are"} about nobody in this sort`,
    notInSortHelp:
      "Students whose work is not in this sort are left out. If a name is spelled in another way, correct it above and read the list again.",
    attention: "Not counted",
    doubled: (code: string, lines: string) =>
      `Lines ${lines} say different things about ${code}. Keep one of them in the list and read it again.`,
    odd: (line: number, text: string) => `Line ${line}: “${text}” is not a result like the others.`,
    column: "Which column?",
    unnamedColumn: (number: number) => `Column ${number}`,
    kinds: { numbers: "numbers", words: "words", texts: "sentences" },
    what: "What is this data?",
    unnamed: "Other data",
    least: "Met from this result on",
    leastFault: "Type a number, such as 14.",
    suggest: (value: string) => `A first idea: ${value}. You decide.`,
    use: (value: string) => `Use ${value}`,
    wordsMet: "Which of these mean “met”?",
    compare: "Compare with",
    overAll: "All criteria together",
    shows: "Beside the sort",
    decide: "Say from where on a result counts as met, and the comparison appears here.",
    caution: "One test and one task are two glimpses of a student. Talk about both before you decide anything.",
    addHeading: "Add to the sheet",
    addResults: (n: number) =>
      `The tab “Other data” gets the sentences above and ${n === 1 ? "1 row" : `${n} rows`}: code, result, met or not. No names.`,
    private: "These are results of single students. Whoever can open this sort sheet will see them.",
    privateNotes: "These are words of single students. Whoever can open this sort sheet will read them.",
    preview: "What will be written",
    code: "Sample",
    result: "Result",
    met: "Met?",
    yes: "Yes",
    no: "Not yet",
    addNotes: (n: number) =>
      `The Board gets ${n === 1 ? "1 note" : `${n} notes`}, by code, in empty cells. They can be moved.`,
    source: "Column of the Board",
    sources: ["Student work", "What students say", "Test results", "Other data"],
    named: (line: number | null, found: string) =>
      line === null
        ? `What you call this data has a student's name in it (${found}). Change it.`
        : `Line ${line} names a student (${found}). Take the name out of the list above and read it again.`,
    maybe: (line: number | null, found: string) =>
      line === null ? `What you call this data says “${found}”.` : `Line ${line} says “${found}”.`,
    namesHeading: "Names of students",
    maybeHelp: "If one is a student's name, take it out of the list above and read it again.",
    maybeTick: "I have checked: these are no students' names here, and no text names a student",
    unchecked: "I have checked that no text names a student",
    tickFirst: "Check for names first: tick the box above.",
    takeOut: "Take the names out first.",
    add: "Add to the sheet",
    adding: "Adding …",
    added: (n: number, tab: string) => `${n} added in the tab “${tab}”.`,
    same: (tab: string) => `All of this stands in the tab “${tab}” already.`,
    kept: (codes: string) =>
      `Left as they were, as the sheet says something else for the same data: ${codes}. Correct them there and add again, and the sentences are added, too; or give this data another name.`,
    keyOddities: "In the identity key",
  },
};
