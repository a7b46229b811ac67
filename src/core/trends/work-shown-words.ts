/** The words of what the work shows beside glows, grows and the gap. src/core/trends/work-shown-wording.ts puts the counts in. */
import type { Language } from "../language.ts";
import { allOf } from "../pasted/listed.ts";

const samples = (count: number): string => `${count} sample${count === 1 ? "" : "s"}`;
const readers = (count: number): string => `${count} reader${count === 1 ? "" : "s"}`;

const english = {
  objectiveHeading: "Did every student meet the objective?",
  objectiveUnknown: "This cannot be told yet: no sample has a settled level.",
  objectiveAll: (count: number) =>
    count === 1
      ? "The 1 settled sample is at or above grade level in every criterion that is settled for it."
      : `Yes, as far as levels are settled: all ${count} samples are at or above grade level.`,
  objectiveNone: (of: number) =>
    `Not yet: ${of === 1 ? "the 1 settled sample is" : `all ${of} settled samples are`} below grade level in at least one criterion.`,
  objective: (met: number, of: number) =>
    of === 1
      ? "Not yet."
      : `Not yet: ${met} of ${of} samples ${met === 1 ? "is" : "are"} at or above grade level in every criterion that is settled for them.`,
  objectiveBelow: (count: number, codes: string) =>
    `${samples(count)} ${count === 1 ? "is" : "are"} below in at least one criterion (${codes}).`,
  objectivePartly: (count: number, met: number) =>
    `This may change for ${met === 1 ? "the one" : count === met ? `all ${met}` : `${count} of the ${met}`} at or above: a criterion is still to be settled there.`,
  objectiveUnsettled: (count: number) => `${samples(count)} ${count === 1 ? "has" : "have"} no settled level yet.`,
  tooFew: (of: number) => `${of === 1 ? "One sample is" : `${of} samples are`} too few to speak for a class.`,
  consistencyHeading: "What shows most and least consistently",
  atOneLevel: (name: string, count: number, of: number, level: string) =>
    `${name} (${count} of ${of} samples at ${level})`,
  atAnyLevel: (name: string, count: number, of: number) => `${name} (no level has more than ${count} of ${of} samples)`,
  most: (criteria: readonly string[]) => `Most consistent across samples: ${allOf(criteria).en}.`,
  least: (criteria: readonly string[]) => `Least consistent: ${allOf(criteria).en}.`,
  consistencyNot: {
    "too close": "The criteria are too close to tell which one shows most consistently.",
    "levels differ":
      "The criteria have different numbers of levels, so it cannot be told which one shows most consistently.",
  },
  strategiesHeading: "Pathways and strategies",
  strategy: (text: string, count: number, codes: string) => `${text}: ${samples(count)} (${codes})`,
  strategiesMore: (count: number) => `And ${count} more.`,
  strategiesApart: (count: number) =>
    count === 1 ? "One strategy was noted, for one sample." : `${count} strategies were noted, each for one sample.`,
  taskHeading: "What the work says about the task",
  ways: (different: number, count: number, of: number) =>
    different === 1
      ? `Only one strategy was noted, in ${count} of ${samples(of)}. Does the task leave room for other ways?`
      : `${different} different strategies were noted, in ${count} of ${samples(of)}.`,
  /** `used` of `of` levels in the criteria. */
  levelsUsed: (some: readonly { used: number; of: number; names: readonly string[] }[]) =>
    `Levels used: ${some.map(({ used, of, names }) => `${used} of ${of} in ${names.join(", ")}`).join("; ")}.`,
  taskAlike: {
    highest: "All are at the highest level: could the task ask for more?",
    below: "All are below grade level: was the task within reach, with the supports that students had?",
    alike: "The work is much alike: does the task leave room to go further, or another way?",
  },
  taskBeyond:
    "Levels do not tell of critical thinking, revision, originality or identity: look for them in the work itself.",
  apartHeading: "Samples to look at again",
  alone: (sample: string, name: string, level: string) =>
    `${sample} stands alone in ${name} at ${level}: all others are two or more levels away.`,
  uneven: (sample: string, highName: string, high: string, lowName: string, low: string) =>
    `${sample} is at ${high} in ${highName}, and at ${low} in ${lowName}.`,
  more: (count: number) => `and ${count} more`,
  andMore: (count: number) => `And ${count} more ${count === 1 ? "sample" : "samples"}.`,
  many: samples,
  piles: (first: string, last: string, placed: number, by: number) =>
    `By piles or ranks: first, ${first}; last, ${last} (${samples(placed)} placed, ${readers(by)}).`,
  agreement: (same: number, pairs: number, withinOne: number) =>
    `Readers in pairs: the same level in ${same} of ${pairs} pairs, at most one level apart in ${withinOne}.`,
  agreementNone: "How far readers agree cannot be computed: no sample has levels from two readers.",
};

const muestras = (count: number): string => `${count} muestra${count === 1 ? "" : "s"}`;

const spanish: typeof english = {
  objectiveHeading: "¿Lograron el objetivo todos los estudiantes?",
  objectiveUnknown: "Todavía no se puede saber: ninguna muestra tiene un nivel definido.",
  objectiveAll: (count) =>
    count === 1
      ? "La única muestra con nivel definido está en el nivel de grado o por encima en cada criterio definido."
      : `Sí, en lo que ya está definido: las ${count} muestras están en el nivel de grado o por encima.`,
  objectiveNone: (of) =>
    `Todavía no: ${of === 1 ? "la única muestra con nivel definido está" : `las ${of} muestras con nivel definido están`} por debajo del nivel de grado en al menos un criterio.`,
  objective: (met, of) =>
    of === 1
      ? "Todavía no."
      : `Todavía no: ${met} de ${of} muestras ${met === 1 ? "está" : "están"} en el nivel de grado o por encima en todos sus criterios definidos.`,
  objectiveBelow: (count, codes) =>
    `${muestras(count)} ${count === 1 ? "está" : "están"} por debajo en al menos un criterio (${codes}).`,
  objectivePartly: (count, met) =>
    `Esto puede cambiar en ${met === 1 ? "la única que lo alcanza" : `${count === met ? `las ${met}` : `${count} de las ${met}`} que lo alcanzan`}: allí falta definir algún criterio.`,
  objectiveUnsettled: (count) => `${muestras(count)} aún no ${count === 1 ? "tiene" : "tienen"} ningún nivel definido.`,
  tooFew: (of) =>
    of === 1
      ? "Una sola muestra no basta para hablar de todo el grupo."
      : `${of} muestras son muy pocas para hablar de todo el grupo.`,
  consistencyHeading: "Qué se ve con más y con menos consistencia",
  atOneLevel: (name, count, of, level) => `${name} (${count} de ${of} muestras en ${level})`,
  atAnyLevel: (name, count, of) => `${name} (ningún nivel reúne más de ${count} de ${of} muestras)`,
  most: (criteria) => `Con más consistencia entre las muestras: ${allOf(criteria).es}.`,
  least: (criteria) => `Con menos consistencia: ${allOf(criteria).es}.`,
  consistencyNot: {
    "too close": "Los criterios están demasiado cerca para saber cuál se ve con más consistencia.",
    "levels differ":
      "Los criterios no tienen todos el mismo número de niveles, así que no se puede saber cuál se ve con más consistencia.",
  },
  strategiesHeading: "Caminos y estrategias",
  strategy: (text, count, codes) => `${text}: ${muestras(count)} (${codes})`,
  strategiesMore: (count) => `Y ${count} más.`,
  strategiesApart: (count) =>
    count === 1
      ? "Se anotó una estrategia, en una sola muestra."
      : `Se anotaron ${count} estrategias, cada una en una sola muestra.`,
  taskHeading: "Qué dicen los trabajos sobre la tarea",
  ways: (different, count, of) =>
    different === 1
      ? `Se anotó una sola estrategia, en ${count} de ${muestras(of)}. ¿Deja la tarea lugar para otros caminos?`
      : `Se anotaron ${different} estrategias distintas, en ${count} de ${muestras(of)}.`,
  levelsUsed: (some) =>
    `Niveles que aparecen: ${some.map(({ used, of, names }) => `${used} de ${of} en ${names.join(", ")}`).join("; ")}.`,
  taskAlike: {
    highest: "Todas están en el nivel más alto: ¿podría la tarea pedir más?",
    below:
      "Todas están por debajo del nivel de grado: ¿estaba la tarea al alcance, con los apoyos que tuvieron los estudiantes?",
    alike: "Los trabajos se parecen mucho: ¿deja la tarea lugar para ir más lejos, o por otro camino?",
  },
  taskBeyond:
    "Los niveles no dicen nada del pensamiento crítico, la revisión, la originalidad ni la identidad: hay que buscarlos en los propios trabajos.",
  apartHeading: "Muestras para volver a mirar",
  alone: (sample, name, level) =>
    `${sample} está sola en ${name} con ${level}: todas las demás están a dos o más niveles.`,
  uneven: (sample, highName, high, lowName, low) =>
    `${sample} está en ${high} en ${highName}, y en ${low} en ${lowName}.`,
  more: (count) => `y ${count} más`,
  andMore: (count) => `Y ${muestras(count)} más.`,
  many: muestras,
  piles: (first, last, placed, by) =>
    `Por grupos o puestos: primero, ${first}; al final, ${last} (${placed === 1 ? "1 muestra ubicada" : `${placed} muestras ubicadas`} por ${by} persona${by === 1 ? "" : "s"}).`,
  agreement: (same, pairs, withinOne) =>
    `Lecturas de dos en dos: el mismo nivel en ${same} de ${pairs} pares, a lo sumo un nivel de diferencia en ${withinOne}.`,
  agreementNone: "No se puede calcular cuánto coinciden las lecturas: ninguna muestra tiene niveles de dos personas.",
};

export const workShownWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
