import { expect, test } from "vitest";
import { noCall } from "./backend-in-a-folder.ts";
import { workplaceForEach } from "./workplace-for-each.ts";

const at = workplaceForEach();

const show = (form: string) => at.backend.handlers["unsent.show"]({ form }, noCall);
const keep = (form: string, typed: string | null) =>
  at.backend.handlers["unsent.keep"]({ form, typed }, noCall);

test("what was typed last into a form is there again when the store is opened again, of this form alone", async () => {
  await keep("correction at m7", "for “eight”");
  await keep("correction at m7", "for “eight” read “nine”");
  await at.backend.close();
  at.backend = await at.workplace.open();
  expect(await show("correction at m7")).toBe("for “eight” read “nine”");
  expect(await show("correction at m8")).toBeNull();
});

test("a form that was sent or given up has nothing kept any more", async () => {
  await keep("update of a1", "Half are done");
  await keep("update of a1", null);
  expect(await show("update of a1")).toBeNull();
});
