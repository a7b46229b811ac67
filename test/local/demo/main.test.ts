import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { protocols } from "../../../src/core/protocol/library/library.ts";

const bundled = { bundle: true, platform: "node", format: "esm", packages: "external", logLevel: "silent" } as const;
/** In .build, from where the program finds its packages. */
const program = join(".build", `demo-under-test-${process.pid}.mjs`);
beforeAll(() => build({ entryPoints: ["src/local/demo/main.ts"], outfile: program, ...bundled }));
afterAll(() => rmSync(program, { force: true }));

test.each([
  [["--out"], "Option '--out <value>' argument missing\n"],
  [["--out="], "--out needs the name of a folder.\n"],
  [["--language", "fr"], '"fr" is none of the languages for --language. Choose one of: en, es.\n'],
  [
    ["--protocol", "nope"],
    `There is no protocol "nope" for --protocol. Choose one of: ${protocols.map(({ id }) => id).join(", ")}.\n`,
  ],
])("an option that cannot be followed is said in a sentence: %j", (given, sentence) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: sentence });
});

test("a meeting in the evening has that day's date, not tomorrow's", async () => {
  const contents = `
    import { localDate } from "./src/local/demo/options.ts";
    console.log(localDate(new Date("2026-11-25T01:30:00Z")));`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: "." }, write: false, ...bundled });
  const input = outputFiles[0]!.text;
  const dayIn = (TZ: string): string =>
    spawnSync(process.execPath, ["--input-type=module"], { input, encoding: "utf8", env: { ...process.env, TZ } })
      .stdout;
  expect(dayIn("America/New_York")).toBe("2026-11-24\n");
  expect(dayIn("UTC")).toBe("2026-11-25\n");
});
