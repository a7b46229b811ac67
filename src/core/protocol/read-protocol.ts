/** Makes a protocol from pasted text: a draft, which the team checks and corrects. */
import type { Language, Words } from "../language.ts";
import { quotedOf } from "../pasted/listed.ts";
import { longestPaste } from "../pasted/pasted-table.ts";
import type { ProblemText } from "../problem.ts";
import { freshId } from "./fresh-id.ts";
import { aboutOf, preworkOf, purposesOf } from "./pasted/about.ts";
import type { FoundBy } from "./pasted/heads.ts";
import { isSpanish } from "./pasted/labels.ts";
import { readLines } from "./pasted/lines.ts";
import { findParts } from "./pasted/parts.ts";
import { cut, segmentsOf } from "./pasted/segments.ts";
import { findTime } from "./pasted/times.ts";
import type { Protocol, Segment } from "./protocol.ts";
import { unnamedProtocol } from "./unnamed.ts";

/** `Text` is Words as it is read, and string once it is said in one language. */
export interface ProtocolRead<Text = string> {
  readonly protocol: Protocol | null;
  /** What was assumed or left out, a sentence each. */
  readonly warnings: readonly Text[];
  /** What only the team can say; the protocol holds the likeliest answer. */
  readonly questions: readonly Text[];
  readonly problem: ProblemText<Text> | null;
}

/** More is no protocol for a meeting, or a text that was misread. */
const mostSegments = 40;

/** In UTF-16 units: a cell of Google Sheets holds 50,000, and a segment's steps stand in one. */
const longestSegment = 40 * 1024;
/** The beginning of a long line, whole words. */
const shortened = (text: string): string => (text.length <= 80 ? text : `${cut(text, 80).replace(/\s+\S*$/, "")}…`);

const textOf = ({ purposes, steps, tips }: Segment): string =>
  [...purposes, ...steps.flatMap(({ text, prompts }) => [text, ...prompts.map((prompt) => prompt.text)]), ...tips].join(
    "\n",
  );

const refuse = (say: Words, next: Words): ProtocolRead<Words> => ({
  protocol: null,
  warnings: [],
  questions: [],
  problem: {
    code: "input",
    say,
    safe: {
      en: "What you pasted is still here, and nothing has been made yet.",
      es: "Lo que pegó sigue aquí, y todavía no se ha creado nada.",
    },
    next,
  },
});

const howFound: Readonly<Record<FoundBy, Words | null>> = {
  "times or steps": null,
  headings: {
    en: "The text has no times or steps, so each heading was taken as a segment. Is that right?",
    es: "El texto no tiene tiempos ni pasos, así que cada título se tomó como un segmento. ¿Es correcto?",
  },
  numbers: {
    en: "The text has no times or headings of steps, so each numbered line was taken as a segment. Is that right?",
    es: "El texto no tiene tiempos ni títulos de pasos, así que cada línea numerada se tomó como un segmento. ¿Es correcto?",
  },
  bullets: {
    en: "The text has no times, headings or numbers, so each point of its first list was taken as a segment. Is that right?",
    es: "El texto no tiene tiempos, títulos ni números, así que cada punto de su primera lista se tomó como un segmento. ¿Es correcto?",
  },
};

/**
 * Reads headings, times, numbered steps, questions, tables and tips as schools write them, in English and Spanish. Never throws.
 * Either `protocol` or `problem` is null, and never both.
 */
export function readProtocol(pasted: string): ProtocolRead<Words> {
  if (pasted.length > longestPaste) {
    const [size, room] = [Math.round(pasted.length / 1024), longestPaste / 1024];
    return refuse(
      {
        en: `That is about ${size} KB of text, and a protocol of more than ${room} KB cannot be read.`,
        es: `Son unos ${size} KB de texto, y no se puede leer un protocolo de más de ${room} KB.`,
      },
      {
        en: "Paste only the protocol itself, without other pages.",
        es: "Pegue solo el protocolo, sin otras páginas.",
      },
    );
  }
  const lines = readLines(pasted);
  if (lines.length === 0) {
    return refuse(
      { en: "There is no protocol here yet.", es: "Aquí todavía no hay ningún protocolo." },
      {
        en: "Copy the protocol's text from its document, times included, and paste it here.",
        es: "Copie el texto del protocolo de su documento, con los tiempos, y péguelo aquí.",
      },
    );
  }
  const found = findParts(lines);
  if (found.parts.length === 0) {
    const onlyTimes = lines.every(({ text }) => findTime(text)?.place === "alone");
    return refuse(
      onlyTimes
        ? {
            en: "There are only times in this text, and nothing says what they are for.",
            es: "En este texto hay solo tiempos, y nada dice para qué son.",
          }
        : {
            en: "No parts of a meeting could be found in this text.",
            es: "En este texto no se encontraron partes de una reunión.",
          },
      {
        en: "Put each part on a line of its own with its minutes, such as “Presentation (10 min)”, and what to do on the lines below it.",
        es: "Ponga cada parte en una línea aparte con sus minutos, por ejemplo «Presentación (10 min)», y en las líneas de abajo lo que se hace.",
      },
    );
  }
  if (found.parts.length > mostSegments) {
    return refuse(
      {
        en: `The text was read as ${found.parts.length} segments, and there is room for ${mostSegments}.`,
        es: `El texto se leyó como ${found.parts.length} segmentos, y hay lugar para ${mostSegments}.`,
      },
      {
        en: "Paste only one protocol, or put minutes only beside its main parts.",
        es: "Pegue un solo protocolo, o ponga minutos solo junto a sus partes principales.",
      },
    );
  }
  const language: Language = isSpanish(lines.map(({ text }) => text).join(" ")) ? "es" : "en";
  const { segments, warnings, questions } = segmentsOf(found, language);
  const large = segments.find((segment) => textOf(segment).length > longestSegment);
  if (large !== undefined) {
    const [size, room] = [Math.round(textOf(large).length / 1024), longestSegment / 1024];
    return refuse(
      {
        en: `The part “${large.title}” was read with about ${size} KB of text, and there is room for ${room}.`,
        es: `La parte «${large.title}» se leyó con unos ${size} KB de texto, y hay lugar para ${room}.`,
      },
      {
        en: "Paste less text, or put minutes beside more of its parts.",
        es: "Pegue menos texto, o ponga minutos junto a más de sus partes.",
      },
    );
  }
  const { name } = found;
  const about = aboutOf(found.about, name);
  const { prework, left } = preworkOf(found, language);

  const versions = found.stages
    .filter(({ labelled }, index) => !labelled && found.parts.some(({ stage }) => stage === index))
    .map(({ title }) => title);
  if (versions.length > 1)
    questions.unshift({
      en: `The text was read as one protocol with the stages ${quotedOf(versions).en}. If these are protocols of their own, paste one at a time.`,
      es: `El texto se leyó como un solo protocolo con las etapas ${quotedOf(versions).es}. Si son protocolos distintos, péguelos de uno en uno.`,
    });
  const how = howFound[found.by];
  if (how !== null) questions.unshift(how);
  if (name === null)
    questions.push({
      en: `What is the protocol called? The draft says “${unnamedProtocol[language]}”.`,
      es: `¿Cómo se llama el protocolo? El borrador dice «${unnamedProtocol[language]}».`,
    });
  if (prework !== null && prework.minutes === 0)
    questions.push({
      en: "How long does the preparation take? The text does not say; the draft says 30 minutes.",
      es: "¿Cuánto dura la preparación? El texto no lo dice; el borrador dice 30 minutos.",
    });
  const bare = quotedOf(segments.filter(({ steps }) => steps.length === 0).map(({ title }) => title));
  if (bare.en !== "")
    warnings.push({
      en: `No steps were found for ${bare.en}.`,
      es: `No se encontraron pasos para ${bare.es}.`,
    });
  const planning = quotedOf(segments.filter((segment) => segment.planning).map(({ title }) => title));
  if (planning.en !== "")
    warnings.push({
      en: `Taken as time for next steps, which is shortened last: ${planning.en}.`,
      es: `Se tomó como tiempo para los próximos pasos, que se acorta al final: ${planning.es}.`,
    });
  const out = [...about.left, ...left];
  if (out.length > 0) {
    const first = shortened(out[0]!);
    questions.push(
      out.length === 1
        ? {
            en: `1 line of the text found no place in the draft: “${first}”. Does the draft need it?`,
            es: `1 línea del texto no encontró lugar en el borrador: «${first}». ¿Hace falta en el borrador?`,
          }
        : {
            en: `${out.length} lines of the text found no place in the draft. The first is “${first}”. Does the draft need any of them?`,
            es: `${out.length} líneas del texto no encontraron lugar en el borrador. La primera es «${first}». ¿Hace falta alguna en el borrador?`,
          },
    );
  }
  const protocolName = name ?? unnamedProtocol[language];
  return {
    protocol: {
      id: freshId(protocolName, new Set(), "our-protocol"),
      name: protocolName,
      summary: about.summary,
      audience: "team",
      purposes: purposesOf(pasted),
      brought: [],
      source: { title: protocolName, publisher: "", year: "", url: about.url },
      considerations: about.considerations,
      prework: prework === null ? null : { ...prework, minutes: prework.minutes || 30 },
      segments,
    },
    warnings,
    questions,
    problem: null,
  };
}
