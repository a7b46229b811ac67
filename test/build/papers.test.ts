/** What a newcomer reads and installs: no dead link, no missing licence, the same packages for everybody. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "@jest/globals";

const inGit = new Set(execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0"));
const papers = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Addresses of links and pictures, as Markdown and HTML write them; code is none of either. */
const targetsIn = (markdown: string): string[] => {
  const words = markdown.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  const written = [/\]\(<?([^)\s>]+)[^)]*\)/g, /^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm, /\b(?:src|href)="([^"]+)"/g];
  return written.flatMap((pattern) => [...words.matchAll(pattern)].map((match) => match[1] ?? ""));
};
const isRelative = (target: string): boolean => !/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(target);

test.each(papers)("every link and picture of %s leads to a file in git", (paper) => {
  const missing = targetsIn(readFileSync(paper, "utf8"))
    .filter(isRelative)
    .map((target) => posix.join(posix.dirname(paper), decodeURIComponent(target.replace(/[?#].*$/, ""))))
    .map((path) => path.replace(/\/$/, ""))
    .filter((path) => !inGit.has(path) && ![...inGit].some((file) => file.startsWith(`${path}/`)));
  expect(missing).toEqual([]);
});

test("links and pictures are found in whatever way they are written", () => {
  const markdown =
    '[a](a.md) ![b](docs/b.png "B") <img src="c.png"> [d]\n\n[d]: d.md#part\n\n`[e](e.md)`\n\n```\n[f](f.md)\n```\n[g](https://g.example)';
  expect(targetsIn(markdown).filter(isRelative).sort()).toEqual(["a.md", "c.png", "d.md#part", "docs/b.png"]);
});

test("the licence and the sources of what is not ours are in git", () => {
  expect(["LICENSE", "NOTICE"].filter((name) => !inGit.has(name))).toEqual([]);
  expect(readFileSync("LICENSE", "utf8")).toContain("MIT License");
});

interface Manifest {
  readonly license: string;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides: Record<string, string>;
}
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Record<string, Partial<Manifest> & { readonly resolved?: string; readonly integrity?: string }>;
};

test("every package that is asked for is asked for in one exact version, and locked in it", () => {
  const { dependencies, devDependencies, overrides } = manifest;
  const inexact = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(inexact).toEqual([]);
  expect(lock.packages[""]).toMatchObject({ dependencies, devDependencies });
});

test("packages install from whichever registry one uses, and nothing but what was locked is let in", () => {
  const { "": _, ...packages } = lock.packages;
  const entries = Object.entries(packages);
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  expect(entries.filter(([, { integrity }]) => !integrity).map(([name]) => name)).toEqual([]);
});
