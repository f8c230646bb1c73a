// resolved attach, resolved pack
import { basename, resolve } from "node:path";
import { dayOfInstant, type IsoDate, type IsoInstant, longDate } from "../../../shared/domain/dates.ts";
import { outSince, titleOfFile, withFile } from "../../../shared/domain/meeting/agenda/attach-file.ts";
import { FILE_ENDINGS, fileSize } from "../../../shared/domain/meeting/agenda/file-kinds.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { type Command, type Given, type Outcome, required } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";
import { itemIn } from "../papers/papers.ts";
import { BODY_HELP, meetingAsked } from "./meeting-asked.ts";

export const attach: Command = {
  help: `resolved attach <file> --store FILE --meeting DATE --item N [--title TITLE] [--body NAME]
                       [--json]

Keeps a file with an item of the agenda of the meeting on DATE (as 2019-07-03); --item says with which, by its number as
it is printed or by its place. It becomes the paper of that TITLE, or of the title that the name of the file gives; where
the item lists none such, a new one. Once the agenda is out, what comes later goes into a supplement and what went out
is kept beside it. Taken are ${FILE_ENDINGS.slice(0, -1).join(", ")} and ${FILE_ENDINGS.at(-1)}, up to 50 MB each.
${BODY_HELP}
`,
  values: ["store", "meeting", "body", "item", "title"],
  flags: [],
  positionals: { least: 1, most: 1 },
  run: (given) => atMeeting(given, (backend, record) => attachTo(backend, record, given)),
};

export const pack: Command = {
  help: `resolved pack --store FILE --meeting DATE --out FILE.zip [--body NAME] [--part-b] [--json]

Saves the files that are kept with the agenda of the meeting on DATE (as 2019-07-03) in one zip, named by item and title:
for the public, or with --part-b those of what is taken in private; never both. The scorecard and the agenda are printed
on their own. It ends with 1 where a paper is listed by its title alone, or was left out for the public because the same
file belongs to an item in private. ${BODY_HELP}
`,
  values: ["store", "meeting", "body", "out"],
  flags: ["part-b"],
  positionals: { least: 0, most: 0 },
  run: (given) => {
    const out = resolve(required(given, "out"));
    return atMeeting(given, (backend, record) => packInto(backend, record, out, given.flag("part-b")));
  },
};

async function atMeeting(
  given: Given,
  work: (backend: Backend, record: MeetingRecord) => Promise<Outcome>,
): Promise<Outcome> {
  const find = meetingAsked(given);
  return withBackend({ storePath: required(given, "store"), storeMustExist: true }, async (backend) => {
    const meeting = await find(backend);
    return work(backend, await backend.handlers["meetings.show"]({ meeting: meeting.id }, noCall));
  });
}

async function attachTo(
  { handlers, grant }: Backend,
  { meeting, items, version }: MeetingRecord,
  given: Given,
): Promise<Outcome> {
  const path = resolve(given.positionals[0] ?? "");
  const id = itemIn({ items }, required(given, "item"));
  const file = await handlers["files.keep"]({ file: grant(path).id }, noCall);
  const title = given.value("title")?.trim() || titleOfFile(basename(path));
  const agenda = items.map(({ item }) => {
    if (item.id !== id) return item;
    const paper =
      item.attachments.findLast((one) => one.kind === "file" && isCalled(one.title, title)) ?? null;
    const when = outSince(meeting, today());
    return { ...item, attachments: withFile(item.attachments, { paper, title, file, outSince: when }) };
  });
  await handlers["agenda.save"]({ meeting: meeting.id, version, items: agenda }, noCall);
  const item = agenda.find((one) => one.id === id);
  return {
    exit: 0,
    json: { item: item?.title, title, file },
    text: `${file.name} (${fileSize(file.bytes)}) is kept with “${item?.title}” as “${title}”.`,
  };
}

function isCalled(title: string, wanted: string): boolean {
  return title.toLowerCase() === wanted.toLowerCase();
}

function today(): IsoDate {
  return dayOfInstant(new Date().toISOString() as IsoInstant);
}

async function packInto(
  { handlers, grant }: Backend,
  { meeting }: MeetingRecord,
  out: string,
  isPartB: boolean,
): Promise<Outcome> {
  const twin = isPartB ? "part B" : "public";
  const place = grant(out).id;
  const handed = await handlers["files.handOn"]({ meeting: meeting.id, twin, place }, noCall);
  const { papers, notKept, heldBack } = handed;
  return {
    exit: notKept.length + heldBack.length > 0 ? 1 : 0,
    json: { ...handed, file: out },
    text: [
      `${papers.length === 1 ? "One paper" : `${papers.length} papers`} for ${longDate(meeting.date)}: ${out} (${fileSize(handed.bytes)}).`,
      ...papers.map((name) => `  ${name}`),
      ...notKept.map((title) => `Listed by its title alone: ${title}`),
      ...heldBack.map((title) => `Left out, because the same file belongs to an item in private: ${title}`),
    ].join("\n"),
  };
}
