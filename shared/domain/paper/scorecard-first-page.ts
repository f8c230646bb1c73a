// The first page of a scorecard says the worst first, and all of it on one page: the tables have the rest.
import { longDate } from "../dates.ts";
import { figureText, valueText } from "../format-figure.ts";
import { actionLine } from "../meeting/actions/follow-actions.ts";
import { inSentence } from "../meeting/actions/post-in-sentence.ts";
import { periodName } from "../period/period.ts";
import type { Scorecard, ScorecardLine, StatusCounts } from "../scorecard/scorecard.ts";
import { isMissing, isRepeatedlyRed, redWords } from "../scorecard/standing.ts";
import { type Block, type Run, STATUS_SHAPES } from "./blocks.ts";
import { itemsWithRoom, LINES_FOR_LISTS } from "./first-page-room.ts";
import { notForPublication, type Twin } from "./meeting-blocks.ts";

/** What `notForPublication` takes of the page. */
const LINES_OF_PART_B = 4;

export function firstPage(scorecard: Scorecard, twin: Twin): readonly Block[] {
  const lines = scorecard.sections.flatMap((section) => section.lines);
  const groups = groupsOf(scorecard, lines);
  const hidden = hiddenInWords(lines);
  const above = 2 * hidden.length + (twin === "part B" ? LINES_OF_PART_B : 0);
  const shown = itemsWithRoom(
    groups.map(({ items }) => ({ items: items.map(lettersOf) })),
    LINES_FOR_LISTS - above,
  );
  return [
    { block: "title", text: scorecard.title },
    ...(twin === "part B" ? notForPublication() : []),
    body(`${scorecard.council}: ${scorecard.body}, meeting of ${longDate(scorecard.meeting)}`),
    ...(scorecard.author === "" ? [] : [body(`Report of ${inSentence(scorecard.author)}`)]),
    body(`Data as at ${longDate(scorecard.asAt)}, ${ageInWords(scorecard)}`),
    countsInWords(scorecard.counts),
    ...hidden,
    ...groups.flatMap((group, place) => groupBlocks(group, shown[place] ?? 0)),
  ];
}

function ageInWords({ ageInDays, stale }: Scorecard): string {
  const age = `${ageInDays} days old at the meeting`;
  return stale ? `${age}: older than the limit that the body has set.` : `${age}.`;
}

/** `28 indicators could be rated against a target: ■ 5 red, ▲ 10 amber, ● 13 green. 14 could not.` */
function countsInWords({ green, amber, red, unrated }: StatusCounts): Block {
  const rated = green + amber + red;
  const status = (shape: keyof typeof STATUS_SHAPES, count: number): Run => ({
    text: `${STATUS_SHAPES[shape]}\u00a0${count}\u00a0${shape}`,
    strong: true,
  });
  return {
    block: "paragraph",
    role: "body",
    runs: [
      { text: `${rated} indicators could be rated against a target; ${unrated} could not. ` },
      status("red", red),
      { text: ", " },
      status("amber", amber),
      { text: ", " },
      status("green", green),
      { text: "." },
    ],
  };
}

interface Group {
  readonly heading: string;
  readonly items: readonly (readonly Run[])[];
  readonly whenNone: string;
  /** Where those stand that there is no room for. */
  readonly elsewhere: string;
}

function groupsOf(scorecard: Scorecard, lines: readonly ScorecardLine[]): readonly Group[] {
  const linesThat = (holds: (line: ScorecardLine) => boolean, say: (line: ScorecardLine) => string) => ({
    items: lines.filter(holds).map((line) => itemOf(line, say)),
    elsewhere: "in the tables below",
  });
  return [
    {
      heading: "What got worse",
      ...linesThat(({ travel }) => travel.travel === "worse", movement),
      whenNone: "No indicator got worse.",
    },
    {
      heading: "Red for the third time or more",
      ...linesThat(isRepeatedlyRed, (line) => `${current(line)}${againstTarget(line)}, ${redWords(line)}`),
      whenNone: "No indicator has been red three times in a row.",
    },
    {
      heading: "What was promised and not done",
      items: scorecard.promises.map((action) => [{ text: actionLine(action, scorecard.meeting) }]),
      elsewhere: "on the sheet of actions",
      whenNone: "No action that the body was promised is overdue.",
    },
    {
      heading: "What improved",
      ...linesThat(({ travel }) => travel.travel === "better", movement),
      whenNone: "No indicator improved.",
    },
    {
      heading: "What is missing",
      ...linesThat(isMissing, (line) => `${current(line)} for ${periodName(line.period)}`),
      whenNone: "Every figure was supplied.",
    },
  ];
}

function itemOf({ indicator, ...line }: ScorecardLine, say: (line: ScorecardLine) => string): readonly Run[] {
  return [
    { text: `${indicator.reference} ${indicator.name}: `, strong: true },
    { text: `${say({ ...line, indicator })}.` },
  ];
}

function groupBlocks({ heading, items, whenNone, elsewhere }: Group, shown: number): readonly Block[] {
  const rest = items.length - shown;
  return [
    { block: "heading", level: 1, text: heading },
    ...(shown === 0 ? [] : [{ block: "list", ordered: false, items: items.slice(0, shown) } satisfies Block]),
    ...(items.length === 0 ? [body(whenNone)] : []),
    ...(rest === 0
      ? []
      : [body(shown === 0 ? `There are ${rest}, ${elsewhere}.` : `And ${rest} more, ${elsewhere}.`)]),
  ];
}

function lettersOf(item: readonly Run[]): string {
  return item.map(({ text }) => text).join("");
}

function hiddenInWords(lines: readonly ScorecardLine[]): readonly Block[] {
  const count = lines.filter(({ current }) => current?.figure.kind === "suppressed by us").length;
  if (count === 0) return [];
  const subject =
    count === 1 ? "The latest figure of 1 indicator is" : `The latest figures of ${count} indicators are`;
  return [body(`${subject} hidden to protect confidentiality; the notes say why.`)];
}

function movement(line: ScorecardLine): string {
  const before = line.previous ? figureText(line.indicator, line.previous.figure) : "Not supplied";
  return `from ${before} to ${current(line)}${againstTarget(line)}`;
}

function current({ indicator, current }: ScorecardLine): string {
  return current ? figureText(indicator, current.figure) : "Not supplied";
}

function againstTarget({ indicator, target }: ScorecardLine): string {
  return target?.value == null ? "" : ` (target ${valueText(indicator, target.value)})`;
}

function body(text: string): Block {
  return { block: "paragraph", role: "body", runs: [{ text }] };
}
