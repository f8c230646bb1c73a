// resolved old-minutes
import { basename, resolve } from "node:path";
import type { Input, OldMinutesBroughtIn, OldMinutesRead } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import { EXEMPT_PARAGRAPHS } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import { hasItemsBehindExclusion } from "../../../shared/domain/old-minutes/meeting-from.ts";
import type { OldMinutes } from "../../../shared/domain/old-minutes/old-minutes.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { readOldMinutes } from "../../backend/old-minutes/read-old-minutes.ts";
import {
  type Command,
  columns,
  dateFrom,
  type ExitCode,
  type Given,
  type Outcome,
  UsageError,
} from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";
import { refusedOutcome } from "../refused.ts";

export const oldMinutes: Command = {
  help: `resolved old-minutes <file.docx> [--store FILE [--date DATE] [--body NAME] [--approved]
                     [--private nothing|all|behind-exclusion] [--paragraph N]] [--json]

Reads minutes that were written before in Word, and shows each line with the role that it most likely has. With --store
they are brought in as a meeting: on the day that they name, or on --date; of the body that --body names, or that they
name. --approved says that the body approved them, and then nobody alters them any more. --private
says what was taken in private, and --paragraph of Schedule 12A (1 to 7) why; where items stand behind an exclusion of
press and public it has to be said.
`,
  values: ["store", "date", "body", "private", "paragraph"],
  flags: ["approved"],
  positionals: { least: 1, most: 1 },
  run: async (given) => {
    const path = resolve(given.positionals[0] ?? "");
    const storePath = given.value("store");
    const inPrivate = privateIn(given);
    try {
      if (storePath === null) return preview(path, await readOldMinutes(path));
      return await withBackend({ storePath }, (backend) => bringIn(backend, path, given, inPrivate));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      return refusedOutcome(error, { fileName: basename(path) });
    }
  },
};

/** What was said of items in private; undefined where nothing was said. */
type Private = Input<"minutes.bringIn">["inPrivate"] | undefined;

function preview(path: string, read: OldMinutesRead): Outcome {
  const { minutes } = read;
  return {
    exit: needsPerson(minutes),
    json: { fileName: basename(path), ...read },
    text: [
      columns(minutes.lines.map(({ role, label, text }) => [role, [label, text].filter(Boolean).join(" ")])),
      "",
      found(minutes),
      ...leftOut(read),
    ].join("\n"),
  };
}

function needsPerson({ date, unplaced, items }: OldMinutes): ExitCode {
  return date === null || unplaced.length > 0 || items.length === 0 ? 1 : 0;
}

function found({ body, date, items, unplaced }: OldMinutes): string {
  const resolutions = items.filter(({ resolution }) => resolution !== null).length;
  return [
    `Body: ${body || "not found"}. Date: ${date === null ? "not found" : longDate(date)}.`,
    `Items: ${items.length}, resolutions: ${resolutions}, lines without a place: ${unplaced.length}.`,
  ].join("\n");
}

function leftOut({ trackedChanges, comments, footnotes, hidden }: OldMinutesRead): readonly string[] {
  const counts = [
    trackedChanges > 0 && `${trackedChanges} tracked changes, taken as accepted`,
    comments > 0 && `${comments} comments, left out`,
    footnotes > 0 && `${footnotes} footnotes, left out`,
    hidden > 0 && `${hidden} stretches of hidden text, left out`,
  ].filter((said) => said !== false);
  return counts.length === 0 ? [] : [`The document has ${counts.join("; ")}.`];
}

async function bringIn(backend: Backend, path: string, given: Given, inPrivate: Private): Promise<Outcome> {
  const file = backend.grant(path).id;
  const read = await backend.handlers["minutes.readOld"]({ file }, noCall);
  const { minutes, sha256 } = read;
  const body = bodyIn(await backend.handlers["bodies.list"]({}, noCall), given.value("body"), minutes);
  const written = given.value("date");
  const date = written === null ? minutes.date : dateFrom(written);
  if (date === null)
    throw new UsageError("The minutes do not say when the meeting was. Give the day with --date.");
  if (inPrivate === undefined && hasItemsBehindExclusion(minutes))
    throw new UsageError(
      "Items stand behind the exclusion of press and public. Say with --private what was in private.",
    );
  const { time, venue } = minutes;
  const asked = {
    file,
    sha256,
    body: body.id,
    date,
    time,
    venue,
    approved: given.flag("approved"),
    roles: [],
  };
  const broughtIn = await backend.handlers["minutes.bringIn"](
    { ...asked, inPrivate: inPrivate ?? null },
    noCall,
  );
  return {
    exit: broughtIn.unplaced > 0 ? 1 : 0,
    json: { fileName: basename(path), body: body.name, date, ...broughtIn },
    text: [
      `${basename(path)}: brought in as the meeting of the ${body.name} on ${longDate(date)}, ${inItems(broughtIn)}.`,
      ...leftOut(read),
    ].join("\n"),
  };
}

function inItems({ items, unplaced }: OldMinutesBroughtIn): string {
  const notes = unplaced === 0 ? "" : `, with ${unplaced} lines that had no place kept as notes`;
  return `${items} ${items === 1 ? "item" : "items"}${notes}`;
}

function bodyIn(bodies: readonly Body[], named: string | null, minutes: OldMinutes): Body {
  const called = (name: string) =>
    bodies.find((body) => body.name.toLowerCase() === name.trim().toLowerCase());
  const [only] = bodies.length === 1 ? bodies : [];
  const body = named === null && minutes.body === "" ? only : called(named ?? minutes.body);
  if (body) return body;
  const names = bodies.map(({ name }) => `"${name}"`).join(", ");
  throw new UsageError(`Say with --body whose minutes they are: ${names}.`);
}

function privateIn(given: Given): Private {
  const said = given.value("private");
  const written = given.value("paragraph");
  if (said === null && written === null) return undefined;
  if (said === "nothing" && written === null) return null;
  if (said !== "all" && said !== "behind-exclusion")
    throw new UsageError(
      "--private is nothing, all, or behind-exclusion; --paragraph goes with the last two.",
    );
  const paragraph = Number(written);
  if (!Object.hasOwn(EXEMPT_PARAGRAPHS, paragraph))
    throw new UsageError("Say with --paragraph under which paragraph of Schedule 12A, 1 to 7.");
  return { from: said === "all" ? "first item" : "exclusion", paragraph };
}
