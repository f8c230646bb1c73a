import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sparkline } from "../../../shared/domain/chart/sparkline.ts";
import { PART_NUMBERINGS } from "../../../shared/domain/meeting/resolution/resolution-form.ts";
import type { Block, Paper, Run, TableCell } from "../../../shared/domain/paper/blocks.ts";
import { printable } from "../../../shared/domain/paper/printable.ts";
import { pageOf } from "../../../shared/domain/paper/to-html.ts";
import { everyBlock, longScorecard } from "../../backend/word/sample-papers.ts";
import { readPage } from "./html-faults.ts";

const HOSTILE = [
  "</p><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "<!-- ",
  "--!>",
  "<![CDATA[",
  "]]>",
  "</style></title></main>",
  "&lt;b&gt; &amp &#60;",
  "javascript:alert(1)",
  "\u0000\u0001\u001f\u007f\u0085\u2028",
  "\ud800 \udfff \ufffe \u{1fffe}",
  "`alert(1)` $& $1 $'",
  "\u202eesrever",
  "Councillor Ó Briain’s “question” – 18 % < 85 %",
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 12 }), fc.string());
const said = text.filter((words) => printable(words).trim() !== "");

const run: fc.Arbitrary<Run> = fc.oneof(fc.record({ text }), fc.record({ text, strong: fc.boolean() }));
const runs = fc.array(run, { maxLength: 3 });
const picture = fc.record({
  svg: fc.oneof(
    fc.constant(sparkline({ indicator: "Plans", unit: "%", print: String, points: [], target: 4 }).svg),
    fc.constantFrom(
      "<svg><script>alert(1)</script></svg>",
      '<svg onload="alert(1)"></svg>',
      '<svg><a href="javascript:alert(1)"><text>Plans</text></a></svg>',
      "<svg></svg><script>alert(1)</script>",
      '<svg><rect fill="url(https://example.org/a)"/></svg>',
      "<svg></p><text>Plans</text></svg>",
      "<svg><g></svg>",
      "",
    ),
    text,
  ),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 900 }),
  alt: said,
});
const cell: fc.Arbitrary<TableCell> = fc.oneof(
  fc.record({ cell: fc.constant("text" as const), runs }),
  fc.record({ cell: fc.constant("picture" as const), picture }),
  fc.record({
    cell: fc.constant("status" as const),
    status: fc.constantFrom("green" as const, "amber" as const, "red" as const, "none" as const),
    text: said,
  }),
);
const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    block: fc.constant("table" as const),
    title: said,
    description: said,
    columns: fc.array(
      fc.record({
        heading: said,
        width: fc.constant(1),
        align: fc.constantFrom("left" as const, "right" as const),
      }),
      { minLength: width, maxLength: width },
    ),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 3 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ block: fc.constant("title" as const), text }),
  fc.record({
    block: fc.constant("heading" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({
    block: fc.constant("paragraph" as const),
    role: fc.constantFrom(
      "body" as const,
      "minute" as const,
      "resolution" as const,
      "note" as const,
      "signature" as const,
      "draft" as const,
    ),
    runs,
  }),
  fc.record({
    block: fc.constant("list" as const),
    ordered: fc.oneof(fc.boolean(), fc.constantFrom(...PART_NUMBERINGS)),
    items: fc.array(runs, { maxLength: 3 }),
  }),
  table,
  fc.record({ block: fc.constant("chart" as const), picture }),
);
const paper: fc.Arbitrary<Paper> = fc.record({
  title: said,
  author: text,
  date: fc.constant("2019-07-03" as const),
  snapshot: fc.option(text),
  sections: fc.array(
    fc.record({
      orientation: fc.constantFrom("portrait" as const, "landscape" as const),
      blocks: fc.array(block, { maxLength: 6 }),
    }),
    { maxLength: 3 },
  ),
});

/** All that a paper says, in the order in which it is read. */
function wordsOf({ sections }: Paper): readonly string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(wordsOfBlock));
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.block) {
    case "title":
    case "heading":
      return [block.text];
    case "paragraph":
      return block.runs.map((each) => each.text);
    case "list":
      return block.items.flat().map((each) => each.text);
    case "chart":
      return [block.picture.alt];
    case "table":
      return [
        block.description,
        block.title,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flat().flatMap(wordsOfCell),
      ];
  }
}

function wordsOfCell(cell: TableCell): readonly string[] {
  if (cell.cell === "text") return cell.runs.map((each) => each.text);
  return [cell.cell === "status" ? cell.text : cell.picture.alt];
}

function missingWord(paper: Paper): string | null {
  const { words } = readPage(pageOf(paper));
  let from = 0;
  for (const word of wordsOf(paper).map(printable)) {
    if (word.trim() === "") continue;
    const at = words.indexOf(word, from);
    if (at === -1) return word;
    from = at + word.length;
  }
  return null;
}

describe("a paper as a page", () => {
  it.each([
    ["with every block", everyBlock()],
    ["as long as a scorecard", longScorecard(60)],
  ])("%s is valid and whole", (_, paper) => {
    expect(readPage(pageOf(paper)).faults).toEqual([]);
    expect(missingWord(paper)).toBeNull();
  });

  it.each([
    ["(1)", "1"],
    ["(a)", "a"],
    ["(i)", "i"],
  ] as const)("numbers the parts of a resolution %s", (ordered, type) => {
    const blocks: readonly Block[] = [{ block: "list", ordered, items: [[{ text: "to note it" }]] }];
    const page = pageOf({ ...everyBlock(), sections: [{ orientation: "portrait", blocks }] });
    expect(page).toContain(`<ol class="resolution" type="${type}">\n<li>to note it</li>\n</ol>`);
    expect(page).toContain(`ol[type="${type}"] { list-style-type: bracketed-`);
  });

  it("is valid and whole whatever is written in it", () => {
    fc.assert(
      fc.property(paper, (paper) => {
        expect(readPage(pageOf(paper)).faults).toEqual([]);
        expect(missingWord(paper)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it("says which frozen figures it shows", () => {
    expect(pageOf(everyBlock())).toContain(`data-snapshot="${everyBlock().snapshot}"`);
    expect(pageOf({ ...everyBlock(), snapshot: null })).not.toContain("data-snapshot");
  });

  it("draws our charts in the page, and shows a drawing of other parts as a picture that cannot act", () => {
    const charted = (svg: string): string =>
      pageOf({
        ...everyBlock(),
        sections: [
          {
            orientation: "portrait",
            blocks: [{ block: "chart", picture: { svg, width: 1, height: 1, alt: "Trend" } }],
          },
        ],
      });
    const trend = sparkline({
      indicator: "Plans",
      unit: "%",
      print: String,
      points: [{ label: "May", value: 4 }],
      target: 4,
    });
    expect(charted(trend.svg)).toContain('<svg role="img" aria-label="Trend" xmlns');
    expect(charted('<svg><text x="1">a &lt; b</text></svg>')).toContain('<text x="1">a &lt; b</text>');
    expect(charted('<svg><text onclick="alert(1)">a</text></svg>')).not.toContain("<text");
  });
});

describe("the reading of our pages", () => {
  const page = pageOf(everyBlock());
  const twins: readonly (readonly [string, string | RegExp, string])[] = [
    ["a script", "<main>", "<main><script></script>"],
    ["no doctype", "<!doctype html>", ""],
    ["another language", 'lang="en-GB"', 'lang="en-US"'],
    ["no title", /<title>[^<]*/, "<title>"],
    ["a second h1", "</main>", "<h1>Again</h1></main>"],
    ["a level that is skipped", /<(\/?)h2>/g, "<$1h4>"],
    ["a paragraph left open", "</p>", ""],
    ["a bare ampersand", "</h1>", " & more</h1>"],
    ["a bare bracket", "</h1>", " < 5</h1>"],
    ["a table without caption", /<caption.*<\/caption>/, ""],
    ["a th of nothing", ' scope="col"', ""],
    ["a cell too few", /<td class="number">12<\/td>/, ""],
    ["a reference to nothing", 'id="table-1"', 'id="table-9"'],
    ["a drawing without words", / role="img" aria-label="[^"]*"/, ""],
    ["a status by colour alone", "■</span> Red", "</span>"],
    ["a handler", "<main>", '<main onclick="alert(1)">'],
    ["text outside", "</body>", "more</body>"],
  ];

  it.each(twins)("finds %s", (_, from, to) => {
    const twin = page.replace(from, to);
    expect(twin).not.toBe(page);
    expect(readPage(twin).faults).not.toEqual([]);
  });
});
