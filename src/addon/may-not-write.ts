/** Said where the open sheet may only be viewed. */
import type { Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";

/** `where` with its article; `safe`: what is kept. */
export const mayNotWrite = (where: Words, safe: Words): Problem =>
  new Problem({
    code: "access",
    say: {
      en: `The add-on may not write in ${where.en}.`,
      es: `El complemento no puede escribir en ${where.es}.`,
    },
    safe,
    next: {
      en: "If you can only view the sheet, ask whoever planned the meeting to let you edit it. Then try again.",
      es: "Si solo puede ver la hoja, pida a quien planificó la reunión que le permita editarla. Luego inténtelo otra vez.",
    },
  });
