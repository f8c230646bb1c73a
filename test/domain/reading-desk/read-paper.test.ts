import { expect, test } from "vitest";
import type { MinutesState } from "../../../shared/domain/meeting/meeting.ts";
import type { Block } from "../../../shared/domain/paper/blocks.ts";
import { readMinutesPaper, readPublicPaper } from "../../../shared/domain/reading-desk/read-paper.ts";
import { EXEMPTION, someItem, someMeeting } from "./some-meeting.ts";

function paperOf(...blocks: readonly Block[]) {
  return { title: "Minutes", sections: [{ orientation: "portrait", blocks }] } as const;
}

const runs = (text: string) => [{ text }];
const MARK: Block = { block: "paragraph", role: "draft", runs: runs("Draft: not yet agreed by the Panel") };

function inState(minutesState: MinutesState) {
  const record = someMeeting({});
  return { ...record, meeting: { ...record.meeting, minutesState } };
}

test.each(["draft", "with officers", "with the chair", "published draft"] as const)(
  "minutes bear the Draft mark: %s",
  (state) => {
    expect(readMinutesPaper(paperOf(MARK), inState(state))).toEqual([]);
    expect(readMinutesPaper(paperOf(), inState(state))).toMatchObject([
      { check: "draft-mark", severity: "error", part: "meeting", text: "Minutes" },
    ]);
  },
);

test.each(["approved", "signed"] as const)("minutes bear no Draft mark any more: %s", (state) => {
  expect(readMinutesPaper(paperOf(), inState(state))).toEqual([]);
  expect(readMinutesPaper(paperOf(MARK), inState(state))).toMatchObject([{ check: "draft-mark" }]);
});

const SECRET = "The owner of Larchwood House had asked for £450,000.";
const record = someMeeting({
  items: [
    someItem(1),
    someItem(2, { title: "Purchase of Larchwood House", said: [SECRET], item: { exemption: EXEMPTION } }),
  ],
});

test.each([
  [
    "a paragraph",
    { block: "paragraph", role: "minute", runs: [{ text: "The owner of " }, { text: SECRET.slice(13) }] },
  ],
  ["a heading", { block: "heading", level: 1, text: "2 Purchase of Larchwood House" }],
  ["a list", { block: "list", ordered: false, items: [runs("None"), runs(SECRET)] }],
  [
    "a cell of a table",
    {
      block: "table",
      title: "Actions",
      description: "What was promised",
      columns: [{ heading: "Task", width: 1, align: "left" }],
      rows: [[{ cell: "text", runs: runs(SECRET) }]],
    },
  ],
] as const satisfies readonly (readonly [string, Block])[])(
  "the public paper tells what is exempt: %s",
  (_, block) => {
    expect(readPublicPaper(paperOf(block), record, { isWord: null })).toMatchObject([
      { check: "exempt-in-public", severity: "error" },
    ]);
  },
);

test("a public paper that tells nothing of it is left alone", () => {
  const block: Block = { block: "heading", level: 1, text: `2 ${EXEMPTION.publicTitle}` };
  expect(readPublicPaper(paperOf(MARK, block), record, { isWord: null })).toEqual([]);
});
