/** The language in which the add-on speaks with a user: that of the Google account, whatever the documents are written in. */
import { expect, test } from "@jest/globals";
import type { Answer, FolderChoice, MeetingFiles } from "../../src/contract/server.ts";
import type { ProblemText } from "../../src/core/problem.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { ana, aTeam } from "./a-team.ts";

/** The shipped script as a user with this locale calls it. */
const as = (locale: string) => {
  const team = aTeam();
  const runtime = createRuntime({
    ...readShipped("."),
    workspace: team.workspace,
    sleepLimit: 0,
    localeOf: () => locale,
  });
  const ask = <T>(fn: string, ...args: unknown[]): Answer<T> => {
    const { result } = runtime.run({ account: ana, fileId: team.untitled(ana), fn, args });
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.value as Answer<T>;
  };
  const problem = (fn: string, ...args: unknown[]): ProblemText => {
    const answer = ask(fn, ...args);
    if (answer.ok) throw new Error(`${fn} worked.`);
    return answer.problem;
  };
  return { team, ask, problem };
};

const many = Array.from({ length: 200 }, (_, n) => ({ code: `S${String(n + 1).padStart(3, "0")}`, link: "" }));

/** Jobs that fail, and the problems that they end in. */
const problemsIn = (locale: string): Readonly<Record<string, ProblemText>> => {
  const { team, problem } = as(locale);
  const { plan } = team;
  const rubric = (criteria: typeof plan.rubric.criteria) => ({ ...plan.rubric, criteria });
  const two = plan.rubric.criteria.slice(0, 2);
  return {
    link: problem("useFolderLink", "https://example.org/"),
    picker: problem("openPicker", { kind: "folder", fileIds: [] }),
    rubric: problem("createFiles", { ...plan, rubric: rubric([]) }),
    title: problem("createFiles", { ...plan, title: "" }),
    nonsense: problem("createIdentityKey", null),
    protocol: problem("createFiles", { ...plan, protocolId: "gone" }),
    agenda: problem("createFiles", { ...plan, end: plan.start + 1 }),
    large: problem("createFiles", {
      ...plan,
      readers: Array.from({ length: 12 }, (_, n) => `Reader ${n}`),
      samples: many,
      rubric: rubric([...two, ...two, ...two, ...two, two[0]!]),
    }),
  };
};

test.each(["es", "es_419", "es-MX"])(
  "a user whose account speaks %s reads all three sentences in Spanish",
  (locale) => {
    const [spanish, english] = [problemsIn(locale), problemsIn("en")];
    expect(Object.values(spanish).map(({ say }) => say)).toEqual([
      "Este enlace no es de una carpeta de Google Drive.",
      "El selector de archivos de Google no está configurado para este complemento.",
      "Por favor, revise la rúbrica (de 1 a 30 criterios, con 2 a 12 niveles cada uno).",
      "Por favor, revise el título de la reunión (de 1 a 120 caracteres).",
      "La barra lateral envió algo que el complemento no entiende.",
      "El protocolo que eligió ya no está en la biblioteca.",
      expect.stringMatching(/^Las partes elegidas necesitan al menos \d+ minutos, y hay 1: \d+ minutos de más\.$/),
      "Con 200 muestras, 9 criterios y 12 personas que leen, la hoja de clasificación sería demasiado grande para trabajar en ella.",
    ]);
    for (const [job, { say, safe, next }] of Object.entries(spanish)) {
      const other = english[job]!;
      for (const [said, same] of [
        [say, other.say],
        [safe, other.safe],
        [next, other.next],
      ] as const) {
        expect(said).toMatch(/\.$/);
        expect([job, said]).not.toEqual([job, same]);
      }
    }
  },
);

test.each(["fr", ""])("a user whose account speaks %j, for which there is no translation, reads English", (locale) => {
  const problems = problemsIn(locale);
  expect(problems).toEqual(problemsIn("en"));
  expect(problems.link).toEqual({
    code: "folder",
    say: "This is not a link to a folder in Google Drive.",
    safe: "Nothing was made, and what you typed is still here.",
    next: "Open the folder in Google Drive, copy the address from the browser, and paste it here.",
  });
});

test("the agenda that does not fit is told in the user's language, also where the documents are in another", () => {
  const spanish = as("es");
  const { plan } = spanish.team;
  expect(spanish.problem("createFiles", { ...plan, language: "en", end: plan.start + 1 }).say).toMatch(
    /^Las partes elegidas necesitan al menos \d+ minutos/,
  );
  expect(as("en").problem("createFiles", { ...plan, language: "es", end: plan.start + 1 }).say).toMatch(
    /^The parts you chose/,
  );
});

test.each([
  [429, "rateLimitExceeded", "Google pide esperar antes de seguir con los archivos nuevos."],
  [
    403,
    "teamDriveFileLimitExceeded",
    "La unidad compartida está llena: ya tiene todos los archivos que Google permite.",
  ],
  [503, "backendError", "Google no respondió cuando se le pidió trabajar con los archivos nuevos."],
])("Google's refusal %d %s is told in Spanish", (code, reason, say) => {
  const { team, problem } = as("es");
  team.fault({ method: "drive.files.create", code, reason, times: 9 });
  expect(problem("createFiles", { ...team.plan, folder: null }).say).toBe(say);
});

test("a folder that may not be used is told in Spanish, with how to move the files", () => {
  const { team, ask } = as("es");
  const folder = { id: "folder-that-is-not-there", name: "Equipo 7" };
  const answer = ask<MeetingFiles>("createFiles", { ...team.plan, folder });
  expect(answer).toMatchObject({ ok: true, value: { folder: null } });
  expect(answer.ok && answer.value.moved).toBe(
    "Los archivos están en Mi unidad, porque el complemento no puede crear archivos en «Equipo 7». Para mover lo que hay ahí, " +
      "selecciónelo en Google Drive, elija Organizar > Mover y la carpeta del equipo. Funciona igual antes y después.",
  );
});

test("a folder whose name nobody may see gets one in the user's language", () => {
  const link = "https://drive.google.com/drive/folders/nobody-knows-it";
  const name = (locale: string) => {
    const answer = as(locale).ask<FolderChoice>("useFolderLink", link);
    return answer.ok && answer.value.name;
  };
  expect([name("es"), name("fr")]).toEqual(["la carpeta de su enlace", "the folder of your link"]);
});
