// The action sheet: who promised what at a meeting and before it, in whose words, by when, and what came of it.
import { type IsoDate, longDate } from "../dates.ts";
import type { FollowedAction } from "../meeting/actions/action.ts";
import { SILENT_TOO_LONG, toldInPublic } from "../meeting/actions/follow-actions.ts";
import type { MeetingRecord } from "../meeting/record.ts";
import type { Block, TableCell } from "./blocks.ts";
import { head, textCell, type UnprintedPaper, uprightPaper } from "./further-paper.ts";
import { asSentence, meetingInWords, paragraph, type Twin } from "./meeting-blocks.ts";

const NOBODY = "Nobody named";

/**
 * The actions by owner, the earliest due first. The public twin leaves out what was promised in private, and the Part B
 * twin has that alone; what the clerk said promises nothing is in neither.
 */
export function actionSheet(
  record: MeetingRecord,
  actions: readonly FollowedAction[],
  twin: Twin,
): UnprintedPaper {
  const ofTwin = actions.filter(
    ({ isExempt, state }) => isExempt === (twin === "part B") && state !== "refused",
  );
  const shown = twin === "public" ? ofTwin.map(toldInPublic) : ofTwin;
  return uprightPaper(record, "action sheet", twin, [
    ...head(record, `Actions after the meeting held on ${meetingInWords(record.meeting)}`, twin),
    ...(shown.length === 0 ? NOTHING_TO_DO : []),
    ...owners(shown).flatMap((owner) =>
      actionsOf(
        owner,
        shown.filter((action) => ownerOf(action) === owner),
      ),
    ),
  ]);
}

const NOTHING_TO_DO: readonly Block[] = [
  { block: "heading", level: 1, text: "Actions" },
  paragraph("body", "No action is recorded."),
];

/** By the alphabet; what nobody was named for stands last. */
function owners(actions: readonly FollowedAction[]): readonly string[] {
  const named = [...new Set(actions.map(ownerOf))].filter((owner) => owner !== NOBODY).sort();
  return actions.some((action) => ownerOf(action) === NOBODY) ? [...named, NOBODY] : named;
}

function ownerOf({ owner }: FollowedAction): string {
  return owner.trim() || NOBODY;
}

function actionsOf(owner: string, actions: readonly FollowedAction[]): readonly Block[] {
  const byDue = actions.toSorted((one, other) => (one.due ?? "9999").localeCompare(other.due ?? "9999"));
  return [
    { block: "heading", level: 1, text: owner },
    {
      block: "table",
      title: actions.length === 1 ? "1 action" : `${actions.length} actions`,
      description: `${owner}: one row for each action, with what is to be done, the sentence of the minutes, when it is due and how it stands.`,
      columns: [
        { heading: "What is to be done", width: 26, align: "left" },
        { heading: "In the words of the minutes", width: 33, align: "left" },
        { heading: "Due", width: 18, align: "left" },
        { heading: "Status", width: 23, align: "left" },
      ],
      rows: byDue.map(rowOf),
    },
  ];
}

function rowOf(action: FollowedAction): readonly TableCell[] {
  const { task, sentence, itemTitle, promisedOn, due } = action;
  const promised = [longDate(promisedOn), itemTitle.trim()].filter(Boolean).join(", ");
  return [
    textCell(asSentence(task) || "Not said."),
    textCell(sentence.trim() === "" ? promised : `“${sentence.trim()}” (${promised})`),
    textCell(due === null ? "No date given" : longDate(due)),
    { cell: "text", runs: [{ text: stateWord(action), strong: true }, { text: whatCame(action) }] },
  ];
}

function stateWord({ state, isOverdue, closedOn }: FollowedAction): string {
  const closed = closedOn === undefined ? "" : ` on ${longDate(closedOn)}`;
  if (state === "done") return `Done${closed}`;
  if (state === "dropped") return `Dropped${closed}`;
  return isOverdue ? "Overdue" : "Open";
}

/** What was said of it last, or that nothing was said for too long. */
function whatCame({ updates, state, silentFor }: FollowedAction): string {
  const last = updates.reduce<{ on: IsoDate; text: string } | null>(
    (newest, update) => (newest && newest.on > update.on ? newest : update),
    null,
  );
  const isSilent = state === "open" && silentFor >= SILENT_TOO_LONG;
  return [
    isSilent ? `, not spoken of for ${silentFor} meetings` : "",
    last && last.text.trim() !== "" ? `. ${longDate(last.on)}: ${asSentence(last.text)}` : "",
  ].join("");
}
