/** What is wrong with a rubric that somebody typed or changed, so that it can be said beside the field. */
import { languages, type Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { saysNotScorable } from "./level-words.ts";
import {
  type Criterion,
  isOnlyNumber,
  type Level,
  levelNameIn,
  longestDescriptor,
  longestName,
  mostCriteria,
  mostLevels,
  type Rubric,
} from "./rubric.ts";

export type RubricFaultKind =
  | "no criteria"
  | "too many criteria"
  | "no name"
  | "name twice"
  | "too long"
  | "weight"
  | "grade level"
  | "too few levels"
  | "too many levels"
  | "level without name"
  | "level twice"
  | "level only a number"
  | "level not scorable";

export interface RubricFault {
  /** Index of the criterion; 0 where there is none, the first that is too many where there are too many. */
  readonly criterion: number;
  /** Index of the level; null where the fault is the criterion's own. */
  readonly level: number | null;
  readonly what: RubricFaultKind;
  readonly say: Words;
}

type Found = Pick<RubricFault, "what" | "say">;

const tooLong = (most: number): Found => ({
  what: "too long",
  say: {
    en: `This is longer than ${most} characters. Shorten it.`,
    es: `Esto tiene más de ${most} caracteres. Acórtelo.`,
  },
});

/** The names under which a level is chosen, as they are compared: two levels that share one in any language cannot be told apart. */
const namesOf = (level: Level): string[] => languages.map((language) => fold(levelNameIn(language)(level)));

const isEmpty = ({ label, points }: Level) => fold(label) === "" && points === null;

function levelFaults(levels: readonly Level[], index: number): Found[] {
  const level = levels[index]!;
  if (isEmpty(level)) {
    return [
      {
        what: "level without name",
        say: {
          en: "This level has no name. Write a word or points for it.",
          es: "Este nivel no tiene nombre. Escriba una palabra o los puntos.",
        },
      },
    ];
  }
  const found: Found[] = [];
  const name = levelNameIn("en")(level);
  const nameEs = levelNameIn("es")(level);
  if (saysNotScorable(level.label)) {
    found.push({
      what: "level not scorable",
      say: {
        en: `“${name}” is not a level: every sheet offers “Not scorable” beside the levels. Remove it here.`,
        es: `«${nameEs}» no es un nivel: todas las hojas ofrecen «No evaluable» junto a los niveles. Quítelo de aquí.`,
      },
    });
  } else if (level.points === null ? isOnlyNumber(level.label) : !Number.isFinite(level.points)) {
    found.push({
      what: "level only a number",
      say: {
        en: "A sheet would turn this name into a number. Write the number under points, or add a word.",
        es: "La hoja convertiría este nombre en un número. Escriba el número en los puntos o agregue una palabra.",
      },
    });
  }
  const before = levels.slice(0, index).filter((other) => !isEmpty(other));
  if (before.some((other) => namesOf(other).some((one) => namesOf(level).includes(one)))) {
    found.push({
      what: "level twice",
      say: {
        en: `Two levels of this criterion are called “${name}”. Give one of them another name.`,
        es: `Dos niveles de este criterio se llaman «${nameEs}». Cambie el nombre de uno de los dos.`,
      },
    });
  }
  if (level.label.length > longestName) found.push(tooLong(longestName));
  if (level.descriptor.length > longestDescriptor) found.push(tooLong(longestDescriptor));
  return found;
}

function criterionFaults(criteria: readonly Criterion[], index: number): Found[] {
  const { name, section, weight, levels, gradeLevel } = criteria[index]!;
  const found: Found[] = [];
  const add = (what: RubricFaultKind, en: string, es: string) => found.push({ what, say: { en, es } });
  if (fold(name) === "") add("no name", "This criterion has no name.", "Este criterio no tiene nombre.");
  else if (criteria.slice(0, index).some((other) => fold(other.name) === fold(name))) {
    add(
      "name twice",
      `Two criteria are called “${name}”. Give one of them another name.`,
      `Dos criterios se llaman «${name}». Cambie el nombre de uno de los dos.`,
    );
  }
  if (name.length > longestName || section.length > longestName) found.push(tooLong(longestName));
  if (!(weight >= 0.001 && Number.isFinite(weight))) {
    add("weight", "The weight must be a number above 0.", "El peso debe ser un número mayor que 0.");
  }
  if (levels.length < 2) {
    add("too few levels", "A criterion needs at least two levels.", "Un criterio necesita al menos dos niveles.");
  } else if (!(Number.isInteger(gradeLevel) && gradeLevel >= 1 && gradeLevel < levels.length)) {
    add(
      "grade level",
      "Choose which level is grade level. It must be above the lowest one.",
      "Elija qué nivel es el nivel de grado. Debe estar por encima del más bajo.",
    );
  }
  if (levels.length > mostLevels) {
    add(
      "too many levels",
      `There is room for ${mostLevels} levels. Remove some.`,
      `Hay lugar para ${mostLevels} niveles. Quite algunos.`,
    );
  }
  return found;
}

/** Every fault, from the first criterion to the last, a criterion's own before those of its levels. Empty: the rubric can be used. */
export function checkRubric({ criteria }: Rubric): readonly RubricFault[] {
  const none: Words = { en: "The rubric has no criteria yet.", es: "La rúbrica todavía no tiene criterios." };
  const many: Words = {
    en: `There is room for ${mostCriteria} criteria. Remove some.`,
    es: `Hay lugar para ${mostCriteria} criterios. Quite algunos.`,
  };
  return [
    ...(criteria.length === 0 ? [{ criterion: 0, level: null, what: "no criteria" as const, say: none }] : []),
    ...criteria.flatMap(({ levels }, criterion): RubricFault[] => [
      ...criterionFaults(criteria, criterion).map((fault) => ({ criterion, level: null, ...fault })),
      ...(criterion === mostCriteria
        ? [{ criterion, level: null, what: "too many criteria" as const, say: many }]
        : []),
      ...levels.flatMap((_, level) => levelFaults(levels, level).map((fault) => ({ criterion, level, ...fault }))),
    ]),
  ];
}
