import { describe, expect, it } from "vitest";
import type { Exemption } from "../../../shared/domain/meeting/agenda/agenda.ts";
import { type Interest, MINUTES_STATES } from "../../../shared/domain/meeting/meeting.ts";
import { NOTHING_MINUTED, type Vote } from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { recorded, someBody, someMinute, someRecord } from "../meeting/some-meeting.ts";
import { lines, under } from "./lines.ts";

const SIGNED = ["signature: Signed (Chair)", "signature: Date"];
const VOTE: Vote = {
  proposer: "Councillor A",
  seconder: "Councillor B",
  named: { for: [], against: [], abstained: [] },
  for: 4,
  against: 1,
  abstained: 0,
};

function publicLines(record: Partial<MeetingRecord>): readonly string[] {
  return lines(minutesPaper(someRecord(record), "public"));
}

function itemOf(record: Partial<MeetingRecord>, heading: string): readonly string[] {
  return under(heading, minutesPaper(someRecord(record), "public"));
}

describe("the minutes of a meeting", () => {
  it("are whole: body, meeting, who was there, each item, closing time and signature", () => {
    const { meeting } = someRecord();
    const resolution = { verb: "note", wording: "to note the Report on placements", vote: null } as const;
    expect(
      publicLines({
        meeting: { ...meeting, closedAt: "6.45 pm" },
        attendance: {
          present: ["Councillor A (Chair)", "Councillor B"],
          alsoPresent: ["Head of Corporate Parenting"],
          apologies: ["Councillor C"],
          substitutes: [],
        },
        items: recorded(
          { title: "Apologies for absence" },
          {
            title: "Report on placements",
            presenter: "Head of Corporate Parenting",
            minute: someMinute(["The Panel heard of placements.", " "], { resolution }),
          },
        ),
      }),
    ).toEqual([
      "title: Corporate Parenting Panel",
      "body: Minutes of the meeting held on Wednesday 3 July 2019 at 5.00 pm in the Council Chamber",
      "draft: Draft: not yet agreed by the Panel",
      "# Present",
      "• Councillor A (Chair)",
      "• Councillor B",
      "# Also present",
      "• Head of Corporate Parenting",
      "# Apologies",
      "• Councillor C",
      "# 1 Apologies for absence",
      "# 2 Report on placements",
      "body: Presented by: Head of Corporate Parenting",
      "minute: The Panel heard of placements.",
      "resolution: The Panel RESOLVED to note the Report on placements.",
      "body: The meeting closed at 6.45 pm.",
      ...SIGNED,
    ]);
  });

  it("say where nothing is recorded, and make nothing up", () => {
    expect(publicLines({}).slice(3)).toEqual([
      "# Present",
      "body: None recorded.",
      "# Also present",
      "body: None recorded.",
      "# Apologies",
      "body: There were no apologies.",
      ...SIGNED,
    ]);
  });

  it.each(MINUTES_STATES)("that are %s bear the draft mark until they are approved", (minutesState) => {
    const { meeting } = someRecord();
    const isDraft = minutesState !== "approved" && minutesState !== "signed";
    const marks = publicLines({ meeting: { ...meeting, minutesState } }).filter((line) =>
      line.startsWith("draft: "),
    );
    expect(marks).toHaveLength(isDraft ? 1 : 0);
  });

  it("name substitutes beside those for whom they stood in", () => {
    const attendance = {
      present: ["Councillor A", "Councillor E"],
      alsoPresent: [],
      apologies: ["Councillor B", "Councillor C"],
      substitutes: [
        { name: "Councillor D", standsInFor: "Councillor B" },
        { name: "Councillor E", standsInFor: "Councillor F" },
      ],
    };
    expect(itemOf({ attendance }, "Present")).toEqual([
      "• Councillor A",
      "• Councillor E (substitute for Councillor F)",
      "• Councillor D (substitute for Councillor B)",
    ]);
    expect(itemOf({ attendance }, "Apologies")).toEqual([
      "• Councillor B (substitute: Councillor D)",
      "• Councillor C",
    ]);
  });

  it("number their paragraphs where the body does", () => {
    const items = recorded({ title: "Placements", minute: someMinute(["One.", "", "Two."]) });
    expect(itemOf({ items, body: someBody({ numbering: "paragraph" }) }, "1 Placements")).toEqual([
      "minute: 1.1 One.",
      "minute: 1.2 Two.",
    ]);
  });
});

describe("an item of the minutes", () => {
  it("tells who came, who went, and who left the room for it", () => {
    const minute = someMinute(["The Panel met."], {
      movements: [
        { who: "Councillor A", moved: "joined" },
        { who: "Councillor B", moved: "left" },
        { who: "Councillor C", moved: "left for the item" },
      ],
    });
    expect(itemOf({ items: recorded({ title: "Placements", minute }) }, "1 Placements")).toEqual([
      "minute: Councillor A joined the meeting. Councillor B left the meeting. Councillor C left the room for this item.",
      "minute: The Panel met.",
    ]);
  });

  const interest = (declared: Partial<Interest>): Interest => ({
    who: "Councillor A",
    kind: "other registrable interest",
    itemId: "item 2",
    nature: "a governor of the school",
    leftTheRoom: null,
    ...declared,
  });

  it.each<[Partial<Interest>, string]>([
    [
      {},
      "Councillor A declared an interest in this item (other registrable interest): a governor of the school.",
    ],
    [
      { leftTheRoom: true, nature: "" },
      "Councillor A declared an interest in this item (other registrable interest). Councillor A left the room.",
    ],
    [
      { leftTheRoom: false, kind: "non-registrable interest" },
      "Councillor A declared an interest in this item (non-registrable interest): a governor of the school. Councillor A stayed in the room.",
    ],
  ])("tells of the interest %j", (declared, sentence) => {
    const items = recorded({ kind: "interests", title: "Declarations of interest" }, { title: "Schools" });
    const record = { items, interests: [interest(declared)] };
    expect(itemOf(record, "2 Schools")).toEqual([`minute: ${sentence}`]);
    expect(itemOf(record, "1 Declarations of interest")).toEqual([]);
  });

  it("has an interest that concerns no item at the declarations, or apart where the agenda has none", () => {
    const general = [interest({ itemId: null })];
    const sentence =
      "minute: Councillor A declared an interest (other registrable interest): a governor of the school.";
    const items = recorded({ kind: "interests", title: "Interests" });
    expect(itemOf({ items, interests: general }, "1 Interests")).toEqual([sentence]);
    expect(itemOf({ interests: general }, "Declarations of interest")).toEqual([sentence]);
  });

  it.each<[string, Partial<Vote>, readonly string[]]>([
    [
      "by numbers",
      {},
      [
        "minute: It was proposed by Councillor A and seconded by Councillor B. The vote was 4 for, 1 against, 0 abstaining.",
      ],
    ],
    [
      "by name",
      {
        for: 2,
        named: { for: ["Councillor A", "Councillor B"], against: ["Councillor C"], abstained: [] },
      },
      [
        "minute: It was proposed by Councillor A and seconded by Councillor B. The vote was 2 for, 1 against, 0 abstaining. " +
          "Voting for: Councillor A and Councillor B. Voting against: Councillor C.",
      ],
    ],
    ["without a count", { seconder: "", for: 0, against: 0 }, ["minute: It was proposed by Councillor A."]],
    ["with nothing known", { proposer: "", seconder: " ", for: 0, against: 0 }, []],
  ])("tells before the resolution how it was voted: %s", (_, vote, told) => {
    const resolution = { verb: "agree", wording: "to agree the plan", vote: { ...VOTE, ...vote } } as const;
    const items = recorded({ title: "Plan", minute: { ...NOTHING_MINUTED, resolution } });
    expect(itemOf({ items }, "1 Plan")).toEqual([
      ...told,
      "resolution: The Panel RESOLVED to agree the plan.",
    ]);
  });

  it("that came late gives the special circumstances, which the Act wants in the minutes", () => {
    const items = recorded({
      title: "Inspection",
      lateness: { addedOn: "2019-06-28", circumstances: "The inspection ended on 27 June." },
    });
    expect(itemOf({ items }, "1 Inspection")).toEqual([
      "body: Late item: taken as a matter of urgency (Local Government Act 1972, section 100B(4)(b)), " +
        "by reason of these special circumstances: The inspection ended on 27 June.",
    ]);
  });
});

describe("corrections", () => {
  const here = { id: "meeting", date: "2019-07-03" } as const;
  const before = { id: "previous", date: "2019-06-05" } as const;
  const after = { id: "next", date: "2019-09-04" } as const;
  const made = { id: "1", of: before, madeAt: here, isExempt: false, text: "for “eight” read “nine”" };

  it("to earlier minutes are minuted with their approval, or apart where the agenda has none", () => {
    const sentence =
      "minute: Correction to the minutes of the meeting held on 5 June 2019: for “eight” read “nine”.";
    const items = recorded({
      kind: "previous minutes",
      title: "Minutes",
      minute: someMinute(["The minutes were put right."]),
    });
    expect(itemOf({ items, corrections: [made] }, "1 Minutes")).toEqual([
      "minute: The minutes were put right.",
      sentence,
    ]);
    expect(itemOf({ corrections: [made] }, "Corrections to earlier minutes")).toEqual([sentence]);
  });

  it("of these minutes are told at their head, with the meeting that made them", () => {
    const since = { id: "2", of: here, madeAt: after, isExempt: false, text: "for “ten” read “eleven”" };
    expect(publicLines({ corrections: [since] })[3]).toBe(
      "body: Corrected at the meeting held on 4 September 2019: for “ten” read “eleven”.",
    );
  });
});

describe("a correction that tells of a private item", () => {
  it("stands in Part B alone", () => {
    const here = { id: "meeting", date: "2019-07-03" } as const;
    const before = { id: "previous", date: "2019-06-05" } as const;
    const text = "for “the tender” read “the contract”";
    const record = someRecord({
      corrections: [
        { id: "1", of: before, madeAt: here, isExempt: true, text },
        { id: "2", of: here, madeAt: { id: "next", date: "2019-09-04" }, isExempt: true, text },
      ],
    });
    const tells = (twin: "public" | "part B") =>
      lines(minutesPaper(record, twin)).filter((line) => line.includes("tender"));
    expect(tells("public")).toEqual([]);
    expect(tells("part B")).toHaveLength(2);
  });
});

describe("an exempt item of the minutes", () => {
  const exemption: Exemption = {
    paragraph: 3,
    publicInterest: "prices are still being negotiated",
    publicTitle: "Contract matter",
    publicSummary: "The Panel considered a contract.\n\nIt made a decision.",
  };
  const minute = someMinute(["The price was discussed."], {
    resolution: { verb: "agree", wording: "to agree the price", vote: VOTE },
    movements: [{ who: "Councillor C", moved: "left for the item" }],
  });
  const record = someRecord({
    items: recorded(
      { title: "Open report", minute: someMinute(["All heard it."]) },
      { title: "Price of the home", presenter: "Head of Placements", exemption, minute },
    ),
    interests: [
      {
        who: "Councillor C",
        kind: "disclosable pecuniary interest",
        itemId: "item 2",
        nature: "owns the home",
        leftTheRoom: true,
      },
    ],
  });
  const REASONS = [
    expect.stringMatching(
      /^body: Exempt: not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A /,
    ),
    expect.stringMatching(/^body: Public interest: .* Prices are still being negotiated\.$/),
  ];

  it("has in public its public title, the reasons and the public summary, and nothing else", () => {
    const paper = minutesPaper(record, "public");
    expect(under("2 Contract matter", paper)).toEqual([
      ...REASONS,
      "minute: The Panel considered a contract.",
      "minute: It made a decision.",
    ]);
    expect(JSON.stringify(paper)).not.toMatch(/price of|Councillor|Placements|owns/i);
  });

  it("stands in Part B in full, alone, as a draft to be signed", () => {
    expect(lines(minutesPaper(record, "part B"))).toEqual([
      "title: Corporate Parenting Panel",
      "body: Part B of the minutes of the meeting held on Wednesday 3 July 2019 at 5.00 pm in the Council Chamber",
      "draft: Draft: not yet agreed by the Panel",
      "# Part B: not for publication",
      "body: This paper holds exempt information. It is for members of the body and those advising it.",
      "# 2 Price of the home",
      ...REASONS,
      "body: Presented by: Head of Placements",
      "minute: Councillor C declared an interest in this item (disclosable pecuniary interest): owns the home. Councillor C left the room.",
      "minute: Councillor C left the room for this item.",
      "minute: The price was discussed.",
      "minute: It was proposed by Councillor A and seconded by Councillor B. The vote was 4 for, 1 against, 0 abstaining.",
      "resolution: The Panel RESOLVED to agree the price.",
      ...SIGNED,
    ]);
  });

  it("is not made up: a Part B without any says so", () => {
    expect(lines(minutesPaper(someRecord(), "part B"))).toContain("body: No item was taken in private.");
  });
});
