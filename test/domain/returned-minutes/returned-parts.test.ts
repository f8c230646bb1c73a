import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import {
  PART_NUMBERINGS,
  type PartNumbering,
} from "../../../shared/domain/meeting/resolution/resolution-form.ts";
import { partsOfWording } from "../../../shared/domain/meeting/resolution/resolution-parts.ts";
import { compareReturned } from "../../../shared/domain/returned-minutes/compare-returned.ts";
import type {
  ReturnedDocument,
  ReturnedParagraph,
} from "../../../shared/domain/returned-minutes/returned-paragraph.ts";
import { takeReturned } from "../../../shared/domain/returned-minutes/take-returned.ts";
import { recorded, someBody, someMinute, someRecord } from "../meeting/some-meeting.ts";
import { fileOf, MINUTES, paragraph, replacing } from "./some-file.ts";

const WORDING = "That:\nthe report be noted;\nofficers be thanked; and\nthe plan be agreed";

function record(wording: string | null = WORDING, parts: PartNumbering = "(a)"): MeetingRecord {
  const body = someBody();
  const resolution = wording === null ? null : ({ verb: "note", wording, vote: null } as const);
  return someRecord({
    body: { ...body, resolutionForm: { ...body.resolutionForm, parts } },
    items: recorded(
      { title: "Placements", minute: someMinute(["It was heard."], { resolution }) },
      { title: "Schools", minute: someMinute(["Schools were spoken of."]) },
    ),
  });
}

type Edit = (paragraphs: readonly ReturnedParagraph[]) => readonly ReturnedParagraph[];
const listed = (text: string) => paragraph(text, { isListed: true });
const file = (...edits: readonly Edit[]) =>
  fileOf(record(), MINUTES, (all) => edits.reduce((before, edit) => edit(before), all));
/** The paragraph with others behind it. */
const behind =
  (begins: string, ...others: readonly ReturnedParagraph[]): Edit =>
  (all) =>
    all.flatMap((one) => (one.text.startsWith(begins) ? [one, ...others] : [one]));

function compared(document: ReturnedDocument, now = record(), printed: MeetingRecord | null = record()) {
  return compareReturned({ record: now, printed, out: MINUTES, document });
}

const told = (document: ReturnedDocument, now?: MeetingRecord) =>
  compared(document, now).changes.map(({ what, before, after }) => [what, before, after]);

function taken(
  document: ReturnedDocument,
  accept?: readonly string[],
  now = record(),
  printed = now,
): MeetingRecord {
  const comparison = compared(document, now, printed);
  const all = comparison.changes.filter(({ canBeTaken }) => canBeTaken).map(({ id }) => id);
  const { minutes } = takeReturned(now, comparison, accept ?? all, () => "new");
  return {
    ...now,
    items: now.items.map((one) => ({
      ...one,
      minute: minutes.find(({ item }) => item === one.item.id)?.minute ?? one.minute,
    })),
  };
}

const wordingOf = ({ items }: MeetingRecord) => items[0]?.minute.resolution?.wording;

describe("parts of a resolution that come back from Word", () => {
  it.each(PART_NUMBERINGS)("change nothing as they were printed, numbered %s", (numbering) => {
    const now = record(WORDING, numbering);
    expect(compared(fileOf(now), now, now).changes).toEqual([]);
  });

  it("have our numbers, whatever was typed before them", () => {
    const typed = file(replacing("officers be", "(d) officers be thanked; and"));
    expect(told(typed)).toEqual([]);
    const retyped = file((all) =>
      all.map((one) => (one.isListed ? { ...one, text: `3. ${one.text}` } : one)),
    );
    expect(told(retyped)).toEqual([]);
  });

  it("are told one by one where they were reworded, with what Word tracked of it", () => {
    const tracked = [{ tracked: "inserted", text: "all ", author: "Clerk", on: null }] as const;
    const edited = file((all) =>
      all.map((one) =>
        one.text.startsWith("officers") ? { ...one, text: "all officers be thanked; and", tracked } : one,
      ),
    );
    expect(compared(edited).changes).toMatchObject([
      {
        what: "part",
        place: "1 Placements",
        before: "officers be thanked; and",
        after: "all officers be thanked; and",
        canBeTaken: true,
        isChangedSince: false,
        tracked,
      },
    ]);
    expect(wordingOf(taken(edited))).toBe(WORDING.replace("officers", "all officers"));
    expect(taken(edited, [])).toEqual(record());
  });

  it("are known by their marks when not a word is as it was", () => {
    expect(told(file(replacing("officers be", "Nobody spoke;")))).toEqual([
      ["part", "officers be thanked; and", "Nobody spoke;"],
    ]);
  });

  it("are added between others, and behind the last one where Word or a hand numbers them", () => {
    const between = file(behind("the report", paragraph("the audit be noted;")));
    expect(told(between)).toEqual([["part", null, "the audit be noted;"]]);
    expect(compared(between).changes[0]?.behind).toBe("the report be noted;");
    expect(wordingOf(taken(between))).toBe(
      "That:\nthe report be noted;\nthe audit be noted;\nofficers be thanked; and\nthe plan be agreed",
    );
    for (const added of [listed("the audit be heard."), paragraph("(d) the audit be heard.")]) {
      const last = file(behind("the plan", added));
      expect(told(last)).toEqual([["part", null, "the audit be heard"]]);
      expect(wordingOf(taken(last))).toBe(`${WORDING}\nthe audit be heard`);
    }
  });

  it("are not made of a paragraph that goes on behind them", () => {
    expect(told(file(behind("the plan", paragraph("Members then left."))))).toEqual([
      ["added", null, "Members then left."],
    ]);
  });

  it("are taken out, and the one that becomes the last leads on to nothing", () => {
    const edited = file(replacing("the plan"));
    expect(told(edited)).toEqual([["part", "the plan be agreed", null]]);
    expect(wordingOf(taken(edited))).toBe("That:\nthe report be noted;\nofficers be thanked");
    const one = file(replacing("the plan"), replacing("officers"));
    expect(wordingOf(taken(one))).toBe("That the report be noted");
  });

  it("bring to their change what was deleted of them with changes tracked", () => {
    const tracked = [{ tracked: "deleted", text: "the plan be agreed.", author: "Clerk", on: null }] as const;
    const { paragraphs } = file();
    const marks = paragraphs.find(({ text }) => text.startsWith("the plan"))?.marks ?? [];
    const document = { ...file(replacing("the plan")), emptied: [{ marks, tracked }] };
    expect(compared(document).changes).toMatchObject([{ what: "part", after: null, tracked }]);
  });

  it("are accepted and refused one by one", () => {
    const edited = file(
      replacing("the report", "the Report on placements be noted;"),
      replacing("officers"),
      behind("the plan", listed("the audit be heard.")),
    );
    const { changes } = compared(edited);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ["the report be noted;", "the Report on placements be noted;"],
      ["officers be thanked; and", null],
      [null, "the audit be heard"],
    ]);
    const [reworded = "", removed = "", added = ""] = changes.map(({ id }) => id);
    expect(wordingOf(taken(edited, [reworded]))).toBe(
      WORDING.replace("the report", "the Report on placements"),
    );
    expect(wordingOf(taken(edited, [removed]))).toBe("That:\nthe report be noted;\nthe plan be agreed");
    expect(wordingOf(taken(edited, [added]))).toBe(`${WORDING}\nthe audit be heard`);
  });

  it("are taken out and added where they stand in another order", () => {
    const moved = file((all) => {
      const first = all.filter(({ text }) => text.startsWith("the report"));
      return behind("the plan", ...first)(replacing("the report")(all));
    });
    expect(told(moved)).toEqual([
      ["part", "the report be noted;", null],
      ["part", null, "the report be noted;"],
    ]);
    expect(partsOfWording(wordingOf(taken(moved)) ?? "").parts).toEqual([
      "officers be thanked; and",
      "the plan be agreed",
      "the report be noted",
    ]);
  });

  it("stay where the sentence before them is reworded, and go with it where all was taken out", () => {
    const edited = file(replacing("The Panel RESOLVED", "The Panel RESOLVED That the Panel agrees that:"));
    expect(told(edited)).toEqual([["resolution", "That:", "That the Panel agrees that:"]]);
    expect(wordingOf(taken(edited))).toBe(WORDING.replace("That:", "That the Panel agrees that:"));
    const gone = file(
      replacing("The Panel RESOLVED"),
      replacing("the report"),
      replacing("officers"),
      replacing("the plan"),
    );
    expect(told(gone)).toEqual([["resolution", WORDING, null]]);
    expect(taken(gone).items[0]?.minute.resolution).toBeNull();
    const orphans = compared(file(replacing("The Panel RESOLVED"))).changes;
    expect(orphans).toMatchObject([{ what: "resolution", after: null, canBeTaken: false }]);
  });

  it("are made of a resolution that had none, and become one sentence again", () => {
    const plain = record("to note the report");
    const inParts = fileOf(
      plain,
      MINUTES,
      replacing(
        "The Panel RESOLVED",
        "The Panel RESOLVED That:",
        listed("the report be noted; and"),
        listed("officers be thanked."),
      ),
    );
    const comparison = compared(inParts, plain, plain);
    const all = comparison.changes.map(({ id }) => id);
    const [minute] = takeReturned(plain, comparison, all, () => "new").minutes;
    expect(minute?.minute.resolution?.wording).toBe("That:\nthe report be noted; and\nofficers be thanked");
    const joined = file(
      replacing("The Panel RESOLVED", "The Panel RESOLVED to note the report."),
      replacing("the report"),
      replacing("officers"),
      replacing("the plan"),
    );
    expect(wordingOf(taken(joined))).toBe("to note the report");
  });

  it("come with a resolution that is new", () => {
    const none = record(null);
    const sentence = paragraph("The Panel RESOLVED That:");
    const parts = [listed("the report be noted; and"), listed("officers be thanked.")];
    const document = fileOf(none, MINUTES, behind("It was heard.", sentence, ...parts));
    const { changes } = compared(document, none, none);
    expect(changes.map(({ what, before, after }) => [what, before, after])).toEqual([
      ["resolution", null, "That:\nthe report be noted; and\nofficers be thanked"],
    ]);
  });

  it("keep what the record changed of them since, and say where both changed the same", () => {
    const now = record(WORDING.replace("the plan", "the whole plan"));
    const elsewhere = file(replacing("officers", "all officers be thanked; and"));
    expect(compared(elsewhere, now).changes).toMatchObject([{ isChangedSince: false }]);
    expect(wordingOf(taken(elsewhere, undefined, now, record()))).toBe(
      WORDING.replace("officers", "all officers").replace("the plan", "the whole plan"),
    );
    const both = file(replacing("the plan", "the plan be agreed in part."));
    expect(compared(both, now).changes).toMatchObject([
      { before: "the whole plan be agreed", after: "the plan be agreed in part", isChangedSince: true },
    ]);
  });

  it("keep the numbers that were typed into the wording", () => {
    const typed = record("That:\n(1) the report be noted; and\n(2) officers be thanked");
    const document = fileOf(typed, MINUTES, replacing("officers", "all officers be thanked."));
    const comparison = compared(document, typed, typed);
    const { minutes } = takeReturned(
      typed,
      comparison,
      comparison.changes.map(({ id }) => id),
      () => "new",
    );
    expect(minutes[0]?.minute.resolution?.wording).toBe(
      "That:\n(a) the report be noted; and\n(b) all officers be thanked",
    );
  });
});

const WORDS = "board health visit foster school report plan delay carer north review team child".split(" ");
const NEW_WORDS = "budget tender garden library museum bridge river market".split(" ");
const part = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 8 }).map((all) => all.join(" "));
const edits = fc.array(
  fc.record({
    text: part(WORDS),
    edit: fc.constantFrom("leave" as const, "reword" as const, "remove" as const, "add behind" as const),
    anew: part(NEW_WORDS),
  }),
  { minLength: 2, maxLength: 6 },
);

describe("whatever parts there are and whatever was edited of them", () => {
  it("accepting all gives the edited list, looking again finds nothing, and refusing all leaves the record", () => {
    fc.assert(
      fc.property(edits, fc.constantFrom("That:", ""), (parts, lead) => {
        const first = lead === "" ? "to " : "";
        const own = parts.map(({ text }, place) => `${first}${text} ${place}`);
        const now = record([lead, ...own].filter(Boolean).join("\n"));
        const after = parts.flatMap(({ edit, anew }, place) => {
          const text = own[place] ?? "";
          if (edit === "remove") return [];
          if (edit === "reword") return [`${first}${anew} ${place} reworded`];
          return edit === "add behind" ? [text, `${first}${anew} ${place} behind`] : [text];
        });
        const isOurs = (text: string) => own.some((one) => text.startsWith(one));
        const document = fileOf(now, MINUTES, (all) => {
          const list = all.filter(({ isListed }) => isListed);
          const written = parts.flatMap(({ edit }, place) => {
            const one = list[place] ?? paragraph("");
            const texts = after.filter((text) =>
              edit === "reword" || !isOurs(text)
                ? text.endsWith(` ${place} ${edit === "reword" ? "reworded" : "behind"}`)
                : text === own[place],
            );
            return texts.map((text, at) => (at === 0 ? { ...one, text } : listed(text)));
          });
          return all.flatMap((one) => (one === list[0] ? written : one.isListed ? [] : [one]));
        });
        const comparison = compareReturned({ record: now, printed: now, out: MINUTES, document });
        const ids = comparison.changes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(comparison.changes.every(({ canBeTaken }) => canBeTaken)).toBe(true);
        const then = taken(document, undefined, now);
        const wording = wordingOf(then) ?? "";
        if (after.length > 1) {
          expect(partsOfWording(wording)).toEqual({ lead, parts: after });
          const again = compareReturned({ record: then, printed: now, out: MINUTES, document });
          expect(again.changes).toEqual([]);
        }
        expect(taken(document, [], now)).toEqual(now);
      }),
      { numRuns: 300 },
    );
  });
});
