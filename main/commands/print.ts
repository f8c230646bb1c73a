// resolved scorecard, resolved agenda, resolved minutes
import { resolve } from "node:path";
import type { PrintedPaper } from "../../shared/contract.ts";
import { type IsoDate, longDate } from "../../shared/domain/dates.ts";
import { Refused } from "../../shared/errors.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { type Command, dateFrom, type Given, type Outcome, required } from "./command.ts";
import { noCall, withBackend } from "./in-process.ts";

export const scorecard = printing("scorecard", {
  help: `resolved scorecard --store FILE --meeting DATE --out FILE.docx [--json]

Prints the scorecard of the meeting on DATE (as 2019-07-03) as Word. A meeting that is not in the store yet is
added to it.
`,
  flags: [],
  print: async ({ handlers }, meeting, place) => handlers["scorecards.print"]({ meeting, place }, noCall),
});

export const agenda = printing("agenda", {
  help: `resolved agenda --store FILE --meeting DATE --out FILE.docx [--part-b] [--json]

Prints the agenda of the meeting on DATE (as 2019-07-03) as Word: for the public, or with --part-b what is taken in private.
`,
  flags: ["part-b"],
  print: async ({ handlers }, meeting, place, given) =>
    handlers["agenda.print"]({ meeting, place, twin: twinIn(given) }, noCall),
});

export const minutes = printing("minutes", {
  help: `resolved minutes --store FILE --meeting DATE --out FILE.docx [--part-b] [--json]

Prints the minutes of the meeting on DATE (as 2019-07-03) as Word: for the public, or with --part-b those of what was
taken in private. While the reading desk holds an error that nobody has answered they are refused; "check" shows it.
`,
  flags: ["part-b"],
  print: async ({ handlers }, meeting, place, given) =>
    handlers["minutes.print"]({ meeting, place, twin: twinIn(given) }, noCall),
});

interface Printing extends Pick<Command, "help" | "flags"> {
  readonly print: (backend: Backend, meeting: string, place: string, given: Given) => Promise<PrintedPaper>;
}

function printing(paper: "scorecard" | "agenda" | "minutes", { help, flags, print }: Printing): Command {
  return {
    help,
    values: ["store", "meeting", "out"],
    flags,
    positionals: { least: 0, most: 0 },
    run: (given) => printInto(given, paper, print),
  };
}

async function printInto(given: Given, paper: string, print: Printing["print"]): Promise<Outcome> {
  const date = dateFrom(required(given, "meeting"));
  const out = resolve(required(given, "out"));
  const storePath = required(given, "store");
  return withBackend({ storePath, storeMustExist: true }, async (backend) => {
    const meeting = await meetingOn(backend, date, paper);
    const printed = await print(backend, meeting, backend.grant(out).id, given);
    return {
      exit: 0,
      json: { ...printed, file: out },
      text: `The ${paper} for ${longDate(date)} is printed: ${out} (${Math.ceil(printed.bytes / 1024)} KB).`,
    };
  });
}

function twinIn(given: Given): "public" | "part B" {
  return given.flag("part-b") ? "part B" : "public";
}

async function meetingOn(backend: Backend, date: IsoDate, paper: string): Promise<string> {
  const meetings = await backend.handlers["meetings.list"]({}, noCall);
  const known = meetings.find((meeting) => meeting.date === date);
  if (known) return known.id;
  if (paper !== "scorecard") throw new Refused(paper === "minutes" ? "no-minute" : "not-found");
  return (await backend.handlers["meetings.add"]({ date, time: "", venue: "" }, noCall)).meeting;
}
