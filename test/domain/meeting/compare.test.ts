import { describe, expect, it } from "vitest";
import { compareMinutes } from "../../../shared/domain/meeting/compare.ts";
import { NOTHING_MINUTED, narrative } from "../../../shared/domain/meeting/minutes.ts";
import type { RecordedItem } from "../../../shared/domain/meeting/record.ts";

function item(id: string, paragraphs: Readonly<Record<string, string>>, wording?: string): RecordedItem {
  const resolution = wording === undefined ? null : ({ verb: "note", wording, vote: null } as const);
  return {
    number: "1",
    item: { id, title: `Item ${id}` } as RecordedItem["item"],
    minute: {
      ...NOTHING_MINUTED,
      resolution,
      paragraphs: Object.entries(paragraphs).map(([key, text]) => narrative(key, text)),
    },
  };
}

describe("two versions of minutes", () => {
  it("differ in what was changed, added and taken out, each at its item", () => {
    const before = { items: [item("a", { p: "One.", q: "Two." }, "to note it"), item("b", { r: "Three." })] };
    const after = {
      items: [item("a", { p: "One more.", s: "Four." }, "to note that"), item("b", { r: "Three." })],
    };
    expect(compareMinutes(before, after)).toEqual([
      { item: "Item a", what: "paragraph", before: "One.", after: "One more." },
      { item: "Item a", what: "paragraph", before: null, after: "Four." },
      { item: "Item a", what: "resolution", before: "to note it", after: "to note that" },
      { item: "Item a", what: "paragraph", before: "Two.", after: null },
    ]);
  });

  it("are the same where paragraphs only moved", () => {
    const before = { items: [item("a", { p: "One.", q: "Two." })] };
    const after = { items: [item("a", { q: "Two.", p: "One." })] };
    expect(compareMinutes(before, after)).toEqual([]);
  });

  it("tell of an item that only one of them has", () => {
    expect(compareMinutes({ items: [item("a", { p: "One." })] }, { items: [] })).toEqual([
      { item: "Item a", what: "paragraph", before: "One.", after: null },
    ]);
  });
});
