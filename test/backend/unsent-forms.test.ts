import { afterEach, beforeEach, expect, test } from "vitest";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, type Workplace } from "./backend-in-a-folder.ts";

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

const show = (form: string) => backend.handlers["unsent.show"]({ form }, noCall);
const keep = (form: string, typed: string | null) => backend.handlers["unsent.keep"]({ form, typed }, noCall);

test("what was typed last into a form is there again when the store is opened again, of this form alone", async () => {
  await keep("correction at m7", "for “eight”");
  await keep("correction at m7", "for “eight” read “nine”");
  await backend.close();
  backend = await workplace.open();
  expect(await show("correction at m7")).toBe("for “eight” read “nine”");
  expect(await show("correction at m8")).toBeNull();
});

test("a form that was sent or given up has nothing kept any more", async () => {
  await keep("update of a1", "Half are done");
  await keep("update of a1", null);
  expect(await show("update of a1")).toBeNull();
});
