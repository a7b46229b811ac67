/** What was shown is forgotten, and showing it is a deliberate step each time. */
import { expect, test } from "@jest/globals";
import type { Revealed } from "../../../src/contract/revealing.ts";
import type { RemoteServer } from "../../../src/sidebar/bridge.ts";
import { createRevealModel } from "../../../src/sidebar/reveal/reveal-model.ts";

const revealed: Revealed = {
  what: "names",
  entries: [{ code: "S01", name: "Amara Diallo", groups: [] }],
  oddities: [],
};
const settled = () => new Promise((resolve) => setImmediate(resolve));
const aModel = () => {
  const asked: unknown[] = [];
  const timers: { milliseconds: number; run: () => void }[] = [];
  const server = {
    revealIdentities: async (input: unknown) => {
      asked.push(input);
      return { ok: true, value: revealed };
    },
  } as unknown as RemoteServer;
  const later = (milliseconds: number, run: () => void) => {
    const timer = { milliseconds, run };
    timers.push(timer);
    return () => {
      timers.splice(timers.indexOf(timer), 1);
    };
  };
  return { model: createRevealModel(server, later, () => {}), asked, timers };
};

test("nothing is read before the tick, and a double click reads once", async () => {
  const { model, asked } = aModel();
  model.show();
  expect([asked.length, model.state]).toEqual([0, { kind: "asking", problem: null, note: "tick first" }]);
  model.tick(true);
  model.show();
  model.show();
  await settled();
  expect([asked, model.state.kind]).toEqual([[{ what: "groups" }], "shown"]);
});

test.each(["Hide again", "10 minutes"])(
  "after %s nothing of it is left, and the next time must be decided anew",
  async (how) => {
    const { model, timers } = aModel();
    model.chooseWhat("names");
    model.tick(true);
    model.show();
    await settled();
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([600_000]);
    if (how === "Hide again") model.hide();
    else timers[0]!.run();
    expect(JSON.stringify(model)).not.toContain("Amara");
    expect([model.state, model.what, model.sorted]).toEqual([
      { kind: "asking", problem: null, note: "hidden" },
      "groups",
      false,
    ]);
    if (how === "Hide again") expect(timers).toEqual([]);
  },
);
