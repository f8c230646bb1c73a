import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MinuteParagraph } from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { compareReturned } from "../../../shared/domain/returned-minutes/compare-returned.ts";
import { onOneLine } from "../../../shared/domain/returned-minutes/printed-lines.ts";
import { takeReturned } from "../../../shared/domain/returned-minutes/take-returned.ts";
import { recorded, someBody, someMinute, someRecord } from "../meeting/some-meeting.ts";
import { fileOf, MINUTES } from "./some-file.ts";

const WORDS = "board health visit foster school report plan delay carer north review team child summer".split(
  " ",
);
/** What is added has words of its own, so that it is not taken for what was removed beside it. */
const NEW_WORDS = "budget tender garden library museum bridge river market".split(" ");
const sentence = (lead: string, words = WORDS) =>
  fc
    .array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 })
    .map((words) => `${lead} ${words.join(" ")}.`);

type Edit =
  | { readonly edit: "leave" | "remove" }
  | { readonly edit: "reword" | "add behind"; readonly text: string };

const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Edit>({ edit: "leave" }) },
  { weight: 1, arbitrary: fc.constant<Edit>({ edit: "remove" }) },
  { weight: 1, arbitrary: sentence("Reworded").map((text): Edit => ({ edit: "reword", text })) },
  { weight: 1, arbitrary: sentence("Added", NEW_WORDS).map((text): Edit => ({ edit: "add behind", text })) },
);

interface Edited {
  readonly record: MeetingRecord;
  readonly edits: readonly (readonly Edit[])[];
}

const numberings = fc.constantFrom("item" as const, "year" as const, "paragraph" as const, "none" as const);

const edited: fc.Arbitrary<Edited> = fc
  .tuple(
    numberings,
    fc.array(
      fc.record({
        texts: fc.array(sentence("Said"), { maxLength: 5 }),
        isResolved: fc.boolean(),
        edits: fc.array(edits, { minLength: 5, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([numbering, items]) => ({
    record: someRecord({
      body: someBody({ numbering }),
      attendance: {
        present: ["The Chair"],
        alsoPresent: [],
        apologies: ["Member for West Ward"],
        substitutes: [],
      },
      items: recorded(
        ...items.map(({ texts, isResolved }, place) => ({
          title: `Report ${"abcdef"[place]}`,
          minute: someMinute([], {
            paragraphs: texts.map((text, at) => ({
              ...someMinute([`${text} (${place}-${at})`]).paragraphs[0],
              id: `p-${place}-${at}`,
            })) as readonly MinuteParagraph[],
            resolution: isResolved ? { verb: "note", wording: `to note Report ${place}`, vote: null } : null,
          }),
        })),
      ).map((one, place) =>
        numbering === "none"
          ? { ...one, number: "" }
          : { ...one, number: numbering === "year" ? `${40 + place}/19` : String(place + 1) },
      ),
    }),
    edits: items.map((item) => item.edits),
  }));

/** The record as a hand in Word leaves it; what is added has an id that no mark in the file may show. */
function carriedOut({ record, edits }: Edited): MeetingRecord {
  return withParagraphs(record, (paragraphs, item) =>
    paragraphs.flatMap((one, place): readonly MinuteParagraph[] => {
      const edit = edits[item]?.[place];
      if (edit?.edit === "remove") return [];
      if (edit?.edit === "reword") return [{ ...one, text: `${edit.text} (${item}-${place} anew)` }];
      if (edit?.edit === "add behind")
        return [one, { ...one, id: `new ${one.id}`, text: `${edit.text} (${item}-${place} behind)` }];
      return [one];
    }),
  );
}

function withParagraphs(
  record: MeetingRecord,
  change: (paragraphs: readonly MinuteParagraph[], item: number) => readonly MinuteParagraph[],
): MeetingRecord {
  return {
    ...record,
    items: record.items.map((one, place) => ({
      ...one,
      minute: { ...one.minute, paragraphs: change(one.minute.paragraphs, place) },
    })),
  };
}

function asReturned(after: MeetingRecord) {
  return fileOf(after, MINUTES, (paragraphs) =>
    paragraphs.map((one) => ({ ...one, marks: one.marks.filter((mark) => !mark.startsWith("p_new")) })),
  );
}

const textsOf = ({ items }: MeetingRecord) =>
  items.map(({ minute }) => minute.paragraphs.map(({ text }) => onOneLine(text)));

function takenIn(record: MeetingRecord, taken: ReturnType<typeof takeReturned>): MeetingRecord {
  return {
    ...record,
    attendance: taken.attendance,
    items: record.items.map((one) => ({
      ...one,
      minute: taken.minutes.find(({ item }) => item === one.item.id)?.minute ?? one.minute,
    })),
  };
}

let made = 0;
const newId = () => `made ${++made}`;

describe("whatever the record and whatever was edited in Word", () => {
  it("an unchanged file changes nothing, with its marks or without", () => {
    fc.assert(
      fc.property(edited, fc.boolean(), ({ record }, hasMarks) => {
        const document = fileOf(record, MINUTES, (paragraphs) =>
          paragraphs.map((one) => (hasMarks ? one : { ...one, marks: [] })),
        );
        expect(compareReturned({ record, printed: null, out: MINUTES, document }).changes).toEqual([]);
      }),
    );
  });

  it("exactly what was edited is told", () => {
    fc.assert(
      fc.property(edited, (one) => {
        const { record } = one;
        const document = asReturned(carriedOut(one));
        const { changes } = compareReturned({ record, printed: null, out: MINUTES, document });
        const told = changes.map(({ what, before, after }) => [what, before, after]);
        expect(told.toSorted()).toEqual(expectedOf(one).toSorted());
        expect(changes.every(({ canBeTaken }) => canBeTaken)).toBe(true);
      }),
    );
  });

  it("accepting all gives the edited texts in their order, and refusing all leaves the record", () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.boolean(), (one, seed, isShuffled) => {
        const { record } = one;
        const after = isShuffled
          ? withParagraphs(carriedOut(one), (all) => rotated(all, seed))
          : carriedOut(one);
        const returned = { record, printed: null, out: MINUTES, document: asReturned(after) };
        const comparison = compareReturned(returned);
        const all = comparison.changes.map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        const taken = takeReturned(record, comparison, all, newId);
        expect(textsOf(takenIn(record, taken))).toEqual(textsOf(after));
        const refused = takeReturned(record, comparison, [], newId);
        expect(takenIn(record, refused)).toEqual(record);
        expect(refused.minutes).toEqual([]);
      }),
    );
  });

  it("a file that was taken in changes nothing more, and what the record changed since stays", () => {
    fc.assert(
      fc.property(edited, (one) => {
        const { record: printed } = one;
        const document = asReturned(carriedOut(one));
        const comparison = compareReturned({ record: printed, printed, out: MINUTES, document });
        const taken = takeReturned(
          printed,
          comparison,
          comparison.changes.map(({ id }) => id),
          newId,
        );
        const now = takenIn(printed, taken);
        const later = withParagraphs(now, (paragraphs) =>
          paragraphs.map((paragraph) => ({ ...paragraph, text: `${paragraph.text} Later words.` })),
        );
        expect(compareReturned({ record: now, printed, out: MINUTES, document }).changes).toEqual([]);
        const unchanged = compareReturned({
          record: later,
          printed: now,
          out: MINUTES,
          document: fileOf(now),
        });
        expect(unchanged.changes).toEqual([]);
      }),
    );
  });
});

function expectedOf({ record, edits }: Edited) {
  return record.items.flatMap(({ minute }, item) =>
    minute.paragraphs.flatMap(({ text }, place) => {
      const edit = edits[item]?.[place];
      if (edit?.edit === "remove") return [["removed", text, null]];
      if (edit?.edit === "reword") return [["changed", text, `${edit.text} (${item}-${place} anew)`]];
      if (edit?.edit === "add behind") return [["added", null, `${edit.text} (${item}-${place} behind)`]];
      return [];
    }),
  );
}

function rotated<Of>(all: readonly Of[], by: number): readonly Of[] {
  const at = all.length === 0 ? 0 : by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}
