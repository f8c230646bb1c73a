import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { checkDocument } from "../../../main/backend/word/check.ts";
import { type HouseStyle, readHouseStyle } from "../../../main/backend/word/house-style/house-style.ts";
import { printPaper } from "../../../main/backend/word/print.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { actionSheet } from "../../../shared/domain/paper/action-sheet.ts";
import { agendaContents } from "../../../shared/domain/paper/agenda-contents.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import { decisionNotice } from "../../../shared/domain/paper/decision-notice.ts";
import type { UnprintedPaper } from "../../../shared/domain/paper/further-paper.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { minuteExtract } from "../../../shared/domain/paper/minute-extract.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { noteSheet } from "../../../shared/domain/paper/note-sheet.ts";
import { pageOf } from "../../../shared/domain/paper/to-html.ts";
import { youngPeoplesPage } from "../../../shared/domain/paper/young-peoples-page.ts";
import { anyRecord } from "../../domain/paper/any-record.ts";
import { readPage } from "../../domain/paper/html-faults.ts";
import { EVERY_TEMPLATE } from "../word/house-style/templates.ts";
import { type Line, readBack } from "../word/read-back.ts";
import { saidBy } from "./said-in-blocks.ts";

/** What clerks type and paste in place of a few plain words. */
const PASTED: readonly string[] = [
  "A & B <c> “d” 'e'",
  "with a tab\there and a line\nthere",
  "  between  many   spaces ",
  "held\u00a0together, \u200bbroken, shy\u00adly",
  "control\u0000\u0007 signs and half\ud83d of one",
  "עברית مرحبا 東京 e\u0301 👩‍👩‍👧",
  `https://www.council.example/${"a-long-address/".repeat(20)}`,
  "www.council.example",
  "That the Panel:\nnotes it; and\nagrees it",
  "(a) to note it\n(b) to agree it",
  "1.",
  "-",
  "Red",
  "RESOLVED",
  "final.docx",
  "A sentence of a long minute. ".repeat(200),
];

let styles: readonly (HouseStyle | null)[];
beforeAll(async () => {
  const houses = await Promise.all(EVERY_TEMPLATE.map(([, make]) => readHouseStyle(make(), {})));
  styles = [null, ...houses.map(({ house }) => house)];
});

test("whatever a meeting has recorded is printed without a fault, in any style, and is read back whole", async () => {
  const anyStyle = fc.nat(EVERY_TEMPLATE.length);
  const anyTwin = fc.constantFrom<Twin>("public", "part B");
  await fc.assert(
    fc.asyncProperty(anyRecord.map(withPasted), anyStyle, anyTwin, async (record, place, twin) => {
      for (const paper of papersOf(record, twin)) {
        const printed = await printPaper({ ...paper, snapshot: null }, styles[place]);
        expect(checkDocument(printed)).toEqual([]);
        expect(readPage(pageOf({ ...paper, snapshot: null })).faults).toEqual([]);
        expect(inPlainSpaces(await readBack(printed))).toEqual(inPlainSpaces(saidBy(paper)));
      }
    }),
    { numRuns: 30 },
  );
});

/** Puts something that is pasted in place of each text of a record. */
function withPasted(record: MeetingRecord): MeetingRecord {
  const words = JSON.stringify(record).replace(/(?:spoken|whispered)(\d+) words/g, (_, number: string) =>
    JSON.stringify(PASTED[Number(number) % PASTED.length]).slice(1, -1),
  );
  return JSON.parse(words) as MeetingRecord;
}

function papersOf(record: MeetingRecord, twin: Twin): readonly UnprintedPaper[] {
  return [
    agendaPaper(record, twin),
    agendaContents(record, twin),
    noteSheet(record, twin),
    minutesPaper(record, twin),
    decisionNotice(record, twin),
    actionSheet(record, record.actions, twin),
    youngPeoplesPage(record, null, record.actions),
    ...record.items.slice(0, 1).flatMap(({ item }) => minuteExtract(record, item.id, twin) ?? []),
  ];
}

/** Without lines that are blank, and as `printable` promises: in one line, without signs that no file can hold. */
function inPlainSpaces(lines: readonly Line[]): readonly Line[] {
  const plain = (words: string) =>
    words
      .replace(/[\t\n]+/g, " ")
      .replace(/[\p{Cc}\p{Surrogate}]/gu, "")
      .trim();
  return lines
    .map((line) => (typeof line === "string" ? plain(line) : line.map(plain)))
    .filter((line) => line !== "");
}
