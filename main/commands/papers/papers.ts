// resolved paper
import { resolve } from "node:path";
import { longDate } from "../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { formOf } from "../../../shared/domain/paper/form.ts";
import { FURTHER_PAPERS, type FurtherPaperName } from "../../../shared/domain/paper/kinds.ts";
import { type Command, type Given, required, UsageError } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";
import { BODY_HELP, meetingAsked } from "../meetings/meeting-asked.ts";

const KINDS: ReadonlyMap<string, FurtherPaperName> = new Map(
  FURTHER_PAPERS.map((kind) => [kind.replaceAll(" ", "-"), kind]),
);

export const paper: Command = {
  help: `resolved paper <kind> --store FILE --meeting DATE --out FILE [--body NAME] [--item N]
                       [--supplement N] [--part-b] [--json]

Prints a paper of the meeting on DATE (as 2019-07-03), for the public, or with --part-b of what is taken in private: as
Word, or where the name of FILE ends in .pdf or .html as that; for PDF LibreOffice must be installed. The kinds are:
${[...KINDS.keys()].map((kind) => `  ${kind}`).join("\n")}
For a minute-extract --item says of which item: by its number as it is printed, or by its place on the agenda.
For an agenda-supplement --supplement says which; else the newest is printed.
${BODY_HELP}
`,
  values: ["store", "meeting", "body", "out", "item", "supplement"],
  flags: ["part-b"],
  positionals: { least: 1, most: 1 },
  run: async (given) => {
    const kind = kindIn(given);
    const find = meetingAsked(given);
    const out = resolve(required(given, "out"));
    const item = kind === "minute extract" ? required(given, "item") : null;
    const supplement = kind === "agenda supplement" ? supplementIn(given) : null;
    return withBackend({ storePath: required(given, "store"), storeMustExist: true }, async (backend) => {
      const { handlers, grant } = backend;
      const meeting = await find(backend);
      const record = await handlers["meetings.show"]({ meeting: meeting.id }, noCall);
      const form = formOf(out);
      const operation = form === "docx" ? "papers.print" : (`papers.${form}` as const);
      const printed = await handlers[operation](
        {
          meeting: meeting.id,
          kind,
          twin: given.flag("part-b") ? "part B" : "public",
          place: grant(out).id,
          ...(item === null ? {} : { item: itemIn(record, item) }),
          ...(supplement === null ? {} : { supplement }),
        },
        noCall,
      );
      const size = Math.ceil(printed.bytes / 1024);
      return {
        exit: 0,
        json: { ...printed, file: out },
        text: `The ${kind} for ${longDate(meeting.date)} is printed: ${out} (${size} KB).`,
      };
    });
  },
};

function kindIn({ positionals: [written = ""] }: Given): FurtherPaperName {
  const kind = KINDS.get(written);
  if (kind === undefined)
    throw new UsageError(`There is no paper "${written}"; the kinds are ${[...KINDS.keys()].join(", ")}.`);
  return kind;
}

/** Null for the newest. */
function supplementIn(given: Given): number | null {
  const written = given.value("supplement");
  if (written === null) return null;
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  throw new UsageError(`"${written}" is not the number of a supplement.`);
}

/** The id of an item, by its printed number where one has it, else by its place from 1. */
export function itemIn({ items }: Pick<MeetingRecord, "items">, written: string): string {
  const recorded =
    items.find(({ number }) => number === written) ??
    (/^\d{1,3}$/.test(written) ? items[Number(written) - 1] : undefined);
  if (!recorded) throw new UsageError(`The meeting has no item "${written}".`);
  return recorded.item.id;
}
