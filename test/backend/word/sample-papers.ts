// Papers for the printer's tests: one that uses every block, and one as long as a real scorecard.
import { sparkline } from "../../../shared/domain/chart/sparkline.ts";
import type { Block, Paper, Table, TableCell } from "../../../shared/domain/paper/blocks.ts";

const PERIODS = [
  "May 2018",
  "Jun 2018",
  "Jul 2018",
  "Aug 2018",
  "Sep 2018",
  "Oct 2018",
  "Nov 2018",
  "Dec 2018",
  "Jan 2019",
  "Feb 2019",
  "Mar 2019",
  "Apr 2019",
  "May 2019",
];

export function text(words: string): TableCell {
  return { cell: "text", runs: [{ text: words }] };
}

/** A trend with two gaps, so that each has words of its own. */
function trend(indicator: string, start: number) {
  const points = PERIODS.map((label, index) => ({
    label,
    value: index === 3 || index === 8 ? null : start + ((index * (start + 3)) % 11),
  }));
  return sparkline({ indicator, unit: "%", print: (value) => `${value}%`, points, target: start + 8 });
}

const statuses: readonly TableCell[] = [
  { cell: "status", status: "red", text: "Red" },
  { cell: "status", status: "amber", text: "Amber" },
  { cell: "status", status: "green", text: "Green" },
  { cell: "status", status: "none", text: "No data" },
];

function scorecardTable(title: string, lines: number): Table {
  return {
    block: "table",
    title,
    description:
      "One row for each indicator: reference, indicator, three periods, target, status, travel, trend and comment.",
    columns: [
      { heading: "Ref", width: 8, align: "left" },
      { heading: "Indicator", width: 26, align: "left" },
      { heading: "Mar 2019", width: 10, align: "right" },
      { heading: "Apr 2019", width: 10, align: "right" },
      { heading: "May 2019", width: 10, align: "right" },
      { heading: "Target", width: 8, align: "right" },
      { heading: "Status", width: 11, align: "left" },
      { heading: "Travel", width: 12, align: "left" },
      { heading: "Trend", width: 16, align: "left" },
      { heading: "Comment", width: 22, align: "left" },
    ],
    rows: Array.from({ length: lines }, (_, index) => [
      text(`CLA ${index + 1}`),
      text("Children in care for two and a half years in the same placement for two years"),
      text("61%"),
      text(index % 5 === 0 ? "Not supplied" : "63%"),
      text("64%"),
      text("70%"),
      statuses[index % statuses.length] ?? text("None"),
      text(index % 2 === 0 ? "↑ Better" : "↓ Worse"),
      { cell: "picture", picture: trend(`CLA ${index + 1}`, 50 + index) },
      text(index % 3 === 0 ? "No comment supplied by Head of Corporate Parenting" : "On course for the year"),
    ]),
  };
}

const paper = (sections: Paper["sections"]): Paper => ({
  title: "Children in Care Performance Scorecard, May 2019",
  author: "Corporate Parenting Panel",
  date: "2019-06-25",
  snapshot: "snapshot-2019-05-a1",
  sections,
});

/** As many indicators as a large council reports on, with a chart each, on landscape pages. */
export function longScorecard(lines: number): Paper {
  return paper([
    {
      orientation: "landscape",
      blocks: [
        { block: "title", text: "Children in Care Performance Scorecard" },
        { block: "heading", level: 1, text: "Indicators" },
        scorecardTable("All indicators, data as at 31 May 2019", lines),
      ],
    },
  ]);
}

const minutes: readonly Block[] = [
  { block: "title", text: "Minutes of the Corporate Parenting Panel" },
  {
    block: "paragraph",
    role: "draft",
    runs: [{ text: "Draft: these minutes are not agreed until the next meeting" }],
  },
  { block: "heading", level: 1, text: "44/22 Children in Care Performance Scorecard" },
  {
    block: "paragraph",
    role: "minute",
    runs: [
      {
        text:
          "The Head of Corporate Parenting presented the scorecard and drew attention to pathway plans, of which 18% " +
          "were completed in time against a target of 85%. She said that social workers' capacity had been the main cause.",
      },
    ],
  },
  {
    block: "paragraph",
    role: "resolution",
    runs: [
      { text: "The Panel " },
      { text: "RESOLVED", strong: true },
      { text: " to note the Children in Care Performance Scorecard, data as at 31 May 2019." },
    ],
  },
  { block: "heading", level: 2, text: "Present" },
  {
    block: "list",
    ordered: false,
    items: [[{ text: "Chair of the Panel" }], [{ text: "Head of Corporate Parenting" }]],
  },
  { block: "heading", level: 3, text: "What was promised" },
  {
    block: "list",
    ordered: true,
    items: [[{ text: "An audit programme" }], [{ text: "A care leavers' forum in September" }]],
  },
  {
    block: "list",
    ordered: true,
    items: [[{ text: "The second list starts from one again" }]],
  },
  { block: "heading", level: 2, text: "Counts by status" },
  {
    block: "table",
    title: "Rated indicators by status",
    description: "One row for each status, with the number of indicators.",
    columns: [
      { heading: "Status", width: 1, align: "left" },
      { heading: "Indicators", width: 1, align: "right" },
    ],
    rows: statuses.map((status, index) => [status, text(String(12 - index))]),
  },
  { block: "paragraph", role: "note", runs: [{ text: "Figures marked (p) are provisional." }] },
  { block: "heading", level: 2, text: "Pathway plans" },
  { block: "chart", picture: { ...trend("Pathway plans completed in time", 20), width: 240, height: 64 } },
  { block: "paragraph", role: "body", runs: [{ text: "The meeting closed at 6.40 pm." }] },
  { block: "paragraph", role: "signature", runs: [{ text: "Signed by the Chair of the Panel" }] },
  { block: "paragraph", role: "signature", runs: [{ text: "Date" }] },
];

/** Uses each block, each role of a paragraph, each kind of cell and both orientations. */
export function everyBlock(): Paper {
  return paper([
    { orientation: "portrait", blocks: minutes },
    {
      orientation: "landscape",
      blocks: [
        { block: "heading", level: 1, text: "Indicators" },
        scorecardTable("Placements, data as at 31 May 2019", 14),
      ],
    },
  ]);
}
