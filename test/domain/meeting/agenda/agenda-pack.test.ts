import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  AgendaItem,
  Attachment,
  Exemption,
  KeptFile,
} from "../../../../shared/domain/meeting/agenda/agenda.ts";
import { agendaPack, paperFileName } from "../../../../shared/domain/meeting/agenda/agenda-pack.ts";
import { kindOfFile } from "../../../../shared/domain/meeting/agenda/file-kinds.ts";
import { recorded, someItem, someRecord } from "../some-meeting.ts";

const EXEMPT: Exemption = { paragraph: 3, publicInterest: "", publicTitle: "A contract", publicSummary: "" };

function someFile(sha256: string, name = `${sha256}.pdf`): KeptFile {
  return { name, mediaType: "application/pdf", bytes: 10, sha256 };
}

function paper(title: string, file?: KeptFile): Attachment {
  const listed = { kind: "file", title, state: "attached", publishedOn: null } as const;
  return file === undefined ? listed : { ...listed, file };
}

const names = (pack: ReturnType<typeof agendaPack>) => pack.papers.map(({ name }) => name);

describe("the papers of an agenda", () => {
  const items = recorded(
    { attachments: [paper("Ofsted report", someFile("a")), paper("To come")] },
    { attachments: [paper("Prices", someFile("b", "prices.XLSX"))], exemption: EXEMPT },
    { attachments: [{ ...paper("Scorecard"), kind: "scorecard" }, paper("Annex", someFile("c"))] },
  );

  it("are named by item and title in the order of the agenda, those in private apart", () => {
    expect(names(agendaPack(someRecord({ items }), "public"))).toEqual([
      "1 - Ofsted report.pdf",
      "3 - Annex.pdf",
    ]);
    expect(names(agendaPack(someRecord({ items }), "part B"))).toEqual(["2 Part B - Prices.xlsx"]);
  });

  it("that are listed by their title alone are said, except the scorecard, which is printed", () => {
    expect(agendaPack(someRecord({ items }), "public").notKept).toEqual(["To come"]);
    expect(agendaPack(someRecord({ items }), "part B").notKept).toEqual([]);
  });

  it("that belong to an item in private as well are held back from the public", () => {
    const both = recorded(
      { attachments: [paper("Summary", someFile("a")), paper("Open", someFile("b"))] },
      { attachments: [paper("Prices", someFile("a"))], exemption: EXEMPT },
    );
    const pack = agendaPack(someRecord({ items: both }), "public");
    expect({ names: names(pack), heldBack: pack.heldBack }).toEqual({
      names: ["1 - Open.pdf"],
      heldBack: ["Summary"],
    });
  });

  it("of an item that was in private when the meeting was opened are never for the public", () => {
    const now = recorded({ id: "tender", attachments: [paper("Prices", someFile("a"))] });
    const agendaAsOpened = [someItem({ id: "tender", exemption: EXEMPT })];
    expect(names(agendaPack(someRecord({ items: now, agendaAsOpened }), "public"))).toEqual([]);
  });

  it("of one title have names of their own, also where only their case differs", () => {
    const same = recorded({
      attachments: [
        paper("Report", someFile("a")),
        paper("REPORT", someFile("b")),
        paper("Report", someFile("c")),
      ],
    });
    expect(names(agendaPack(someRecord({ items: same }), "public"))).toEqual([
      "1 - Report.pdf",
      "1 - REPORT (2).pdf",
      "1 - Report (3).pdf",
    ]);
  });

  it("for the public hold no content that is attached to an item in private, whatever the agenda", () => {
    const attachments = fc.array(
      fc.constantFrom("a", "b", "c", "d").map((sha256) => paper("Paper", someFile(sha256))),
      { maxLength: 3 },
    );
    const item = fc
      .record({
        id: fc.constantFrom("one", "two", "three", "four"),
        attachments,
        exemption: fc.constantFrom(null, EXEMPT),
      })
      .map((facts): AgendaItem => someItem(facts));
    const agenda = fc.uniqueArray(item, { selector: ({ id }) => id });
    fc.assert(
      fc.property(agenda, fc.option(agenda), (items, agendaAsOpened) => {
        const record = someRecord({ items: recorded(...items), agendaAsOpened });
        const inPrivate = [...items, ...(agendaAsOpened ?? [])]
          .filter(({ exemption }) => exemption !== null)
          .flatMap((exempt) => exempt.attachments.map(({ file }) => file?.sha256));
        const handedOn = agendaPack(record, "public").papers.map(({ file }) => file.sha256);
        expect(handedOn.filter((sha256) => inPrivate.includes(sha256))).toEqual([]);
      }),
    );
  });
});

describe("the name of a paper", () => {
  const named = (title: string, number = "5", twin: "public" | "part B" = "public") =>
    paperFileName(number, { title, publishedOn: null }, someFile("a"), twin);

  it("says of a paper in a supplement when it was published, so that it is told from the one that went out", () => {
    const later = { title: "Ofsted report", publishedOn: "2019-06-27" } as const;
    expect(paperFileName("5", later, someFile("a"), "public")).toBe("5 - Ofsted report, 27 June 2019.pdf");
  });

  it("is one that every system takes", () => {
    expect(named("What? Who: a/b", "44/22")).toBe("44-22 - What- Who- a-b.pdf");
    expect(named("Line\nbreak")).toBe("5 - Line-break.pdf");
    expect(named("..", "")).toBe("Paper.pdf");
    expect(named("x".repeat(400))).toBe(`5 - ${"x".repeat(80)}.pdf`);
  });

  it("does not say its ending twice, nor hides another", () => {
    expect(named("Ofsted report.pdf")).toBe("5 - Ofsted report.pdf");
    expect(named("fdp.exe‮")).toBe("5 - fdp.exe-.pdf");
  });

  it("says of Part B that it is that, also without a number", () => {
    expect(named("Prices", "", "part B")).toBe("Part B - Prices.pdf");
    expect(named("Prices", "8", "part B")).toBe("8 Part B - Prices.pdf");
  });

  it("keeps the kind of the file", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const name = named(title);
        expect(kindOfFile(name)?.mediaType).toBe("application/pdf");
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
      }),
    );
  });
});
