import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PaperSheets } from "../../renderer/parts/paper-preview.tsx";
import type { Block } from "../../shared/domain/paper/blocks.ts";
import { everyBlock } from "../backend/word/sample-papers.ts";

const shown = (...blocks: readonly Block[]) =>
  renderToStaticMarkup(
    <PaperSheets paper={{ ...everyBlock(), sections: [{ orientation: "portrait", blocks }] }} />,
  );

describe("a paper before it is printed", () => {
  const markup = renderToStaticMarkup(<PaperSheets paper={everyBlock()} />);

  it("shows each kind of block, in the order of the paper", () => {
    const order = ["<h3", "<h4", "RESOLVED</strong>", "<h5", "<ul>", "<h6", "<ol>", "<table", "<img"];
    const places = order.map((part) => markup.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("shows the parts of a resolution as a list with the body’s numbers", () => {
    const parts = shown({ block: "list", ordered: "(a)", items: [[{ text: "to note it" }]] });
    expect(parts).toContain('<ol class="paper-resolution" type="a"><li>to note it</li></ol>');
  });

  it("says a status by shape and word", () => {
    expect(markup).toMatch(/■<\/span> Red/);
    expect(markup).toMatch(/○<\/span> No data/);
  });

  it("tells a screen reader what a table shows and of what its cells are", () => {
    const [, described = ""] = /<table aria-describedby="([^"]+)"/.exec(markup) ?? [];
    expect(markup).toContain(`id="${described}">One row for each status, with the number of indicators.</p>`);
    expect(markup).toContain('<th scope="col" class="number">Indicators</th>');
    expect(markup).toContain('<th scope="row">');
  });

  it("shows charts as pictures, with the words that say the same", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const chart = shown({ block: "chart", picture: { svg, width: 20, height: 10, alt: "Trend of plans" } });
    expect(chart).toMatch(/<img src="data:image\/svg\+xml,%3Csvg[^"<>]*" alt="Trend of plans"/);
    expect(chart).not.toContain("<script");
  });

  it("shows what is written as it is written", () => {
    const runs = [{ text: "<img src=x onerror=alert(1)> & more" }];
    expect(shown({ block: "paragraph", role: "minute", runs })).toContain(
      "&lt;img src=x onerror=alert(1)&gt; &amp; more",
    );
  });
});
