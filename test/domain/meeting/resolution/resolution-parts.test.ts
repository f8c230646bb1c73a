import { describe, expect, it } from "vitest";
import { resolutionLines } from "../../../../shared/domain/meeting/resolution/resolution.ts";
import { minutesPaper } from "../../../../shared/domain/paper/minutes-paper.ts";
import { resolutionText } from "../../../../shared/domain/paper/resolution-text.ts";
import { readMinuteText } from "../../../../shared/domain/reading-desk/minute-text.ts";
import { resolutionsIn } from "../../../../shared/domain/reading-desk/resolutions.ts";
import { textOfMinute } from "../../../../shared/domain/reading-desk/text-of-minute.ts";
import { compareReturned } from "../../../../shared/domain/returned-minutes/compare-returned.ts";
import { under } from "../../paper/lines.ts";
import { fileOf, MINUTES, replacing } from "../../returned-minutes/some-file.ts";
import { recorded, someBody, someMinute, someRecord } from "../some-meeting.ts";

const BODY = someBody();
const WORDING = "That:\n(1) the report be noted; and\n(2) officers be thanked";
const minute = someMinute(["It was heard."], { resolution: { verb: "note", wording: WORDING, vote: null } });
const RECORD = someRecord({ items: recorded({ title: "Placements", minute }) });
const LINES = ["The Panel RESOLVED That:", "(1) the report be noted; and", "(2) officers be thanked."];

describe("a resolution of several lines", () => {
  it("is printed with each part in a paragraph of its own", () => {
    expect(under("1 Placements", minutesPaper(RECORD, "public"))).toEqual([
      "minute: It was heard.",
      ...LINES.map((line) => `resolution: ${line}`),
    ]);
  });

  it.each([
    ["(a)" as const, ["(a) the report be noted; and", "(b) officers be thanked."]],
    ["(i)" as const, ["(i) the report be noted; and", "(ii) officers be thanked."]],
  ])("is numbered in the body’s form: %s", (parts, lines) => {
    const body = someBody({ resolutionForm: { ...BODY.resolutionForm, parts } });
    expect(resolutionLines(body, { wording: WORDING }).slice(1)).toEqual(lines);
  });

  it.each([
    ["That\nthe report be noted; and\nofficers be thanked", LINES[0]?.replace(":", "")],
    ["to note the report; and\nto thank officers", "The Panel RESOLVED:"],
    [
      "to note the report, and\nall that it says",
      "The Panel RESOLVED to note the report, and\nall that it says.",
    ],
  ])("leads into its parts where they are parts: %j", (wording, lead) => {
    expect(resolutionLines(BODY, { wording })[0]).toBe(lead);
  });

  it("is copied with its parts", () => {
    expect(resolutionText(RECORD, "item 1")).toEqual({
      plain: LINES.join("\n"),
      html: "<p>The Panel <strong>RESOLVED</strong> That:</p><p>(1) the report be noted; and</p><p>(2) officers be thanked.</p>",
    });
  });

  it("is read whole by the desk", () => {
    const [read] = resolutionsIn(readMinuteText(textOfMinute(BODY, minute)));
    expect(read?.wording.text).toBe("That:\n(1) the report be noted; and\n(2) officers be thanked.");
  });

  it("comes back from Word as it went, and its sentence is taken by itself", () => {
    const compared = (document: ReturnType<typeof fileOf>) =>
      compareReturned({ record: RECORD, printed: RECORD, out: MINUTES, document }).changes;
    expect(compared(fileOf(RECORD))).toEqual([]);
    const edited = fileOf(RECORD, MINUTES, replacing("The Panel RESOLVED", "The Panel RESOLVED That now:"));
    expect(compared(edited)).toMatchObject([
      { what: "resolution", before: "That:", after: "That now:", canBeTaken: true },
    ]);
  });
});
