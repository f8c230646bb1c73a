// resolved scorecard, resolved agenda, resolved minutes
import { resolve } from "node:path";
import type { PaperAsked, PrintedPaper } from "../../../shared/contract.ts";
import { type IsoDate, longDate } from "../../../shared/domain/dates.ts";
import { formOf } from "../../../shared/domain/paper/form.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { type Command, dateFrom, type Given, type Outcome, required } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";
import { BODY_HELP, bodyAsked, meetingOn } from "../meetings/meeting-asked.ts";

const FORMS = `${BODY_HELP}
The ending of FILE says in which form: .docx is Word, .html a page for the web, .pdf a PDF that screen readers can
follow, for which LibreOffice must be installed.
`;

export const scorecard = printing("scorecard", {
  help: `resolved scorecard --store FILE --meeting DATE --out FILE [--body NAME] [--part-b] [--json]

Prints the scorecard of the meeting on DATE (as 2019-07-03): for the public, with small numbers hidden, or with --part-b
all of it. A meeting that is not in the store yet is added to it.
${FORMS}`,
  flags: ["part-b"],
  print: async ({ handlers }, meeting, place, given) =>
    handlers["scorecards.print"]({ meeting, place, twin: twinIn(given) }, noCall),
});

export const agenda = printing("agenda", {
  help: `resolved agenda --store FILE --meeting DATE --out FILE [--body NAME] [--part-b] [--json]

Prints the agenda of the meeting on DATE (as 2019-07-03): for the public, or with --part-b what is taken in private.
Matters arising and the update on actions are worked out from the earlier minutes, as they stand now.
${FORMS}`,
  flags: ["part-b"],
  print: async ({ handlers }, meeting, place, given) =>
    handlers["agenda.print"]({ meeting, place, twin: twinIn(given) }, noCall),
});

export const minutes = printing("minutes", {
  help: `resolved minutes --store FILE --meeting DATE --out FILE [--body NAME] [--part-b] [--json]

Prints the minutes of the meeting on DATE (as 2019-07-03): for the public, or with --part-b those of what was taken in
private. While the reading desk holds an error that nobody has answered they are refused; "check" shows it.
${FORMS}`,
  flags: ["part-b"],
  print: async ({ handlers }, meeting, place, given) =>
    handlers["minutes.print"]({ meeting, place, twin: twinIn(given) }, noCall),
});

interface Printing extends Pick<Command, "help" | "flags"> {
  /** As Word. */
  readonly print: (backend: Backend, meeting: string, place: string, given: Given) => Promise<PrintedPaper>;
}

function printing(paper: PaperAsked["kind"], { help, flags, print }: Printing): Command {
  return {
    help,
    values: ["store", "meeting", "body", "out"],
    flags,
    positionals: { least: 0, most: 0 },
    run: (given) => printInto(given, paper, print),
  };
}

async function printInto(
  given: Given,
  paper: PaperAsked["kind"],
  print: Printing["print"],
): Promise<Outcome> {
  const date = dateFrom(required(given, "meeting"));
  const out = resolve(required(given, "out"));
  const storePath = required(given, "store");
  return withBackend({ storePath, storeMustExist: true }, async (backend) => {
    const meeting = await meetingToPrint(backend, date, paper, given.value("body"));
    const form = formOf(out);
    const place = backend.grant(out).id;
    const printed =
      form === "docx"
        ? await print(backend, meeting, place, given)
        : await backend.handlers[`papers.${form}`](
            { meeting, kind: paper, twin: twinIn(given), place },
            noCall,
          );
    return {
      exit: 0,
      json: { ...printed, file: out },
      text: `The ${paper} for ${longDate(date)} ${paper === "minutes" ? "are" : "is"} printed: ${out} (${Math.ceil(printed.bytes / 1024)} KB).`,
    };
  });
}

function twinIn(given: Given): "public" | "part B" {
  return given.flag("part-b") ? "part B" : "public";
}

/** Only for a scorecard is a meeting added that is not there yet. */
async function meetingToPrint(
  backend: Backend,
  date: IsoDate,
  paper: string,
  named: string | null,
): Promise<string> {
  const known = await meetingOn(backend, date, named);
  if (known) return known.id;
  if (paper !== "scorecard") throw new Refused(paper === "minutes" ? "no-minute" : "not-found");
  const body = await bodyAsked(backend, named);
  const added = { date, time: "", venue: "", body: body.id };
  return (await backend.handlers["meetings.add"](added, noCall)).meeting;
}
