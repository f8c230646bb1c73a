// The scorecard as a paper: an honest first page, the table by section, and the notes that let it be checked.
import { type IsoDate, longDate } from "../dates.ts";
import type { PublicScorecard } from "../disclosure/public-scorecard.ts";
import type { DisclosureRules } from "../disclosure/rules.ts";
import {
  type DisclosureSettings,
  exceptionInWords,
  exceptionsIn,
  smallInWords,
} from "../disclosure/settings.ts";
import { blankWords } from "../format-figure.ts";
import { periodName } from "../period/period.ts";
import { comparatorWords, NO_COMPARATOR } from "../scorecard/comparator.ts";
import { changeInWords } from "../scorecard/definition-change.ts";
import { oralUpdateWords } from "../scorecard/oral-updates.ts";
import type { Scorecard, ScorecardLine } from "../scorecard/scorecard.ts";
import { ruleInWords } from "../scorecard/target.ts";
import type { Block, Run } from "./blocks.ts";
import type { UnprintedPaper } from "./further-paper.ts";
import { keptTogether } from "./kept-together.ts";
import type { Twin } from "./meeting-blocks.ts";
import { charts } from "./scorecard-charts.ts";
import { firstPage } from "./scorecard-first-page.ts";
import { figuresTable, HIDDEN_IN_SHORT } from "./scorecard-table.ts";

const HIDDEN = blankWords("suppressed by us");

/** A return that figures on the paper came from. */
export interface PaperSource {
  readonly id: string;
  readonly fileName: string;
  readonly sender: string;
  readonly acceptedOn: IsoDate;
}

/**
 * The public twin prints only what a public scorecard has, and says what is hidden; the Part B twin has every figure and
 * says that it is not for publication.
 */
export function scorecardPaper(
  scorecard: PublicScorecard,
  sources: readonly PaperSource[],
  twin: "public",
): UnprintedPaper;
export function scorecardPaper(
  scorecard: Scorecard,
  sources: readonly PaperSource[],
  twin: "part B",
): UnprintedPaper;
export function scorecardPaper(
  scorecard: Scorecard | PublicScorecard,
  sources: readonly PaperSource[],
  twin: Twin,
): UnprintedPaper {
  const senders = new Map(sources.map((source) => [source.id, source.sender]));
  const part = twin === "public" ? "" : ", Part B, not for publication";
  const lines = scorecard.sections.flatMap((section) => section.lines);
  const references = lines.map(({ indicator }) => indicator.reference);
  const upright = (blocks: readonly Block[]) =>
    ({ orientation: "portrait", blocks: keptTogether(blocks, references) }) as const;
  return {
    title: `${scorecard.title}${part}, data as at ${longDate(scorecard.asAt)}`,
    author: scorecard.author || scorecard.council,
    date: scorecard.meeting,
    sections: [
      upright(firstPage(scorecard, twin)),
      {
        orientation: "landscape",
        blocks: keptTogether(indicatorTables(scorecard, senders), references),
      },
      upright([...charts(lines), ...notes(scorecard, sources, twin)]),
    ],
  };
}

function indicatorTables(scorecard: Scorecard, senders: ReadonlyMap<string, string>): readonly Block[] {
  return [
    { block: "heading", level: 1, text: "Every indicator by section" },
    ...scorecard.sections.flatMap(({ name, lines }) => [
      { block: "heading", level: 2, text: name } as const,
      figuresTable(scorecard, name, lines),
      ...comments(name, lines, senders),
    ]),
  ];
}

/** Comments stand under their table, so that figures keep to one line and words have room. */
function comments(
  section: string,
  lines: readonly ScorecardLine[],
  senders: ReadonlyMap<string, string>,
): readonly Block[] {
  const items = lines.flatMap((line): (readonly Run[])[] => {
    const comment = commentOn(line, senders);
    const lead = `${line.indicator.reference}: `;
    return comment === null ? [] : [[{ text: lead, strong: true }, { text: comment }]];
  });
  if (items.length === 0) return [];
  return [
    { block: "heading", level: 3, text: `Comments on ${section}` },
    { block: "list", ordered: false, items },
  ];
}

/** The comment, or that one was due: an indicator that is red or got worse owes one. */
function commentOn(line: ScorecardLine, senders: ReadonlyMap<string, string>): string | null {
  if (line.current?.comment === HIDDEN) return `${HIDDEN}.`;
  if (line.current?.comment) return line.current.comment;
  const isDue = line.rating.status === "red" || line.travel.travel === "worse";
  if (!isDue || line.current === null) return null;
  const sender = senders.get(line.current.source.returnId);
  return sender ? `No comment supplied by the ${sender}.` : "No comment supplied.";
}

function notes(
  scorecard: Scorecard | PublicScorecard,
  sources: readonly PaperSource[],
  twin: Twin,
): readonly Block[] {
  const lines = scorecard.sections.flatMap((section) => section.lines);
  return [
    { block: "heading", level: 1, text: "Notes" },
    { block: "heading", level: 2, text: "How the status is decided" },
    list(rulesInForce(lines)),
    { block: "heading", level: 2, text: "Signs" },
    list([
      "(r) marks a figure that has been revised since it was first reported; (p) marks a provisional figure.",
      "Travel says whether the latest figure is better or worse than the previous one, by what is good for the indicator; On last year says the same against the same period of last year.",
      `The dashed line in a trend is the target; a gap is a period with no figure${twin === "public" ? " or with one that is hidden" : ""}.`,
      "None in the table means that there is no such figure.",
    ]),
    ...("disclosure" in scorecard ? whatIsHidden(lines, scorecard) : []),
    ...newDefinitions(lines),
    ...comparedWith(lines),
    ...otherPeriods(scorecard, lines),
    ...toldAtMeetings(scorecard, lines, twin),
    { block: "heading", level: 2, text: "Where the figures come from" },
    list(
      sourcesUsed(lines, sources).map(
        ({ fileName, sender, acceptedOn }) =>
          `${fileName}, sent by the ${sender}, accepted ${longDate(acceptedOn)}.`,
      ),
    ),
  ];
}

/** Each rule once, with the indicators that it rates. */
function rulesInForce(lines: readonly ScorecardLine[]): readonly string[] {
  const references = new Map<string, string[]>();
  for (const { indicator, target } of lines) {
    if (target === null || indicator.polarity === "information") continue;
    const rule = ruleInWords(target.rag);
    references.set(rule, [...(references.get(rule) ?? []), indicator.reference]);
  }
  if (references.size === 0) return ["No indicator has a target."];
  return [...references].map(([rule, rated]) => `${rule} (${rated.join(", ")})`);
}

function newDefinitions(lines: readonly ScorecardLine[]): readonly Block[] {
  const changed = lines.flatMap(({ indicator, definitionChanges }) =>
    definitionChanges.map((change) => `${indicator.reference} ${indicator.name}, ${changeInWords(change)}.`),
  );
  if (changed.length === 0) return [];
  return [
    { block: "heading", level: 2, text: "New definitions" },
    list([
      "Figures before and after a new definition are not of the same thing: a trend is not joined across it, and nothing is called better or worse.",
      ...changed,
    ]),
  ];
}

/** What others have comes a year at a time and late: nothing is set beside a figure that is older than it. */
function comparedWith(lines: readonly ScorecardLine[]): readonly Block[] {
  const compared = lines.flatMap(({ indicator, comparators }) =>
    comparators.map(
      (comparator) =>
        `${indicator.reference} ${comparatorWords(indicator, comparator)} (${comparator.source}).`,
    ),
  );
  const about = "Counts are not compared, and no figure is set beside one of a later year.";
  return [
    { block: "heading", level: 2, text: "Compared with others" },
    compared.length === 0 ? list([`${NO_COMPARATOR}. ${about}`]) : list([about, ...compared]),
  ];
}

/** Indicators that report by the quarter or the term stand at another period than the paper's month. */
function otherPeriods(scorecard: Scorecard, lines: readonly ScorecardLine[]): readonly Block[] {
  const others = lines.filter((line) => line.period !== scorecard.period);
  if (others.length === 0) return [];
  const byPeriod = new Map<string, string[]>();
  for (const { period, indicator } of others)
    byPeriod.set(periodName(period), [...(byPeriod.get(periodName(period)) ?? []), indicator.reference]);
  return [
    { block: "heading", level: 2, text: "Figures that are not monthly" },
    list([...byPeriod].map(([period, references]) => `${period}: ${references.join(", ")}.`)),
  ];
}

/** What is hidden, by what rule and exceptions, but not which figure is small: that would tell half of it. */
function whatIsHidden(
  lines: readonly ScorecardLine[],
  { disclosure, mayHideNought }: PublicScorecard,
): readonly Block[] {
  const hiding = lines.filter(
    ({ series, current, yearToDateIsHidden }) =>
      yearToDateIsHidden || current?.comment === HIDDEN || series.some(({ isHidden }) => isHidden),
  );
  const exceptions = exceptionsOf(lines, disclosure);
  if (hiding.length === 0 && exceptions.length === 0) return [];
  const { rules } = disclosure;
  return [
    { block: "heading", level: 2, text: "What is hidden" },
    list([
      `${HIDDEN_IN_SHORT}, or ${HIDDEN.toLowerCase()}: a figure is left out where it rests on ${smallInWords(rules)}, or where a count of ${rules.smallUpTo} or fewer could be worked out from it. ${noughtInWords(disclosure.rules, mayHideNought)} No figure is rounded to hide it.`,
      ...exceptions,
      "The status, the travel and the trend of a hidden figure are hidden with it, and so is a comment that would name it.",
      ...(hiding.length === 0
        ? ["Nothing is hidden in this paper."]
        : [`Something is hidden of: ${hiding.map(({ indicator }) => indicator.reference).join(", ")}.`]),
    ]),
  ];
}

function noughtInWords({ hidesNought }: DisclosureRules, mayHideNought: boolean): string {
  if (hidesNought) return "A count of 0 is hidden too.";
  return mayHideNought
    ? "A count of 0 is shown unless a hidden one could be worked out from it."
    : "A count of 0 is shown.";
}

/** Every one in force, in the order of the paper. */
function exceptionsOf(lines: readonly ScorecardLine[], disclosure: DisclosureSettings): readonly string[] {
  const exceptionOf = exceptionsIn(disclosure);
  const inForce = lines.flatMap(({ indicator }) => {
    const exception = exceptionOf(indicator.reference);
    return exception === null ? [] : [{ exception, name: indicator.name }];
  });
  const isAnyShown = inForce.some(({ exception }) => exception.always === "shown");
  return [
    ...inForce.map(({ exception, name }) => `${exceptionInWords(exception, name)}.`),
    ...(isAnyShown
      ? [
          "A figure that is always shown is left out all the same where a hidden one could be worked out from it.",
        ]
      : []),
  ];
}

/** Newer figures that were given; what was told in private stands in no public paper. */
function toldAtMeetings(
  { oralUpdates }: Scorecard,
  lines: readonly ScorecardLine[],
  twin: Twin,
): readonly Block[] {
  const told = oralUpdates.flatMap((update) => {
    const line = lines.find(({ indicator }) => indicator.reference === update.indicator);
    if (!line || (update.isExempt && twin === "public")) return [];
    return [`${update.indicator} ${line.indicator.name}. ${oralUpdateWords(line.indicator, update)}.`];
  });
  return told.length === 0
    ? []
    : [{ block: "heading", level: 2, text: "Newer figures given at a meeting" }, list(told)];
}

function sourcesUsed(
  lines: readonly ScorecardLine[],
  sources: readonly PaperSource[],
): readonly PaperSource[] {
  const used = new Set(lines.flatMap(({ current }) => (current ? [current.source.returnId] : [])));
  return sources.filter((source) => used.has(source.id));
}

function list(items: readonly string[]): Block {
  return { block: "list", ordered: false, items: items.map((item) => [{ text: item }]) };
}
