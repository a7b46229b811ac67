/** How typed text is tidied for showing, and how two typed texts are compared. */

/** Text as it is shown and kept: one kind of space, "\n" for every line break, no invisible rubbish at the edges. */
export const clean = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: pasted text carries them, and no cell may
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\ufeff]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();

/** Text as it is compared: without case, accents of Latin letters, direction marks and differences of spacing. */
export const fold = (text: string): string =>
  clean(
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u200c-\u200f\u202a-\u202e\u2060-\u2069]/g, ""),
  )
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, " ");
