import { expect, it } from "vitest";
import { plainWording } from "../../shared/domain/plain-wording.ts";

it.each([
  ["Eligible young people with a pathway plan", "eligible young people with a pathway plan"],
  ["UASC as a share of the under-18 population", "UASC as a share of the under-18 population"],
  [
    "Aged 16 and 17 not in education, employment or training",
    "aged 16 and 17 not in education, employment or training",
  ],
  ["SDQ", "SDQ"],
])("a sentence names “%s” as “%s”", (name, expected) => {
  expect(plainWording({ name })).toBe(expected);
});
