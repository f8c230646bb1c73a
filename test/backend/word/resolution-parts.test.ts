import { expect, test } from "vitest";
import { checkDocument } from "../../../main/backend/word/check.ts";
import { printPaper } from "../../../main/backend/word/print.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { recorded, someMinute, someRecord } from "../../domain/meeting/some-meeting.ts";
import { readBack } from "./read-back.ts";

test("a resolution with parts has a paragraph for each in Word, and everybody can read it", async () => {
  const wording = "That:\nthe report be noted; and\nofficers be thanked";
  const minute = someMinute(["It was heard."], { resolution: { verb: "note", wording, vote: null } });
  const record = someRecord({ items: recorded({ title: "Placements", minute }) });
  const bytes = await printPaper({ ...minutesPaper(record, "public"), snapshot: null });
  expect(checkDocument(bytes)).toEqual([]);
  const lines = await readBack(bytes);
  const from = lines.indexOf("The Panel RESOLVED That:");
  expect(lines.slice(from, from + 3)).toEqual([
    "The Panel RESOLVED That:",
    "(1) the report be noted; and",
    "(2) officers be thanked.",
  ]);
});
