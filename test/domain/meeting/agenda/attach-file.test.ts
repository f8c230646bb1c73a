import { describe, expect, it } from "vitest";
import type { Attachment, KeptFile } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import { outSince, titleOfFile, withFile } from "../../../../shared/domain/meeting/agenda/attach-file.ts";
import { agendaPaper } from "../../../../shared/domain/paper/agenda-paper.ts";
import { recorded, someRecord } from "../some-meeting.ts";

const someFile = (sha256: string): KeptFile => ({
  name: `${sha256}.pdf`,
  mediaType: "application/pdf",
  bytes: 10,
  sha256,
});
const FIRST = someFile("first");
const SECOND = someFile("second");
const listed: Attachment = { kind: "file", title: "Ofsted report", state: "attached", publishedOn: null };
const kept: Attachment = { ...listed, file: FIRST };
const LATER = "2019-06-27" as const;

describe("a file that comes before the agenda is out", () => {
  it("is a new paper under the title that it is given", () => {
    expect(withFile([listed], { paper: null, title: "Annex", file: FIRST, outSince: null })).toEqual([
      listed,
      { kind: "file", title: "Annex", state: "attached", publishedOn: null, file: FIRST },
    ]);
  });

  it("is that of a paper that was listed by its title", () => {
    const papers = withFile([listed], { paper: listed, title: "x", file: FIRST, outSince: null });
    expect(papers).toEqual([kept]);
  });

  it("gives its title to a paper that has none yet", () => {
    const blank = { ...listed, title: " " };
    const [paper] = withFile([blank], { paper: blank, title: "Ofsted", file: FIRST, outSince: null });
    expect(paper?.title).toBe("Ofsted");
  });

  it("takes the place of another", () => {
    expect(withFile([kept], { paper: kept, title: "x", file: SECOND, outSince: null })).toEqual([
      { ...listed, file: SECOND },
    ]);
  });
});

describe("a file that comes once the agenda is out", () => {
  it("is a late paper, published that day", () => {
    const [paper] = withFile([], { paper: null, title: "Annex", file: FIRST, outSince: LATER });
    expect(paper).toMatchObject({ state: "late", publishedOn: LATER, file: FIRST });
  });

  it("is what was to follow, published that day", () => {
    const toFollow: Attachment = { ...listed, state: "to follow" };
    const [paper] = withFile([toFollow], { paper: toFollow, title: "x", file: FIRST, outSince: LATER });
    expect(paper).toEqual({ ...listed, publishedOn: LATER, file: FIRST });
  });

  it("keeps the day that was given for a paper", () => {
    const late: Attachment = { ...listed, state: "late", publishedOn: "2019-06-26" };
    const [paper] = withFile([late], { paper: late, title: "x", file: FIRST, outSince: LATER });
    expect(paper).toEqual({ ...late, file: FIRST });
  });

  it("is kept for a paper that went out by its title alone", () => {
    expect(withFile([listed], { paper: listed, title: "x", file: FIRST, outSince: LATER })).toEqual([kept]);
  });

  it("stands in a supplement behind the file that went out, which stays", () => {
    const papers = withFile([kept, listed], { paper: kept, title: "x", file: SECOND, outSince: LATER });
    expect(papers).toEqual([kept, { ...listed, publishedOn: LATER, file: SECOND }, listed]);
    const printed = JSON.stringify(
      agendaPaper(someRecord({ items: recorded({ attachments: papers }) }), "public"),
    );
    expect(printed).toContain("Ofsted report, published on 27 June 2019 in supplement 1");
  });

  it("is no second paper where it is the very same", () => {
    expect(withFile([kept], { paper: kept, title: "x", file: { ...FIRST }, outSince: LATER })).toEqual([
      kept,
    ]);
  });
});

describe("an agenda", () => {
  it("is out from the day of its publication, or since the meeting was opened", () => {
    const ahead = { agendaPublishedOn: null, openedOn: null };
    expect(outSince(ahead, LATER)).toBeNull();
    expect(outSince({ ...ahead, agendaPublishedOn: "2019-06-28" }, LATER)).toBeNull();
    expect(outSince({ ...ahead, agendaPublishedOn: LATER }, LATER)).toBe(LATER);
    expect(outSince({ ...ahead, openedOn: "2019-06-26T17:00:00.000Z" }, LATER)).toBe(LATER);
  });
});

it("a title is what the name of the file says", () => {
  expect(["Ofsted_report.pdf", "Annex 1.2.docx", "notes", ".pdf"].map(titleOfFile)).toEqual([
    "Ofsted report",
    "Annex 1.2",
    "notes",
    ".pdf",
  ]);
});
