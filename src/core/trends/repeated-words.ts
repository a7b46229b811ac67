/** Words that came up in several evidence notes: a help to find what belongs together, no judgement of it. */
import { isStopWord, languageOf, type NoteLanguage, noteLanguages } from "./stop-words.ts";

/** What a reader noted as evidence for a sample, and where it stands. */
export interface EvidenceNote {
  readonly sample: string;
  readonly reader: string;
  readonly text: string;
  /** The cell in A1 notation, in the reader's tab. */
  readonly sheetId: number;
  readonly cell: string;
}

export interface RepeatedWord {
  /** In the form that was typed most often. */
  readonly word: string;
  readonly notes: readonly EvidenceNote[];
}

/** What forms of a word, in lower case, have in common. */
export type Stem = (word: string, language: NoteLanguage) => string;

const shortest = 3;
const inWords = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const wordsIn = (text: string): readonly string[] => text.normalize("NFC").toLowerCase().match(inWords) ?? [];

/**
 * Words of two notes or more, those of most notes first, then by the alphabet. Forms of a word are taken together, in the language
 * (en, es, pt) that the note is in; a note too short to tell is in that of all notes together. Words that are
 * alike in two languages ("plants", "plantas") come together as well. Words that every text has, and those in
 * `known` (such as the names of criteria, levels and readers), say nothing and are left out.
 */
export const repeatedWords = (
  notes: readonly EvidenceNote[],
  stem: Stem,
  known: readonly string[] = [],
): readonly RepeatedWord[] => {
  const read = notes.map((note) => ({ note, words: wordsIn(note.text) }));
  const common = languageOf(
    read.flatMap(({ words }) => words),
    "en",
  );
  const left = new Set(
    wordsIn(known.join(" ")).flatMap((word) => noteLanguages.map((language) => stem(word, language))),
  );
  const found = new Map<string, { forms: Map<string, number>; notes: Set<EvidenceNote> }>();
  for (const { note, words } of read) {
    const language = languageOf(words, common);
    for (const word of words) {
      if (word.length < shortest || isStopWord(word)) continue;
      const key = stem(word, language);
      if (left.has(key)) continue;
      const one = found.get(key) ?? { forms: new Map<string, number>(), notes: new Set<EvidenceNote>() };
      one.forms.set(word, (one.forms.get(word) ?? 0) + 1);
      one.notes.add(note);
      found.set(key, one);
    }
  }
  return [...found.values()]
    .filter((one) => one.notes.size > 1)
    .map(({ forms, notes: where }) => ({
      word: [...forms].sort(([a, times], [b, others]) => others - times || a.length - b.length)[0]![0],
      notes: [...where],
    }))
    .sort((a, b) => b.notes.length - a.notes.length || (a.word < b.word ? -1 : 1));
};
