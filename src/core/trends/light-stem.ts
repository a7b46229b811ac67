/**
 * A light stem: takes off the commonest endings of nouns and verbs in English, Spanish and Portuguese, whichever the word is, so that
 * "tables" and "table", "compares" and "compared", "razones" and "razón" come together. It is no Snowball stemmer: it leaves irregular forms apart.
 */
import { fold } from "../pasted/fold.ts";

/** The longest first; what is left must keep enough of the word to be told from others. */
const endings = `
amientos imientos aciones amiento imiento ations ciones acion acoes ation iendo ieron ments aban acao adas
ados ando aram aron avam cion coes endo idas idos indo ings ment aba ada ado ava cao ida ido ied ies ing oes
am an ar as ed em en er es ir os ou a e o s y
`
  .trim()
  .split(/\s+/);
const shortestStem = 4;

export const stem = (word: string): string => {
  const folded = fold(word).replace(/'s$/, "");
  const ending = endings.find((one) => folded.endsWith(one) && folded.length - one.length >= shortestStem);
  const bare = ending === undefined ? folded : folded.slice(0, -ending.length);
  // "planning" and "plan": a doubled consonant before an ending.
  return ending !== undefined && /([bdgmnprt])\1$/.test(bare) && bare.length > shortestStem ? bare.slice(0, -1) : bare;
};
