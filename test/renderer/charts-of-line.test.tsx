import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ComparatorBars, TrendChart } from "../../renderer/parts/trend.tsx";
import { someLine } from "./some-line.ts";

it("the story's trend says in words what it draws", () => {
  const series = [
    { period: "2019-04", value: 21 },
    { period: "2019-05", value: 18 },
  ] as const;
  const markup = renderToStaticMarkup(<TrendChart line={someLine("CLA 11", { series })} />);
  expect(markup).toMatch(/role="img" aria-label="[^"]*21\.0% in April 2019[^"]*18\.0% in May 2019/);
});

it("the story has no bars where there is nobody to compare with", () => {
  expect(renderToStaticMarkup(<ComparatorBars line={someLine("CLA 11")} />)).toBe("");
});
