import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

/** Who may import whom: see "The house" in CONTRIBUTING.md. Types count too. */
const may: Record<string, readonly string[]> = {
  core: ["core"],
  files: ["core", "files"],
  google: ["core", "files", "google"],
  contract: ["core", "contract"],
  addon: ["core", "files", "google", "contract", "addon"],
  sidebar: ["core", "contract", "sidebar"],
  local: ["core", "files", "google", "contract", "local"],
};
const packages: Record<string, RegExp> = {
  core: /^$/,
  files: /^$/,
  google: /^$/,
  contract: /^$/,
  addon: /^valibot$/,
  sidebar: /^(preact|@preact\/signals|@orama\/stemmers)(\/|$)/,
  local: /^(node:|valibot$|docx$|exceljs$|ajv|@ironcalc\/wasm|preact|@preact\/signals)/,
};

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join("src", file), "utf8").matchAll(
      /^(?:import|export)[^"';]*?from "([^"]+)"|^import "([^"]+)"|import\("([^"]+)"\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
const roomOf = (file: string): string => file.split("/")[0] ?? "";

test("imports point one way only", () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith("."))
      .map((name) => normalize(join(dirname(join("src", file)), name)))
      // Data that the local Workspace holds every request against: Google's schemas and the add-on's own rights.
      .filter((target) => !(roomOf(file) === "local" && /^(test\/google-api-schemas\/|appsscript\.json$)/.test(target)))
      .filter((target) => !may[roomOf(file)]?.includes(roomOf(relative("src", target))))
      .map((target) => `${file} -> ${target}`),
  );
  expect(sources.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

test("each room uses only the packages that it may ship", () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((name) => !name.startsWith(".") && !packages[roomOf(file)]?.test(name))
      .map((name) => `${file} -> ${name}`),
  );
  expect(wrong).toEqual([]);
});
