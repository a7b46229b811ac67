/** From a draft with ordered levels to a rubric: distinct names, the grade-level line, and what the descriptions lack. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { allOf, anyOf } from "../pasted/listed.ts";
import { headsNoLevel } from "./level-heading.ts";
import { saysGradeLevel } from "./level-words.ts";
import { type Criterion, type Level, levelName, type Rubric } from "./rubric.ts";
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
  const never = [...new Set(levels.map(levelName))].filter((name) => !described.has(name));
  const one = never.length === 1;
  const everywhere =
    never.length === 0
      ? []
      : [
          {
            en: `${allOf(never).en} ${one ? "has" : "have"} no description.`,
            es: `${allOf(never).es} no ${one ? "tiene" : "tienen"} descripción.`,
          },
        ];
  const somewhere = criteria.flatMap(({ name, levels }) => {
    const empty = levels.filter((level) => level.descriptor === "" && described.has(levelName(level))).map(levelName);
    const none = levels.filter(notApplicable).map(levelName);
    return [
      ...(empty.length === 0
        ? []
        : [
            {
              en: `"${name}" has no description for ${allOf(empty).en}.`,
              es: `«${name}» no tiene descripción para ${allOf(empty).es}.`,
            },
          ]),
      ...(none.length === 0
        ? []
        : [
            {
              en: `"${name}" says "N/A" for ${allOf(none).en}: nobody should choose that level there.`,
              es: `«${name}» dice «N/A» en ${allOf(none).es}: nadie debería elegir ese nivel allí.`,
            },
          ]),
    ];
  });
  return [...everywhere, ...somewhere];
}

/** `draft` has at least one criterion, and each at least two levels, the lowest first. */
export function finishRubric(draft: RubricDraft): { rubric: Rubric; warnings: Words[]; questions: Words[] } {
  const { names, weights, warnings } = readWeights(draft.criteria);
  const distinct = distinctNames(names);
  const renamed = distinct.filter((name, index) => name !== names[index]);
  const assumed = new Set<string>();
  const criteria = draft.criteria.map(({ section, levels }: DraftCriterion, index): Criterion => {
    const said = levels.findIndex((level, place) => place > 0 && saysGradeLevel(level.label));
    const gradeLevel = said > 0 ? said : assumedLine(levels.length);
    if (said < 0) assumed.add(levelName(levels[gradeLevel]!));
    return { name: distinct[index]!, section, weight: weights[index]!, levels, gradeLevel };
  });
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
              en: `No level says "meets" or "at grade level", so the grade-level line was drawn at ${anyOf([...assumed]).en}. Move it if your team draws it elsewhere.`,
              es: `Ningún nivel dice «cumple» ni «a nivel de grado», así que la línea del nivel de grado se puso en ${anyOf([...assumed]).es}. Muévala si su equipo la pone en otro lugar.`,
            },
          ]
        : []),
    ],
    questions: [...draft.questions],
  };
}
