import { describe, expect, it } from "vitest";
import type { FollowedAction } from "../../../shared/domain/meeting/actions/action.ts";
import type { MattersArising } from "../../../shared/domain/meeting/actions/matter.ts";
import type { Attachment, Exemption } from "../../../shared/domain/meeting/agenda/agenda.ts";
import { NUMBERINGS } from "../../../shared/domain/meeting/body.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import { onTheRoll, recorded, someBody, someRecord } from "../meeting/some-meeting.ts";
import { lines, under } from "./lines.ts";

const EXEMPT: Exemption = {
  paragraph: 1,
  publicInterest: "the children could be known from the report",
  publicTitle: "Placement matter",
  publicSummary: "The Panel heard of a placement.",
};

function paper(title: string, attachment: Partial<Attachment>): Attachment {
  return { kind: "file", title, state: "attached", publishedOn: null, ...attachment };
}

describe("the front sheet of an agenda", () => {
  it("says which council, body, day, time and place, when it was published, and who the members are", () => {
    const roll = [
      onTheRoll("Councillor C"),
      onTheRoll("Foster carer", { kind: "co-opted member" }),
      onTheRoll("Councillor B", { office: "vice-chair" }),
      onTheRoll("Chair of the Panel", { office: "chair" }),
      onTheRoll("Councillor D", { until: "2019-05-01" }),
      onTheRoll("Councillor E", { isSubstitute: true }),
      onTheRoll("Head of Corporate Parenting", { kind: "officer" }),
      onTheRoll("Democratic Services Officer", { kind: "officer" }),
    ];
    const agenda = agendaPaper(someRecord({ body: someBody({ roll, quorum: 3 }) }), "public");
    expect(lines(agenda)).toEqual([
      "title: Corporate Parenting Panel",
      "body: Example Council",
      "body: Agenda for the meeting to be held on Wednesday 3 July 2019 at 5.00 pm in the Council Chamber",
      "body: Published: 25 June 2019",
      "body: Contact: Democratic Services Officer",
      "body: Quorum: 3 members",
      "# Members",
      "• Chair of the Panel",
      "• Councillor B (Vice-Chair)",
      "• Councillor C",
      "• Foster carer (co-opted member)",
      "# Substitutes",
      "• Councillor E",
      "# Items of business",
      "body: There is no item on the agenda yet.",
    ]);
    expect(agenda).toMatchObject({
      title: "Corporate Parenting Panel: agenda for the meeting on 3 July 2019",
      author: "Example Council",
      date: "2019-06-25",
    });
  });

  it("leaves out what is not known, and says that there is no item yet, so that it can be printed", () => {
    const { meeting } = someRecord();
    const bare = { ...meeting, time: "", venue: "", agendaPublishedOn: null };
    const agenda = agendaPaper(someRecord({ meeting: bare }), "public");
    expect(lines(agenda).slice(2)).toEqual([
      "body: Agenda for the meeting to be held on Wednesday 3 July 2019",
      "# Items of business",
      "body: There is no item on the agenda yet.",
    ]);
    expect(agenda.date).toBe("2019-07-03");
  });
});

describe("an item of an agenda", () => {
  it("has its number, its exact title, who presents it and why, its papers and what is recommended", () => {
    const items = recorded({
      title: "Report on placements",
      presenter: "Head of Corporate Parenting",
      purpose: "To show how far children live from home",
      recommendation: { verb: "note", wording: "to note the Report on placements" },
      attachments: [paper("Placements", {})],
      backgroundPapers: ["Placement strategy 2018", " "],
    });
    expect(under("1 Report on placements", agendaPaper(someRecord({ items }), "public"))).toEqual([
      "body: Presented by: Head of Corporate Parenting",
      "body: To show how far children live from home.",
      "resolution: Recommendation: to note the Report on placements.",
      "• Attached: Placements",
      "• Background paper: Placement strategy 2018",
    ]);
  });

  it.each([
    [
      "That the Panel:\nnotes the Report; and\nagrees the plan",
      "That the Panel:",
      ["notes the Report; and", "agrees the plan."],
    ],
    [
      "That the Panel\n1. notes the Report;\n2. agrees the plan.",
      "That the Panel",
      ["notes the Report;", "agrees the plan."],
    ],
    ["to note the Report; and\nto agree the plan", "", ["to note the Report; and", "to agree the plan."]],
    [
      "note the Report;\nagree the plan; and\nthank officers",
      "",
      ["note the Report;", "agree the plan; and", "thank officers."],
    ],
  ])(
    "has what is recommended in several lines as a list with the body’s numbers: %j",
    (wording, lead, parts) => {
      const body = someBody();
      const items = recorded({ title: "Report", recommendation: { verb: "note", wording } });
      const lettered = { ...body, resolutionForm: { ...body.resolutionForm, parts: "(a)" as const } };
      expect(under("1 Report", agendaPaper(someRecord({ body: lettered, items }), "public"))).toEqual([
        `resolution: Recommendation: ${lead}`.trim(),
        ...parts.map((part, place) => `resolution: (${"abc"[place]}) ${part}`),
      ]);
    },
  );

  it("says which papers are to follow or late, and in which supplement each came", () => {
    const items = recorded(
      {
        title: "One",
        attachments: [
          paper("A", { state: "to follow" }),
          paper("B", { state: "to follow", publishedOn: "2019-07-01" }),
          paper("C", { state: "late" }),
        ],
      },
      {
        title: "Two",
        attachments: [
          paper("D", { state: "late", publishedOn: "2019-06-27" }),
          paper("E", { publishedOn: "2019-06-25" }),
          paper("F", { state: "late", publishedOn: "2019-07-01" }),
        ],
      },
    );
    const agenda = agendaPaper(someRecord({ items }), "public");
    expect(under("1 One", agenda)).toEqual([
      "• To follow: A",
      "• Attached: B, published on 1 July 2019 in supplement 2",
      "• Late paper: C",
    ]);
    expect(under("2 Two", agenda)).toEqual([
      "• Late paper: D, published on 27 June 2019 in supplement 1",
      "• Attached: E, published on 25 June 2019",
      "• Late paper: F, published on 1 July 2019 in supplement 2",
    ]);
  });

  it("that came late gives its day and its circumstances, and the section where the Act holds", () => {
    const lateness = { addedOn: "2019-06-28", circumstances: "The inspection ended on 27 June" } as const;
    const record = someRecord({ items: recorded({ title: "Inspection", lateness }) });
    expect(under("1 Inspection", agendaPaper(record, "public"))).toEqual([
      "body: Late item: added on 28 June 2019; to be taken if the Chair agrees that it is urgent " +
        "(Local Government Act 1972, section 100B(4)(b)), by reason of these special circumstances: The inspection ended on 27 June.",
    ]);
    const voluntary = { ...record, body: someBody({ regime: "voluntary" }) };
    expect(under("1 Inspection", agendaPaper(voluntary, "public")).join()).not.toContain("1972");
  });

  it.each(NUMBERINGS)("is under a heading with a number and a title, numbered by %s", (numbering) => {
    const number = numbering === "none" ? "" : "44/19";
    const items = recorded({ title: "Placements" }).map((one) => ({ ...one, number }));
    const agenda = agendaPaper(someRecord({ body: someBody({ numbering }), items }), "public");
    expect(lines(agenda)).toContain(number === "" ? "# Placements" : "# 44/19 Placements");
  });
});

describe("an exempt item", () => {
  const items = recorded(
    { title: "Open report" },
    { kind: "exclusion", title: "Exclusion of press and public" },
    {
      title: "Placement of two siblings",
      presenter: "Head of Placements",
      exemption: EXEMPT,
      recommendation: { verb: "agree", wording: "to agree the placement" },
      attachments: [paper("Report on two siblings", { publishedOn: "2019-06-28" })],
    },
  );
  const record = someRecord({ items });
  const REASONS = [
    "body: Exempt: not for publication by virtue of paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972 (as amended): information relating to any individual.",
    "body: Public interest: in all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information. The children could be known from the report.",
  ];

  it("has in the public agenda its public title and the reasons, and nothing else", () => {
    expect(under("3 Placement matter", agendaPaper(record, "public"))).toEqual(REASONS);
  });

  it("stands in Part B in full, alone", () => {
    const agenda = agendaPaper(record, "part B");
    expect(lines(agenda).filter((line) => line.startsWith("# "))).toEqual([
      "# Part B: not for publication",
      "# 3 Placement of two siblings",
    ]);
    expect(under("3 Placement of two siblings", agenda)).toEqual([
      ...REASONS,
      "body: Presented by: Head of Placements",
      "resolution: Recommendation: to agree the placement.",
      "• Attached: Report on two siblings, published on 28 June 2019 in Part B supplement 1",
    ]);
    expect(agenda.title).toBe(
      "Corporate Parenting Panel: part B agenda, not for publication, for the meeting on 3 July 2019",
    );
  });

  it("is what press and public are asked to leave for", () => {
    expect(under("2 Exclusion of press and public", agendaPaper(record, "public"))).toEqual([
      expect.stringMatching(
        /^resolution: Recommendation: to exclude the press and public .* for item 3, .*\.$/,
      ),
    ]);
  });

  it("says that the public interest was not weighed yet by leaving it out", () => {
    const exemption = { ...EXEMPT, publicInterest: " ", publicTitle: " ", paragraph: 9 };
    const unfinished = someRecord({ items: recorded({ exemption }) });
    expect(under("1 Exempt item", agendaPaper(unfinished, "public"))).toEqual([
      "body: Exempt: not for publication by virtue of paragraph 9 of Part 1 of Schedule 12A to the Local Government Act 1972 (as amended).",
    ]);
  });

  it("is not made up: a Part B without any says so", () => {
    expect(lines(agendaPaper(someRecord(), "part B")).at(-1)).toBe(
      "body: No item is to be taken in private.",
    );
  });
});

function action(task: string, isExempt = false): FollowedAction {
  return {
    ...{ id: task, meetingId: "previous", itemId: "earlier", itemTitle: "Scorecard", isExempt },
    ...{ sentence: "", task, owner: "Head of Service", due: null, state: "open", updates: [] },
    ...{ promisedOn: "2019-06-05", isOverdue: false, silentFor: 0 },
  };
}

describe("the update on actions", () => {
  const actions = [action("Bring the audit"), action("Move the child", true)];
  const items = recorded({ kind: "actions", title: "Update on actions" });
  const OPEN = "• Head of Service: Bring the audit (promised on 5 June 2019; no date given).";
  const PRIVATE = "• Head of Service: Move the child (promised on 5 June 2019; no date given).";

  it("lists before the public what was promised in public", () => {
    const agenda = agendaPaper(someRecord({ items, actions }), "public");
    expect(under("1 Update on actions", agenda)).toEqual([OPEN]);
  });

  it("leaves to Part B what was promised in private", () => {
    const agenda = agendaPaper(someRecord({ items, actions }), "part B");
    expect(under("Actions promised in private", agenda)).toEqual([PRIVATE]);
    expect(lines(agenda)).not.toContain(OPEN);
  });

  it("lists them all where the item itself is taken in private", () => {
    const inPrivate = recorded({ kind: "actions", title: "Update on actions", exemption: EXEMPT });
    const agenda = agendaPaper(someRecord({ items: inPrivate, actions }), "part B");
    expect(under("1 Update on actions", agenda)).toEqual(expect.arrayContaining([OPEN, PRIVATE]));
    expect(lines(agenda)).not.toContain("# Actions promised in private");
  });

  it("is not made up where nothing is to do", () => {
    const agenda = agendaPaper(someRecord({ items }), "public");
    expect(under("1 Update on actions", agenda)).toEqual([]);
  });
});

describe("the matters arising", () => {
  const matter = { what: "deferred", itemId: "earlier", number: "4/19", isExempt: false } as const;
  const arising: MattersArising = {
    of: { id: "previous", date: "2019-06-05" },
    isUnwritten: false,
    hasPrivatePart: true,
    matters: [
      { ...matter, itemTitle: "Visits", sentence: "The report was deferred." },
      { ...matter, itemTitle: "Tender", sentence: "The tender was put off.", isExempt: true },
    ],
  };
  const items = recorded({ kind: "matters arising", title: "Matters arising" });
  const inPrivate = recorded({ kind: "matters arising", title: "Matters arising", exemption: EXEMPT });
  const OPEN = "• Item 4/19 of 5 June 2019, Visits (deferred): “The report was deferred.”";
  const PRIVATE = "• Item 4/19 of 5 June 2019, Tender (deferred): “The tender was put off.”";

  it("list before the public what arises from open items, and leave the rest to Part B", () => {
    const record = someRecord({ items, arising });
    expect(under("1 Matters arising", agendaPaper(record, "public"))).toEqual([OPEN]);
    expect(under("Matters arising in private", agendaPaper(record, "part B"))).toEqual([PRIVATE]);
  });

  it("list all of them where the item itself is taken in private, and none to the public", () => {
    const record = someRecord({ items: inPrivate, arising });
    const partB = agendaPaper(record, "part B");
    expect(under("1 Matters arising", partB)).toEqual(expect.arrayContaining([OPEN, PRIVATE]));
    expect(lines(partB)).not.toContain("# Matters arising in private");
    expect(lines(agendaPaper(record, "public")).join()).not.toContain("4/19");
  });

  it("say plainly that there are none, and have no heading of their own in Part B", () => {
    const record = someRecord({ items, arising: { ...arising, hasPrivatePart: false, matters: [] } });
    expect(under("1 Matters arising", agendaPaper(record, "public"))).toEqual([
      "body: No matters arise from the minutes of 5 June 2019.",
    ]);
    expect(lines(agendaPaper(record, "part B")).join()).not.toContain("Matters arising");
  });

  it("are told of nowhere on an agenda without an item for them, nor of one that was withdrawn", () => {
    const withdrawn = recorded({ kind: "matters arising", title: "Matters arising", isWithdrawn: true });
    for (const without of [recorded({ title: "Visits" }), withdrawn])
      for (const twin of ["public", "part B"] as const)
        expect(lines(agendaPaper(someRecord({ items: without, arising }), twin)).join()).not.toContain(
          "4/19",
        );
  });
});
