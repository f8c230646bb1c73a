import { afterEach, beforeEach, expect, test } from "vitest";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "./backend-in-a-folder.ts";

let workplace: Workplace;
let backend: Backend;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

const WALKS = {
  reference: "OWN 01",
  name: "Walks with an advocate",
  section: "Participation",
  unit: "number",
  decimalPlaces: 0,
  polarity: "high",
  frequency: "month",
} as const;

test("an indicator that a return brings is added behind the others", async () => {
  const before = await backend.handlers["indicators.list"]({}, noCall);
  await backend.handlers["indicators.add"](WALKS, noCall);
  const after = await backend.handlers["indicators.list"]({}, noCall);
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)).toMatchObject({ ...WALKS, dataPeriod: "month", england: null });
});

test("a reference that is taken is refused, whatever its case, and nothing is added", async () => {
  const before = await backend.handlers["indicators.list"]({}, noCall);
  const taken = backend.handlers["indicators.add"]({ ...WALKS, reference: "cla 01" }, noCall);
  expect(await refusalOf(taken)).toBe("reference-taken");
  expect(await backend.handlers["indicators.list"]({}, noCall)).toEqual(before);
});
