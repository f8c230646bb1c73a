import { afterEach, beforeEach, expect, test } from "vitest";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "./backend-in-a-folder.ts";
import { writeMinute } from "./write-minute.ts";

let workplace: Workplace;
let backend: Backend;
let meeting: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ meeting } = await backend.handlers["example.open"]({}, noCall));
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

async function write(paragraphs: readonly string[], wording: string, alsoOnTheRoll: readonly string[] = []) {
  const { attendance } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  await writeMinute(backend, meeting, {
    paragraphs,
    wording,
    present: [...attendance.present, ...alsoOnTheRoll],
  });
}

async function checksThatSpoke() {
  const remarks = await backend.handlers["minutes.check"]({ meeting }, noCall);
  return remarks.map(({ check, text }) => `${check}: ${text}`);
}

test("a minute is held against its item's title, the day of its figures and its scorecard", async () => {
  await write(
    ["The Panel heard that plans stood at 77.7%."],
    "to note the Children in Care Performance Dashboard",
  );
  expect(await checksThatSpoke()).toEqual([
    "old-data: The Panel heard that plans stood at 77.7%.",
    "figure-without-reading: 77.7%",
    "other-than-recommended: The Panel RESOLVED to note the Children in Care Performance Dashboard.",
    "resolution-date: to note the Children in Care Performance Dashboard.",
    "resolution-title: Children in Care Performance Dashboard",
  ]);
});

test("a name that stands on the roll is no misspelling", async () => {
  const wording = "to note the Children in Care Performance Scorecard, data as at 30 April 2019";
  const text = ["The Panel heard of it from Schoole."];
  await write(text, wording);
  expect(await checksThatSpoke()).toContain("dictionary-miss: Schoole");
  await write(text, wording, ["Councillor Schoole"]);
  expect(await checksThatSpoke()).not.toContain("dictionary-miss: Schoole");
});

test("a substitute's name is no misspelling", async () => {
  const wording = "to note the Children in Care Performance Scorecard, data as at 30 April 2019";
  await write(["Councillor Schoole asked of the plans."], wording);
  const { version, attendance, interests } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  const [away = ""] = attendance.present;
  const substitutes = [{ name: "Councillor Schoole", standsInFor: away }];
  const present = attendance.present.slice(1);
  await backend.handlers["minutes.save"](
    {
      meeting,
      version,
      attendance: { ...attendance, present, substitutes },
      interests,
      closedAt: "",
      minutes: [],
    },
    noCall,
  );
  expect(await checksThatSpoke()).not.toContain("dictionary-miss: Schoole");
});

test("a minute that names its paper and its day is told of nothing but the age of the figures", async () => {
  const { asAt } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  expect(asAt).toBe("2019-04-30");
  await write(
    ["The Panel heard of the work of the service."],
    "to note the Children in Care Performance Scorecard, data as at 30 April 2019",
  );
  expect(await checksThatSpoke()).toEqual(["old-data: as at 30 April 2019"]);
});

test("a meeting that is not there is refused", async () => {
  expect(await refusalOf(backend.handlers["minutes.check"]({ meeting: "none" }, noCall))).toBe("not-found");
});
