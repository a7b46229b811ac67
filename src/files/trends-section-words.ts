/** What the trends section and the trends document say around the sentences of src/core/trends/wording.ts, in every language. */
import type { Language } from "../core/language.ts";
import { fewestSamples } from "../core/trends/gap.ts";

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const english = {
  /** Followed by a link to the sort sheet and a full stop, as is `more`. */
  from: (samples: number, readers: number) =>
    `${counted(samples, "sample")}, ${counted(readers, "reader")}. Only settled levels are counted. A level is settled when the team has agreed on it, or when all who read the sample chose the same. Counts come from the `,
  sortSheet: "sort sheet",
  glows: "Glows in the counts",
  grows: "Grows in the counts",
  gap: "The gap to work on",
  talk: "To talk about first",
  nothingToTalk: "Nothing is left to settle among the levels that readers chose.",
  more: (count: number, tab: string) => `And ${count} more, in the ${tab} tab of the `,
  tooFew: `This cannot be told: too few samples have a settled level. A criterion needs at least ${fewestSamples}.`,
  glowsInGapOnly:
    "Most samples are at or above grade level only where the gap to work on is. Look in the evidence for what students already do.",
  noGlow:
    "In no criterion are most samples at or above grade level yet. Look in the evidence for what students already do.",
  growsInGlows:
    "Where there are enough samples to tell, most are at or above grade level. Those below are counted in each criterion's table.",
  noGrow: "No settled sample is below grade level in a criterion that has enough samples to tell.",
  columns: ["Level", "Grade level", "Samples", "Picture"],
  atOrAbove: "at or above",
  below: "below",
  notes: "meeting notes",
  /** Over an earlier summary that somebody typed into. */
  kept: "Kept from before, with what was typed into it",
};

const spanish: typeof english = {
  from: (samples, readers) =>
    `${counted(samples, "muestra")}, ${samples === 1 ? "leída" : "leídas"} por ${counted(readers, "persona")}. Solo se cuentan los niveles definidos. Un nivel queda definido cuando el equipo lo acuerda, o cuando todas las personas que leyeron la muestra eligieron el mismo. Los conteos vienen de la `,
  sortSheet: "hoja de clasificación",
  glows: "Fortalezas en los conteos",
  grows: "Por crecer en los conteos",
  gap: "La brecha en la que trabajar",
  talk: "De qué conversar primero",
  nothingToTalk: "No queda nada por definir entre los niveles que se eligieron.",
  more: (count, tab) => `Y ${count} más, en la pestaña ${tab} de la `,
  tooFew: `No se puede saber: muy pocas muestras tienen un nivel definido. Un criterio necesita al menos ${fewestSamples}.`,
  glowsInGapOnly:
    "La mayoría de las muestras llega al nivel de grado solo en los criterios de la brecha en la que trabajar. Busquen en la evidencia lo que los estudiantes ya logran.",
  noGlow:
    "Todavía no hay ningún criterio en el que la mayoría de las muestras llegue al nivel de grado. Busquen en la evidencia lo que los estudiantes ya logran.",
  growsInGlows:
    "Donde hay muestras suficientes para sacar conclusiones, la mayoría está en el nivel de grado o por encima. Las que están por debajo se cuentan en la tabla de cada criterio.",
  noGrow:
    "Ninguna muestra con nivel definido está por debajo del nivel de grado en un criterio con muestras suficientes para sacar conclusiones.",
  columns: ["Nivel", "Nivel de grado", "Muestras", "Gráfico"],
  atOrAbove: "en él o por encima",
  below: "por debajo",
  notes: "notas de la reunión",
  kept: "De antes, con lo que se escribió en ello",
};

export const trendsSectionWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
