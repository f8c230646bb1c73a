import { describe, expect, it } from "vitest";
import {
  changedRoles,
  confirmed,
  NOTHING_CONFIRMED,
} from "../../renderer/screens/meeting/old-minutes/confirming.ts";
import type { LineRole, RoledLine } from "../../shared/domain/old-minutes/old-minutes.ts";
import { minutesFrom } from "../../shared/domain/old-minutes/roles-of.ts";
import { someBody } from "../domain/meeting/some-meeting.ts";

const linesOf = (...lines: readonly (readonly [LineRole, string])[]): readonly RoledLine[] =>
  lines.map(([role, text], paragraph) => ({ paragraph, label: "", text, role }));

const BODIES = [someBody(), someBody({ id: "scrutiny", name: "Scrutiny Committee" })];
const HEADED = linesOf(
  ["body name", "SCRUTINY COMMITTEE"],
  ["meeting", "Minutes of the meeting held on 5 June 2019 at 5.00 pm in County Hall"],
  ["item heading", "1. Visits"],
);
const EXCLUDED = linesOf(
  ["item heading", "1. Exclusion of the press and public"],
  ["item heading", "2. A tender"],
);

const sure = (said: Partial<typeof NOTHING_CONFIRMED>, lines = HEADED) =>
  confirmed({ ...NOTHING_CONFIRMED, ...said }, minutesFrom(lines), BODIES, "body");

describe("what the document says", () => {
  it("is offered until the clerk says otherwise", () => {
    const found = {
      body: "scrutiny",
      date: "2019-06-05",
      time: "5.00 pm",
      venue: "County Hall",
      missing: [],
    };
    expect(sure({})).toMatchObject(found);
    expect(sure({ body: "body", date: "6 June 2019", venue: " The Guildhall " })).toMatchObject({
      body: "body",
      date: "2019-06-06",
      venue: "The Guildhall",
    });
  });

  it("is asked for where it does not say it, or where what is written is no day", () => {
    expect(sure({}, HEADED.slice(2))).toMatchObject({ body: "body", date: null, missing: ["date"] });
    expect(sure({ date: "31 June 2019" })).toMatchObject({ written: "31 June 2019", missing: ["date"] });
  });
});

describe("what was taken in private", () => {
  const date = "5 June 2019";

  it("is nothing, until the clerk says that it is Part B, and then it needs its paragraph", () => {
    expect(sure({})).toMatchObject({ inPrivate: null, asksParagraph: false });
    expect(sure({ isPartB: true })).toMatchObject({ inPrivate: null, missing: ["paragraph"] });
    const all = { from: "first item", paragraph: 3 };
    expect(sure({ isPartB: true, paragraph: 3 })).toMatchObject({ inPrivate: all, missing: [] });
  });

  it("has to be said of items behind an exclusion of press and public", () => {
    expect(sure({ date }, EXCLUDED).missing).toEqual(["behind exclusion"]);
    expect(sure({ date, behindExclusion: "public" }, EXCLUDED)).toMatchObject({
      inPrivate: null,
      missing: [],
    });
    const behind = { from: "exclusion", paragraph: 1 };
    expect(sure({ date, behindExclusion: "private", paragraph: 1 }, EXCLUDED)).toMatchObject({
      inPrivate: behind,
      missing: [],
    });
  });

  it("is not what was said of an exclusion that is no item any more", () => {
    const inPrivate = { behindExclusion: "private", paragraph: 1 } as const;
    expect(sure(inPrivate)).toMatchObject({ inPrivate: null, asksBehindExclusion: false });
  });
});

it("only the roles that were put right are sent", () => {
  const now = HEADED.map((line, place) => (place === 1 ? { ...line, role: "narrative" as const } : line));
  expect(changedRoles(HEADED, now)).toEqual([{ line: 1, role: "narrative" }]);
});
