import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ApiError } from "../../../src/local/api-error.ts";
import type { DocState } from "../../../src/local/docs/local-docs.ts";
import {
  apply,
  bullets,
  flat,
  insert,
  insertTable,
  mark,
  marked,
  named,
  read,
  remove,
  restyle,
  write,
} from "./workbench.ts";

/** A request somewhere in the document, wherever that turns out to be, and what it does to the text as a person reads it. */
interface Step {
  readonly request: (length: number) => object;
  readonly expected: (before: string) => string;
}

const place = fc.nat(60);
const words = fc.constantFrom("a", "bb ", "x\ny", "\n", "👩🏽‍🏫", "e\u0301", "שלום");
const insertion = fc.tuple(place, words).map(([at, text]): Step => {
  const index = (length: number) => 1 + (at % (length - 1));
  return {
    request: (length) => insert(index(length), text),
    expected: (before) => before.slice(0, index(before.length)) + text + before.slice(index(before.length)),
  };
});
const ranged = (
  request: (start: number, end: number) => object,
  expected: (before: string, start: number, end: number) => string,
) =>
  fc.tuple(place, fc.integer({ min: 1, max: 8 })).map(([at, size]): Step => {
    const start = (length: number) => 1 + (at % (length - 1));
    return {
      request: (length) => request(start(length), start(length) + size),
      expected: (before) => expected(before, start(before.length), start(before.length) + size),
    };
  });
const same = (before: string) => before;
const deletion = ranged(remove, (before, start, end) => before.slice(0, start) + before.slice(end));
const table = fc
  .tuple(place, fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }))
  .map(([at, rows, columns]): Step => {
    const index = (length: number) => 1 + (at % (length - 1));
    const cells = `\n[${`/${"|\n".repeat(columns)}`.repeat(rows)}]`;
    return {
      request: (length) => insertTable(index(length), rows, columns),
      expected: (before) => before.slice(0, index(before.length)) + cells + before.slice(index(before.length)),
    };
  });
const step = fc.oneof(
  { weight: 4, arbitrary: insertion },
  { weight: 3, arbitrary: deletion },
  { weight: 2, arbitrary: table },
  ranged((start, end) => restyle(start, end, { bold: true }), same),
  ranged((start, end) => named(start, end, "HEADING_2"), same),
  ranged((start, end) => bullets(start, end), same),
  ranged((start, end) => mark("section", start, end), same),
);
const steps = fc.array(step, { minLength: 1, maxLength: 14 });

/** Any change made in place to a frozen document throws. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
const start = frozen(write("What the work shows\nglows 👩 grows\nnext"));

/** The document after all steps that are not refused, and the requests of those. */
function done(all: readonly Step[], check: (before: DocState, after: DocState, one: Step) => void = () => {}) {
  const requests: object[] = [];
  const state = all.reduce((before, one) => {
    const request = one.request(flat(before).length);
    try {
      const after = frozen(apply(before, request));
      check(before, after, one);
      requests.push(request);
      return after;
    } catch (error) {
      if (!(error instanceof ApiError) || (error.code !== 400 && error.code !== 501)) throw error;
      return before;
    }
  }, start);
  return { state, requests };
}

test("every request changes the text that it names, and not a letter elsewhere", () => {
  let changes = 0;
  fc.assert(
    fc.property(steps, (all) => {
      done(all, (before, after, one) => {
        expect(flat(after)).toBe(one.expected(flat(before)));
        changes++;
      });
    }),
    { numRuns: 150 },
  );
  expect(changes).toBeGreaterThan(400);
});

test("whatever is done outside a section, its mark holds the section's words", () => {
  const section = "§ marked words §";
  const notes = apply(write(`before it\n${section}\nafter it`), mark("trends", 11, 11 + section.length));
  const change = fc.tuple(fc.boolean(), fc.nat(8), fc.constantFrom("a", "bb ", "x\ny", "e\u0301"));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const state = changes.reduce((before, [inFront, offset, text]) => {
        const at = flat(before).indexOf(section);
        const index = inFront ? 1 + (offset % at) : at + section.length + (offset % 9);
        return apply(before, insert(index, text));
      }, notes);
      expect(marked(state, "trends")).toEqual([section]);
    }),
    { numRuns: 60 },
  );
});

/** Without what tells two ways to one document apart: its revision, and the numbers in the ids given out on the way. */
function compared(state: DocState): unknown {
  const seen = new Map<string, string>();
  const renumbered = JSON.stringify({ ...read(state), revisionId: "" }).replace(/"(?:kix|h)\.\w+"/g, (id) => {
    seen.set(id, seen.get(id) ?? `"id${seen.size}"`);
    return seen.get(id)!;
  });
  return JSON.parse(renumbered);
}

test("one batch leaves the same document as its requests sent one by one", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { state, requests } = done(all);
      if (requests.length > 0) expect(compared(apply(start, ...requests))).toEqual(compared(state));
    }),
    { numRuns: 80 },
  );
});

test("a batch whose last request is wrong leaves nothing of the others behind", () => {
  const before = JSON.stringify(start);
  fc.assert(
    fc.property(steps, (all) => {
      const { requests } = done(all);
      expect(() => apply(start, ...requests, insert(9999, "x"))).toThrow(ApiError);
      expect(JSON.stringify(start)).toBe(before);
    }),
    { numRuns: 30 },
  );
});
