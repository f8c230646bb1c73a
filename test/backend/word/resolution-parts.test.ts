import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWordParagraphs } from "../../../main/backend/old-minutes/read-word.ts";
import { checkDocument } from "../../../main/backend/word/check.ts";
import { type HouseStyle, readHouseStyle } from "../../../main/backend/word/house-style/house-style.ts";
import { printPaper } from "../../../main/backend/word/print.ts";
import {
  PART_NUMBERINGS,
  type PartNumbering,
} from "../../../shared/domain/meeting/resolution/resolution-form.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import { decisionNotice } from "../../../shared/domain/paper/decision-notice.ts";
import { minuteExtract } from "../../../shared/domain/paper/minute-extract.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { recorded, someBody, someMinute, someRecord } from "../../domain/meeting/some-meeting.ts";
import { EVERY_TEMPLATE } from "./house-style/templates.ts";
import { readBack } from "./read-back.ts";

const WORDING = "That:\nthe report be noted; and\nofficers be thanked";
const recommendation = { verb: "note", wording: WORDING } as const;
const minute = someMinute(["It was heard."], { resolution: { ...recommendation, vote: null } });

function record(parts: PartNumbering) {
  const body = someBody();
  return someRecord({
    body: { ...body, resolutionForm: { ...body.resolutionForm, parts } },
    items: recorded(
      { title: "Placements", recommendation, minute },
      { title: "Schools", recommendation, minute },
    ),
  });
}

const LABELS: Readonly<Record<PartNumbering, readonly string[]>> = {
  "(1)": ["(1)", "(2)"],
  "(a)": ["(a)", "(b)"],
  "(i)": ["(i)", "(ii)"],
};

/** The numbers that Word prints before paragraphs, with their words. */
async function numberedIn(bytes: Uint8Array) {
  const { paragraphs } = await readWordParagraphs(bytes);
  return paragraphs.flatMap(({ list, text }) => (list?.label ? [[list.label, text]] : []));
}

describe("a resolution with parts in Word", () => {
  it.each(PART_NUMBERINGS)(
    "is a list that Word numbers %s, afresh for each resolution",
    async (numbering) => {
      const told = record(numbering);
      const papers = [
        minutesPaper(told, "public"),
        decisionNotice(told, "public"),
        agendaPaper(told, "public"),
      ];
      const [first, second] = LABELS[numbering];
      const list = [
        [first, "the report be noted; and"],
        [second, "officers be thanked."],
      ];
      for (const paper of papers) {
        const bytes = await printPaper({ ...paper, snapshot: null });
        expect(checkDocument(bytes)).toEqual([]);
        expect(await numberedIn(bytes)).toEqual([...list, ...list]);
      }
      const extract = minuteExtract(told, "item 2", "public");
      if (extract === null) throw new Error("There is no extract.");
      expect(await numberedIn(await printPaper({ ...extract, snapshot: null }))).toEqual(list);
    },
  );

  it("has no number in the words of its paragraphs", async () => {
    const lines = await readBack(
      await printPaper({ ...minutesPaper(record("(a)"), "public"), snapshot: null }),
    );
    const from = lines.indexOf("The Panel RESOLVED That:");
    expect(lines.slice(from, from + 3)).toEqual([
      "The Panel RESOLVED That:",
      "the report be noted; and",
      "officers be thanked.",
    ]);
  });

  it.each(EVERY_TEMPLATE)("stands in the style of resolutions of the template %s", async (_, template) => {
    const { house } = await readHouseStyle(template(), {});
    const bytes = await printPaper({ ...minutesPaper(record("(a)"), "public"), snapshot: null }, house);
    expect(checkDocument(bytes)).toEqual([]);
    const { paragraphs } = await readWordParagraphs(bytes);
    const parts = paragraphs.filter(({ list }) => list?.label === "(a)" || list?.label === "(b)");
    expect(parts.map(({ style }) => style.id)).toEqual(new Array(4).fill(house.look.styles.resolution));
  });

  it("is indented from where the style of resolutions begins", async () => {
    const ours: HouseStyle["look"]["resolutionIndent"] = 425;
    const { "word/numbering.xml": numbering } = unzipSync(
      await printPaper({ ...minutesPaper(record("(a)"), "public"), snapshot: null }),
    );
    expect(strFromU8(numbering ?? new Uint8Array())).toContain(
      `<w:lvlText w:val="(%1)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${ours + 567}" w:hanging="567"/>`,
    );
  });
});
