// The workbooks that were brought in and how far each has come; a pure account, so that twenty at once stay in order.
import type { Acceptance, Decision, Grant, Progress, ReturnReading } from "../../../shared/contract.ts";
import type { Refusal } from "../../../shared/errors.ts";
import { openQuestions } from "./questions.ts";

/** At most so many are read at once, so that the first ones are ready soon. */
const READ_AT_ONCE = 2;

export type Stage =
  | { readonly stage: "waiting" }
  | { readonly stage: "reading"; readonly progress: Progress | null }
  | { readonly stage: "read" }
  | { readonly stage: "accepting" }
  | { readonly stage: "accepted"; readonly acceptance: Acceptance }
  | { readonly stage: "refused"; readonly refusal: Refusal };

export interface QueuedReturn {
  readonly file: Grant;
  readonly stage: Stage;
  /** The latest reading; it stays in sight while the workbook is read again with new decisions. */
  readonly reading: ReturnReading | null;
  readonly decisions: readonly Decision[];
  readonly sender: string;
  /** Why accepting was refused, while the reading still stands. */
  readonly acceptRefusal: Refusal | null;
}

export type Queue = readonly QueuedReturn[];

export type QueueEvent =
  | { readonly event: "brought in"; readonly files: readonly Grant[] }
  | { readonly event: "reading started"; readonly file: string }
  | { readonly event: "reading went on"; readonly file: string; readonly progress: Progress }
  | { readonly event: "read"; readonly file: string; readonly reading: ReturnReading }
  | { readonly event: "refused"; readonly file: string; readonly refusal: Refusal }
  | { readonly event: "read again"; readonly file: string }
  | { readonly event: "decided"; readonly file: string; readonly decisions: readonly Decision[] }
  | { readonly event: "sender named"; readonly file: string; readonly sender: string }
  | { readonly event: "accepting"; readonly file: string }
  | { readonly event: "accepted"; readonly file: string; readonly acceptance: Acceptance }
  | { readonly event: "accept refused"; readonly file: string; readonly refusal: Refusal }
  | { readonly event: "taken off"; readonly file: string };

export function nextQueue(queue: Queue, event: QueueEvent): Queue {
  if (event.event === "brought in") return [...queue, ...event.files.map(newlyQueued)];
  if (event.event === "taken off") return queue.filter(({ file }) => file.id !== event.file);
  return queue.map((queued) => (queued.file.id === event.file ? nextStage(queued, event) : queued));
}

function newlyQueued(file: Grant): QueuedReturn {
  return {
    file,
    stage: { stage: "waiting" },
    reading: null,
    decisions: [],
    sender: "",
    acceptRefusal: null,
  };
}

function nextStage(
  queued: QueuedReturn,
  event: Exclude<QueueEvent, { event: "brought in" | "taken off" }>,
): QueuedReturn {
  switch (event.event) {
    case "reading started":
      return { ...queued, stage: { stage: "reading", progress: null } };
    case "reading went on":
      if (queued.stage.stage !== "reading") return queued;
      return { ...queued, stage: { stage: "reading", progress: event.progress } };
    case "read":
      if (queued.stage.stage !== "reading") return queued;
      return { ...queued, stage: { stage: "read" }, reading: event.reading };
    case "refused":
      return { ...queued, stage: { stage: "refused", refusal: event.refusal } };
    case "read again":
      return { ...queued, stage: { stage: "waiting" }, acceptRefusal: null };
    case "decided":
      return { ...queued, stage: { stage: "waiting" }, decisions: event.decisions, acceptRefusal: null };
    case "sender named":
      return { ...queued, sender: event.sender };
    case "accepting":
      return { ...queued, stage: { stage: "accepting" }, acceptRefusal: null };
    case "accepted":
      return { ...queued, stage: { stage: "accepted", acceptance: event.acceptance } };
    case "accept refused":
      return { ...queued, stage: { stage: "read" }, acceptRefusal: event.refusal };
  }
}

/** The workbooks whose reading should start now. */
export function toStart(queue: Queue): readonly QueuedReturn[] {
  const reading = queue.filter(({ stage }) => stage.stage === "reading").length;
  const waiting = queue.filter(({ stage }) => stage.stage === "waiting");
  return waiting.slice(0, Math.max(0, READ_AT_ONCE - reading));
}

/** How many figures accepting would add or revise. */
export function newFigures({ plan }: ReturnReading): number {
  return plan.filter(({ change }) => change !== "same").length;
}

export type State =
  | "waiting"
  | "reading"
  | "needs you"
  | "understood"
  | "accepted before"
  | "accepting"
  | "accepted"
  | "refused";

/** True where nothing is left to do with a workbook: it is accepted, now or before, or was refused. */
export function isFinished(queued: QueuedReturn): boolean {
  return ["accepted", "accepted before", "refused"].includes(stateOf(queued));
}

/** How a workbook stands, as its line in the queue says it. */
export function stateOf({ stage, reading, decisions }: QueuedReturn): State {
  if (stage.stage !== "read" || reading === null) return stage.stage === "read" ? "waiting" : stage.stage;
  if (reading.acceptedBefore !== null) return "accepted before";
  return openQuestions(reading, decisions).length > 0 ? "needs you" : "understood";
}
