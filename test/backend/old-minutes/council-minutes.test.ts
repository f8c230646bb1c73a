import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readWordParagraphs } from "../../../main/backend/old-minutes/read-word.ts";
import type { OldMinutes } from "../../../shared/domain/old-minutes/old-minutes.ts";
import { rolesOf } from "../../../shared/domain/old-minutes/roles-of.ts";
import * as councils from "./council-minutes.ts";

const COUNCILS = Object.entries(councils);

async function read(bytes: Uint8Array): Promise<OldMinutes> {
  return rolesOf((await readWordParagraphs(bytes)).paragraphs);
}

async function fixture(name: string): Promise<OldMinutes> {
  return read(await readFile(fileURLToPath(new URL(`../../fixtures/old-minutes/${name}`, import.meta.url))));
}

const headings = ({ items }: OldMinutes) => items.map(({ number, title }) => [number, title]);
const letters = (text: string) => text.replace(/\s/g, "");

describe("old minutes of", () => {
  it("a county, with numbers of the year and a resolution in parts, are understood whole", async () => {
    const { lines, ...minutes } = await read(councils.county);
    expect(lines).toHaveLength(20);
    expect(minutes).toEqual({
      council: "MARLSHIRE COUNTY COUNCIL",
      body: "CORPORATE PARENTING PANEL",
      date: "2019-07-03",
      time: "5.00 pm",
      venue: "the Council Chamber, County Hall",
      present: [
        "Councillor for North Ward (Chair)",
        "Councillor for South Ward (Vice-Chair)",
        "Councillor for East Ward",
      ],
      alsoPresent: ["Head of Corporate Parenting", "Head of Children and Families", "Clerk"],
      apologies: ["Councillor for West Ward"],
      items: [
        {
          number: "43/22",
          title: "DECLARATIONS OF INTEREST",
          presenter: "",
          paragraphs: [{ role: "narrative", text: "There were none." }],
          resolution: null,
        },
        {
          number: "44/22",
          title: "CHILDREN IN CARE PERFORMANCE SCORECARD",
          presenter: "Head of Corporate Parenting",
          paragraphs: [
            {
              role: "narrative",
              text: "The Head of Corporate Parenting presented the scorecard, which held figures as at 31 May 2019.",
            },
            { role: "concern", text: "Members expressed concern that pathway plans were late." },
            {
              role: "question and answer",
              text: "In response to a question, the Head of Corporate Parenting advised that two posts were vacant.",
            },
            {
              role: "promise",
              text: "The Head of Corporate Parenting undertook to bring a plan to the next meeting.",
            },
          ],
          resolution: {
            verb: "note",
            wording:
              "(1) that the Children in Care Performance Scorecard, data as at 31 May 2019, be noted; and\n(2) that a plan for pathway plans be brought to the next meeting",
          },
        },
      ],
      closedAt: "7.15 pm",
      signature: ["Signed ………………………………… (Chair)", "Date ………………"],
      unplaced: [],
    });
  });

  it("a district, with the attendance in a table and Word's own numbers, are understood", async () => {
    const minutes = await read(councils.district);
    expect(minutes).toMatchObject({
      body: "Overview and Scrutiny Committee",
      date: "2020-01-14",
      time: "10.00 a.m.",
      venue: "Committee Room 2, Civic Centre",
      present: [
        "Councillor for Abbey Ward (Chairman)",
        "Councillor for Bridge Ward",
        "Councillor for Castle Ward",
      ],
      alsoPresent: ["Director of Place", "Democratic Services Officer"],
      apologies: ["Councillor for Dean Ward", "Councillor for Elm Ward"],
      closedAt: "11.35 a.m.",
      unplaced: [],
    });
    expect(headings(minutes)).toEqual([
      ["1", "APOLOGIES FOR ABSENCE"],
      ["2", "MINUTES OF THE PREVIOUS MEETING"],
      ["3", "LEISURE CENTRES: YEAR-END REPORT"],
    ]);
    expect(minutes.items.map(({ resolution }) => resolution)).toEqual([
      null,
      { verb: "approve", wording: "That the minutes of the meeting held on 3 December 2019 be approved" },
      {
        verb: "receive",
        wording: "That\n1) the report be received; and\n2) the Director of Place be thanked",
      },
    ]);
  });

  it("a town council, whose minutes run on from their titles, are understood", async () => {
    const minutes = await read(councils.town);
    expect(minutes).toMatchObject({
      council: "Millbrook Town Council",
      body: "Full Council",
      date: "2024-12-02",
      venue: "the Assembly Room",
      present: ["Cllr for Mill Ward (Mayor)", "Cllr for Brook Ward", "Cllr for Hill Ward"],
      apologies: ["Cllr for Lock Ward"],
      closedAt: "8.40 pm",
    });
    expect(headings(minutes)).toEqual([
      ["111", "Apologies"],
      ["112", "Public participation"],
      ["113", "Finance"],
    ]);
    expect(minutes.items[2]).toMatchObject({
      paragraphs: [{ text: "The bank reconciliation had been checked." }],
      resolution: { verb: "approve", wording: "that payments of £23,418.77 be approved" },
    });
  });

  it("a parish council, with labels and “Minute 12”, are understood", async () => {
    const minutes = await read(councils.parish);
    expect(minutes).toMatchObject({
      body: "Lower Sallow Parish Council",
      date: "2023-03-07",
      time: "19:30",
      venue: "the Village Hall",
      present: ["Councillor for Upper Sallow (Chairman)", "Councillor for Nether Sallow"],
      apologies: [],
      closedAt: "8.15pm",
    });
    expect(headings(minutes)).toEqual([
      ["12", "Highways"],
      ["13", "Allotments"],
    ]);
    expect(minutes.items[0]?.resolution).toEqual({
      verb: "request",
      wording: "to request a survey of the drain",
    });
  });

  it("a board of partners, with heading styles and no numbers, are understood", async () => {
    const minutes = await read(councils.board);
    expect(minutes).toMatchObject({
      body: "Health and Wellbeing Board",
      date: "2023-09-12",
      time: "2pm",
      venue: "Microsoft Teams",
      present: [
        "Councillor for Park Ward (Chair)",
        "Director of Public Health, Marlshire County Council",
        "Chief Nurse, Marlshire Hospitals",
      ],
      apologies: ["Healthwatch Manager"],
      closedAt: "15:45",
    });
    expect(headings(minutes)).toEqual([
      ["", "Welcome and introductions"],
      ["", "Better Care Fund"],
    ]);
    expect(minutes.lines.filter(({ role }) => role === "side heading").map(({ text }) => text)).toEqual([
      "Discussion",
      "Decision",
    ]);
    expect(minutes.items[1]?.resolution).toEqual({ verb: "endorse", wording: "to endorse the plan" });
  });

  it("a cabinet, all in a table with the numbers in cells of their own, are understood", async () => {
    const minutes = await read(councils.cabinet);
    expect(minutes).toMatchObject({
      body: "CABINET",
      date: "2023-10-09",
      venue: "the Guildhall",
      present: ["Leader of the Council", "Deputy Leader", "Portfolio Holder for Housing"],
    });
    expect(headings(minutes)).toEqual([
      ["18", "DISCLOSURES OF INTEREST"],
      ["19", "HOUSING STRATEGY"],
    ]);
    expect(minutes.items[1]?.resolution).toEqual({
      verb: "recommend",
      wording: "RECOMMENDED to Council: That the Housing Strategy be adopted",
    });
  });

  it("a borough, with heads of pages in the text and a list that is no heading, are understood", async () => {
    const minutes = await read(councils.borough);
    expect(minutes).toMatchObject({
      council: "LONDON BOROUGH OF HARROWGATE",
      body: "CHILDREN’S SERVICES SCRUTINY COMMITTEE",
      date: "2021-02-04",
      present: [
        "Councillor for Lea Ward (in the Chair)",
        "Councillor for Marsh Ward",
        "Parent Governor Representative",
      ],
      alsoPresent: ["Director of Children’s Services", "Head of Virtual School"],
      closedAt: "8.20pm",
    });
    expect(headings(minutes).map(([number]) => number)).toEqual(["1", "2", "3"]);
    expect(minutes.lines.filter(({ role }) => role === "page furniture")).toHaveLength(6);
    expect(minutes.items[1]).toMatchObject({
      paragraphs: [
        { text: "The Committee noted that:" },
        { text: "1. exclusions had fallen; and" },
        { text: "2. attendance had risen." },
        { text: "Officers agreed to circulate the figures for each school.", role: "promise" },
      ],
      resolution: { verb: "note", wording: "That the report be noted" },
    });
  });

  it("a pension board, with numbered paragraphs, are understood, and the numbers left to the printer", async () => {
    const minutes = await read(councils.pensions);
    expect(minutes).toMatchObject({
      date: "2022-11-21",
      time: "14:00",
      venue: "County Hall",
      closedAt: "15:10",
    });
    expect(headings(minutes)).toEqual([
      ["1", "Minutes of the meeting of 19 September 2022"],
      ["2", "Administration report"],
      ["3", "Date of next meeting"],
    ]);
    expect(minutes.items[1]).toMatchObject({
      paragraphs: [
        { text: "The Head of Pensions presented the report." },
        { text: "The Board was disappointed by the backlog.", role: "concern" },
      ],
      resolution: { verb: "receive", wording: "to receive the report" },
    });
  });

  it("a licensing panel, with capitals for headings and RESOLVED on a line alone, are understood", async () => {
    const minutes = await read(councils.licensing);
    expect(minutes.present).toEqual([
      "Councillor for Quay Ward (Chair)",
      "Councillor for Strand Ward",
      "Councillor for Wharf Ward",
    ]);
    expect(minutes.items.map(({ title, resolution }) => [title, resolution?.wording])).toEqual([
      ["EXCLUSION OF PRESS AND PUBLIC", "That the press and public be excluded"],
      [
        "APPLICATION FOR A PREMISES LICENCE",
        "a) That the licence be granted; and\nb) That the applicant be told within five working days",
      ],
    ]);
    expect(minutes.items[1]?.paragraphs.map(({ text }) => text)).toContain(
      "Reasons were given at the hearing.",
    );
  });

  it("one item alone become an item without a title", async () => {
    expect((await read(councils.bareItem)).items).toMatchObject([
      {
        number: "",
        title: "",
        paragraphs: [{ role: "narrative" }, { role: "praise" }],
        resolution: { verb: "note" },
      },
    ]);
  });

  it("a combined authority, as LibreOffice writes them from a web page, are understood", async () => {
    const minutes = await fixture("combined-authority.docx");
    expect(minutes).toMatchObject({
      council: "NORTH MARCHES COMBINED AUTHORITY",
      body: "Skills and Employment Committee",
      date: "2023-03-16",
      venue: "the Exchange Building, Marchester",
      present: [
        "Councillor for Marchester Central (Chair), Marchester City Council",
        "Councillor for Long Lane, Hollin District Council",
      ],
      alsoPresent: ["Director of Skills", "Head of Adult Education", "Governance Officer"],
      apologies: ["Councillor for Fell Side"],
      closedAt: "12.05 pm",
      unplaced: [],
    });
    expect(headings(minutes)).toEqual([
      ["21", "Declarations of interest"],
      ["22", "Adult education budget: “Getting On” programme"],
      ["23", "Date of next meeting"],
    ]);
    expect(minutes.items[1]?.paragraphs.at(-1)).toEqual({
      role: "question and answer",
      text: "In response to a question from the Chair, the Director of Skills advised that a review of travel costs was under way.",
    });
    expect(minutes.items[1]?.resolution?.wording).toBe(
      "That:\na. the report be noted; and\nb. the review of travel costs be brought to the Committee in September 2023",
    );
  });

  it("a town council, typed as plain text with lines of one width, are understood", async () => {
    const minutes = await fixture("typed-as-text.docx");
    expect(minutes).toMatchObject({
      body: "ENVIRONMENT COMMITTEE",
      date: "2018-01-08",
      time: "7.30pm",
      venue: "the Old Library, Market Street",
      present: [
        "Councillor for Beck Ward (Chairman)",
        "Councillor for Mill Ward",
        "Councillor for Station Ward",
      ],
      apologies: ["Councillor for Park Ward", "Councillor for Ridge Ward"],
      closedAt: "8.50pm",
    });
    expect(headings(minutes)).toEqual([
      ["EC 31/18", "DECLARATIONS OF INTEREST"],
      ["EC 32/18", "PUBLIC TOILETS"],
      ["EC 33/18", "TREES"],
    ]);
    expect(minutes.items[1]?.paragraphs).toEqual([
      {
        role: "concern",
        text: "The Deputy Town Clerk reported that the contractor had withdrawn. Members were disappointed by the delay and asked what it would cost.",
      },
    ]);
  });

  it.each(COUNCILS)("no kind lose a word on the way to the preview: %s", async (_, bytes) => {
    const { paragraphs } = await readWordParagraphs(bytes);
    const { lines } = rolesOf(paragraphs);
    const written = paragraphs.map(({ list, text }) => (list?.label ?? "") + text).join("");
    expect(letters(lines.map(({ label, text }) => label + text).join(""))).toBe(letters(written));
  });
});
