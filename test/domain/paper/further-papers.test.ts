// The papers of a meeting beside its agenda and its minutes.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FollowedAction } from "../../../shared/domain/meeting/actions/action.ts";
import type { Exemption } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { Minute } from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { actionSheet } from "../../../shared/domain/paper/action-sheet.ts";
import { agendaContents } from "../../../shared/domain/paper/agenda-contents.ts";
import { decisionNotice } from "../../../shared/domain/paper/decision-notice.ts";
import type { UnprintedPaper } from "../../../shared/domain/paper/further-paper.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { minuteExtract } from "../../../shared/domain/paper/minute-extract.ts";
import { noteSheet } from "../../../shared/domain/paper/note-sheet.ts";
import { resolutionText } from "../../../shared/domain/paper/resolution-text.ts";
import { youngPeoplesPage } from "../../../shared/domain/paper/young-peoples-page.ts";
import { onTheRoll, recorded, someBody, someMinute, someRecord } from "../meeting/some-meeting.ts";
import { anyRecord, SECRET } from "./any-record.ts";
import { lines, under } from "./lines.ts";

const EXEMPTION: Exemption = {
  paragraph: 3,
  publicInterest: "the prices of the providers would be known",
  publicTitle: "A contract",
  publicSummary: "The Panel heard of a contract.",
};

function resolved(wording: string): Minute {
  return someMinute(["It was heard."], { resolution: { verb: "note", wording, vote: null } });
}

function someAction(action: Partial<FollowedAction> = {}): FollowedAction {
  return {
    id: "action",
    meetingId: "previous",
    itemId: "item",
    itemTitle: "Health report",
    isExempt: false,
    sentence: "The Head of Health would bring a report.",
    task: "bring a report",
    owner: "Head of Health",
    due: "2019-09-30",
    state: "open",
    updates: [],
    promisedOn: "2019-06-05",
    isOverdue: false,
    silentFor: 0,
    ...action,
  };
}

const approved: Partial<MeetingRecord> = {
  meeting: { ...someRecord().meeting, minutesState: "approved" },
};

describe("the decision notice", () => {
  it("has each resolution under the number and title of its item, and no item that resolved nothing", () => {
    const items = recorded(
      { title: "Apologies", minute: someMinute(["None."]) },
      { title: "Report on placements", minute: resolved("to note the Report on placements") },
    );
    expect(lines(decisionNotice(someRecord({ ...approved, items }), "public"))).toEqual([
      "title: Corporate Parenting Panel",
      "body: Decisions of the meeting held on Wednesday 3 July 2019 at 5.00 pm in the Council Chamber",
      "# 2 Report on placements",
      "resolution: The Panel RESOLVED to note the Report on placements.",
    ]);
  });

  it("says that the minutes are not agreed yet while they are not", () => {
    expect(lines(decisionNotice(someRecord(), "public"))).toContain(
      "note: The minutes of this meeting have not been agreed yet by the Panel.",
    );
    expect(lines(decisionNotice(someRecord(approved), "public")).join()).not.toContain("not been agreed");
  });

  it("says where nothing was resolved", () => {
    expect(under("Decisions", decisionNotice(someRecord(), "public"))).toEqual([
      "body: No resolution is recorded.",
    ]);
  });

  it("is in public the same whether or not an exempt item was resolved, and has its words in Part B", () => {
    const withMinute = (minute: Minute) =>
      someRecord({ items: recorded({ title: "Contract with A", exemption: EXEMPTION, minute }) });
    const made = withMinute(resolved("to accept the tender"));
    expect(decisionNotice(made, "public")).toEqual(decisionNotice(withMinute(someMinute([])), "public"));
    expect(under("1 A contract", decisionNotice(made, "public"))).toContain(
      "minute: The Panel heard of a contract.",
    );
    expect(under("1 Contract with A", decisionNotice(made, "part B"))).toContain(
      "resolution: The Panel RESOLVED to accept the tender.",
    );
  });
});

describe("the extract of a minute", () => {
  const items = recorded(
    { title: "Apologies" },
    { title: "Report on placements", minute: resolved("to note the Report on placements") },
    { title: "Contract with A", exemption: EXEMPTION, minute: someMinute(["Prices were told."]) },
  );
  const extract = (record: Partial<MeetingRecord>, item: string, twin: Twin = "public") =>
    minuteExtract(someRecord({ items, ...record }), item, twin);
  const linesOf = (paper: UnprintedPaper | null) => (paper === null ? [] : lines(paper));

  it("has the item as it is minuted, with the certificate and the lines to sign on", () => {
    expect(linesOf(extract(approved, "item 2"))).toEqual([
      "title: Corporate Parenting Panel",
      "body: Extract from the minutes of the meeting held on Wednesday 3 July 2019 at 5.00 pm in the Council Chamber",
      "# 2 Report on placements",
      "minute: It was heard.",
      "resolution: The Panel RESOLVED to note the Report on placements.",
      "# Certificate",
      "body: I certify that this is a true extract from the minutes of the meeting of the Corporate Parenting Panel held on 3 July 2019, as agreed by the Panel.",
      "signature: Signed",
      "signature: Post",
      "signature: Date",
    ]);
  });

  it("of minutes that are not agreed is marked and certified as one of a draft", () => {
    const said = linesOf(extract({}, "item 2"));
    expect(said).toContain("draft: Draft: not yet agreed by the Panel");
    expect(said.join("\n")).toContain("extract from the draft minutes");
    expect(said.join("\n")).toContain("which are not yet agreed by the Panel");
  });

  it("tells of what was put right later", () => {
    const madeAt = { id: "later", date: "2019-09-18" } as const;
    const correction = {
      id: "c",
      of: { id: "meeting", date: "2019-07-03" },
      madeAt,
      isExempt: false,
      text: "for “eight” read “nine”",
    } as const;
    expect(linesOf(extract({ ...approved, corrections: [correction] }, "item 2"))).toContain(
      "body: Corrected at the meeting held on 18 September 2019: for “eight” read “nine”.",
    );
  });

  it("of an exempt item has in public its public account, and in Part B the minute", () => {
    expect(linesOf(extract({}, "item 3")).join()).not.toContain("Prices");
    expect(linesOf(extract({}, "item 3"))).toContain("# 3 A contract");
    expect(linesOf(extract({}, "item 3", "part B"))).toContain("minute: Prices were told.");
  });

  it("is there neither of an unknown item nor, in Part B, of an open one", () => {
    expect(extract({}, "no item")).toBeNull();
    expect(extract({}, "item 2", "part B")).toBeNull();
  });
});

describe("the note sheet", () => {
  const body = someBody({
    roll: [
      onTheRoll("Councillor B"),
      onTheRoll("Councillor A", { office: "chair" }),
      onTheRoll("Councillor S", { isSubstitute: true }),
      onTheRoll("Head of Health", { kind: "officer" }),
      onTheRoll("Councillor Gone", { until: "2019-05-01" }),
    ],
  });

  it("has everybody in office to tick, the chair first", () => {
    const ticked = under("Who is there", noteSheet(someRecord({ body }), "public"));
    expect(ticked.slice(0, 4)).toEqual([
      "Councillor A (Chair) | □ Present | □ Apologies",
      "Councillor B | □ Present | □ Apologies",
      "Councillor S (substitute) | □ Present | □ Apologies",
      "Head of Health | □ Present | □ Apologies",
    ]);
    expect(ticked.join()).not.toContain("Gone");
  });

  it("has for each item who presents it, what is recommended, and rows to write in of which none is blank", () => {
    const recommendation = { verb: "note", wording: "to note the Report" } as const;
    const items = recorded({ title: "Report", presenter: "Head of Health", recommendation });
    const paper = noteSheet(someRecord({ items }), "public");
    expect(under("1 Report", paper).slice(0, 3)).toEqual([
      "Presented by: Head of Health",
      "Recommendation: to note the Report.",
      "1",
    ]);
    const tables = paper.sections[0]?.blocks.filter((block) => block.block === "table") ?? [];
    expect(tables.map(({ title }) => title)).toContain("Notes on item 1");
    expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
    expect(lines(paper)).not.toContain("");
  });

  it("has each part of what is recommended in a row, with its number", () => {
    const recommendation = { verb: "note", wording: "That the Panel:\nnotes it; and\nagrees it" } as const;
    const paper = noteSheet(someRecord({ items: recorded({ title: "Report", recommendation }) }), "public");
    expect(under("1 Report", paper).slice(0, 3)).toEqual([
      "Recommendation: That the Panel:",
      "(1) notes it; and",
      "(2) agrees it.",
    ]);
  });

  it("has lines for names where the roll is empty", () => {
    expect(under("Who is there", noteSheet(someRecord(), "public")).slice(0, 2)).toEqual(["1", "2"]);
  });

  it("has no line to write on under an exempt item, but on the sheet of Part B", () => {
    const items = recorded({ title: "Contract with A", exemption: EXEMPTION });
    const open = under("1 A contract", noteSheet(someRecord({ items }), "public"));
    expect(open.at(-1)).toBe("note: Notes of this item belong on the sheet of Part B.");
    expect(under("1 Contract with A", noteSheet(someRecord({ items }), "part B"))).toContain("1");
  });
});

describe("the action sheet", () => {
  it("has the actions by owner with the sentence, the day and what came of it", () => {
    const actions = [
      someAction({ owner: "Head of Schools", task: "Send a list.", due: null, state: "done", sentence: "" }),
      someAction({ due: "2019-09-30" }),
      someAction({ task: "write", due: "2019-06-20", isOverdue: true, silentFor: 2 }),
      someAction({
        owner: "",
        updates: [{ meetingId: null, on: "2019-06-20", text: "In hand" }],
      }),
    ];
    expect(lines(actionSheet(someRecord(), actions, "public")).slice(2)).toEqual([
      "# Head of Health",
      "write. | “The Head of Health would bring a report.” (5 June 2019, Health report) | 20 June 2019 | Overdue, not spoken of for 2 meetings",
      "bring a report. | “The Head of Health would bring a report.” (5 June 2019, Health report) | 30 September 2019 | Open",
      "# Head of Schools",
      "Send a list. | 5 June 2019, Health report | No date given | Done",
      "# Nobody named",
      "bring a report. | “The Head of Health would bring a report.” (5 June 2019, Health report) | 30 September 2019 | Open. 20 June 2019: In hand.",
    ]);
  });

  it("leaves out of the public sheet what was promised in private, and has that alone in Part B", () => {
    const actions = [someAction({ task: "open" }), someAction({ task: "private", isExempt: true })];
    const tasks = (twin: Twin) =>
      lines(actionSheet(someRecord(), actions, twin))
        .filter((line) => line.includes(" | "))
        .map((line) => line.split(".")[0]);
    expect(tasks("public")).toEqual(["open"]);
    expect(tasks("part B")).toEqual(["private"]);
  });

  it("has nothing that the clerk said promises nothing", () => {
    expect(lines(actionSheet(someRecord(), [someAction({ state: "refused" })], "public")).at(-1)).toBe(
      "body: No action is recorded.",
    );
  });
});

describe("the contents of the agenda pack", () => {
  it("have each paper of each item in order, and mark what is to follow and what is late", () => {
    const paper = { kind: "file", publishedOn: null } as const;
    const items = recorded(
      { title: "Apologies" },
      {
        title: "Report",
        attachments: [
          { ...paper, title: "Cover report", state: "attached" },
          { ...paper, title: "Appendix", state: "to follow" },
          { ...paper, title: "Letter", state: "late", publishedOn: "2019-07-01" },
        ],
      },
      {
        title: "Contract with A",
        exemption: EXEMPTION,
        attachments: [{ ...paper, title: "Tender", state: "attached" }],
      },
    );
    const contents = (twin: Twin) =>
      lines(agendaContents(someRecord({ items }), twin)).filter((line) => line.includes(" | "));
    expect(contents("public")).toEqual([
      "1 Apologies | No paper | –",
      "2 Report | Cover report | Attached",
      "2 Report | Appendix | To follow",
      "2 Report | Letter, published on 1 July 2019 in supplement 1 | Late paper",
      "3 A contract | Not for publication | Exempt, paragraph 3",
    ]);
    expect(contents("part B")).toEqual(["3 Contract with A | Tender | Attached"]);
  });
});

describe("the text of a resolution", () => {
  it("is the printed sentence, as plain text and with its keyword bold", () => {
    const items = recorded({ title: "A", minute: resolved("to note A & B") });
    expect(resolutionText(someRecord({ items }), "item 1")).toEqual({
      plain: "The Panel RESOLVED to note A & B.",
      html: "<p>The Panel <strong>RESOLVED</strong> to note A &amp; B.</p>",
    });
  });

  it("is none where nothing was resolved", () => {
    const record = someRecord({ items: recorded({ title: "A" }) });
    expect(resolutionText(record, "item 1")).toBeNull();
    expect(resolutionText(record, "item 9")).toBeNull();
  });
});

const made = (record: MeetingRecord, twin: Twin): readonly UnprintedPaper[] => [
  decisionNotice(record, twin),
  noteSheet(record, twin),
  actionSheet(record, record.actions, twin),
  agendaContents(record, twin),
  ...record.items.flatMap(({ item }) => minuteExtract(record, item.id, twin) ?? []),
  ...(twin === "public" ? [youngPeoplesPage(record, null, record.actions)] : []),
];

describe("a further paper", () => {
  it("in public has nothing that is exempt, whatever the record", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(JSON.stringify(made(record, "public"))).not.toContain(SECRET);
      }),
    );
  });

  it("has a heading and no blank cell, whatever the record", () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom<Twin>("public", "part B"), (record, twin) => {
        for (const { sections } of made(record, twin)) {
          const blocks = sections.flatMap((section) => section.blocks);
          expect(blocks.some(({ block }) => block === "heading")).toBe(true);
          for (const block of blocks.filter((each) => each.block === "table"))
            for (const row of block.rows) {
              expect(row).toHaveLength(block.columns.length);
              for (const cell of row)
                expect(
                  cell.cell === "text" &&
                    cell.runs
                      .map(({ text }) => text)
                      .join("")
                      .trim(),
                ).not.toBe("");
            }
        }
      }),
    );
  });
});
