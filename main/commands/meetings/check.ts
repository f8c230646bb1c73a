// resolved check
import { readFileSync } from "node:fs";
import { TextDecoder } from "node:util";
import { type IsoDate, parseIsoDate } from "../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Facts, Remark } from "../../../shared/domain/reading-desk/check.ts";
import { FIELDS } from "../../../shared/domain/reading-desk/fields.ts";
import type { MeetingRemark } from "../../../shared/domain/reading-desk/meeting-check.ts";
import { readMinute } from "../../../shared/domain/reading-desk/read.ts";
import { loadSpeller } from "../../backend/spelling/speller.ts";
import { type Command, columns, type Given, type Outcome, required, UsageError } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";
import { BODY_HELP, meetingAsked } from "./meeting-asked.ts";

/** The fields' names in lines that fit beside the others. */
const FIELD_NAMES = linesOf(FIELDS).join(`,\n${" ".repeat(13)}`);

/** As a body's is unless it says otherwise. */
const STALE_AFTER_DAYS = 45;

export const check: Command = {
  help: `resolved check <text file> [--title T] [--meeting DATE] [--as-at DATE] [--json]
resolved check --store FILE --meeting DATE [--body NAME] [--json]

Reads minutes as a careful editor would and says what to look at: words, style, the resolution, figures, promises.
A text file (UTF-8) is taken as the minutes of one item; its title, the day of the meeting and the day on which the
figures were true (as 2019-05-31) are named by the options. With --store: the minutes of the meeting on DATE.
${BODY_HELP}
It ends with 0 when nothing was found and with 1 when something was.

--json gives a list of remarks, each with these fields:
  check      which check speaks, such as doubled-word
  severity   error or warning
  from, to   the place of its words, counted from 0 in UTF-16 units, "to" behind the last
  text       what stands there
  message    what is wrong and what to do
  fix        what should stand there instead; left out where that is not certain
With --store also:
  itemId     the item that it belongs to, or null
  part       paragraphs, resolution, agenda, attendance, interests or meeting
  paragraph  the id of the paragraph, or null
  field      the words outside the minutes' text in which from and to count, or null:
             ${FIELD_NAMES}
  line       which of them, counted from 0, where a field has several lines; else null
  passage    the sentence around the words, by which an ignored remark is known again
  at         where in the passage they begin
Where field is null, from and to count in the paragraph, or in the resolution as it is printed. Where something is absent
there are no words to point at: from and to are then 0, and text is what the remark speaks of.
`,
  values: ["store", "title", "meeting", "body", "as-at"],
  flags: [],
  positionals: { least: 0, most: 1 },
  run: async (given) => {
    const [path] = given.positionals;
    if (path !== undefined && given.value("store") !== null)
      throw new UsageError("Give a text file or --store, not both.");
    return path === undefined ? checkStored(given) : checkFile(path, given);
  },
};

function linesOf(names: readonly string[]): readonly string[] {
  const middle = Math.ceil(names.length / 3);
  return [names.slice(0, middle), names.slice(middle, 2 * middle), names.slice(2 * middle)].map((line) =>
    line.join(", "),
  );
}

async function checkFile(path: string, given: Given): Promise<Outcome> {
  const { isWord, suggest } = await loadSpeller();
  const facts: Facts = {
    title: given.value("title"),
    meeting: dateGiven(given, "meeting"),
    asAt: dateGiven(given, "as-at"),
    period: null,
    staleAfterDays: STALE_AFTER_DAYS,
    scorecard: null,
    keyword: null,
    isWord,
    suggest,
  };
  const text = textIn(path);
  return outcomeOf(readMinute(text, facts), (remark) => placeInText(text, remark));
}

async function checkStored(given: Given): Promise<Outcome> {
  if (given.value("store") === null) throw new UsageError("A text file or --store is needed.");
  const storePath = required(given, "store");
  const find = meetingAsked(given);
  return withBackend({ storePath, storeMustExist: true }, async (backend) => {
    const { handlers } = backend;
    const meeting = await find(backend);
    const record = await handlers["meetings.show"]({ meeting: meeting.id }, noCall);
    const remarks = await handlers["minutes.check"]({ meeting: meeting.id }, noCall);
    return outcomeOf(remarks, (remark) => placeInMeeting(record, remark));
  });
}

function dateGiven(given: Given, option: string): IsoDate | null {
  const written = given.value(option);
  const date = written === null ? null : parseIsoDate(written);
  if (written !== null && date === null)
    throw new UsageError(`"${written}" is not a date; write it as 2019-07-03.`);
  return date;
}

/** With or without a byte order mark, of which no place is counted. */
function textIn(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UsageError(`The text ${path} cannot be opened.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not a text in UTF-8; save it as one.`);
  }
}

function outcomeOf<R extends Remark>(remarks: readonly R[], placeOf: (remark: R) => string): Outcome {
  if (remarks.length === 0) return { exit: 0, json: remarks, text: "Nothing was found." };
  const rows = remarks.map((remark) => [placeOf(remark), ...rowOf(remark)]);
  return { exit: 1, json: remarks, text: columns(rows) };
}

/** Line and column count from 1, as an editor shows them. */
function placeInText(text: string, { from }: Remark): string {
  const lines = text.slice(0, from).split(/\r\n|\n|\r/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** `item 5, paragraph 2`, or the part of the papers that the remark is about. */
function placeInMeeting({ items }: MeetingRecord, { itemId, part, paragraph, field }: MeetingRemark): string {
  const recorded = items.find(({ item }) => item.id === itemId);
  const place = recorded?.minute.paragraphs.findIndex(({ id }) => id === paragraph) ?? -1;
  const within = [place >= 0 ? `paragraph ${place + 1}` : part, field].filter(Boolean).join(", ");
  return recorded ? `item ${recorded.number || recorded.item.title}, ${within}` : within;
}

function rowOf({ severity, text, message, fix }: Remark): readonly string[] {
  const quoted = text.replace(/\s/g, " ");
  const short = quoted.length > 40 ? `${quoted.slice(0, 39)}…` : quoted;
  const instead = fix === undefined || fix.trim() === "" || fix.length > 40 ? "" : ` Instead: “${fix}”.`;
  return [severity, `“${short}”`, `${message}${instead}`];
}
