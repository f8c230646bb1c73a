// Figures that the public scorecard hides, said in the minutes of the same meeting.
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type MinuteParagraph, narrative } from "../../shared/domain/meeting/minutes/minutes.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "./backend-in-a-folder.ts";
import { minuteItem } from "./minute-an-item.ts";
import { bringSmallNumbersIn } from "./small-numbers.ts";

let workplace: Workplace;
let backend: Backend;
let july: string;
let item: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ meeting: july } = await backend.handlers["example.open"]({}, noCall));
  await bringSmallNumbersIn(backend, workplace.folder);
  const { items } = await backend.handlers["meetings.show"]({ meeting: july }, noCall);
  item = items.find(({ item: { kind } }) => kind === "scorecard")?.item.id ?? "";
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

async function told(paragraph: MinuteParagraph | string): Promise<readonly string[]> {
  await minuteItem(backend, july, item, [paragraph]);
  const remarks = await backend.handlers["minutes.check"]({ meeting: july }, noCall);
  return remarks.filter(({ check }) => check === "hidden-figure").map(({ text }) => text);
}

function quoting(text: string, quoted: string, indicator: string): MinuteParagraph {
  const from = text.indexOf(quoted);
  const link = { from, to: from + quoted.length, indicator, period: "2019-05" } as const;
  return { ...narrative("quoted", text), links: [link] };
}

describe("a public minute is told of a figure that the public scorecard hides", () => {
  test.each([
    ["quoted by its link", quoting("Assessments in time stood at 13.8%.", "13.8%", "CLA 18"), "13.8%"],
    ["a number quoted by its link", quoting("Members heard that it stood at 3.", "3", "CLA 04"), "3"],
    ["beside its reference", "CLA 18 was lower: it stood at 13.8%.", "13.8%"],
    ["rounded", "CLA 18 stood at 14 per cent.", "14 per cent"],
    ["by its count", "CLA 18 rested on four assessments.", "four"],
    ["beside its name", "Children ceasing to be looked after stood at 3 in May.", "3"],
    ["beside its name in other words", "The number who had ceased to be looked after was 3.", "3"],
  ])("%s", async (_, paragraph, text) => {
    expect(await told(paragraph)).toEqual([text]);
  });

  test("also where it was given at the meeting and is said again in words", async () => {
    const oral = { indicator: "CLA 04", period: "2019-06", value: 2, givenBy: "Head of Service" } as const;
    const text = "The Head of Service reported at the meeting that two had left care in June.";
    expect(await told({ ...narrative("oral", text), role: "oral update", oral })).toEqual(["two"]);
  });

  test("and the minutes are not printed with it", async () => {
    await minuteItem(backend, july, item, [quoting("It stood at 13.8%.", "13.8%", "CLA 18")]);
    const place = backend.grant(join(workplace.folder, "minutes.docx")).id;
    const asked = { meeting: july, place, twin: "public" } as const;
    expect(await refusalOf(backend.handlers["minutes.print"](asked, noCall))).toBe("desk-has-errors");
  });
});

describe("nothing is said", () => {
  test.each([
    ["of the number in a reference", "CLA 04 was lower than in the year before."],
    ["of a figure that is printed", "Visits in time, CLA 41, stood at 95.6%."],
    ["of a like number where nothing names the indicator", "Members asked 3 questions on placements."],
  ])("%s", async (_, paragraph) => {
    expect(await told(paragraph)).toEqual([]);
  });

  test("in an exempt item", async () => {
    const { items, version } = await backend.handlers["meetings.show"]({ meeting: july }, noCall);
    const exemption = { paragraph: 1, publicInterest: "", publicTitle: "A matter", publicSummary: "" };
    const agenda = items.map((one) => (one.item.id === item ? { ...one.item, exemption } : one.item));
    await backend.handlers["agenda.save"]({ meeting: july, version, items: agenda }, noCall);
    expect(await told(quoting("It stood at 13.8%.", "13.8%", "CLA 18"))).toEqual([]);
  });
});
