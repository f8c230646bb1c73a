// resolved demo
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Acceptance, Grant, PrintedPaper, ReturnReading } from "../../shared/contract.ts";
import type { IsoInstant } from "../../shared/domain/dates.ts";
import type { AgendaItem } from "../../shared/domain/meeting/agenda/agenda.ts";
import { resolutionFor } from "../../shared/domain/meeting/agenda/item-title.ts";
import { type Minute, NOTHING_MINUTED, narrative } from "../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../shared/domain/meeting/record.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { EXAMPLE_OPENING, EXAMPLE_PARAGRAPHS } from "../backend/example/minute.ts";
import { mayReturns } from "../backend/example/returns.ts";
import { shippedRegister } from "../backend/register/read-register.ts";
import { type Command, columns, UsageError } from "./command.ts";
import { noCall, withBackend } from "./in-process.ts";

/** The example's story has its own clock, so that its papers come out the same on any day. */
const RETURNS_CAME_IN: IsoInstant = "2019-06-20T09:00:00Z";

export const demo: Command = {
  help: `resolved demo [folder] [--json]

Does the main job from end to end in a folder of its own ("demo" where none is named): makes a store with
the example council, brings its three May 2019 returns in, and prints scorecard.docx and minutes.docx.
A store that an earlier run left in the folder is made anew.
`,
  values: [],
  flags: [],
  positionals: { least: 0, most: 1 },
  run: async ({ positionals }) => {
    const folder = resolve(positionals[0] ?? "demo");
    const storePath = join(folder, "example.resolved");
    makeRoom(folder, storePath);
    return withBackend({ storePath, clock: () => RETURNS_CAME_IN }, async (backend) => {
      const { meeting, returns } = await backend.handlers["example.open"]({}, noCall);
      const brought = await bringIn(backend, returns);
      await writeMinutes(backend, meeting);
      const scorecard = await print(backend, "scorecards.print", meeting, join(folder, "scorecard.docx"));
      const minutes = await print(backend, "minutes.print", meeting, join(folder, "minutes.docx"));
      return {
        exit: 0,
        json: { folder, store: storePath, returns: brought, papers: [scorecard, minutes] },
        text: report(folder, storePath, brought),
      };
    });
  },
};

function makeRoom(folder: string, storePath: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(storePath, { force: true });
  } catch {
    throw new UsageError(`The folder ${folder} cannot be made, or cannot be written to.`);
  }
}

interface Brought {
  readonly file: string;
  readonly reading: ReturnReading;
  readonly acceptance: Acceptance;
  readonly answered: number;
}

/** Reads each return, answers its doubtful figures as the clerk would who had asked the sender, and accepts it. */
async function bringIn({ handlers }: Backend, returns: readonly Grant[]): Promise<readonly Brought[]> {
  const sent = mayReturns(shippedRegister().indicators);
  const brought: Brought[] = [];
  for (const [index, file] of returns.entries()) {
    const { sender = "", decisions = [] } = sent[index] ?? {};
    const answers = { file: file.id, decisions: [...decisions] };
    const reading = await handlers["returns.read"](answers, noCall);
    const acceptance = await handlers["returns.accept"](
      { ...answers, sha256: reading.sha256, sender },
      noCall,
    );
    brought.push({ file: file.name, reading, acceptance, answered: decisions.length });
  }
  return brought;
}

async function writeMinutes({ handlers }: Backend, meeting: string): Promise<void> {
  const record = await handlers["meetings.show"]({ meeting }, noCall);
  const { version, attendance, interests } = record;
  const minutes = record.items.map(({ item }) => ({ item: item.id, minute: minuteOf(item, record) }));
  await handlers["minutes.save"](
    { meeting, version, attendance, interests, closedAt: "6.40 pm", minutes },
    noCall,
  );
}

/** What was said of the item, and what was recommended, which the example's panel resolved. */
function minuteOf(item: AgendaItem, { body, asAt }: MeetingRecord): Minute {
  const opening = EXAMPLE_OPENING[item.kind];
  const texts = item.kind === "scorecard" ? EXAMPLE_PARAGRAPHS : opening === undefined ? [] : [opening];
  const worded = resolutionFor(item, { body, period: null, asAt });
  return {
    ...NOTHING_MINUTED,
    paragraphs: texts.map((text, place) => narrative(`${item.kind} ${place + 1}`, text)),
    resolution: worded && { ...worded, vote: null },
  };
}

function print(
  backend: Backend,
  operation: "scorecards.print" | "minutes.print",
  meeting: string,
  path: string,
): Promise<PrintedPaper> {
  return backend.handlers[operation]({ meeting, place: backend.grant(path).id, twin: "public" }, noCall);
}

function report(folder: string, store: string, brought: readonly Brought[]): string {
  const returns = brought.map(({ file, acceptance, answered }) => [
    file,
    String(acceptance.added),
    String(acceptance.revised),
    String(acceptance.unchanged),
    String(answered),
  ]);
  return `The example council's main job is done, from three Excel returns to two Word papers.

${columns([["Return", "New", "Revised", "Unchanged", "Doubtful, answered"], ...returns])}

${columns([
  ["Scorecard", join(folder, "scorecard.docx")],
  ["Minutes", join(folder, "minutes.docx")],
  ["Returns", join(folder, "Example returns")],
  ["Store", store],
])}`;
}
