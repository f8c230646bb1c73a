import { describe, expect, it, test } from "vitest";
import {
  type AgendaDraft,
  draftOf,
  isBeforeExclusion,
  moved,
  newItem,
  numbersOf,
  putIn,
  renamed,
  savedItems,
  savedMinutes,
  takenOut,
  whyItStays,
  withdrawn,
  withItem,
  withPaperFile,
} from "../../renderer/screens/meeting/agenda/agenda-draft.ts";
import type { AgendaItem } from "../../shared/domain/meeting/agenda/agenda.ts";
import { EXEMPTION, someItem, someMeeting } from "../domain/reading-desk/some-meeting.ts";

const AHEAD = {
  id: "meeting",
  bodyId: "body",
  date: "2019-07-03",
  time: "",
  venue: "",
  closedAt: "",
  agendaPublishedOn: null,
  firstNumber: null,
  openedOn: null,
  minutesState: "draft",
} as const;
const record = someMeeting({
  meeting: AHEAD,
  items: [
    someItem(1, { said: [], resolved: null }),
    someItem(2, { resolved: "to note the Report 2" }),
    someItem(3, { said: [], resolved: null }),
  ],
});
const draft = draftOf(record);
const order = ({ items }: AgendaDraft) => items.map(({ id }) => id).join(" ");
const item = (place: number): AgendaItem => {
  const found = draft.items[place];
  if (!found) throw new Error("no such item");
  return found;
};

describe("the order of the items", () => {
  it("changes by moving one to another place", () => {
    expect(order(moved(draft, "i1", 1))).toBe("i2 i1 i3");
    expect(order(moved(draft, "i1", 2))).toBe("i2 i3 i1");
    expect(order(moved(draft, "i3", 0))).toBe("i3 i1 i2");
  });

  it("stays as it is where an item is moved beyond either end or to where it is", () => {
    expect(moved(draft, "i1", -1)).toBe(draft);
    expect(moved(draft, "i3", 3)).toBe(draft);
    expect(moved(draft, "i2", 1)).toBe(draft);
  });

  it("is as before when an item that was taken off is put back", () => {
    const without = takenOut(draft, "i2");
    expect(order(without)).toBe("i1 i3");
    expect(order(putIn(without, item(1), 1))).toBe("i1 i2 i3");
  });
});

describe("the numbers of the items", () => {
  it("go on from the first number of the meeting in its municipal year", () => {
    const yearly = someMeeting({
      meeting: AHEAD,
      body: { numbering: "year" },
      items: [someItem(1, { number: "44/19" }), someItem(2, { number: "45/19" })],
    });
    expect(numbersOf(yearly, [{ id: "i1" }, { id: "i2" }, { id: "new" }])).toEqual([
      "44/19",
      "45/19",
      "46/19",
    ]);
  });

  it("stay with their items once the agenda is out, and what comes later is numbered around them", () => {
    const out = someMeeting({
      meeting: { ...AHEAD, firstNumber: 7 },
      body: { numbering: "year" },
      items: [
        someItem(1, { number: "7/19", item: { keptNumber: "7/19" } }),
        someItem(2, { number: "8/19", item: { keptNumber: "8/19" } }),
      ],
      numbersElsewhere: [{ number: "9/19", date: "2019-09-04", isOut: true }],
    });
    const order = (...ids: readonly string[]) => ids.map((id) => ({ id }));
    expect(numbersOf(out, order("i2", "i1"))).toEqual(["8/19", "7/19"]);
    expect(numbersOf(out, order("i1", "new", "i2"))).toEqual(["7/19", "7A/19", "8/19"]);
    expect(numbersOf(out, order("i1", "i2", "new"))).toEqual(["7/19", "8/19", "8A/19"]);
    expect(numbersOf({ ...out, numbersElsewhere: [] }, order("i1", "i2", "new"))).toEqual([
      "7/19",
      "8/19",
      "9/19",
    ]);
  });

  it("begin at 1 where the meeting has no item yet", () => {
    const none = someMeeting({ meeting: AHEAD, items: [] });
    expect(numbersOf(none, [{ id: "a" }, { id: "b" }])).toEqual(["1", "2"]);
  });
});

test("an item that is withdrawn stays in its place, and comes back as it was", () => {
  const without = withdrawn(draft, "i2", true);
  expect(without.items.map(({ id, isWithdrawn }) => [id, isWithdrawn])).toEqual([
    ["i1", undefined],
    ["i2", true],
    ["i3", undefined],
  ]);
  expect(withdrawn(without, "i2", false)).toEqual(draft);
});

describe("a new title", () => {
  const asked = withItem(draft, {
    ...item(1),
    recommendation: { verb: "note", wording: "to note the Report 2" },
  });
  const [, second] = asked.items;

  it("is followed by the recommendation and by what was resolved", () => {
    const next = second && renamed(asked, second, "Fostering Report", record);
    expect(next?.items[1]?.recommendation?.wording).toBe("to note the Fostering Report");
    expect(next?.resolutions.i2?.wording).toBe("to note the Fostering Report");
  });

  it("leaves alone what a hand has worded", () => {
    const worded = { ...item(1), recommendation: { verb: "note", wording: "to wait" } as const };
    const next = renamed(withItem(draft, worded), worded, "Fostering Report", record);
    expect(next.items[1]?.recommendation?.wording).toBe("to wait");
  });

  it("has no minute saved where nothing was resolved of the item", () => {
    const next = renamed(draft, item(0), "Apologies", record);
    expect(savedMinutes(next, draft, record)).toEqual([]);
  });

  it("has only the resolution of that item saved, with what is minuted in the store by then", () => {
    const next = renamed(draft, item(1), "Fostering Report", record);
    const stored = someMeeting({ items: [someItem(1), someItem(2, { said: ["Written meanwhile."] })] });
    const [only, ...others] = savedMinutes(next, draft, stored);
    expect(others).toEqual([]);
    expect(only?.item).toBe("i2");
    expect(only?.minute.paragraphs.map(({ text }) => text)).toEqual(["Written meanwhile."]);
    expect(only?.minute.resolution?.wording).toBe("to note the Fostering Report");
  });
});

describe("what is saved of an item", () => {
  it("is trimmed, and without what is still empty", () => {
    const written: AgendaItem = {
      ...item(0),
      title: " Fostering ",
      recommendation: { verb: "note", wording: "  " },
      attachments: [
        { kind: "file", title: " Annex A ", state: "to follow", publishedOn: null },
        { kind: "file", title: " ", state: "attached", publishedOn: null },
      ],
      backgroundPapers: ["Statistics 2018", "", " Plan "],
    };
    const [saved] = savedItems(withItem(draft, written));
    expect(saved).toMatchObject({
      title: "Fostering",
      recommendation: null,
      backgroundPapers: ["Statistics 2018", "Plan"],
    });
    expect(saved?.attachments.map(({ title }) => title)).toEqual(["Annex A"]);
  });
});

describe("a new item", () => {
  const report = { id: "new", kind: "report", title: " Fostering " } as const;

  it("asks for nothing and is not late while the agenda is not out", () => {
    expect(newItem(record, report)).toMatchObject({
      title: "Fostering",
      recommendation: null,
      lateness: null,
    });
  });

  it("is late once the agenda is out", () => {
    const out = someMeeting({ meeting: { ...AHEAD, agendaPublishedOn: "2019-06-25" } });
    expect(newItem(out, report).lateness).toEqual({ addedOn: null, circumstances: "" });
  });

  it("that is a scorecard brings the scorecard along and asks that it be noted", () => {
    const scorecard = newItem(record, { id: "new", kind: "scorecard", title: "Scorecard" });
    expect(scorecard.attachments).toMatchObject([{ kind: "scorecard", title: "Scorecard" }]);
    expect(scorecard.recommendation?.wording).toBe("to note the Scorecard");
  });
});

describe("an item stays on the agenda", () => {
  it("once something is minuted of it", () => {
    expect(whyItStays(record, "i2")).toBe("minuted");
    expect(whyItStays(record, "i1")).toBeNull();
  });

  it("once the clerk has said that nothing was resolved of it", () => {
    const said = someItem(1, { said: [], resolved: null, minute: { isWithoutResolution: true } });
    expect(whyItStays(someMeeting({ items: [said] }), "i1")).toBe("minuted");
  });

  it("once an interest was declared in it", () => {
    const interest = {
      who: "Member for North Ward",
      kind: "other registrable interest",
      itemId: "i1",
      nature: "",
      leftTheRoom: null,
    } as const;
    expect(whyItStays({ ...record, interests: [interest] }, "i1")).toBe("interest");
  });
});

describe("an exempt item", () => {
  const exempt: AgendaItem = { ...item(1), exemption: EXEMPTION };
  const exclusion: AgendaItem = { ...item(0), kind: "exclusion" };

  it("is said to stand before the exclusion of the public where it does", () => {
    expect(isBeforeExclusion([item(0), exempt], "i2")).toBe(true);
    expect(isBeforeExclusion([exempt, exclusion], "i2")).toBe(true);
    expect(isBeforeExclusion([exclusion, exempt], "i2")).toBe(false);
  });

  it("is the only one of which that is said", () => {
    expect(isBeforeExclusion([item(0), exempt], "i1")).toBe(false);
  });
});

describe("a file that has been kept", () => {
  const file = { name: "a.pdf", mediaType: "application/pdf", bytes: 1, sha256: "a" };
  const attaching = { paper: null, title: "Annex", file, outSince: null };

  it("becomes a paper of its item, whatever else was written meanwhile", () => {
    const meanwhile = withItem(draft, { ...item(1), purpose: "To hear more" });
    const [, changed] = withPaperFile(meanwhile, "i2", attaching).items;
    expect(changed).toMatchObject({ purpose: "To hear more", attachments: [{ title: "Annex", file }] });
  });

  it("is saved with its paper", () => {
    const saved = savedItems(withPaperFile(draft, "i2", attaching));
    expect(saved[1]?.attachments.at(-1)?.file).toEqual(file);
  });

  it("is let go where its item has been taken off meanwhile", () => {
    const without = takenOut(draft, "i2");
    expect(withPaperFile(without, "i2", attaching)).toBe(without);
  });
});
