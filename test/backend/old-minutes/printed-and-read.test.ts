import fc from "fast-check";
import { expect, it } from "vitest";
import { readWordParagraphs } from "../../../main/backend/old-minutes/read-word.ts";
import { printPaper } from "../../../main/backend/word/print.ts";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { MinutedResolution } from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../shared/domain/meeting/record.ts";
import { resolutionWording } from "../../../shared/domain/meeting/resolution/resolution.ts";
import { rolesOf } from "../../../shared/domain/old-minutes/roles-of.ts";
import { presentInWords } from "../../../shared/domain/paper/attendance-in-words.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { someBody, someItem, someMinute, someRecord } from "../../domain/meeting/some-meeting.ts";

const some = <Of>(from: readonly Of[], minLength = 0): fc.Arbitrary<readonly Of[]> =>
  fc.shuffledSubarray([...from], { minLength });

const bodies = fc.constantFrom(
  ["Corporate Parenting Panel", "the Panel"],
  ["Overview and Scrutiny Committee", "the Committee"],
  ["Health and Wellbeing Board", "the Board"],
  ["Cabinet", "Cabinet"],
);
const forms: fc.Arbitrary<Body["resolutionForm"]> = fc.record({
  keyword: fc.constantFrom("RESOLVED", "Resolved", "AGREED", "Agreed"),
  bold: fc.boolean(),
  separator: fc.constantFrom("", ":", " –", ":-"),
  verbForm: fc.constantFrom("to", "that"),
  finalStop: fc.boolean(),
});

const members = [
  "Councillor for North Ward (Chair)",
  "Councillor for South Ward",
  "Co-opted Member for Health and Care",
];
const officers = ["Head of Corporate Parenting", "Director of Children and Families", "Clerk to the Panel"];
const absent = ["Councillor for West Ward", "Foster Carer Representative"];
const venues = fc.constantFrom("the Council Chamber", "Committee Room 2, Civic Centre", "the Guildhall");
const times = fc.constantFrom("5.00 pm", "10.30 am", "2pm", "19:30", "6.30pm");
const titles = [
  "Apologies for absence",
  "Declarations of interest",
  "Minutes of the meeting held on 5 June 2019",
  "Children in Care Performance Scorecard",
  "Report on placements: May 2019",
  "Fostering, adoption and permanence",
  "Any other business",
];
const sentences = [
  "The Head of Corporate Parenting presented the report.",
  "Members asked why pathway plans were late, and were told that two posts were vacant.",
  "In the year to 31 March 2019, 18% of plans were late.",
  "1,200 children had been seen. 44 of them lived outside the county.",
  "The Panel welcomed the progress made; it was the third rise in a row.",
  "The Virtual School would report again in September 2019.",
];

interface Written {
  readonly title: string;
  readonly presenter: string;
  readonly paragraphs: readonly string[];
  readonly verb: MinutedResolution["verb"] | null;
}

const written: fc.Arbitrary<readonly Written[]> = some(titles, 1).chain((chosen) =>
  fc.tuple(
    ...chosen.map((title) =>
      fc.record({
        title: fc.constant(title),
        presenter: fc.constantFrom("", ...officers),
        paragraphs: some(sentences),
        verb: fc.constantFrom(null, "note", "approve", "endorse", "thank"),
      }),
    ),
  ),
);

const numberings = fc.constantFrom("item", "year", "paragraph", "none");

const records: fc.Arbitrary<MeetingRecord> = fc
  .record({
    body: bodies,
    form: forms,
    numbering: numberings,
    written,
    present: some(members),
    also: some(officers),
    absent: some(absent),
    time: times,
    venue: venues,
    closedAt: times,
  })
  .map(({ body: [name, callsItself], form, numbering, ...made }) => {
    const record = someRecord({
      body: someBody({ name, callsItself, resolutionForm: form, numbering }),
      attendance: { present: made.present, alsoPresent: made.also, apologies: made.absent, substitutes: [] },
      items: made.written.map((item, place) => itemOf(item, form, numberOf(numbering, place))),
    });
    const { time, venue, closedAt } = made;
    return { ...record, meeting: { ...record.meeting, time, venue, closedAt } };
  });

function numberOf(numbering: Body["numbering"], place: number): string {
  if (numbering === "none") return "";
  return numbering === "year" ? `${44 + place}/19` : `${place + 1}`;
}

function itemOf(
  { title, presenter, paragraphs, verb }: Written,
  form: Body["resolutionForm"],
  number: string,
): RecordedItem {
  const resolution = verb && {
    verb,
    wording: resolutionWording(form, verb, title, "2019-05", "2019-05-31"),
    vote: null,
  };
  return {
    number,
    item: someItem({ id: number, title, presenter }),
    minute: someMinute(paragraphs, { resolution }),
  };
}

it("minutes that we printed ourselves are read back as they were", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(records, async (record) => {
      const bytes = await printPaper({ ...minutesPaper(record, "public"), snapshot: null });
      const read = rolesOf((await readWordParagraphs(bytes)).paragraphs);
      const { meeting, attendance } = record;
      expect(read).toMatchObject({
        body: record.body.name,
        date: meeting.date,
        time: meeting.time,
        venue: meeting.venue,
        present: presentInWords(record),
        alsoPresent: attendance.alsoPresent,
        apologies: attendance.apologies,
        closedAt: meeting.closedAt,
        signature: ["Signed (Chair)", "Date"],
        unplaced: [],
      });
      expect(
        read.items.map(({ paragraphs, ...item }) => ({
          ...item,
          paragraphs: paragraphs.map(({ text }) => text),
        })),
      ).toEqual(
        record.items.map(({ number, item, minute }) => ({
          number,
          title: item.title,
          presenter: item.presenter,
          paragraphs: minute.paragraphs.map(({ text }) => text),
          resolution: minute.resolution && {
            verb: minute.resolution.verb,
            wording: minute.resolution.wording,
          },
        })),
      );
    }),
    { numRuns: 40 },
  );
});
