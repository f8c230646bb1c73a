// Whoever meets a figure on the screen, in Word, on the web or in the words of its trend meets the same one.
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { printPaper } from "../../main/backend/word/print.ts";
import { NowAndBefore } from "../../renderer/screens/scorecard/now-and-before.tsx";
import { ScorecardTable } from "../../renderer/screens/scorecard/scorecard-table.tsx";
import { valueText } from "../../shared/domain/format-figure.ts";
import type { Indicator } from "../../shared/domain/indicator.ts";
import { scorecardPaper } from "../../shared/domain/paper/scorecard-paper.ts";
import { pageOf } from "../../shared/domain/paper/to-html.ts";
import { periodName } from "../../shared/domain/period/period.ts";
import type { Figure } from "../../shared/domain/reading.ts";
import type { ScorecardLine } from "../../shared/domain/scorecard/scorecard.ts";
import { readBack } from "../backend/word/read-back.ts";
import { lineOf, type Sent, scorecardOf, someIndicator } from "../domain/disclosure/some-public.ts";

interface Given extends Partial<Indicator> {
  readonly figures: Readonly<Partial<Record<"2018-05" | "2019-03" | "2019-04" | "2019-05", Sent>>>;
}

const notDue: Figure = { kind: "not due" };
const GIVEN: Readonly<Record<string, Given>> = {
  "a count": { figures: { "2018-05": 1204, "2019-03": 1187, "2019-04": 1190, "2019-05": 1186 } },
  "a share": {
    ...{ unit: "%", decimalPlaces: 1, polarity: "high" },
    figures: { "2018-05": [31, 40], "2019-03": [70, 80], "2019-04": [61, 80], "2019-05": [66, 80] },
  },
  "a rate": {
    ...{ unit: "rate per 10,000", decimalPlaces: 1, polarity: "low" },
    figures: { "2019-03": [70, 9000], "2019-04": [77, 9000], "2019-05": [77, 9000] },
  },
  days: {
    ...{ unit: "days", polarity: "low" },
    figures: { "2018-05": 470, "2019-03": 452, "2019-04": 0, "2019-05": 438 },
  },
  "an average": {
    ...{ unit: "average", decimalPlaces: 2, polarity: "low" },
    figures: { "2019-03": 14.5, "2019-04": 14.25, "2019-05": 14 },
  },
  "what was not supplied": { figures: { "2018-05": 20, "2019-03": 30 } },
  "what is not due": { figures: { "2019-04": 44, "2019-05": notDue } },
};

const scorecard = scorecardOf(
  "2019-05",
  Object.entries(GIVEN).map(([name, { figures, ...more }]) => ({
    indicator: someIndicator(name, { dataPeriod: "snapshot", section: "All", name: `Of ${name}`, ...more }),
    target: { value: 60.5, rag: { rule: "points", green: 0, amber: 2 } },
    figures,
  })),
);
const paper = { ...scorecardPaper(scorecard, [], "part B"), snapshot: null };

type Row = Readonly<Record<string, string>>;
const IN_TABLE = ["Previous", "Latest", "Year to date", "Target", "Status", "Travel", "Trend"] as const;

/** A shape stands apart from its word, on the screen by its margin. */
function textOf(markup: string): string {
  return markup
    .replace(/(class="shape">[^<]+)<\/span>/g, "$1 ")
    .replace(/<[^>]*aria-label="([^"]*)"[^>]*>.*?<\/svg>/gs, "$1")
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, "$1")
    .replace(/<[^>]+>/g, "")
    .trim();
}

/** The row of the line in a table of HTML, by its headings. */
function rowIn(html: string, reference: string): Row {
  const [, table = ""] =
    /<table[^>]*>(.*?)<\/table>/s.exec(html.slice(html.search(/<table[^>]*>(?:(?!<\/table>).)*Latest/s))) ??
    [];
  const cells = (row: string) =>
    [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => textOf(cell ?? ""));
  const [head = [], ...rows] = [...table.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
    cells(row ?? ""),
  );
  const found = rows.find(([first]) => first === reference) ?? [];
  return Object.fromEntries(head.map((heading, place) => [heading, found[place] ?? "no cell"]));
}

const screen = renderToStaticMarkup(
  <ScorecardTable scorecard={scorecard} sections={scorecard.sections} onChoose={() => undefined} />,
);
const web = pageOf(paper);
let word: readonly (readonly string[])[];
beforeAll(async () => {
  word = (await readBack(await printPaper(paper))).filter((line) => typeof line !== "string");
});

function rowInWord(reference: string): Row {
  const head = word.find((row) => row.includes("Latest")) ?? [];
  const found = word.find(([first]) => first === reference) ?? [];
  return Object.fromEntries(head.map((heading, place) => [heading, found[place] ?? "no cell"]));
}

describe.each(Object.keys(GIVEN))("%s", (reference) => {
  const line: ScorecardLine = lineOf(scorecard, reference);
  const onWeb = rowIn(web, reference);

  it("is the same in each cell on the screen, in Word and on the page for the web", () => {
    const onScreen = rowIn(screen, reference);
    for (const column of IN_TABLE) {
      expect(onScreen[column]).not.toBe("no cell");
      expect({ [column]: onScreen[column] }).toEqual({ [column]: onWeb[column] });
    }
    expect(rowInWord(reference)).toEqual(onWeb);
  });

  it("is the same in its story, which has what the table has no room for", () => {
    const facts = renderToStaticMarkup(<NowAndBefore line={line} />);
    const told = [...facts.matchAll(/<dd[^>]*>(.*?)<\/dd>/gs)].map(([, fact]) => textOf(fact ?? ""));
    const { Latest, Previous, Earlier, "On last year": onLastYear } = onWeb;
    expect([told[0], told[1], told[2], told[4]]).toEqual([Latest, Previous, Earlier, onLastYear]);
  });

  it("is the same figure in the words of its trend", () => {
    const last = line.series.findLast(({ value }) => value !== null);
    const told = new RegExp(
      `last (\\S+)(?: days| per 10,000| years and months)? in ${last && periodName(last.period)}`,
    );
    expect(told.exec(onWeb.Trend ?? "")?.[1]).toBe(
      last?.value == null ? undefined : valueText(line.indicator, last.value),
    );
    if (last?.period === line.period) expect(told.exec(onWeb.Trend ?? "")?.[1]).toBe(onWeb.Latest);
  });
});
