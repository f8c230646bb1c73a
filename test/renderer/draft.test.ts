import { describe, expect, it } from "vitest";
import {
  added,
  type Draft,
  moved,
  savedForm,
  takenAway,
  written,
} from "../../renderer/screens/meeting/draft.ts";

const rows = [
  { key: 1, text: "First" },
  { key: 2, text: "Second" },
  { key: 3, text: "Third" },
];
const texts = (given: readonly { readonly text: string }[]) => given.map(({ text }) => text);

describe("paragraphs in the window", () => {
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
  const draft: Draft = {
    attendance: {
      present: [
        { key: 1, text: " Chair " },
        { key: 2, text: "" },
      ],
      alsoPresent: [],
      apologies: [],
    },
    paragraphs: [
      { key: 1, text: "The Panel heard." },
      { key: 2, text: "  " },
    ],
    resolution: null,
  };

  it("leaves out rows that are still empty", () => {
    expect(savedForm(draft)).toEqual({
      attendance: { present: ["Chair"], alsoPresent: [], apologies: [] },
      minute: { paragraphs: ["The Panel heard."], resolution: null },
    });
  });

  it("has no resolution where its wording was emptied", () => {
    const emptied: Draft = { ...draft, resolution: { verb: "note", wording: " " } };
    expect(savedForm(emptied).minute.resolution).toBeNull();
  });
});
