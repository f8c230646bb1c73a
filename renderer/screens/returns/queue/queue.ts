// The workbooks that were brought in and how far each has come; a pure account, so that twenty at once stay in order.
import type { Acceptance, Decision, Grant, Progress, ReturnReading } from "../../../../shared/contract.ts";
import { type Answers, NOTHING_SAID, type Question } from "../../../../shared/domain/return/memory/memory.ts";
import type { Refusal } from "../../../../shared/errors.ts";
import { askedAfter, unanswered } from "../questions/asked-once.ts";
import { openQuestions } from "../questions/questions.ts";

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
  readonly answers: Answers;
  /** All that was asked in words, answered or not, so that an answer can be changed. */
  readonly asked: readonly Question[];
  /** The keys of the questions that the clerk leaves for now. */
  readonly leftForNow: readonly string[];
  /** As the clerk named it; null where it is told by the workbook's layout, if at all. */
  readonly sender: string | null;
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
  | { readonly event: "answered"; readonly file: string; readonly answers: Answers }
  | { readonly event: "left for now"; readonly file: string; readonly questions: readonly string[] }
  | { readonly event: "sender named"; readonly file: string; readonly sender: string }
  | { readonly event: "accepting"; readonly file: string }
  | { readonly event: "accepted"; readonly file: string; readonly acceptance: Acceptance }
  | { readonly event: "accept refused"; readonly file: string; readonly refusal: Refusal }
  | { readonly event: "taken off"; readonly file: string }
  /** Records changed that did not come from this list. */
  | { readonly event: "return withdrawn"; readonly returnId: string };

export function nextQueue(queue: Queue, event: QueueEvent): Queue {
  if (event.event === "brought in") return [...queue, ...event.files.map(newlyQueued)];
  if (event.event === "taken off") return queue.filter(({ file }) => file.id !== event.file);
  if (event.event === "return withdrawn")
    return queue.map((queued) => afterWithdrawal(queued, event.returnId));
  if (event.event === "accepted") return afterAcceptance(queue, event);
  return queue.map((queued) => (queued.file.id === event.file ? nextStage(queued, event) : queued));
}

function newlyQueued(file: Grant): QueuedReturn {
  return {
    file,
    stage: { stage: "waiting" },
    reading: null,
    decisions: [],
    answers: NOTHING_SAID,
    asked: [],
    leftForNow: [],
    sender: null,
    acceptRefusal: null,
  };
}

/** What was accepted is ready again, and what stands in the records is another for all the others. */
function afterWithdrawal(queued: QueuedReturn, returnId: string): QueuedReturn {
  const { stage } = queued;
  if (stage.stage === "accepted" && stage.acceptance.returnId !== returnId) return queued;
  return stage.stage === "accepted" || stage.stage === "read"
    ? { ...queued, stage: { stage: "waiting" } }
    : queued;
}

/** The others that speak of the same figures are read again, so that what they say of the records holds. */
function afterAcceptance(
  queue: Queue,
  { file, acceptance }: Extract<QueueEvent, { event: "accepted" }>,
): Queue {
  const accepted = queue.find((queued) => queued.file.id === file);
  const stored = figuresOf(accepted?.reading ?? null);
  return queue.map((queued) => {
    if (queued.file.id === file) return { ...queued, stage: { stage: "accepted", acceptance } };
    const isTouched = [...figuresOf(queued.reading)].some((figure) => stored.has(figure));
    return queued.stage.stage === "read" && isTouched ? { ...queued, stage: { stage: "waiting" } } : queued;
  });
}

function figuresOf(reading: ReturnReading | null): ReadonlySet<string> {
  return new Set(reading?.plan.map(({ indicator, period }) => `${indicator}|${period}`));
}

function nextStage(
  queued: QueuedReturn,
  event: Exclude<QueueEvent, { event: "brought in" | "taken off" | "return withdrawn" | "accepted" }>,
): QueuedReturn {
  switch (event.event) {
    case "reading started":
      return { ...queued, stage: { stage: "reading", progress: null } };
    case "reading went on":
      if (queued.stage.stage !== "reading") return queued;
      return { ...queued, stage: { stage: "reading", progress: event.progress } };
    case "read":
      if (queued.stage.stage !== "reading") return queued;
      return withReading(queued, event.reading);
    case "refused":
      return { ...queued, stage: { stage: "refused", refusal: event.refusal } };
    case "read again":
      return { ...queued, stage: { stage: "waiting" }, acceptRefusal: null };
    case "decided":
      return { ...queued, stage: { stage: "waiting" }, decisions: event.decisions, acceptRefusal: null };
    case "answered":
      return { ...queued, stage: { stage: "waiting" }, answers: event.answers, acceptRefusal: null };
    case "left for now":
      return { ...queued, leftForNow: event.questions };
    case "sender named":
      return { ...queued, sender: event.sender };
    case "accepting":
      return { ...queued, stage: { stage: "accepting" }, acceptRefusal: null };
    case "accept refused":
      return { ...queued, stage: { stage: "read" }, acceptRefusal: event.refusal };
  }
}

function withReading(queued: QueuedReturn, reading: ReturnReading): QueuedReturn {
  return {
    ...queued,
    stage: { stage: "read" },
    reading,
    asked: askedAfter(queued.asked, queued.answers, reading),
  };
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

/** The post that sent it: as the clerk named it, else as its layout was recognised; empty where neither tells. */
export function senderOf({ sender, reading }: QueuedReturn): string {
  return (sender ?? reading?.sender ?? "").trim();
}

/** How many questions wait for an answer, without which figures are left out. */
export function questionsLeft({ reading, decisions, answers, leftForNow }: QueuedReturn): number {
  if (!reading) return 0;
  return unanswered(reading, answers, leftForNow).length + openQuestions(reading, decisions).length;
}

export type State =
  | "waiting"
  | "reading"
  | "needs you"
  | "understood"
  | "accepted before"
  | "accepting"
  | "accepted"
  | "stopped"
  | "refused";

/** How a workbook stands, as its line in the queue says it. */
export function stateOf(queued: QueuedReturn): State {
  const { stage, reading } = queued;
  if (stage.stage === "refused") return stage.refusal.code === "cancelled" ? "stopped" : "refused";
  if (stage.stage !== "read") return stage.stage;
  if (reading === null) return "waiting";
  if (reading.acceptedBefore !== null) return "accepted before";
  return questionsLeft(queued) > 0 ? "needs you" : "understood";
}

/** True where nothing is left to do with a workbook: it is accepted, now or before, was stopped, or was refused. */
export function isFinished(queued: QueuedReturn): boolean {
  return ["accepted", "accepted before", "stopped", "refused"].includes(stateOf(queued));
}

/** True where it can be accepted as it stands: it asks nothing, its sender is known, and it brings something new. */
export function needsNothing(queued: QueuedReturn): boolean {
  const { reading } = queued;
  return (
    stateOf(queued) === "understood" && senderOf(queued) !== "" && reading !== null && newFigures(reading) > 0
  );
}

/** True where reading it can be stopped. */
export function canBeStopped({ stage }: QueuedReturn): boolean {
  return stage.stage === "waiting" || stage.stage === "reading";
}
