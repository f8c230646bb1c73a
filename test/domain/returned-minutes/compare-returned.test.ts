import { describe, expect, it } from "vitest";
import type { Exemption } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { markOf } from "../../../shared/domain/paper/marks.ts";
import { compareReturned } from "../../../shared/domain/returned-minutes/compare-returned.ts";
import type { PaperOut } from "../../../shared/domain/returned-minutes/returned-change.ts";
import type { ReturnedDocument } from "../../../shared/domain/returned-minutes/returned-paragraph.ts";
import { takeReturned } from "../../../shared/domain/returned-minutes/take-returned.ts";
import { recorded, someBody, someMinute, someRecord } from "../meeting/some-meeting.ts";
import { fileOf, MINUTES, PART_B, paragraph, replacing } from "./some-file.ts";

const EXEMPTION: Exemption = {
  paragraph: 3,
  publicInterest: "prices are not known yet",
  publicTitle: "A contract",
  publicSummary: "A decision was made.",
};

function record(): MeetingRecord {
  const resolution = { verb: "note", wording: "to note the report,\n(a) as it is", vote: null } as const;
  const [shown, asked, answered] = someMinute([
    "The report was shown.",
    "Members asked why.",
    "It was told.",
  ]).paragraphs;
  if (!shown || !asked || !answered) throw new Error("three paragraphs are needed");
  const links = [{ from: 4, to: 10, indicator: "CLA 1", period: null }];
  return someRecord({
    body: someBody({ numbering: "paragraph" }),
    attendance: {
      present: ["Chair of the Panel", "Member for East Ward"],
      alsoPresent: [],
      apologies: ["Member for West Ward"],
      substitutes: [{ name: "Member for Hill", standsInFor: "Member for West Ward" }],
    },
    items: recorded(
      {
        title: "Placements",
        minute: someMinute([], {
          paragraphs: [
            { ...shown, id: "a", links },
            { ...asked, id: "b" },
            { ...answered, id: "c" },
          ],
          resolution,
        }),
      },
      { title: "Schools", minute: someMinute(["Schools were spoken of."]) },
      {
        title: "Tender",
        exemption: EXEMPTION,
        minute: someMinute([], {
          paragraphs: [{ ...shown, id: "secret", text: "Three prices were read out." }],
        }),
      },
    ),
  });
}

function compared(document: ReturnedDocument, out: PaperOut = MINUTES) {
  return compareReturned({ record: record(), printed: null, out, document });
}

const edited = (...edits: readonly ReturnType<typeof replacing>[]) =>
  fileOf(record(), MINUTES, (all) => edits.reduce((before, edit) => edit(before), all));

const told = (document: ReturnedDocument, out?: PaperOut) =>
  compared(document, out).changes.map(({ what, before, after }) => [what, before, after]);

function allTaken(document: ReturnedDocument) {
  const comparison = compared(document);
  const taken = takeReturned(
    record(),
    comparison,
    comparison.changes.map(({ id }) => id),
    () => "new",
  );
  const minute = taken.minutes.find(({ item }) => item === "item 1")?.minute;
  return { ...taken, minute, texts: minute?.paragraphs.map(({ text }) => text) };
}

describe("a file beside the record", () => {
  it("has our numbers taken off, also where another number or none was typed", () => {
    expect(told(edited(replacing("1.2 ", "Members asked why.")))).toEqual([]);
    expect(told(edited(replacing("1.2 ", "1.7. Members asked why.")))).toEqual([]);
    expect(told(edited(replacing("1 Placements", "12 Placements")))).not.toEqual([]);
    for (const figure of ["1.5 per cent was asked about.", "2.5 Members were there on average."])
      expect(told(edited(replacing("1.2 ", figure)))).toEqual([["changed", "Members asked why.", figure]]);
  });

  it("tells a paragraph that was parted as changed and added, and joined ones as changed and removed", () => {
    const parted = edited(replacing("1.1 ", "1.1 The report", "was shown at length."));
    expect(told(parted)).toEqual([
      ["changed", "The report was shown.", "The report"],
      ["added", null, "was shown at length."],
    ]);
    const marks = [markOf("paragraph", "b"), markOf("paragraph", "c")];
    const joined = edited(
      replacing("1.3 "),
      replacing("1.2 ", paragraph("1.2 Members asked why. It was told.", { marks })),
    );
    expect(told(joined).map(([what]) => what)).toEqual(["changed", "removed"]);
    expect(allTaken(joined).texts).toEqual(["The report was shown.", "Members asked why. It was told."]);
  });

  it("knows a paragraph by its mark when not a word is as it was, even where the mark grew over a new neighbour", () => {
    const mark = markOf("paragraph", "b");
    const reworded = edited(replacing("1.2 ", "Nobody spoke."));
    expect(told(reworded)).toEqual([["changed", "Members asked why.", "Nobody spoke."]]);
    const grown = edited(
      replacing(
        "1.2 ",
        paragraph("Nobody else spoke.", { marks: [mark] }),
        paragraph("Members asked why.", { marks: [mark] }),
      ),
    );
    expect(told(grown)).toEqual([["added", null, "Nobody else spoke."]]);
  });

  it("tells what was moved, within its item and to another, and moves it with its links", () => {
    const document = fileOf(record(), MINUTES, (all) => {
      const first = all.filter(({ text }) => text.startsWith("1.1 "));
      return replacing(
        "1.3 ",
        ...all.filter(({ text }) => text.startsWith("1.3 ")),
        ...first,
      )(replacing("1.1 ")(all));
    });
    const { changes } = compared(document);
    expect(changes.map(({ what, behind }) => [what, behind])).toEqual([["moved", "It was told."]]);
    const { minute } = allTaken(document);
    expect(minute?.paragraphs.map(({ id }) => id)).toEqual(["b", "c", "a"]);
    expect(minute?.paragraphs.at(-1)?.links).toHaveLength(1);
    const away = fileOf(record(), MINUTES, (all) => {
      const first = all.filter(({ text }) => text.startsWith("1.1 "));
      const heading = all.filter(({ text }) => text === "2 Schools");
      return replacing("2 Schools", ...heading, ...first)(replacing("1.1 ")(all));
    });
    const moved = allTaken(away);
    expect(moved.texts).toEqual(["Members asked why.", "It was told."]);
    expect(
      moved.minutes.find(({ item }) => item === "item 2")?.minute.paragraphs.map(({ text }) => text),
    ).toEqual(["The report was shown.", "Schools were spoken of."]);
  });

  it("keeps links whose words stand, and drops those whose words went", () => {
    const kept = allTaken(edited(replacing("1.1 ", "1.1 On paper the report was shown.")));
    expect(kept.minute?.paragraphs[0]?.links).toMatchObject([{ from: 13, to: 19 }]);
    const gone = allTaken(edited(replacing("1.1 ", "1.1 The paper was shown.")));
    expect(gone.minute?.paragraphs[0]?.links).toEqual([]);
  });

  it("takes the wording out of the sentence, keeps its lines where they stand, and reads its verb anew", () => {
    const document = edited(
      replacing("The Panel RESOLVED", "The Panel RESOLVED to approve the report, (a) as it is."),
    );
    expect(told(document)).toEqual([
      ["resolution", "to note the report,\n(a) as it is", "to approve the report,\n(a) as it is"],
    ]);
    expect(allTaken(document).minute?.resolution).toMatchObject({ verb: "approve" });
    const unread = compared(edited(replacing("The Panel RESOLVED", "Nothing more was said.")));
    expect(unread.changes.map(({ what, canBeTaken }) => [what, canBeTaken])).toEqual([["resolution", false]]);
  });

  it("tells titles and what is recorded elsewhere, and takes neither", () => {
    const { changes } = compared(
      edited(replacing("1 Placements", "1 Homes for children"), replacing("Draft: ")),
    );
    expect(changes.map(({ what, canBeTaken }) => [what, canBeTaken])).toEqual([
      ["fact", false],
      ["title", false],
    ]);
  });

  it("takes names in with their substitutes", () => {
    const document = edited(
      replacing(
        "Member for East Ward",
        "Member for East Ward (substitute for Member for Dale)",
        "Member for Lake",
      ),
      replacing("Member for West Ward"),
    );
    expect(compared(document).changes.map(({ what, place }) => [what, place])).toEqual([
      ["attendance", "Present"],
      ["attendance", "Apologies"],
    ]);
    expect(allTaken(document).attendance).toEqual({
      present: ["Chair of the Panel", "Member for East Ward", "Member for Lake", "Member for Hill"],
      alsoPresent: [],
      apologies: [],
      substitutes: [
        { name: "Member for East Ward", standsInFor: "Member for Dale" },
        { name: "Member for Hill", standsInFor: "Member for West Ward" },
      ],
    });
  });

  it("does not take names where a heading of theirs is gone", () => {
    const { changes } = compared(edited(replacing("Apologies")));
    expect(changes.filter(({ what }) => what === "attendance").some(({ canBeTaken }) => canBeTaken)).toBe(
      false,
    );
  });

  it("loses nothing: what nobody can place is shown at the end", () => {
    const document = edited(
      replacing(
        "2 Schools",
        paragraph("Any other business", { isHeading: true }),
        "The bus was late.",
        "2 Schools",
      ),
    );
    expect(
      told(document)
        .filter(([what]) => what === "unplaced")
        .map(([, , after]) => after),
    ).toContain("Any other business");
    expect(told(document).at(-1)?.[0]).toBe("unplaced");
  });

  it("never lets a public file touch what is private, even with the marks of Part B, nor Part B the rest", () => {
    const marks = [markOf("paragraph", "secret")];
    const smuggled = edited(
      replacing("3 A contract", "3 A contract", "Prices were cut."),
      replacing("1.1 ", "1.1 The report was shown.", paragraph("Three prices were changed.", { marks })),
    );
    expect(compared(smuggled).changes.map(({ what, canBeTaken }) => [what, canBeTaken])).toEqual([
      ["unplaced", false],
      ["unplaced", false],
    ]);
    const partB = fileOf(
      record(),
      PART_B,
      replacing("3.1 ", "3.1 Four prices were read out.", "1 was the lowest."),
    );
    const { changes } = compared(partB, PART_B);
    expect(changes.map(({ what, itemId }) => [what, itemId])).toEqual([
      ["changed", "item 3"],
      ["added", "item 3"],
    ]);
  });

  it("finds a paragraph that was moved by its words, where Word has lost its marks", () => {
    const document = fileOf(record(), MINUTES, (all) => {
      const first = all.filter(({ text }) => text.startsWith("1.1 ")).map((one) => ({ ...one, marks: [] }));
      const heading = all.filter(({ text }) => text === "2 Schools");
      return replacing("2 Schools", ...heading, ...first)(replacing("1.1 ")(all));
    });
    expect(compared(document).changes.map(({ what, itemId }) => [what, itemId])).toEqual([
      ["moved", "item 2"],
    ]);
  });

  it("leaves the order to the record where the record alone changed it", () => {
    const printed = record();
    const now = {
      ...printed,
      items: printed.items.map((one) => ({
        ...one,
        minute: { ...one.minute, paragraphs: one.minute.paragraphs.toReversed() },
      })),
    };
    const returned = { record: now, printed, out: MINUTES, document: fileOf(printed) };
    expect(compareReturned(returned)).toMatchObject({ changes: [], isOlder: true });
  });

  it("brings tracked deletions and comments to their changes", () => {
    const tracked = [{ tracked: "deleted", text: "Members asked why.", author: "Clerk", on: null }] as const;
    const document = {
      ...edited(replacing("1.2 ")),
      emptied: [{ marks: [markOf("paragraph", "b")], tracked }],
    };
    const at = document.paragraphs.findIndex(({ text }) => text.startsWith("2.1 "));
    const comment = { author: "Chair", on: null, text: "Which?", anchor: "Schools", paragraph: at };
    const { changes, comments } = compared({ ...document, comments: [comment] });
    expect(changes).toMatchObject([{ what: "removed", tracked }]);
    expect(comments).toMatchObject([{ text: "Which?", place: "2 Schools", change: null }]);
  });
});
