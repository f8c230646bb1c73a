// resolved actions
import type { ActionsAtMeeting, MeetingSummary } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import type { RecordedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { actionLine, SILENT_TOO_LONG } from "../../../shared/domain/meeting/actions/follow-actions.ts";
import { Refused } from "../../../shared/errors.ts";
import { type Command, dateFrom, required } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";
import { BODY_HELP, meetingOn, newestMeeting } from "./meeting-asked.ts";

export const actions: Command = {
  help: `resolved actions --store FILE [--meeting DATE] [--body NAME] [--json]

Says what is to do as at the meeting on DATE (as 2019-07-03), or as at the newest in the store: what earlier meetings
left open, the overdue and the silent first, what this one promised, and which sentences of its minutes read as a promise
and were not answered yet. ${BODY_HELP}
It ends with 1 when an action is overdue, was not spoken of for two meetings or waits for an answer, and with 0 otherwise.
`,
  values: ["store", "meeting", "body"],
  flags: [],
  positionals: { least: 0, most: 0 },
  run: (given) => {
    const written = given.value("meeting");
    const date = written === null ? null : dateFrom(written);
    return withBackend({ storePath: required(given, "store"), storeMustExist: true }, async (backend) => {
      const { handlers } = backend;
      const body = given.value("body");
      const meeting = await (date === null ? newestMeeting(backend, body) : meetingOn(backend, date, body));
      if (!meeting) throw new Refused("not-found");
      const found = await handlers["actions.list"]({ meeting: meeting.id }, noCall);
      return {
        exit: isAmiss(found) ? 1 : 0,
        json: { meeting: meeting.date, body: meeting.body, ...found },
        text: inWords(meeting, found),
      };
    });
  },
};

function isAmiss({ open, proposed }: ActionsAtMeeting): boolean {
  const isLate = open.some(({ isOverdue, silentFor }) => isOverdue || silentFor >= SILENT_TOO_LONG);
  return isLate || proposed.length > 0;
}

function inWords(meeting: MeetingSummary, { open, made, proposed }: ActionsAtMeeting): string {
  const kept = made.filter(({ state }) => state !== "refused");
  const sections = [
    section(
      "To do from earlier meetings",
      open.map((action) => `${actionLine(action, meeting.date)}${privately(action)}`),
    ),
    section("Promised at this meeting", kept.map(madeLine)),
    section(
      "Not answered yet",
      proposed.map((one) => `“${one.sentence}”${privately(one)}`),
    ),
  ].filter((text) => text !== "");
  const title = `${meeting.body}, as at ${longDate(meeting.date)}`;
  return sections.length === 0 ? `${title}: there is nothing to do.` : [title, ...sections].join("\n\n");
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`${heading}:`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function madeLine(action: RecordedAction): string {
  const due = action.due === null ? "no date given" : `due ${longDate(action.due)}`;
  return `${action.owner || "Nobody named"}: ${action.task} (${action.state}; ${due}).${privately(action)}`;
}

function privately({ isExempt }: Pick<RecordedAction, "isExempt">): string {
  return isExempt ? " [in private]" : "";
}
