// What a workbook says, and what accepting it would change; nothing is stored.
import { basename } from "node:path";
import type { Decision, ReturnReading } from "../../../shared/contract.ts";
import { dayOfInstant } from "../../../shared/domain/dates.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import {
  type Answers,
  type LayoutSeen,
  type Memory,
  NOTHING_SAID,
} from "../../../shared/domain/return/memory/memory.ts";
import type { ReturnContext, Understanding } from "../../../shared/domain/return/understand.ts";
import { Refused } from "../../../shared/errors.ts";
import type { CallContext } from "../../../shared/rpc/handlers.ts";
import { readReturnFile } from "../excel/read-return.ts";
import type { House } from "../house.ts";
import { findReturnBySha256 } from "../store/readings.ts";
import { loadRegister } from "../store/register.ts";
import { loadRemembered } from "../store/sender-layouts.ts";
import { againstStore } from "./against-store.ts";

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
export async function lookAt(
  house: House,
  { file, sender, answers = NOTHING_SAID, decisions }: ReturnAsked,
  call: CallContext,
): Promise<ReturnLookedAt> {
  const { db } = house.store;
  const context = {
    today: dayOfInstant(house.clock()),
    remembered: await loadRemembered(db),
    sender: sender ?? null,
    answers,
  };
  const path = house.grants.pathOf(file);
  const register = await loadRegister(db);
  const { fileName, sha256, understood } = await readFigures(path, register, context, call);
  if (understood.outcome === "refused") throw refusalOf(understood, fileName);
  const { sheets, candidates, findings, questions, layout, recognised } = understood;
  const from = sender ?? recognised?.sender ?? null;
  const planned = await againstStore(house.store, { candidates, decisions, register, sender: from });
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
    acceptedBefore: before ? dayOfInstant(before.acceptedAt) : null,
    sender: from,
  };
  return { reading, layout, remembered: recognised?.memory ?? NOTHING_SAID };
}
