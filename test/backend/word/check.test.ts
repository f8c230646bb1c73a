import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDocument, type RuleName } from "../../../main/backend/word/check.ts";
import { printPaper } from "../../../main/backend/word/print.ts";
import { contrastOf } from "../../../main/backend/word/rules/colour.ts";
import { BODY, NOTE, paragraph, run, TWINS } from "./broken-twins.ts";
import { everyBlock } from "./sample-papers.ts";
import { before, swap, twin } from "./twin.ts";

describe("the check of a printed document", () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await printPaper(everyBlock());
  });

  it("finds no fault in a paper that uses every block", () => {
    expect(checkDocument(good)).toEqual([]);
  });

  it.each(TWINS)("“%s” and no other rule sees %s", (rule, _, changes) => {
    const faults = checkDocument(twin(good, changes));
    expect(new Set(faults.map((fault) => fault.rule))).toEqual(new Set([rule]));
  });

  it("has a broken twin for every rule", () => {
    const broken = new Set(TWINS.map(([rule]) => rule));
    const rules: Record<RuleName, true> = {
      title: true,
      language: true,
      headings: true,
      "fake headings": true,
      "header row": true,
      "simple tables": true,
      "whole rows": true,
      "described tables": true,
      "alt text": true,
      "reading order": true,
      "colour never alone": true,
      contrast: true,
      links: true,
      text: true,
      layout: true,
      footer: true,
      fields: true,
      "published clean": true,
      package: true,
    };
    expect(broken).toEqual(new Set(Object.keys(rules)));
  });

  it("has a broken twin for every sentence that it can say", () => {
    const said = TWINS.flatMap(([, , changes]) =>
      checkDocument(twin(good, changes)).map(({ message }) => message),
    );
    const sentences = sentencesOfRules();
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((sentence) => !said.some((one) => sentence.test(one)))).toEqual([]);
  });

  it("says where a fault is, by table and row or by the paragraph's first words", () => {
    const blank = twin(good, { [BODY]: swap(">10</w:t>", "> </w:t>") });
    expect(checkDocument(blank)).toEqual([
      {
        rule: "simple tables",
        message: "A cell is blank; say “None” or “Not supplied”.",
        place: "table 1, row 4",
      },
    ]);
    const tiny = twin(good, { [BODY]: before(NOTE, paragraph(run("Terms", '<w:sz w:val="18"/>'))) });
    expect(checkDocument(tiny)[0]?.place).toMatch(/^paragraph \d+, “Terms”$/);
  });

  it("allows a decorative picture to have no words", () => {
    const decorative = swap(
      /(<wp:docPr [^>]*)descr="[^"]*"\/>/,
      '$1descr=""><a:extLst><a:ext><adec:decorative val="1"/></a:ext></a:extLst></wp:docPr>',
    );
    expect(checkDocument(twin(good, { [BODY]: decorative }))).toEqual([]);
  });

  it("answers with one fault where the file is no document at all", () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode("not a zip"), good.slice(0, 5000)])
      expect(checkDocument(bytes)).toMatchObject([{ rule: "package", place: "the file" }]);
  });

  it("reckons contrast as WCAG does", () => {
    expect(contrastOf("FFFFFF", "000000")).toBeCloseTo(21, 5);
    expect(contrastOf("FFFFFF", "00703C")).toBeCloseTo(6.2, 1);
    expect(contrastOf("000000", "FFDD00")).toBeGreaterThan(14);
    expect(contrastOf("FFFFFF", "B10E1E")).toBeCloseTo(7.1, 1);
  });
});

/** As the rules' own files have them; what is filled in may be anything. */
function sentencesOfRules(): readonly RegExp[] {
  const folder = new URL("../../../main/backend/word/rules/", import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  return sources.flatMap((source) =>
    [...source.matchAll(/message: (["`])(.*?)\1/g)].map(([, , sentence = ""]) => {
      const parts = sentence.split(/\$\{(?:[^{}"]|"[^"]*")*\}/);
      return new RegExp(`^${parts.map((part) => part.replace(/[.?*+()|[\]\\^$]/g, "\\$&")).join(".+")}$`);
    }),
  );
}
