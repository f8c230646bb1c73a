import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { draftOf, recordAsWritten, withMinute } from "../../renderer/screens/meeting/minutes/draft.ts";
import {
  aroundItem,
  FromRecord,
  HeadFromRecord,
} from "../../renderer/screens/meeting/minutes/from-record.tsx";
import { words } from "../../renderer/text/en-GB.ts";
import { NOTHING_MINUTED } from "../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../shared/domain/meeting/record.ts";
import type { Block } from "../../shared/domain/paper/blocks.ts";
import type { Twin } from "../../shared/domain/paper/meeting-blocks.ts";
import { minutesPaper } from "../../shared/domain/paper/minutes-paper.ts";
import { recorded, someMinute, someRecord } from "../domain/meeting/some-meeting.ts";
import { anyRecord } from "../domain/paper/any-record.ts";
import { lines } from "../domain/paper/lines.ts";

const told = (blocks: readonly Block[]) => lines({ sections: [{ orientation: "portrait", blocks }] });

/** What prints, without the head of the paper, the titles of items, the clerk's words, resolutions and the signature. */
function printedFromRecord(record: MeetingRecord, twin: Twin): readonly Block[] {
  const blocks = minutesPaper(record, twin).sections.flatMap((section) => section.blocks);
  const elsewhere = ["draft", "signature", "resolution"];
  return blocks
    .slice(2)
    .filter((block) => !("mark" in block && /^[ipr]_/.test(block.mark ?? "")))
    .filter((block) => block.block !== "paragraph" || !elsewhere.includes(block.role));
}

function shownAround(record: MeetingRecord): readonly Block[] {
  return record.items.flatMap((item) => {
    const { inFront, before, after, behind, inPublic } = aroundItem(record, item);
    const untitled = inPublic.filter(({ block }) => block !== "heading");
    return [...inFront, ...(item.item.exemption ? untitled : [...before, ...after]), ...behind];
  });
}

describe("what the window shows around the clerk’s words", () => {
  it("is what the public minutes print of the record, in the same order", () => {
    fc.assert(
      fc.property(
        anyRecord.filter(({ items }) => items.length > 0),
        fc.constantFrom("", "6.45 pm"),
        fc.boolean(),
        (some, closedAt, isHeld) => {
          const attendance = { ...some.attendance, present: isHeld ? ["Councillor A"] : [] };
          const record = { ...some, attendance, meeting: { ...some.meeting, closedAt } };
          expect(told(shownAround(record))).toEqual(told(printedFromRecord(record, "public")));
        },
      ),
    );
  });

  it("has in a private item what Part B prints of it", () => {
    const exemption = { paragraph: 3, publicInterest: "", publicTitle: "A contract", publicSummary: "" };
    const record = someRecord({
      items: recorded(
        { title: "Schools" },
        {
          title: "Contract",
          exemption,
          presenter: "Head of Procurement",
          minute: someMinute(["It was dear."]),
        },
      ),
      corrections: [
        {
          ...{ id: "1", of: { id: "earlier", date: "2019-03-06" }, isExempt: true },
          ...{ madeAt: { id: "meeting", date: "2019-07-03" }, text: "for “8” read “9”" },
        },
      ],
    });
    const [, inPrivate] = record.items;
    if (!inPrivate) throw new Error("The meeting has a private item");
    const { inFront, before, after, behind } = aroundItem(record, inPrivate);
    const partB = told(printedFromRecord(record, "part B"));
    expect(told([...inFront, ...before, ...after, ...behind])).toEqual(partB.slice(2));
    expect(partB.at(-1)).toContain("Correction to the minutes");
  });
});

describe("sentences that the minutes make of the record", () => {
  const record = someRecord({
    items: recorded({ kind: "apologies", title: "Apologies for absence" }, { title: "Schools" }),
    attendance: { present: ["Councillor A"], alsoPresent: [], apologies: [], substitutes: [] },
  });
  const draft = draftOf(record);
  const apologies = (written: MeetingRecord) => {
    const [first] = written.items;
    if (!first) throw new Error("The meeting has an item");
    return aroundItem(written, first);
  };

  it("follow who is marked as away before that is saved", () => {
    const away = { ...draft, rolls: { ...draft.rolls, apologies: [{ key: 1, text: "Councillor B" }] } };
    const { after, givesWay } = apologies(recordAsWritten(record, away));
    expect(told(after)).toEqual(["minute: Apologies for absence were received from Councillor B."]);
    expect(givesWay).toBe(true);
  });

  it("give way at the first word of the clerk’s own, and not to a blank paragraph", () => {
    const printedWith = (texts: readonly string[]) =>
      apologies(recordAsWritten(record, withMinute(draft, "item 1", someMinute(texts)))).after;
    expect(printedWith(["N"])).toEqual([]);
    expect(told(printedWith([" "]))).toEqual(["minute: There were no apologies for absence."]);
  });

  it("follow the votes and the closing time as they are entered", () => {
    const vote = { proposer: "Chair", seconder: "", named: { for: [], against: [], abstained: [] } };
    const resolution = {
      ...({ verb: "note", wording: "to note it" } as const),
      vote: { ...vote, for: 2, against: 1, abstained: 0 },
    };
    const voted = withMinute(draft, "item 2", { ...NOTHING_MINUTED, resolution });
    const written = recordAsWritten(record, { ...voted, closedAt: " 6.45 pm " });
    const schools = written.items[1];
    if (!schools) throw new Error("The meeting has two items");
    const { after, behind } = aroundItem(written, schools);
    expect(told(after)).toEqual([
      "minute: It was proposed by the Chair. The vote was 2 for, 1 against, 0 abstaining.",
    ]);
    expect(told(behind)).toEqual(["body: The meeting closed at 6.45 pm."]);
  });
});

describe("the mark of what is printed from the record", () => {
  it("stands before the words, which cannot be written in", () => {
    const blocks: readonly Block[] = [
      { block: "heading", level: 1, text: "Present" },
      { block: "list", ordered: false, items: [[{ text: "Councillor A" }], [{ text: "Councillor B" }]] },
      {
        block: "paragraph",
        role: "body",
        runs: [{ text: "Exempt: ", strong: true }, { text: "paragraph 3." }],
      },
    ];
    const markup = renderToStaticMarkup(<FromRecord blocks={blocks} />);
    const text = markup.replaceAll(/<svg.*?<\/svg>/gs, "").replaceAll(/<[^>]+>/g, "|");
    expect(
      text
        .split("|")
        .map((part) => part.trim())
        .filter(Boolean),
    ).toEqual([
      words.meeting.fromRecord.printed,
      "Present",
      "Councillor A",
      "Councillor B",
      "Exempt:",
      "paragraph 3.",
    ]);
    expect(markup).not.toMatch(/<(?:input|textarea|button)|contenteditable/);
  });

  it("is not there where nothing is printed", () => {
    expect(renderToStaticMarkup(<FromRecord blocks={[]} />)).toBe("");
    expect(renderToStaticMarkup(<HeadFromRecord blocks={[]} />)).toBe("");
  });

  it("has those present folded behind it where they are many", () => {
    const withMembers = (count: number) => {
      const items = Array.from({ length: count }, (_, place) => [{ text: `Councillor ${place + 1}` }]);
      return renderToStaticMarkup(<HeadFromRecord blocks={[{ block: "list", ordered: false, items }]} />);
    };
    expect(withMembers(5)).toMatch(/^<details[^>]* open=""/);
    expect(withMembers(40)).not.toMatch(/^<details[^>]* open/);
    expect(withMembers(40)).toContain("Councillor 40");
  });
});
