import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPasted } from "../../../shared/domain/old-minutes/clean-pasted.ts";

const clean = (text: string) => cleanPasted(text, null);

describe("text that was pasted keeps", () => {
  it("its words and its paragraphs, from whatever system they come", () => {
    expect(clean("The Panel noted it.\r\nMembers asked why.\rThe Head replied.\nNoted.")).toEqual([
      "The Panel noted it.",
      "Members asked why.",
      "The Head replied.",
      "Noted.",
    ]);
  });

  it("the numbers of its lists, as words", () => {
    expect(
      clean("RESOLVED –\n1.\tthat the report be noted;\n(b)\tthat it be sent on.\n5.1\tThe Panel met."),
    ).toEqual([
      "RESOLVED –",
      "1. that the report be noted;",
      "(b) that it be sent on.",
      "5.1 The Panel met.",
    ]);
  });

  it("curly quotation marks, dashes and letters with accents", () => {
    expect(clean("“Staying put” – the Panel’s café")).toEqual(["“Staying put” – the Panel’s café"]);
  });

  it("short lines that are lines of their own", () => {
    const names = [
      "Councillor for North Ward (Chair)",
      "Councillor for South Ward",
      "Head of Corporate Parenting",
    ];
    expect(clean(names.join("\n"))).toEqual(names);
  });

  it("the points of a list, although they begin small and end in no stop", () => {
    expect(clean("Members asked for:\nattendance\nexclusions\npathway plans")).toEqual([
      "Members asked for:",
      "attendance",
      "exclusions",
      "pathway plans",
    ]);
  });

  it("references in brackets, which are no marks of comments", () => {
    expect(clean("Performance [CIC1] had improved (see [7]).")).toEqual([
      "Performance [CIC1] had improved (see [7]).",
    ]);
  });
});

describe("text that was pasted is cleaned of", () => {
  it("double, no-break, thin and zero-width spaces, and of spaces at its ends", () => {
    expect(clean("  The  Panel\u00a0 noted\u2009it\u200b.\ufeff \n")).toEqual(["The Panel noted it."]);
  });

  it("soft and no-break hyphens", () => {
    expect(clean("cor\u00adporate non\u2011attendance")).toEqual(["corporate non-attendance"]);
  });

  it("bullets of every font", () => {
    const bullets = ["\uf0b7\t", "\uf0a7\t", "•\t", "·\t", "o\t", "§\t", "▪ ", "-\t"];
    for (const bullet of bullets) expect(clean(`${bullet}Noted.`)).toEqual(["Noted."]);
    expect(clean("on \uf0e0 off")).toEqual(["on off"]);
  });

  it("line breaks within a sentence", () => {
    const broken =
      "The Head of Corporate Parenting reported that performance\nhad improved since the last meeting.\nMembers noted it.";
    expect(clean(broken)).toEqual([
      "The Head of Corporate Parenting reported that performance had improved since the last meeting.",
      "Members noted it.",
    ]);
  });

  it("a mail's width and its quotation marks", () => {
    const mail = [
      "> The Head of Corporate Parenting reported that the number of children in",
      "> care had fallen. Members asked why that was, and were told that more were",
      "> living with relatives.",
      ">",
      "> The Panel noted the report.",
    ].join("\r\n");
    expect(clean(mail)).toEqual([
      "The Head of Corporate Parenting reported that the number of children in care had fallen. Members asked why that was, and were told that more were living with relatives.",
      "The Panel noted the report.",
    ]);
  });

  it("the codes of fields, and not of what they show", () => {
    expect(clean("Page \u0013 PAGE \u00147\u0015 of \u0013 REF \u0013 X \u0015\u00148\u0015")).toEqual([
      "Page 7 of 8",
    ]);
    expect(clean('See { HYPERLINK "https://example.gov.uk" \\o "x" }the report')).toEqual(["See the report"]);
    expect(clean('See HYPERLINK "https://example.gov.uk/a" \\l "b" the report')).toEqual(["See the report"]);
  });

  it("the marks of comments, and of the comments where the clipboard tells which they are", () => {
    const text = "The Panel noted[AB1] the report.[CD12]\n[AB1]Is this right?\nNoted.";
    expect(clean(text)).toEqual(["The Panel noted the report.", "[AB1]Is this right?", "Noted."]);
    const html =
      '<p>noted<a href="#_msocom_1" id="_anchor_1" name="_msoanchor_1"><span>[AB1]</span></a> the</p>';
    expect(cleanPasted(text, html)).toEqual(["The Panel noted the report.", "Noted."]);
  });
});

describe("text with tracked changes", () => {
  const deleted = (text: string) =>
    `<span class=msoDel><del cite="mailto:Clerk" datetime="2019-07-04T09:00">${text}</del></span>`;
  const inserted = (text: string) => `<span class=msoIns><ins cite="mailto:Clerk">${text}</ins></span>`;
  const page = (...paragraphs: readonly string[]) =>
    `<html><head><style><!-- p.MsoNormal {del:nine;} --></style></head><body><!--StartFragment-->${paragraphs
      .map((one) => `<p class=MsoNormal><span lang=EN-GB>${one}<o:p></o:p></span></p>`)
      .join("\r\n")}<!--EndFragment--></body></html>`;

  it("comes in as it was changed, without what was deleted", () => {
    const html = page(
      `The Panel heard of ${deleted("eight ")}${inserted("nine ")}plans${deleted(", which were late")}.`,
      `It was ${deleted("the ")}the Panel&#8217;s ${deleted("own&nbsp;")}wish.`,
    );
    const text =
      "The Panel heard of eight nine plans, which were late.\r\nIt was the the Panel’s own\u00a0wish.\r\n";
    expect(cleanPasted(text, html)).toEqual(["The Panel heard of nine plans.", "It was the Panel’s wish."]);
  });

  it("loses a paragraph that was deleted whole", () => {
    const html = page("The plans were heard.", deleted("Nobody spoke."), "The plans were noted.");
    expect(cleanPasted("The plans were heard.\r\nNobody spoke.\r\nThe plans were noted.\r\n", html)).toEqual([
      "The plans were heard.",
      "The plans were noted.",
    ]);
  });

  it("loses the same words once alone, where they were deleted", () => {
    const html = page(`Plans were made. ${deleted("Plans were made. ")}Plans were read.`);
    expect(cleanPasted("Plans were made. Plans were made. Plans were read.", html)).toEqual([
      "Plans were made. Plans were read.",
    ]);
  });

  it("loses no more where the clipboard's text has left the deleted words out already", () => {
    const html = page(`The Panel heard of ${deleted("nine ")}nine plans, and nine more.`);
    expect(cleanPasted("The Panel heard of nine plans, and nine more.", html)).toEqual([
      "The Panel heard of nine plans, and nine more.",
    ]);
  });
});

describe("whatever was pasted", () => {
  const odd = fc.string({
    unit: fc.constantFrom(..."aB1.( )[]{}\u0013\u0014\u0015\n\r\t\v\u00a0\u200b\u00ad\uf0b7•-–“’>"),
    maxLength: 120,
  });

  it("comes out as lines with single spaces and without what no reader sees", () => {
    fc.assert(
      fc.property(odd, (text) => {
        for (const line of clean(text)) {
          expect(line).toBe(line.trim());
          expect(line).not.toMatch(/\s\s|[\u00a0\u200b\u00ad\uf0b7\n\t]/);
        }
      }),
    );
  });

  it("loses no letter and no figure outside codes and marks", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."abAB1. ,\n\u00a0\u200b"), maxLength: 200 });
    const letters = (text: string) => text.replace(/[^a-zA-Z0-9]/g, "");
    fc.assert(
      fc.property(plain, (text) => {
        expect(letters(clean(text).join(""))).toBe(letters(text));
      }),
    );
  });
});
