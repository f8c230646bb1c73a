// resolved scorecard, resolved minutes
import { resolve } from "node:path";
import { type IsoDate, longDate } from "../../shared/domain/dates.ts";
import { Refused } from "../../shared/errors.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { type Command, dateFrom, type Given, type Outcome, required } from "./command.ts";
import { noCall, withBackend } from "./in-process.ts";

export const scorecard: Command = printing("scorecard", "scorecards.print");
export const minutes: Command = printing("minutes", "minutes.print");

function printing(paper: string, operation: "scorecards.print" | "minutes.print"): Command {
  return {
    help: `resolved ${paper} --store FILE --meeting DATE --out FILE.docx [--json]

Prints the ${paper} of the meeting on DATE (as 2019-07-03) as Word.${
      operation === "scorecards.print" ? " A meeting that is not in the store yet is\nadded to it." : ""
    }
`,
    values: ["store", "meeting", "out"],
    flags: [],
    positionals: { least: 0, most: 0 },
    run: (given) => print(given, paper, operation),
  };
}

async function print(
  given: Given,
  paper: string,
  operation: "scorecards.print" | "minutes.print",
): Promise<Outcome> {
  const date = dateFrom(required(given, "meeting"));
  const out = resolve(required(given, "out"));
  const storePath = required(given, "store");
  return withBackend({ storePath, storeMustExist: true }, async (backend) => {
    const meeting = await meetingOn(backend, date, operation === "scorecards.print");
    const place = backend.grant(out).id;
    const printed = await backend.handlers[operation]({ meeting, place, twin: "public" }, noCall);
    return {
      exit: 0,
      json: { ...printed, file: out },
      text: `The ${paper} for ${longDate(date)} is printed: ${out} (${Math.ceil(printed.bytes / 1024)} KB).`,
    };
  });
}

async function meetingOn(backend: Backend, date: IsoDate, mayAdd: boolean): Promise<string> {
  const meetings = await backend.handlers["meetings.list"]({}, noCall);
  const known = meetings.find((meeting) => meeting.date === date);
  if (known) return known.id;
  if (!mayAdd) throw new Refused("no-minute");
  return (await backend.handlers["meetings.add"]({ date, time: "", venue: "" }, noCall)).meeting;
}
