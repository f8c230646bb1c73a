// Returns: read a workbook, show what it would change, and accept it in one transaction.
import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { Acceptance, Decision, ReturnReading, ReturnSummary } from "../../shared/contract.ts";
import type { IsoDate, IsoInstant } from "../../shared/domain/dates.ts";
import type { Indicator } from "../../shared/domain/indicator.ts";
import { lastDay, type Period } from "../../shared/domain/period/period.ts";
import type { LayoutSeen } from "../../shared/domain/return/memory/layout-seen.ts";
import {
  type Answers,
  type Memory,
  NOTHING_SAID,
  remembering,
} from "../../shared/domain/return/memory/memory.ts";
import { type PlannedReading, planChanges } from "../../shared/domain/return/plan.ts";
import type { ReturnContext, Understanding } from "../../shared/domain/return/understand.ts";
import { Refused } from "../../shared/errors.ts";
import type { CallContext, Handlers } from "../../shared/rpc/handlers.ts";
import { readReturnFile } from "./excel/read-return.ts";
import type { House } from "./house.ts";
import { addToAudit } from "./store/audit.ts";
import { isInPaper } from "./store/papers.ts";
import {
  addReturn,
  findReturn,
  findReturnBySha256,
  listReturns,
  type NewReading,
  standingOfIndicators,
  withdrawReturn,
} from "./store/readings.ts";
import { loadRegister } from "./store/register.ts";
import type { StoreTransaction } from "./store/schema.ts";
import { loadRemembered, rememberReturn } from "./store/sender-layouts.ts";

export function returnHandlers(
  house: House,
): Pick<Handlers, "returns.list" | "returns.read" | "returns.accept" | "returns.withdraw"> {
  return {
    "returns.list": async () => returnSummaries(house),
    "returns.read": async (asked, call) => (await readReturn(house, asked, call)).reading,
    "returns.accept": (accepted, call) => acceptReturn(house, accepted, call),
    "returns.withdraw": ({ return: id }) => withdraw(house, id),
  };
}

/** Every accepted return, the latest first. */
export async function returnSummaries({ store }: House): Promise<readonly ReturnSummary[]> {
  return (await listReturns(store.db)).map(({ acceptedAt, withdrawnAt, sha256: _, ...accepted }) => ({
    ...accepted,
    acceptedOn: dayOf(acceptedAt),
    withdrawnOn: withdrawnAt && dayOf(withdrawnAt),
  }));
}

export interface FiguresRead {
  readonly fileName: string;
  readonly sha256: string;
  readonly understood: Understanding;
}

/** What the workbook at `path` says, without a store. Throws `Refused` for what cannot be opened. */
export async function readFigures(
  path: string,
  register: readonly Indicator[],
  context: Omit<ReturnContext, "fileName">,
  { signal, progress }: CallContext,
): Promise<FiguresRead> {
  const fileName = basename(path);
  const read = await readReturnFile(path, register, { fileName, ...context }, signal, progress);
  return { fileName, ...read };
}

/** The refusal of a workbook that was opened but is no return. */
export function refusalOf(understood: Extract<Understanding, { outcome: "refused" }>, name: string): Refused {
  const { code, personalColumns } = understood;
  return new Refused(
    code,
    personalColumns.length > 0 ? { name, columns: personalColumns.join(", ") } : { name },
  );
}

interface ReturnAsked {
  readonly file: string;
  /** The post that sent it, where the clerk has named it. */
  readonly sender?: string | undefined;
  readonly answers?: Answers | undefined;
  readonly decisions: readonly Decision[];
}

export interface ReturnLookedAt {
  readonly reading: ReturnReading;
  readonly layout: LayoutSeen;
  /** What was said of its sender's returns before. */
  readonly remembered: Memory;
}

/** What the workbook says and what accepting it with these answers would change; nothing is stored. */
export async function readReturn(
  house: House,
  { file, sender, answers = NOTHING_SAID, decisions }: ReturnAsked,
  call: CallContext,
): Promise<ReturnLookedAt> {
  const { db } = house.store;
  const context = {
    today: dayOf(house.clock()),
    remembered: await loadRemembered(db),
    sender: sender ?? null,
    answers,
  };
  const path = house.grants.pathOf(file);
  const { fileName, sha256, understood } = await readFigures(path, await loadRegister(db), context, call);
  if (understood.outcome === "refused") throw refusalOf(understood, fileName);
  const { sheets, candidates, findings, questions, layout, recognised } = understood;
  const named = new Set(candidates.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  const planned = planChanges(candidates, decisions, await standingOfIndicators(db, [...named]));
  const before = await findReturnBySha256(db, sha256);
  const reading = {
    fileName,
    sha256,
    sheets,
    candidates,
    findings: [...findings, ...planned.findings],
    questions,
    plan: planned.plan,
    leftOut: planned.leftOut,
    acceptedBefore: before ? dayOf(before.acceptedAt) : null,
    sender: sender ?? recognised?.sender ?? null,
  };
  return { reading, layout, remembered: recognised?.memory ?? NOTHING_SAID };
}

export interface ReturnToAccept {
  readonly file: string;
  /** Of the workbook that was looked at. */
  readonly sha256: string;
  /** The post that sent it. */
  readonly sender: string;
  readonly answers?: Answers | undefined;
  readonly decisions: readonly Decision[];
}

/**
 * Reads the workbook again and stores what it changes, all of it or nothing.
 * Refuses `file-changed`, `return-already-accepted` and `nothing-to-accept`.
 */
async function acceptReturn(
  house: House,
  { file, sha256, sender, answers = NOTHING_SAID, decisions }: ReturnToAccept,
  call: CallContext,
): Promise<Acceptance> {
  const { reading, layout, remembered } = await readReturn(house, { file, sender, answers, decisions }, call);
  const name = reading.fileName;
  if (reading.sha256 !== sha256) throw new Refused("file-changed", { name });
  if (reading.acceptedBefore !== null)
    throw new Refused("return-already-accepted", { name, date: reading.acceptedBefore });
  if (reading.plan.length === 0) throw new Refused("nothing-to-accept", { name });
  const acceptance = await house.store.db.transaction().execute(async (transaction) => {
    const stored = await storeReturn(transaction, house, reading, sender);
    const memory = remembering(remembered, answers);
    await rememberReturn(transaction, { sender, layout, memory, returnId: stored.returnId });
    return stored;
  });
  house.announce(["returns", "scorecard", "meetings", "store"]);
  return acceptance;
}

/** Stores what the return changes, within the caller's transaction. */
export async function storeReturn(
  transaction: StoreTransaction,
  house: House,
  reading: ReturnReading,
  sender: string,
): Promise<Acceptance> {
  const { fileName, sha256, plan } = reading;
  const returnId = randomUUID();
  const acceptedAt = house.clock();
  const count = (change: PlannedReading["change"]) =>
    plan.filter((planned) => planned.change === change).length;
  const acceptance: Acceptance = {
    returnId,
    added: count("new"),
    revised: count("revised"),
    unchanged: count("same"),
    leftOut: reading.leftOut,
  };
  const { added, revised } = acceptance;
  const period = latestOf(plan);
  const accepted = {
    ...{ id: returnId, fileName, sha256, sender, acceptedAt, period, added, revised },
    withdrawnAt: null,
  };
  const changed = plan.filter(({ change }) => change !== "same");
  await addReturn(
    transaction,
    accepted,
    changed.map((planned) => toReading(planned, returnId)),
  );
  await addToAudit(transaction, {
    at: acceptedAt,
    who: house.who,
    action: "return accepted",
    subject: returnId,
    before: null,
    after: { fileName, sha256, sender, ...acceptance },
  });
  return acceptance;
}

function latestOf(plan: readonly PlannedReading[]): Period | null {
  const periods = plan.map(({ period }) => period);
  return periods.reduce<Period | null>(
    (latest, period) => (latest === null || lastDay(period) > lastDay(latest) ? period : latest),
    null,
  );
}

function toReading(
  { candidate, indicator, period, figure, supersedes }: PlannedReading,
  returnId: string,
): NewReading {
  const { sheet, cell, raw } = candidate;
  return {
    indicator,
    period,
    asAt: candidate.asAt ?? lastDay(period),
    figure,
    provisional: candidate.provisional,
    comment: candidate.comment,
    source: { returnId, sheet, cell, raw },
    supersedes,
  };
}

/** Refuses a return of which a printed scorecard shows figures: what was printed can only be superseded. */
async function withdraw(house: House, id: string): Promise<{ readonly readings: number }> {
  const accepted = await findReturn(house.store.db, id);
  if (!accepted || accepted.withdrawnAt !== null) throw new Refused("not-found");
  const name = accepted.fileName;
  if (await isInPaper(house.store.db, id)) throw new Refused("return-in-a-paper", { name });
  const at = house.clock();
  const { added, revised } = accepted;
  await house.store.db.transaction().execute(async (transaction) => {
    await withdrawReturn(transaction, id, at);
    await addToAudit(transaction, {
      ...{ at, who: house.who, action: "return withdrawn", subject: id },
      before: { fileName: name, sender: accepted.sender, added, revised },
      after: null,
    });
  });
  house.announce(["returns", "scorecard", "meetings", "store"]);
  return { readings: added + revised };
}

function dayOf(instant: IsoInstant): IsoDate {
  return instant.slice(0, 10) as IsoDate;
}
