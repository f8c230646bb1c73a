// The example's meeting with all that its further papers show: figures, minutes, an exempt item, and promises.
import { join } from "node:path";
import { EXAMPLE_PARAGRAPHS } from "../../../main/backend/example/minute.ts";
import { mayReturns } from "../../../main/backend/example/returns.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import type { PrintedPaper } from "../../../shared/contract.ts";
import type { Action } from "../../../shared/domain/meeting/actions/action.ts";
import type { Exemption } from "../../../shared/domain/meeting/agenda/agenda.ts";
import { exclusionWording } from "../../../shared/domain/meeting/agenda/exclusion.ts";
import type { FurtherPaperName } from "../../../shared/domain/paper/kinds.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { someItem } from "../../domain/meeting/some-meeting.ts";
import { bringIn, noCall } from "../backend-in-a-folder.ts";
import { minuteItem } from "../minute-an-item.ts";
import { writeMinute } from "../write-minute.ts";

export const REPORT = "Report on the quality of pathway plans";
export const TENDER = "Tender for a children's home in the north of the county";

/** Gives the meeting's id. */
export async function exampleMeeting(backend: Backend): Promise<string> {
  const { handlers } = backend;
  const { meeting, returns } = await handlers["example.open"]({}, noCall);
  const sent = mayReturns(shippedRegister().indicators);
  for (const [index, file] of returns.entries())
    await bringIn(backend, file, sent[index]?.decisions, sent[index]?.sender);
  const { version, items } = await handlers["meetings.show"]({ meeting }, noCall);
  const agenda = [...items.map(({ item }) => item), report, exclusion, tender];
  await handlers["agenda.save"]({ meeting, version, items: agenda }, noCall);
  await writeMinute(backend, meeting, {
    paragraphs: EXAMPLE_PARAGRAPHS,
    wording: "to note the Children in Care Performance Scorecard, data as at 31 May 2019",
  });
  await minuteItem(backend, meeting, "report", ["The Panel heard of an audit of the plans."], {
    resolution: { verb: "note", wording: `to note the ${REPORT}`, vote: null },
  });
  const { body } = await handlers["meetings.show"]({ meeting }, noCall);
  const wording = exclusionWording(body, [{ number: "8", exemption: EXEMPTION }]) ?? "";
  await minuteItem(backend, meeting, "exclusion", [], {
    resolution: { verb: "agree", wording, vote: null },
  });
  await minuteItem(backend, meeting, "tender", ["Members heard the prices of three providers."], {
    resolution: { verb: "accept", wording: `to accept the ${TENDER}`, vote: null },
  });
  await promise(backend, meeting, items.find(({ item }) => item.kind === "scorecard")?.item.id ?? "");
  return meeting;
}

export async function printPaper(
  backend: Backend,
  path: string,
  asked: {
    readonly meeting: string;
    readonly kind: FurtherPaperName;
    readonly twin?: Twin;
    readonly item?: string;
  },
): Promise<PrintedPaper> {
  const place = backend.grant(path).id;
  return backend.handlers["papers.print"]({ twin: "public", ...asked, place }, noCall);
}

const report = someItem({
  id: "report",
  title: REPORT,
  presenter: "Head of Corporate Parenting",
  purpose: "To hear what an audit of the plans found",
  recommendation: { verb: "note", wording: `to note the ${REPORT}` },
  attachments: [
    { kind: "file", title: "Findings of the audit", state: "attached", publishedOn: null },
    { kind: "file", title: "What young people said", state: "to follow", publishedOn: null },
  ],
});

const EXEMPTION: Exemption = {
  paragraph: 3,
  publicInterest: "a fair tender would not be possible if the prices were known",
  publicTitle: "A contract",
  publicSummary: "The Panel considered a report and made a decision.",
};

const exclusion = someItem({ id: "exclusion", kind: "exclusion", title: "Exclusion of press and public" });

const tender = someItem({
  id: "tender",
  title: TENDER,
  presenter: "Director of Children's Services",
  exemption: EXEMPTION,
  attachments: [{ kind: "file", title: "Prices of the providers", state: "attached", publishedOn: null }],
});

async function promise({ handlers }: Backend, meeting: string, scorecardItem: string): Promise<void> {
  const action = { meetingId: meeting, state: "open", updates: [] } as const;
  const actions = [
    {
      ...{ id: "audit", itemId: scorecardItem, owner: "Head of Corporate Parenting", due: null },
      task: "Introduce an audit programme with an external and an internal reviewer",
      sentence: "The service was introducing an audit programme with an external and an internal reviewer.",
    },
    {
      ...{ id: "design", itemId: scorecardItem, owner: "Head of Corporate Parenting", due: "2019-09-30" },
      task: "Bring a new design of the plan to the forum of care leavers",
      sentence:
        "Officers undertook to bring a new design to the forum of care leavers, which was to start in September.",
    },
    {
      ...{ id: "prices", itemId: "tender", owner: "Director of Children's Services", due: "2019-07-31" },
      task: "Write to the three providers with their prices",
      sentence: "Members heard the prices of three providers.",
    },
  ] as const satisfies readonly Partial<Action>[];
  for (const one of actions) await handlers["actions.save"]({ action: { ...action, ...one } }, noCall);
}

export function inFolder(folder: string, name: string): string {
  return join(folder, `${name}.docx`);
}
