// Accepting a return: all that it changes is stored, with what was said of it, or nothing is.
import { randomUUID } from "node:crypto";
import type { Acceptance, Decision, ReturnReading } from "../../../shared/contract.ts";
import { lastDay, type Period } from "../../../shared/domain/period/period.ts";
import { type Answers, NOTHING_SAID, remembering } from "../../../shared/domain/return/memory/memory.ts";
import type { PlannedReading } from "../../../shared/domain/return/plan.ts";
import { Refused } from "../../../shared/errors.ts";
import type { CallContext } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { addReturn, type NewReading } from "../store/readings.ts";
import type { StoreTransaction } from "../store/schema.ts";
import { rememberReturn } from "../store/sender-layouts.ts";
import { lookAt } from "./look-at.ts";

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
export async function acceptReturn(
  house: House,
  { file, sha256, sender, answers = NOTHING_SAID, decisions }: ReturnToAccept,
  call: CallContext,
): Promise<Acceptance> {
  const { reading, layout, remembered } = await lookAt(house, { file, sender, answers, decisions }, call);
  const name = reading.fileName;
  if (reading.sha256 !== sha256) throw new Refused("file-changed", { name });
  if (reading.acceptedBefore !== null)
    throw new Refused("return-already-accepted", { name, date: reading.acceptedBefore });
  if (reading.plan.length === 0) throw new Refused("nothing-to-accept", { name });
  const acceptance = await house.store.db.transaction().execute(async (transaction) => {
    const stored = await storeReturn(transaction, house, reading, { sender, answers, decisions });
    const memory = remembering(remembered, answers);
    await rememberReturn(transaction, { sender, layout, memory, returnId: stored.returnId });
    return stored;
  });
  house.announce(["returns", "scorecard", "meetings", "store"]);
  return acceptance;
}

interface WhatWasSaid {
  readonly sender: string;
  readonly answers: Answers;
  readonly decisions: readonly Decision[];
}

/** Stores what the return changes, within the caller's transaction. */
export async function storeReturn(
  transaction: StoreTransaction,
  house: House,
  reading: ReturnReading,
  { sender, answers, decisions }: WhatWasSaid,
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
    unchanged: count("same") + count("commented"),
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
    after: { fileName, sha256, sender, ...acceptance, answers, decisions },
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
