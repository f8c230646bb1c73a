import { describe, expect, it } from "vitest";
import {
  added,
  type Draft,
  moved,
  savedForm,
  takenAway,
  withMinute,
  written,
} from "../../renderer/screens/meeting/minutes/draft.ts";
import { type Minute, NOTHING_MINUTED, narrative } from "../../shared/domain/meeting/minutes/minutes.ts";

const rows = [
  { key: 1, text: "First" },
  { key: 2, text: "Second" },
  { key: 3, text: "Third" },
];
const texts = (given: readonly { readonly text: string }[]) => given.map(({ text }) => text);

describe("posts on the roll", () => {
  it("gain an empty one after the one that the clerk is in, with a key of its own", () => {
    const { rows: next, key } = added(rows, 1);
    expect(texts(next)).toEqual(["First", "", "Second", "Third"]);
    expect(rows.map((row) => row.key)).not.toContain(key);
  });

  it("gain an empty one at the end when none is named", () => {
    expect(texts(added(rows, null).rows)).toEqual(["First", "Second", "Third", ""]);
  });

  it("move by one place and stay at either end", () => {
    expect(texts(moved(rows, 3, -1))).toEqual(["First", "Third", "Second"]);
    expect(texts(moved(rows, 1, -1))).toEqual(["First", "Second", "Third"]);
    expect(texts(moved(rows, 3, 1))).toEqual(["First", "Second", "Third"]);
  });

  it("change and go away one by one", () => {
    expect(texts(written(rows, 2, "Other"))).toEqual(["First", "Other", "Third"]);
    expect(texts(takenAway(rows, 2))).toEqual(["First", "Third"]);
  });
});

describe("what is saved of the minutes", () => {
  const minute: Minute = {
    ...NOTHING_MINUTED,
    paragraphs: [narrative("1", "The Panel heard."), narrative("2", "  ")],
  };
  const saved: Draft = {
    rolls: {
      present: [
        { key: 1, text: " Chair " },
        { key: 2, text: "" },
      ],
      alsoPresent: [],
      apologies: [],
    },
    substitutes: [],
    interests: [],
    closedAt: "",
    minutes: { scorecard: NOTHING_MINUTED, actions: NOTHING_MINUTED },
  };
  const draft = withMinute(saved, "scorecard", minute);

  it("leaves out what is still empty", () => {
    const { attendance, minutes } = savedForm(draft, saved);
    expect(attendance.present).toEqual(["Chair"]);
    expect(minutes[0]?.minute.paragraphs).toEqual([narrative("1", "The Panel heard.")]);
  });

  it("names only the items that changed since", () => {
    expect(savedForm(draft, saved).minutes.map(({ item }) => item)).toEqual(["scorecard"]);
    expect(savedForm(draft, draft).minutes).toEqual([]);
  });

  it("has no resolution where its wording was emptied", () => {
    const emptied: Minute = { ...minute, resolution: { verb: "note", wording: " ", vote: null } };
    expect(
      savedForm(withMinute(saved, "scorecard", emptied), saved).minutes[0]?.minute.resolution,
    ).toBeNull();
  });
});
