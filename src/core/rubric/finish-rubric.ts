/** From a draft with ordered levels to a rubric: distinct names, the grade-level line, and what the descriptions lack. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { headsNoLevel } from "./level-heading.ts";
import { saysGradeLevel } from "./level-words.ts";
import {
  anyLevelName,
  type Criterion,
  type Level,
  levelName,
  levelNames,
  longestDescriptor,
  longestName,
  type Rubric,
} from "./rubric.ts";
import { type DraftCriterion, type DraftLevel, quoted, type RubricDraft } from "./rubric-draft.ts";
import { readWeights } from "./weights.ts";

/** Without headings that are no level; a level that is listed twice becomes one, with both descriptions. */
export function distinctLevels(levels: readonly DraftLevel[]): DraftLevel[] {
  const found = new Map<string, DraftLevel>();
  for (const level of levels) {
    if ((level.label === "" && level.points === null) || headsNoLevel(level.label)) continue;
    const key = fold(levelName(level));
    const before = found.get(key);
    const texts = [before?.descriptor ?? "", level.descriptor].filter((text) => text !== "");
    found.set(key, { ...(before ?? level), descriptor: texts.join("\n") });
  }
  return [...found.values()];
}

/** The same names, later ones of a kind numbered: "Focus", "Focus (2)". */
function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(fold(free)); count++) free = `${name} (${count})`;
    taken.add(fold(free));
    return free;
  });
}

/** The line that no word draws: two thirds of the way up, which is 3 of 4, 4 of 5 and 4 of 6. */
const assumedLine = (levels: number): number => Math.max(1, Math.round(((levels - 1) * 2) / 3));

const notApplicable = (level: Level) => /^(n\/?a\.?|not applicable|no aplica)$/i.test(level.descriptor);

/** What readers will miss in the descriptions, a sentence each. */
function missingDescriptions(criteria: readonly Criterion[]): Words[] {
  const levels = criteria.flatMap((criterion) => criterion.levels);
  if (levels.every((level) => level.descriptor === "")) {
    return [
      {
        en: "The rubric describes no level: readers will see only the names of the levels.",
        es: "La rúbrica no describe ningún nivel: quienes leen verán solo los nombres de los niveles.",
      },
    ];
  }
  const described = new Set(levels.filter((level) => level.descriptor !== "").map(levelName));
  const never = distinctLevels(levels.filter((level) => !described.has(levelName(level))));
  const one = never.length === 1;
  const names = levelNames(never);
  const everywhere =
    never.length === 0
      ? []
      : [
          {
            en: `${names.en} ${one ? "has" : "have"} no description.`,
            es: `${names.es} no ${one ? "tiene" : "tienen"} descripción.`,
          },
        ];
  const somewhere = criteria.flatMap(({ name, levels }) => {
    const empty = levels.filter((level) => level.descriptor === "" && described.has(levelName(level)));
    const none = levels.filter(notApplicable);
    return [
      ...(empty.length === 0
        ? []
        : [
            {
              en: `"${name}" has no description for ${levelNames(empty).en}.`,
              es: `«${name}» no tiene descripción para ${levelNames(empty).es}.`,
            },
          ]),
      ...(none.length === 0
        ? []
        : [
            {
              en: `"${name}" says "N/A" for ${levelNames(none).en}: nobody should choose that level there.`,
              es: `«${name}» dice «N/A» en ${levelNames(none).es}: nadie debería elegir ese nivel allí.`,
            },
          ]),
    ];
  });
  return [...everywhere, ...somewhere];
}

const tidy = (text: string, most: number) => {
  const line = text.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}\u2026` : line;
};

/** The draft with names on one line and nothing longer than the files take; what had to be cut is said. */
function withinLimits(draft: RubricDraft): RubricDraft {
  const cut = draft.criteria.filter(
    ({ name, section, levels }) =>
      name.length > longestName - 10 ||
      section.length > longestName ||
      levels.some(({ label, descriptor }) => label.length > longestName || descriptor.length > longestDescriptor),
  );
  const names = quoted(cut.map(({ name }) => name));
  const warning = {
    en: `A text was too long for the sheet and was cut in ${names.en}.`,
    es: `Un texto era demasiado largo para la hoja y se recortó en ${names.es}.`,
  };
  return {
    ...draft,
    title: tidy(draft.title, longestName),
    criteria: draft.criteria.map((one) => ({
      ...one,
      // Leaves room for " (2)".
      name: tidy(one.name, longestName - 10),
      section: tidy(one.section, longestName),
      levels: one.levels.map((level) => ({
        ...level,
        label: tidy(level.label, longestName),
        descriptor:
          level.descriptor.length > longestDescriptor
            ? `${level.descriptor.slice(0, longestDescriptor - 1)}\u2026`
            : level.descriptor,
      })),
    })),
    warnings: cut.length > 0 ? [...draft.warnings, warning] : draft.warnings,
  };
}

/** `typed` has at least one criterion, and each at least two levels, the lowest first. */
export function finishRubric(typed: RubricDraft): { rubric: Rubric; warnings: Words[]; questions: Words[] } {
  const draft = withinLimits(typed);
  const { names, weights, warnings } = readWeights(draft.criteria);
  const distinct = distinctNames(names);
  const renamed = distinct.filter((name, index) => name !== names[index]);
  const assumed = new Map<string, Level>();
  const criteria = draft.criteria.map(({ section, levels }: DraftCriterion, index): Criterion => {
    const said = levels.findIndex((level, place) => place > 0 && saysGradeLevel(level.label));
    const gradeLevel = said > 0 ? said : assumedLine(levels.length);
    if (said < 0) assumed.set(levelName(levels[gradeLevel]!), levels[gradeLevel]!);
    return { name: distinct[index]!, section, weight: weights[index]!, levels, gradeLevel };
  });
  const line = anyLevelName([...assumed.values()]);
  return {
    rubric: { title: draft.title, criteria },
    warnings: [
      ...draft.warnings,
      ...warnings,
      ...(renamed.length > 0
        ? [
            {
              en: `Two criteria had the same name, so they were told apart: ${quoted(renamed).en}.`,
              es: `Dos criterios tenían el mismo nombre, por eso se distinguen con un número: ${quoted(renamed).es}.`,
            },
          ]
        : []),
      ...(criteria.length === 1
        ? [
            {
              en: `Only one criterion was found: "${distinct[0]}". If your rubric has more, paste the whole table.`,
              es: `Se encontró un solo criterio: «${distinct[0]}». Si su rúbrica tiene más, pegue la tabla completa.`,
            },
          ]
        : []),
      ...missingDescriptions(criteria),
      ...(assumed.size > 0
        ? [
            {
              en: `No level says "meets" or "at grade level", so the grade-level line was drawn at ${line.en}. Move it if your team draws it elsewhere.`,
              es: `Ningún nivel dice «cumple» ni «a nivel de grado», así que la línea del nivel de grado se puso en ${line.es}. Muévala si su equipo la pone en otro lugar.`,
            },
          ]
        : []),
    ],
    questions: [...draft.questions],
  };
}
