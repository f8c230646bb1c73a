import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LINE_ROLES,
  type LineRole,
  type OldMinutes,
} from "../../../shared/domain/old-minutes/old-minutes.ts";
import { minutesFrom, rolesOf } from "../../../shared/domain/old-minutes/roles-of.ts";
import type { WordParagraph } from "../../../shared/domain/old-minutes/word-paragraph.ts";

function paragraph(text: string, look: Partial<WordParagraph> = {}): WordParagraph {
  return {
    text,
    boldLength: 0,
    style: { id: "", name: "" },
    outlineLevel: null,
    list: null,
    alignment: "left",
    cell: null,
    ...look,
  };
}

const heading = (text: string) => paragraph(text, { outlineLevel: 1 });
const plain = (...lines: readonly string[]) => rolesOf(lines.map((line) => paragraph(line)));
const roleOf = (minutes: OldMinutes, start: string) =>
  minutes.lines.find(({ text }) => text.startsWith(start))?.role;

/** Within an item, so that the line stands among minutes. */
function roleInItem(line: string): LineRole | undefined {
  return rolesOf([heading("1 Scorecard"), paragraph("The report was noted."), paragraph(line)]).lines[2]
    ?.role;
}

function meetingOf(...lines: readonly string[]) {
  const { body, date, time, venue, unplaced } = plain(...lines, "Present: Councillor for North Ward");
  return { body, date, time, venue, unplaced };
}

describe("when and where a meeting was", () => {
  const panel = {
    body: "Corporate Parenting Panel",
    date: "2019-07-03",
    time: "5.00 pm",
    venue: "County Hall",
    unplaced: [],
  };

  it.each([
    [
      "in one sentence",
      ["Minutes of the Corporate Parenting Panel held on Wednesday 3 July 2019 at 5.00 pm in County Hall"],
    ],
    [
      "with the place before the day",
      [
        "At a meeting of the Corporate Parenting Panel held at County Hall on Wednesday, 3rd July, 2019 at 5.00 pm",
      ],
    ],
    ["line by line", ["Corporate Parenting Panel", "Wednesday, 3rd July 2019", "5.00 pm", "County Hall"]],
    [
      "with labels",
      ["Corporate Parenting Panel", "Date: 3 July 2019", "Time: 5.00 pm", "Venue: County Hall"],
    ],
    [
      "in figures, day first",
      ["Corporate Parenting Panel", "Meeting held at County Hall on 03/07/2019 commencing at 5.00 pm"],
    ],
    [
      "with the month first",
      ["Corporate Parenting Panel", "Held at County Hall on Wednesday, July 3rd, 2019 at 5.00 pm"],
    ],
  ])("is read %s", (_, lines) => {
    expect(meetingOf(...lines)).toEqual(panel);
  });

  it.each(["5.00 pm", "5pm", "17:00", "5.00 p.m.", "1700 hours", "12 noon"])("is read at %s", (time) => {
    expect(meetingOf("Cabinet", `Held on 3 July 2019 at ${time} in the Guildhall`)).toMatchObject({
      time,
      venue: "the Guildhall",
    });
  });

  it("gives the time of closing where the line gives both times", () => {
    expect(plain("Cabinet", "Time: 10.00 am to 11.45 am", "Date: 3 July 2019")).toMatchObject({
      time: "10.00 am",
      closedAt: "11.45 am",
    });
  });

  it("is not taken from what a minute tells", () => {
    const minutes = plain(
      "Leisure centres",
      "The Cabinet considered a report of 3 July 2019, which was noted by all Members at 5.00 pm.",
    );
    expect(minutes).toMatchObject({ date: null, time: "" });
  });
});

describe("those who were there", () => {
  it.each([
    ["Councillors A (Chair), B and C", ["Councillor A (Chair)", "Councillor B", "Councillor C"]],
    ["Councillor A, Councillor B and Councillor C", ["Councillor A", "Councillor B", "Councillor C"]],
    [
      "Councillor A (Chair), Councillors B, C and D",
      ["Councillor A (Chair)", "Councillor B", "Councillor C", "Councillor D"],
    ],
    [
      "Councillors for Abbey Ward and Bridge Ward",
      ["Councillor for Abbey Ward", "Councillor for Bridge Ward"],
    ],
    ["the Head of Children and Families and the Clerk", ["Head of Children and Families", "Clerk"]],
    [
      "Director of Children, Families and Education; Clerk",
      ["Director of Children, Families and Education", "Clerk"],
    ],
    ["Councillor A (Chair, until 6 pm)\tCouncillor B", ["Councillor A (Chair, until 6 pm)", "Councillor B"]],
    ["None", []],
  ])("are told apart in “%s”", (list, names) => {
    expect(plain("Cabinet", `Present: ${list}`).present).toEqual(names);
  });

  it("are one to a line where a line has a post behind its comma", () => {
    expect(
      plain("Present:", "Chief Nurse, Marlshire Hospitals", "Head of Commissioning, Marlshire").present,
    ).toEqual(["Chief Nurse, Marlshire Hospitals", "Head of Commissioning, Marlshire"]);
  });

  it.each([
    [
      "Apologies were received from Councillor A and the Designated Nurse.",
      ["Councillor A", "Designated Nurse"],
    ],
    [
      "Apologies for absence were received from Councillor F, for whom Councillor G substituted.",
      ["Councillor F"],
    ],
    ["There were no apologies.", []],
  ])("have their apologies under an item: “%s”", (sentence, names) => {
    expect(rolesOf([heading("1 Apologies for absence"), paragraph(sentence)]).apologies).toEqual(names);
  });
});

describe("the role of a line within an item", () => {
  it.each<readonly [string, LineRole]>([
    ["The Head of Corporate Parenting presented the scorecard.", "narrative"],
    ["Members expressed their concern at the delay.", "concern"],
    ["The Panel was disappointed that plans were late.", "concern"],
    ["The Panel commended the Virtual School.", "praise"],
    ["The Chair thanked the officers for the report.", "narrative"],
    ["In reply to a question, the officer said that posts were vacant.", "question and answer"],
    ["A Member asked whether the figures were final.", "question and answer"],
    ["The Head of Service undertook to circulate the figures.", "promise"],
    ["ACTION: Head of Service to circulate the figures.", "promise"],
    ["The Head of Service gave a verbal update on health assessments.", "oral update"],
    ["RESOLVED – That the report be noted.", "resolution"],
    ["Resolved: That the report be noted.", "resolution"],
    ["The Panel unanimously RESOLVED to note the report.", "resolution"],
    ["Following discussion, it was RESOLVED to note the report.", "resolution"],
    ["The Panel resolved to note the report.", "resolution"],
    ["AGREED: to note the report.", "resolution"],
    ["Agreed.", "resolution"],
    ["Decision: the licence was granted.", "resolution"],
    ["Members agreed that the report was clear.", "narrative"],
    ["The dispute had been resolved to the satisfaction of both.", "narrative"],
    ["Page 3 of 7", "page furniture"],
    ["The meeting closed at 7.15 pm.", "closing"],
    ["The meeting ended at 7.15pm", "closing"],
    ["(The meeting started at 5.00 pm and finished at 7.05 pm)", "closing"],
    ["There being no further business, the Chair closed the meeting at 8.20pm.", "closing"],
    ["The meeting with the contractor had ended badly.", "narrative"],
    ["Signed ………………… Chair", "signature"],
    ["The minutes were signed by the Chair.", "narrative"],
  ])("“%s”: %s", (line, role) => {
    expect(roleInItem(line)).toBe(role);
  });
});

describe("a resolution", () => {
  const resolutionOf = (...lines: readonly string[]) =>
    rolesOf([heading("1 Scorecard"), ...lines.map((line) => paragraph(line))]).items[0]?.resolution;

  it.each([
    ["RESOLVED – That the report be noted.", "note", "That the report be noted"],
    [
      "The Panel RESOLVED to consider and note the report",
      "consider and note",
      "to consider and note the report",
    ],
    ["RESOLVED unanimously that thanks be recorded.", "thank", "that thanks be recorded"],
    [
      "RESOLVED:- That the minutes be approved and signed.",
      "approve",
      "That the minutes be approved and signed",
    ],
    ["RESOLVED – That a Chair be elected.", "agree", "That a Chair be elected"],
  ])("“%s” is to %s", (line, verb, wording) => {
    expect(resolutionOf(line)).toEqual({ verb, wording });
  });

  it("leaves who moved it, and what was told in the same paragraph, to the narrative", () => {
    const line =
      "The plan was clear. It was moved by Councillor A, seconded by Councillor B and RESOLVED to note it.";
    const [item] = rolesOf([heading("1 Scorecard"), paragraph(line)]).items;
    expect(item?.paragraphs[0]?.text).toBe(
      "The plan was clear. It was moved by Councillor A, seconded by Councillor B and",
    );
    expect(item?.resolution?.wording).toBe("to note it");
  });

  it("takes in the parts of its list, and not what is told behind them", () => {
    expect(
      resolutionOf("RESOLVED –", "(1) That it be noted;", "(2) That it be sent on.", "Members left.")
        ?.wording,
    ).toBe("(1) That it be noted;\n(2) That it be sent on");
  });

  it("ends with its sentence where it has no list", () => {
    expect(
      resolutionOf("RESOLVED to note the report.", "to the surprise of some, it was long")?.wording,
    ).toBe("to note the report");
  });
});

describe("minutes in the manner of councils, written by others and saved as plain paragraphs", () => {
  const ordinary = (name: string) =>
    plain(
      ...readFileSync(new URL(`../../fixtures/ordinary-minutes/${name}.txt`, import.meta.url), "utf8")
        .split(/\r?\n/)
        .filter((line) => line.trim() !== ""),
    );
  const numbers = ({ items }: OldMinutes) => items.map(({ number }) => number);

  it("have each of their items found by its number alone", () => {
    expect(numbers(ordinary("health-board"))).toEqual(["23", "24", "25", "26"]);
    expect(numbers(ordinary("planning-committee"))).toEqual(["12", "13", "14"]);
    expect(numbers(ordinary("town-council"))).toEqual(["112", "113", "114", "115", "116", "117"]);
    expect(numbers(ordinary("parenting-panel"))).toEqual(
      [44, 45, 46, 47, 48, 49, 50, 51].map((year) => `${year}/19`),
    );
  });

  it("have their meeting and their members found", () => {
    expect(ordinary("health-board")).toMatchObject({
      body: "HEALTH AND WELLBEING BOARD",
      date: "2024-03-12",
    });
    expect(ordinary("parenting-panel")).toMatchObject({
      body: "CORPORATE PARENTING PANEL",
      date: "2019-09-04",
      present: [
        "Councillor A (Chair)",
        "Councillor B (Vice-Chair)",
        "Councillor C",
        "Councillor D",
        "Councillor E",
      ],
      apologies: ["Councillor F", "Designated Nurse for Looked After Children"],
      closedAt: "7.05 pm",
      unplaced: [],
    });
  });
});

describe("the preview", () => {
  const minutes = plain(
    "Corporate Parenting Panel",
    "3 July 2019",
    "This meeting was streamed",
    "Present: Councillor for North Ward",
    "1. SCORECARD",
    "The scorecard was noted.",
  );

  it("says of which line it is not known what it is", () => {
    expect(minutes.unplaced).toEqual(["This meeting was streamed"]);
  });

  it("gives other minutes once a person has put a role right", () => {
    const lines = minutes.lines.map((line) =>
      line.text === "The scorecard was noted." ? { ...line, role: "resolution" as const } : line,
    );
    expect(minutesFrom(lines).items[0]).toMatchObject({
      paragraphs: [],
      resolution: { verb: "note", wording: "The scorecard was noted" },
    });
  });

  it("keeps a line's own number apart from its words", () => {
    const list = { label: "5.", level: 1 };
    const [line] = rolesOf([paragraph("SCORECARD", { list, boldLength: 9 })]).lines;
    expect(line).toEqual({ paragraph: 0, label: "5.", text: "SCORECARD", role: "item heading" });
    expect(roleOf(minutes, "1. SCORECARD")).toBe("item heading");
  });
});

describe("whatever a document holds", () => {
  const pieces = fc.constantFrom(
    "Present:",
    "RESOLVED",
    "That",
    "Councillors A, B",
    "5.",
    "44/22",
    "\t",
    "\n",
    "The meeting closed at 7 pm.",
    "Scorecard",
    "3 July 2019",
    "(1)",
    "was noted.",
    "Apologies",
    "Page 3",
    "CHAIR",
    "Report of the Clerk",
    "Minute 12",
    "–",
    "in the Hall",
  );
  const texts = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
  const documents = fc.array(
    fc
      .record({
        text: texts.filter((text) => text.trim() !== ""),
        isBold: fc.boolean(),
        outlineLevel: fc.constantFrom(null, null, 1, 2),
        label: fc.constantFrom(null, "", "5.", "(a)"),
        cell: fc.constantFrom(null, null, { table: 1, row: 1, column: 1 }, { table: 1, row: 1, column: 2 }),
      })
      .map(({ text, isBold, outlineLevel, label, cell }) =>
        paragraph(text.trim(), {
          boldLength: isBold ? text.trim().length : 0,
          outlineLevel,
          list: label === null ? null : { label, level: 1 },
          cell,
        }),
      ),
    { maxLength: 25 },
  );
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

  it("each word of it stands in one line with one role", () => {
    fc.assert(
      fc.property(documents, (paragraphs) => {
        const written = paragraphs.map(({ list, text }) => (list?.label ?? "") + text).join("");
        const { lines } = rolesOf(paragraphs);
        expect(letters(lines.map(({ label, text }) => label + text).join(""))).toBe(letters(written));
      }),
      { numRuns: 500 },
    );
  });

  it("any role can be given to any line, and what is told or resolved keeps its words", () => {
    const roles = fc.infiniteStream(fc.constantFrom(...LINE_ROLES));
    fc.assert(
      fc.property(documents, roles, (paragraphs, given) => {
        const lines = rolesOf(paragraphs).lines.map((line) => ({
          ...line,
          role: given.next().value ?? line.role,
        }));
        const { items, unplaced } = minutesFrom(lines);
        const told = items.flatMap((item) => item.paragraphs.map(({ text }) => text)).join(" ");
        for (const { role, text } of lines)
          if (role === "narrative") for (const word of text.split(/\s+/)) expect(told).toContain(word);
        expect(unplaced).toHaveLength(lines.filter(({ role }) => role === "unplaced").length);
      }),
      { numRuns: 300 },
    );
  });
});

it("what says where minutes were approved is no line of theirs, and does not date their meeting", () => {
  const line = "Approved as a correct record at the meeting held on 4 September 2019.";
  const minutes = plain(
    "Corporate Parenting Panel",
    "Minutes of the meeting held on 3 July 2019",
    line,
    "Present",
  );
  expect(roleOf(minutes, "Approved")).toBe("draft mark");
  expect(minutes).toMatchObject({ date: "2019-07-03", unplaced: [] });
});
