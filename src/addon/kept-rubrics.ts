/** Rubrics that a user keeps for next time, in user properties: a list of them, and each under a key of its own. */
import type { KeptRubric } from "../contract/rubrics.ts";
import type { Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { Rubric } from "../core/rubric/rubric.ts";
import { bytesOf, deleteLong, readLong, writeLong } from "./long-property.ts";
import { forgetUnfinished, lastRubric, read, unfinishedRubric, write } from "./settings.ts";

interface Entry extends KeptRubric {
  /** Part of the key: a rubric that is replaced lies beside the old one until the list names the new one. */
  readonly version: number;
  readonly bytes: number;
}

const mostKept = 12;
/** Of JSON. Google gives a user 500 KB for all properties together. */
const mostBytes = 250_000;
const longestName = 100;

const entries = (): readonly Entry[] => read<readonly Entry[]>("kept rubrics") ?? [];
const place = ({ id, version }: Entry): string => `rubric ${id} ${version}`;

/** How a rubric is listed: by its title, or by its criteria where it has none. */
export const rubricName = ({ title, criteria }: Rubric): string => {
  const name = title.trim() || criteria.map((criterion) => criterion.name).join(", ");
  return [...name].slice(0, longestName).join("");
};

const shown = (list: readonly Entry[]): readonly KeptRubric[] =>
  list.map(({ id, name, criteria }) => ({ id, name, criteria }));

export const keptRubrics = (): readonly KeptRubric[] => shown(entries());

const notKept = (say: Words, next: Words): Problem =>
  new Problem({
    code: "input",
    say,
    safe: {
      en: "The rubric is still here as you changed it, and so are those that you kept before.",
      es: "La rúbrica sigue aquí como usted la dejó, y también las que guardó antes.",
    },
    next,
  });

/** Throws Problem "input" where there is no room. */
export const keepRubric = ({ id, rubric }: { readonly id: string; readonly rubric: Rubric }): readonly KeptRubric[] => {
  const before = entries();
  const old = before.find((entry) => entry.id === id);
  const others = before.filter((entry) => entry !== old);
  const json = JSON.stringify(rubric);
  const bytes = bytesOf(json);
  if (others.length >= mostKept)
    throw notKept(
      {
        en: `You keep ${mostKept} rubrics already, and there is room for no more.`,
        es: `Usted ya tiene ${mostKept} rúbricas guardadas y no hay lugar para más.`,
      },
      {
        en: "Delete one that you no longer need, then keep this one.",
        es: "Borre una que ya no necesite y luego guarde esta.",
      },
    );
  if (others.reduce((sum, entry) => sum + entry.bytes, bytes) > mostBytes)
    throw notKept(
      {
        en: "The rubrics that you keep are too long together, and this one does not fit.",
        es: "Las rúbricas guardadas son demasiado largas en conjunto y esta ya no cabe.",
      },
      {
        en: "Delete one that you no longer need, or shorten the descriptions.",
        es: "Borre una que ya no necesite o acorte las descripciones.",
      },
    );
  const entry: Entry = {
    id,
    name: rubricName(rubric),
    criteria: rubric.criteria.length,
    version: (old?.version ?? 0) + 1,
    bytes,
  };
  writeLong(place(entry), json);
  write("kept rubrics", [entry, ...others]);
  if (old) deleteLong(place(old));
  forgetUnfinished();
  return keptRubrics();
};

/** `id` "last": the one that was used last; "unfinished": the one that was being corrected. Throws Problem "input" where there is none any more. */
export const readKeptRubric = (id: string): Rubric => {
  const entry = entries().find((one) => one.id === id);
  const rubric =
    id === "last"
      ? lastRubric()
      : id === "unfinished"
        ? unfinishedRubric()
        : entry
          ? readLong<Rubric>(place(entry))
          : null;
  if (rubric) return rubric;
  throw notKept(
    {
      en: "This rubric is not kept any more: it was deleted in another window.",
      es: "Esta rúbrica ya no está guardada: se borró en otra ventana.",
    },
    {
      en: "Choose another one, or paste the rubric again.",
      es: "Elija otra o pegue la rúbrica de nuevo.",
    },
  );
};

export const deleteKeptRubric = (id: string): readonly KeptRubric[] => {
  const before = entries();
  const left = before.filter((entry) => entry.id !== id);
  write("kept rubrics", left);
  for (const entry of before) if (entry.id === id) deleteLong(place(entry));
  return shown(left);
};
