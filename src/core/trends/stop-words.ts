/** Words that every text has, in English, Spanish and Portuguese, without accents; and those that every note on student work has. */
import { fold } from "../pasted/fold.ts";

/** Languages that evidence is noted in: a team may well write in one that the add-on does not speak. */
export const noteLanguages = ["en", "es", "pt"] as const;
export type NoteLanguage = (typeof noteLanguages)[number];

const words: Readonly<Record<NoteLanguage, string>> = {
  en: `
the and for but not with from that this these those there their they them then than has have had was were are been being will would
can could should may might must does did doing done what which who whom whose when where why how all any both each few more most
other some such only own same too very just also into onto over under about after before between through during out off again once here
its his her hers him she you your our ours one two because while until against without within still yet even much many well
student students work sample samples shows show showed uses use used using an is in on of to it as at by or be do
`,
  es: `
los las del que con por para una uno unos unas este esta esto estos estas ese esa eso esos esas aquel aquella como pero mas sin sobre
entre hasta desde donde cuando quien cual porque tambien muy hay ser son fue era eran esta estan tiene tienen tener hace hacen hacer
sus les nos ella ellos ellas usted ustedes todo toda todos todas otro otra otros otras cada solo algo nada bien aun pues aunque
estudiante estudiantes alumno alumna alumnos alumnas trabajo muestra muestras usa usan el la lo y en de un al se su no es o si
`,
  pt: `
dos das nos nas pelo pela pelos pelas com nao sem uma umas uns ele ela eles elas seu sua seus suas isso isto este essa esse mais mas
muito muita quando onde quem qual tambem sao foi eram tem tinha ser estar esta estao fazer faz ate apos que para por como
estudante estudantes aluno aluna alunos alunas trabalho amostra amostras usa usam os as em de do da na um ao se duas dois
`,
};
/** Letters that only one of them has. */
const letters: Readonly<Record<NoteLanguage, RegExp>> = { en: /^$/, es: /ñ/, pt: /[ãõçâêô]/ };
const listed = noteLanguages.map((language) => ({
  language,
  known: new Set(words[language].trim().split(/\s+/)),
}));

export const isStopWord = (word: string): boolean => listed.some(({ known }) => known.has(fold(word)));

/** The language that most of these words tell, being its commonest or spelled as only there; `otherwise` where that is no one language. */
export const languageOf = (text: readonly string[], otherwise: NoteLanguage): NoteLanguage => {
  const counts = listed.map(({ language, known }) => ({
    language,
    count: text.filter((word) => known.has(fold(word)) || letters[language].test(word)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, second] = counts.filter(({ count }) => count === most);
  return first === undefined || second !== undefined ? otherwise : first.language;
};
