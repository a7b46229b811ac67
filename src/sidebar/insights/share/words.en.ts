/** Sharing the summary, in English. */
import { shared } from "../../words.en.ts";

export const words = {
  ...shared,
  share: {
    heading: "Share the summary",
    explain:
      "This is all that will be shared: counts, and nothing of single students. Title and criteria are as your team wrote them.",
    textLanguage: "Language of the text",
    text: "Text to share",
    languages: { en: "English", es: "Español" },
    copy: "Copy the text",
    copied: "Copied. Paste it where you need it.",
    notCopied: "Your browser did not copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.",
    print: "Print the text",
    gmail: "Open a draft in Gmail",
    mailto: "Open a draft in another mail program",
    shortened: "The text is too long for a draft. Copy it here and paste it there.",
    open: "Let others open the document",
    /** What they would see of the notes, or of a trends document. */
    sees: {
      notes:
        "Whoever can open the notes reads all of them: sample codes, readers' names and everything your team typed. To tell the counts alone, send the text above.",
      "trends document":
        "Whoever can open the trends document reads all of it: sample codes, readers' names and strategies, too. To tell the counts alone, send the text above.",
    },
    look: "See who has access",
    lookAgain: "Look again",
    looking: "Looking who has access …",
    have: "Have access already",
    more: "And others: Google names 100 at most.",
    anyone: "Anyone with the link",
    domain: (domain: string) => `Everyone at ${domain}`,
    roles: { reader: "reads", commenter: "comments", writer: "edits", owner: "owner" },
    inherited: "through the folder",
    address: "Mail address",
    addressHint: "Of one person or one group.",
    kind: "This is",
    kinds: { user: "a person", group: "a group" },
    may: "They may",
    mays: { reader: "read", commenter: "read and comment" },
    message: "Message in Google's mail",
    badAddress: "Type one whole address, such as name@school.org.",
    already: (address: string) => `${address} has access already. No mail is sent.`,
    check: (address: string, document: string, comments: boolean) =>
      `${address} will be able to read ${comments ? "and comment on " : ""}all of “${document}”. Google sends your message with a link.`,
    newDomain: (domain: string) => `Nobody at ${domain} has access yet: is this the right address?`,
    give: "Give access",
    giving: "Giving access …",
    given: (address: string) => `${address} has access now. Google sent your message.`,
  },
};
