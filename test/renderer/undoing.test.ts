import { describe, expect, it } from "vitest";
import { type Draft, minuteOf, withMinute } from "../../renderer/screens/meeting/minutes/draft.ts";
import { NO_CHANGES, recorded, redone, undone } from "../../renderer/screens/meeting/minutes/undoing.ts";
import {
  type MinutedResolution,
  NOTHING_MINUTED,
  narrative,
} from "../../shared/domain/meeting/minutes/minutes.ts";

const noted: MinutedResolution = { verb: "note", wording: "to note the report", vote: null };
const empty: Draft = {
  rolls: { present: [], alsoPresent: [], apologies: [] },
  substitutes: [],
  interests: [],
  closedAt: "",
  minutes: { a: NOTHING_MINUTED, b: NOTHING_MINUTED },
};
const closed = (draft: Draft, closedAt: string): Draft => ({ ...draft, closedAt });
const resolved = (draft: Draft, resolution: MinutedResolution | null): Draft =>
  withMinute(draft, "a", { ...minuteOf(draft, "a"), resolution });
const written = (draft: Draft, text: string): Draft =>
  withMinute(draft, "a", { ...minuteOf(draft, "a"), paragraphs: [narrative("p1", text)] });

describe("what was changed beside the text", () => {
  it("is taken back and brought back, one change after the other", () => {
    const first = resolved(empty, noted);
    const second = closed(first, "6.15 pm");
    let changes = recorded(recorded(NO_CHANGES, empty, first, 0), first, second, 100);
    let draft = second;
    [changes, draft] = undone(changes, draft);
    expect(draft).toEqual(first);
    [changes, draft] = undone(changes, draft);
    expect(draft).toEqual(empty);
    expect(undone(changes, draft)).toEqual([changes, draft]);
    [changes, draft] = redone(changes, draft);
    [changes, draft] = redone(changes, draft);
    expect(draft).toEqual(second);
    expect(redone(changes, draft)).toEqual([changes, draft]);
  });

  it("is taken back without what was written in the text since then", () => {
    const before = written(resolved(empty, noted), "It was so.");
    const after = resolved(before, null);
    const changes = recorded(NO_CHANGES, before, after, 0);
    const [, draft] = undone(changes, written(after, "It was otherwise."));
    expect(minuteOf(draft, "a").resolution).toEqual(noted);
    expect(minuteOf(draft, "a").paragraphs).toMatchObject([{ text: "It was otherwise." }]);
    expect(draft.minutes.b).toBe(empty.minutes.b);
  });

  it("is one change while it is typed, and another after a pause or in another place", () => {
    const steps = ["6", "6.1", "6.15"].map((time) => closed(empty, time)) as [Draft, Draft, Draft];
    let changes = recorded(NO_CHANGES, empty, steps[0], 0);
    changes = recorded(changes, steps[0], steps[1], 900);
    expect(changes.past).toHaveLength(1);
    expect(undone(changes, steps[1])[1].closedAt).toBe("");
    changes = recorded(changes, steps[1], steps[2], 2500);
    expect(undone(changes, steps[2])[1].closedAt).toBe("6.1");
    const made = resolved(steps[2], noted);
    changes = recorded(changes, steps[2], made, 2600);
    expect(changes.past).toHaveLength(3);
    expect(recorded(changes, made, resolved(made, null), 2700).past).toHaveLength(4);
  });

  it("is not what was written in the text, and what is changed anew ends what could be brought back", () => {
    const text = written(empty, "It was so.");
    expect(recorded(NO_CHANGES, empty, text, 0)).toBe(NO_CHANGES);
    const [changes, draft] = undone(
      recorded(NO_CHANGES, empty, closed(empty, "6 pm"), 0),
      closed(empty, "6 pm"),
    );
    expect(changes.future).toHaveLength(1);
    expect(recorded(changes, draft, resolved(draft, noted), 50).future).toEqual([]);
  });
});
