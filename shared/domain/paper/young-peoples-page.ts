// The page for young people: what was looked at, what goes well, what does not yet, what was promised. In plain words.
import { longDate } from "../dates.ts";
import type { FollowedAction } from "../meeting/actions/action.ts";
import type { AgendaItem } from "../meeting/agenda/agenda.ts";
import type { MeetingRecord } from "../meeting/record.ts";
import type { Scorecard, ScorecardLine } from "../scorecard/scorecard.ts";
import { isRepeatedlyRed } from "../scorecard/standing.ts";
import type { Block, Run } from "./blocks.ts";
import { type UnprintedPaper, uprightPaper } from "./further-paper.ts";
import { isExempt, paragraph } from "./meeting-blocks.ts";
import { youngPeoplesWords } from "./young-peoples-words.ts";

/** As many of each as fit on one page and can be kept in mind. */
const MOST = 3;

/**
 * One page with no figure on it, so that no small number can be had from it: of the lines of the scorecard for the
 * public only rating and change are told, and lines without a figure are not. Exempt items and actions are left out.
 * Without a scorecard (null) it tells what was looked at and promised.
 */
export function youngPeoplesPage(
  record: MeetingRecord,
  scorecard: Scorecard | null,
  actions: readonly FollowedAction[],
): UnprintedPaper {
  const { body, meeting } = record;
  const lines = (scorecard?.sections ?? [])
    .flatMap((section) => section.lines)
    .filter(({ current }) => current?.figure.kind === "value");
  return uprightPaper(record, "page for young people", "public", [
    { block: "title", text: `News from the ${body.name.replace(/^the /i, "")}` },
    paragraph(
      "body",
      `This page is for children in care and for care leavers. We met on ${longDate(meeting.date)}.`,
    ),
    ...told("What we looked at", lookedAt(record), "We did not look at a report this time."),
    ...told("What is going well", goingWell(lines), "We do not know of anything that got better this time."),
    ...told(
      "What is not going well yet",
      notYet(lines),
      "We do not know of anything that got worse this time.",
    ),
    ...told("What was promised", promised(actions), "There is no promise that we still wait for."),
  ]);
}

function told(heading: string, items: readonly (readonly Run[])[], whenNone: string): readonly Block[] {
  return [
    { block: "heading", level: 1, text: heading },
    items.length === 0 ? paragraph("body", whenNone) : { block: "list", ordered: false, items },
  ];
}

const LOOKED_AT: readonly AgendaItem["kind"][] = ["scorecard", "report"];

function lookedAt({ items }: MeetingRecord): readonly (readonly Run[])[] {
  return items
    .filter((recorded) => !isExempt(recorded) && LOOKED_AT.includes(recorded.item.kind))
    .map(({ item }) => (item.kind === "scorecard" ? "How well you are looked after" : item.title.trim()))
    .filter((title) => title !== "")
    .slice(0, MOST)
    .map((text) => [{ text }]);
}

/** What meets its goal and got better first, then what got better, then what meets its goal as before. */
function goingWell(lines: readonly ScorecardLine[]): readonly (readonly Run[])[] {
  return firstOf([
    [
      lines.filter((line) => isRated(line, "green") && moved(line, "better")),
      "This got better. It is as good as we want it to be.",
    ],
    [
      lines.filter((line) => isRated(line, "amber") && moved(line, "better")),
      "This got better. We are nearly there.",
    ],
    [lines.filter((line) => isRated(line, "none") && moved(line, "better")), "This got better."],
    [
      lines.filter((line) => isRated(line, "green") && moved(line, "no change")),
      "This is as good as we want it to be.",
    ],
  ]);
}

/** What is far from its goal again and again first, then what is far from it, then what got worse. */
function notYet(lines: readonly ScorecardLine[]): readonly (readonly Run[])[] {
  const red = lines.filter((line) => isRated(line, "red"));
  const isAgain = isRepeatedlyRed;
  return firstOf([
    [
      red.filter((line) => isAgain(line) && moved(line, "worse")),
      "This got worse. It has been poor for some time.",
    ],
    [red.filter((line) => !isAgain(line) && moved(line, "worse")), "This got worse. It is not good enough."],
    [red.filter((line) => isAgain(line) && !moved(line, "worse")), "This has been poor for some time."],
    [red.filter((line) => !isAgain(line) && !moved(line, "worse")), "This is not good enough."],
    [lines.filter((line) => isRated(line, "amber") && moved(line, "worse")), "This got worse."],
  ]);
}

type Said = readonly [lines: readonly ScorecardLine[], sentence: string];

function firstOf(groups: readonly Said[]): readonly (readonly Run[])[] {
  return groups
    .flatMap(([lines, sentence]) =>
      lines.map(({ indicator }) => saidOf(youngPeoplesWords(indicator), sentence)),
    )
    .slice(0, MOST);
}

function isRated({ rating }: ScorecardLine, status: ScorecardLine["rating"]["status"]): boolean {
  return rating.status === status;
}

function moved({ travel }: ScorecardLine, how: ScorecardLine["travel"]["travel"]): boolean {
  return travel.travel === how;
}

/** What is overdue first, as the actions come. The words of the task are those that the clerk accepted. */
function promised(actions: readonly FollowedAction[]): readonly (readonly Run[])[] {
  return actions
    .filter(({ isExempt, state, task }) => !isExempt && state === "open" && task.trim() !== "")
    .slice(0, MOST)
    .map(({ owner, task, due, isOverdue }) => {
      const what = task.trim().replace(/\.+$/, "");
      const when = due === null ? "" : ` (${isOverdue ? "this is late: it was due" : "by"} ${longDate(due)})`;
      return owner.trim() === "" ? [{ text: `${what}${when}.` }] : saidOf(owner.trim(), `${what}${when}.`);
    });
}

function saidOf(name: string, sentence: string): readonly Run[] {
  return [{ text: `${name}: `, strong: true }, { text: sentence }];
}
