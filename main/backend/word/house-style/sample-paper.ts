// A paper that shows each style of the house at its work, to try a template out and to print for whoever chooses it.
import { sparkline } from "../../../../shared/domain/chart/sparkline.ts";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Block, Paper, Run, TableCell } from "../../../../shared/domain/paper/blocks.ts";

const words = (text: string): TableCell => ({ cell: "text", runs: [{ text }] });

const paragraph = (
  role: Extract<Block, { block: "paragraph" }>["role"],
  ...runs: readonly (string | Run)[]
): Block => ({
  block: "paragraph",
  role,
  runs: runs.map((run) => (typeof run === "string" ? { text: run } : run)),
});

const trend = sparkline({
  indicator: "An indicator",
  unit: "%",
  print: (value) => `${value}%`,
  target: 85,
  points: [
    { label: "March 2019", value: 61 },
    { label: "April 2019", value: null },
    { label: "May 2019", value: 64 },
  ],
});

const table: Block = {
  block: "table",
  title: "A table of indicators, data as at 31 May 2019",
  description: "One row for each indicator: its name, two periods, its status, its trend and a comment.",
  columns: [
    { heading: "Indicator", width: 26, align: "left" },
    { heading: "April 2019", width: 12, align: "right" },
    { heading: "May 2019", width: 12, align: "right" },
    { heading: "Status", width: 12, align: "left" },
    { heading: "Trend", width: 16, align: "left" },
    { heading: "Comment", width: 22, align: "left" },
  ],
  rows: (["red", "amber", "green", "none"] as const).map((status) => [
    words("Pathway plans completed in time"),
    words("Not supplied"),
    words("64%"),
    { cell: "status", status, text: { red: "Red", amber: "Amber", green: "Green", none: "No data" }[status] },
    { cell: "picture", picture: trend },
    words("A comment by the post that sent the figures"),
  ]),
};

const counts: Block = {
  block: "table",
  title: "A small table",
  description: "One row for each status, with the number of indicators.",
  columns: [
    { heading: "Status", width: 1, align: "left" },
    { heading: "Indicators", width: 1, align: "right" },
  ],
  rows: [
    [{ cell: "status", status: "red", text: "Red" }, words("5")],
    [{ cell: "status", status: "green", text: "Green" }, words("12")],
  ],
};

export function samplePaper(date: IsoDate): Paper {
  return {
    title: "A sample in the house style",
    author: "Resolved",
    date,
    snapshot: null,
    sections: [
      {
        orientation: "portrait",
        blocks: [
          { block: "title", text: "The title of a paper" },
          paragraph("draft", "Draft: the mark of minutes that are not agreed yet"),
          { block: "heading", level: 1, text: "The heading of an item" },
          paragraph(
            "minute",
            "A paragraph of minutes. The Head of Corporate Parenting presented the report and drew attention to " +
              "pathway plans, of which 64% were completed in time against a target of 85%.",
          ),
          paragraph("minute", "A second paragraph, so that the space between them can be seen."),
          paragraph(
            "resolution",
            "The Panel ",
            { text: "RESOLVED", strong: true },
            " to note the report, data as at 31 May 2019.",
          ),
          { block: "heading", level: 2, text: "A heading of the second level" },
          paragraph("body", "Text that runs on, as in a report or on the front sheet of an agenda."),
          {
            block: "list",
            ordered: true,
            items: [[{ text: "The first entry of a list" }], [{ text: "The second entry" }]],
          },
          { block: "heading", level: 3, text: "A heading of the third level" },
          counts,
          paragraph("note", "A note: figures marked (p) are provisional."),
          paragraph("body", "The meeting closed at 6.40 pm."),
          paragraph("signature", "Signed by the Chair"),
          paragraph("signature", "Date"),
        ],
      },
      {
        orientation: "landscape",
        blocks: [{ block: "heading", level: 1, text: "A page for tables" }, table],
      },
      {
        orientation: "portrait",
        blocks: [
          { block: "heading", level: 1, text: "Upright again" },
          paragraph("body", "The paper ends here."),
        ],
      },
    ],
  };
}
