import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StatusMark, TravelMark } from "../../renderer/parts/marks.tsx";
import { Trend } from "../../renderer/parts/trend.tsx";
import { someLine } from "./some-line.ts";

describe("marks on the scorecard", () => {
  it.each([
    ["green", "●", "Green"],
    ["amber", "▲", "Amber"],
    ["red", "■", "Red"],
  ] as const)("show %s as shape and word, not by colour alone", (status, shape, word) => {
    const markup = renderToStaticMarkup(<StatusMark rating={{ status }} />);
    expect(markup).toContain(shape);
    expect(markup).toContain(word);
  });

  it("say why there is no rating", () => {
    const rating = { status: "none", reason: "No target" } as const;
    expect(renderToStaticMarkup(<StatusMark rating={rating} />)).toContain("No target");
  });

  it("say better or worse with an arrow", () => {
    expect(renderToStaticMarkup(<TravelMark travel={{ travel: "worse" }} />)).toMatch(/↓ Worse/);
  });

  it("draw the trend with words that say the same", () => {
    const line = someLine("CLA 11", {
      series: [
        { period: "2019-04", value: 21 },
        { period: "2019-05", value: 18 },
      ],
    });
    const markup = renderToStaticMarkup(<Trend line={line} />);
    expect(markup).toContain("<svg");
    expect(markup).toMatch(/aria-label="[^"]*21\.0%[^"]*April 2019[^"]*18\.0%[^"]*May 2019/);
  });
});
