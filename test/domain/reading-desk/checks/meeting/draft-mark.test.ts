import { expect, test } from "vitest";
import { MINUTES_STATES, type MinutesState } from "../../../../../shared/domain/meeting/meeting.ts";
import type { Block } from "../../../../../shared/domain/paper/blocks.ts";
import { draftMark } from "../../../../../shared/domain/reading-desk/checks/meeting/draft-mark.ts";

const MARK: Block = { block: "paragraph", role: "draft", runs: [{ text: "Draft: not yet agreed" }] };
const SAID: Block = { block: "paragraph", role: "body", runs: [{ text: "The draft was read." }] };

function found(state: MinutesState, ...blocks: readonly Block[]) {
  const sections = [{ orientation: "portrait", blocks }] as const;
  return draftMark.look({ title: "Minutes", sections }, state);
}

const APPROVED: readonly MinutesState[] = ["approved", "signed"];
const BEFORE = MINUTES_STATES.filter((state) => !APPROVED.includes(state));

test.each(BEFORE)("minutes that bear no mark are found while they are not approved: %s", (state) => {
  expect(found(state, SAID)).toEqual([
    {
      itemId: null,
      part: "meeting",
      paragraph: null,
      field: null,
      line: null,
      from: 0,
      to: 0,
      text: "Minutes",
      message: "These minutes were not approved and bear no Draft mark.",
    },
  ]);
});

test.each(APPROVED)("minutes that still bear the mark are found once they are approved: %s", (state) => {
  expect(found(state, SAID, MARK).map(({ message }) => message)).toEqual([
    "These minutes were approved and still bear the Draft mark.",
  ]);
});

test.each([
  ...BEFORE.map((state) => [state, [MARK, SAID]] as const),
  ...APPROVED.map((state) => [state, [SAID]] as const),
])("stays silent on minutes that are as they should be: %s", (state, blocks) => {
  expect(found(state, ...blocks)).toEqual([]);
});

test("stays silent whichever section bears the mark", () => {
  const sections = [
    { orientation: "portrait", blocks: [SAID] },
    { orientation: "landscape", blocks: [MARK] },
  ] as const;
  expect(draftMark.look({ title: "Minutes", sections }, "draft")).toEqual([]);
});
