/** One result as people type it: a number, a word, or a mark that there is none. */
import { fold } from "../pasted/fold.ts";

export type ResultValue =
  /** `of`: the most possible, where it stands beside the number: "17/20"; 100 for "85%". */
  | { readonly kind: "number"; readonly number: number; readonly of: number | null }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "none" };

/** "-", "abs", "excused": nobody's result. */
const saysNone = (text: string): boolean =>
  /^([-\u2013\u2014._*]*|#?n\/?[ad]|s\/?[dnc]|np|nsp|abs\.?|absent|absence|aus\.?|ausente|inasistente|exc?\.?|excused|exento|exenta|justificad[oa]|eximid[oa]|miss(ing)?|not (taken|submitted|turned in)|no (presento|entrego|rindio|vino|asistio)|falto|falta|pendiente|pending|inc(omplete)?\.?|sin (dato|datos|nota|entregar))$/.test(
    fold(text),
  );

/** "8,5" is 8.5; "1,200" and "1.200,5" hold thousands. */
const numberIn = (text: string): number => {
  const bare = text.replace(/\s/g, "");
  const plain = /^\d{1,3}(\.\d{3})*,\d+$/.test(bare) && !/^[1-9]\d{0,2}(,\d{3})+$/.test(bare);
  return Number(plain ? bare.replace(/\./g, "").replace(",", ".") : bare.replace(/,/g, ""));
};

const aNumber = String.raw`-?\d[\d.,]*\d|-?\d`;
const shapes = new RegExp(
  `^(${aNumber})(?:\\s*(%)|\\s*(?:/|out of|of|de|sobre)\\s*(\\d[\\d.,]*))?\\s*(?:points?|pts?\\.?|puntos?|ptos?\\.?)?$`,
  "i",
);

export const readResult = (cell: string): ResultValue => {
  const text = cell.trim();
  if (saysNone(text)) return { kind: "none" };
  const found = shapes.exec(text);
  if (found === null) return { kind: "words", text };
  const number = numberIn(found[1]!);
  if (Number.isNaN(number)) return { kind: "words", text };
  return { kind: "number", number, of: found[2] ? 100 : found[3] ? numberIn(found[3]) : null };
};
