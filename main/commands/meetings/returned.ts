// resolved returned
import { basename, resolve } from "node:path";
import type { ReturnedMinutes } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import type {
  ReturnedChange,
  ReturnedComment,
} from "../../../shared/domain/returned-minutes/returned-change.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { type Command, type Given, type Outcome, required } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";
import { refusedOutcome } from "../refused.ts";
import { BODY_HELP, meetingAsked } from "./meeting-asked.ts";

export const returned: Command = {
  help: `resolved returned <file.docx> --store FILE --meeting DATE [--body NAME] [--accept-all] [--json]

Compares minutes or a note sheet that were printed here and edited in Word with the minutes of the meeting on DATE (as
2019-07-03), and lists each change and each comment. With --accept-all every change that can be taken is taken in;
without it nothing is stored. It ends with 0 when nothing is left to decide and with 1 when something is.
${BODY_HELP}
`,
  values: ["store", "meeting", "body"],
  flags: ["accept-all"],
  positionals: { least: 1, most: 1 },
  run: async (given) => {
    const path = resolve(given.positionals[0] ?? "");
    const find = meetingAsked(given);
    const storePath = required(given, "store");
    try {
      return await withBackend({ storePath, storeMustExist: true }, async (backend) => {
        return compare(backend, (await find(backend)).id, path, given);
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return refusedOutcome(error, { fileName: basename(path) });
    }
  },
};

async function compare(backend: Backend, meeting: string, path: string, given: Given): Promise<Outcome> {
  const { handlers, grant } = backend;
  const file = grant(path).id;
  const looked = await handlers["minutes.returned"]({ meeting, file }, noCall);
  const accept = given.flag("accept-all")
    ? looked.changes.filter(({ canBeTaken }) => canBeTaken).map(({ id }) => id)
    : [];
  if (accept.length > 0) {
    const { sha256, version } = looked;
    await handlers["minutes.takeReturned"]({ meeting, version, file, sha256, accept }, noCall);
  }
  const isLeft = looked.changes.length > accept.length || looked.comments.length > 0;
  return {
    exit: isLeft ? 1 : 0,
    json: { fileName: basename(path), ...looked, taken: accept },
    text: [...inWords(looked), ...(accept.length === 0 ? [] : [`Taken in: ${accept.length}.`])].join("\n"),
  };
}

function inWords({ changes, comments, isOlder }: ReturnedMinutes): readonly string[] {
  return [
    ...(isOlder ? ["The record was changed since this file was printed; what it changed is kept."] : []),
    ...(changes.length === 0 ? ["The file changes nothing."] : changes.map(changeInWords)),
    ...comments.map(commentInWords),
  ];
}

function changeInWords({ what, place, before, after, canBeTaken }: ReturnedChange): string {
  const told = canBeTaken ? what : `${what} (told, not taken)`;
  return [
    [place, told].filter(Boolean).join(": "),
    ...(before === null || what === "moved" ? [] : [`  - ${before}`]),
    ...(after === null ? [] : [`  + ${after}`]),
  ].join("\n");
}

function commentInWords({ author, on, text, anchor }: ReturnedComment): string {
  const who = [author, on && longDate(on)].filter(Boolean).join(", ");
  return `Comment${who && ` by ${who}`}${anchor && ` on “${anchor}”`}: ${text}`;
}
