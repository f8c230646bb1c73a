import { expect, test } from "vitest";
import { warmUp } from "../../main/backend/warm-up.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";

function recording(answers: Record<string, () => unknown>): { handlers: Handlers; asked: unknown[] } {
  const asked: unknown[] = [];
  const handler = (name: string) => async (input: unknown) => {
    asked.push([name, input]);
    return answers[name]?.();
  };
  const handlers = Object.fromEntries(Object.keys(answers).map((name) => [name, handler(name)]));
  return { handlers: handlers as unknown as Handlers, asked };
}

test("what a window asks first is asked before it comes", async () => {
  const { handlers, asked } = recording({
    "store.status": () => ({}),
    "meetings.list": () => [{ id: "m7" }],
    "scorecards.show": () => ({}),
    "meetings.show": () => ({}),
  });
  await warmUp({ handlers });
  expect(asked).toEqual([
    ["store.status", {}],
    ["meetings.list", {}],
    ["scorecards.show", { meeting: "m7" }],
    ["meetings.show", { meeting: "m7" }],
  ]);
});

test.each<[string, () => unknown]>([
  ["a store without a meeting", () => []],
  [
    "a refusal",
    () => {
      throw new Refused("no-figures");
    },
  ],
])("%s ends it without a word", async (_case, meetings) => {
  const { handlers, asked } = recording({ "store.status": () => ({}), "meetings.list": meetings });
  await expect(warmUp({ handlers })).resolves.toBeUndefined();
  expect(asked).toHaveLength(2);
});
