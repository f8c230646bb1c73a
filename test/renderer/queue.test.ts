import { describe, expect, it } from "vitest";
import {
  canBeStopped,
  isFinished,
  needsNothing,
  nextQueue,
  type Queue,
  type QueuedReturn,
  type QueueEvent,
  senderOf,
  stateOf,
  toStart,
} from "../../renderer/screens/returns/queue/queue.ts";
import { NOTHING_SAID } from "../../shared/domain/return/memory/memory.ts";
import type { PlannedReading } from "../../shared/domain/return/plan.ts";
import type { Refusal } from "../../shared/errors.ts";
import { someCandidate, someReading } from "./some-return.ts";

const files = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `file ${place + 1}`,
    name: `Return ${place + 1}.xlsx`,
  }));

function queueAfter(count: number, ...events: readonly QueueEvent[]): Queue {
  return events.reduce(nextQueue, nextQueue([], { event: "brought in", files: files(count) }));
}

const file = "file 1";
const unclear = someReading({ candidates: [someCandidate({ kind: "unclear", value: null, raw: "-" })] });
const locked: Refusal = { code: "file-locked", details: {}, reference: "" };
const started: QueueEvent = { event: "reading started", file };
const acceptance = { returnId: "1", added: 1, revised: 0, unchanged: 0, leftOut: 0 };
const newFigure: PlannedReading = {
  candidate: someCandidate(),
  indicator: "CLA 11",
  period: "2019-05",
  figure: { kind: "value", value: 18, numerator: null, denominator: null },
  change: "new",
  stored: null,
  supersedes: null,
  previous: null,
};
const states = (queue: Queue) => queue.map(stateOf);

describe("the list of returns", () => {
  it("reads two of twenty workbooks at a time, the first ones first", () => {
    const queue = queueAfter(20);
    expect(toStart(queue).map(({ file: { id } }) => id)).toEqual(["file 1", "file 2"]);
    const oneStarted = nextQueue(queue, started);
    expect(toStart(oneStarted).map(({ file: { id } }) => id)).toEqual(["file 2"]);
    const bothStarted = nextQueue(oneStarted, { event: "reading started", file: "file 2" });
    expect(toStart(bothStarted)).toEqual([]);
    const oneDone = nextQueue(bothStarted, { event: "refused", file, refusal: locked });
    expect(toStart(oneDone).map(({ file: { id } }) => id)).toEqual(["file 3"]);
  });

  it("keeps the workbooks in the order in which they came", () => {
    const queue = nextQueue(queueAfter(2), {
      event: "brought in",
      files: [{ id: "late", name: "Late.xlsx" }],
    });
    expect(queue.map(({ file: { id } }) => id)).toEqual(["file 1", "file 2", "late"]);
  });

  it("says of each workbook how it stands", () => {
    const queue = queueAfter(
      5,
      started,
      { event: "reading started", file: "file 2" },
      { event: "read", file: "file 2", reading: someReading() },
      { event: "reading started", file: "file 3" },
      { event: "read", file: "file 3", reading: unclear },
      { event: "refused", file: "file 4", refusal: locked },
    );
    expect(states(queue)).toEqual(["reading", "understood", "needs you", "refused", "waiting"]);
  });

  it("says that a workbook was accepted before", () => {
    const reading = someReading({ acceptedBefore: "2019-06-07" });
    expect(states(queueAfter(1, started, { event: "read", file, reading }))).toEqual(["accepted before"]);
  });

  it("reads again with a decision, and keeps what was understood in sight meanwhile", () => {
    const decisions = [{ sheet: "Monthly", cell: "D14", take: { kind: "not due" as const } }];
    const queue = queueAfter(
      1,
      started,
      { event: "read", file, reading: unclear },
      { event: "decided", file, decisions },
    );
    expect(toStart(queue)).toHaveLength(1);
    expect(queue[0]?.reading).toBe(unclear);
    const again = [started, { event: "read", file, reading: unclear } as const].reduce(nextQueue, queue);
    expect(states(again)).toEqual(["understood"]);
  });

  it("takes no answer for a workbook that is no longer being read", () => {
    const queue = queueAfter(
      1,
      started,
      { event: "refused", file, refusal: locked },
      {
        event: "read",
        file,
        reading: unclear,
      },
    );
    expect(states(queue)).toEqual(["refused"]);
  });

  it("keeps the reading and says why when accepting is refused", () => {
    const queue = queueAfter(
      1,
      started,
      { event: "read", file, reading: unclear },
      { event: "accepting", file },
      { event: "accept refused", file, refusal: locked },
    );
    expect(queue[0]).toMatchObject({ stage: { stage: "read" }, acceptRefusal: locked, reading: unclear });
  });

  it("lets a workbook be taken off and leaves the others as they are", () => {
    const queue = queueAfter(3, started, { event: "taken off", file });
    expect(queue.map(({ file: { id } }) => id)).toEqual(["file 2", "file 3"]);
  });

  it("remembers the post that sent a return", () => {
    const queue = queueAfter(2, { event: "sender named", file, sender: "Head of Fostering" });
    expect(queue.map(({ sender }) => sender)).toEqual(["Head of Fostering", null]);
  });

  it("counts a workbook as finished once it is accepted or refused, and not while it waits or asks", () => {
    const accepted = queueAfter(1, started, { event: "accepted", file, acceptance });
    const refused = queueAfter(1, started, { event: "refused", file, refusal: locked });
    const before = someReading({ acceptedBefore: "2019-06-20" });
    const acceptedBefore = queueAfter(1, started, { event: "read", file, reading: before });
    const asking = queueAfter(1, started, { event: "read", file, reading: unclear });
    const queues = [accepted, refused, acceptedBefore, queueAfter(1), asking];
    expect(queues.map(([queued]) => queued && isFinished(queued))).toEqual([true, true, true, false, false]);
  });

  it("says that a workbook was stopped, and can stop one that still waits", () => {
    const cancelled: Refusal = { code: "cancelled", details: {}, reference: "" };
    const queue = queueAfter(2, started, { event: "refused", file: "file 2", refusal: cancelled });
    expect(states(queue)).toEqual(["reading", "stopped"]);
    expect(queue.map(canBeStopped)).toEqual([true, false]);
    expect(toStart(queue)).toEqual([]);
  });

  it("takes the sender that was recognised until the clerk names another", () => {
    const recognised = someReading({ sender: "Head of Fostering" });
    const queue = queueAfter(1, started, { event: "read", file, reading: recognised });
    expect(queue.map(senderOf)).toEqual(["Head of Fostering"]);
    const renamed = nextQueue(queue, { event: "sender named", file, sender: " Head of Adoption " });
    expect(renamed.map(senderOf)).toEqual(["Head of Adoption"]);
  });

  it("needs somebody for a question in words until it is answered or left for now", () => {
    const questions = [{ asks: "mark", mark: "-", cells: [] }] as const;
    const queue = queueAfter(1, started, { event: "read", file, reading: someReading({ questions }) });
    expect(states(queue)).toEqual(["needs you"]);
    const left = nextQueue(queue, { event: "left for now", file, questions: ["mark -"] });
    expect(states(left)).toEqual(["understood"]);
    const answers = { ...NOTHING_SAID, marks: { "-": "not due" } } as const;
    expect(states(nextQueue(queue, { event: "answered", file, answers }))).toEqual(["waiting"]);
  });

  it("accepts with all the others only what is understood, has a sender and brings something new", () => {
    const sender = "Head of Fostering";
    const readings = [
      someReading({ sender, plan: [newFigure] }),
      someReading({ plan: [newFigure] }),
      someReading({ sender }),
      someReading({ ...unclear, sender, plan: [{ ...newFigure, period: "2019-04" }] }),
    ];
    const ready = readings.map((reading) =>
      needsNothing(queueAfter(1, started, { event: "read", file, reading })[0] as QueuedReturn),
    );
    expect(ready).toEqual([true, false, false, false]);
  });

  it("reads those again whose figures another return has just stored, and leaves the rest", () => {
    const otherMonth = { ...newFigure, period: "2019-04" } as const;
    const readings = [[newFigure], [newFigure], [otherMonth]].map((plan) => someReading({ plan }));
    const read = readings.flatMap((reading, place): readonly QueueEvent[] => [
      { event: "reading started", file: `file ${place + 1}` },
      { event: "read", file: `file ${place + 1}`, reading },
    ]);
    const queue = queueAfter(3, ...read, { event: "accepted", file, acceptance });
    expect(states(queue)).toEqual(["accepted", "waiting", "understood"]);
  });

  it("reads a return again that was withdrawn, and those that wait to be accepted", () => {
    const queue = queueAfter(
      3,
      started,
      { event: "read", file, reading: someReading() },
      { event: "accepted", file, acceptance },
      { event: "reading started", file: "file 2" },
      { event: "read", file: "file 2", reading: someReading() },
      { event: "refused", file: "file 3", refusal: locked },
    );
    const after = nextQueue(queue, { event: "return withdrawn", returnId: acceptance.returnId });
    expect(states(after)).toEqual(["waiting", "waiting", "refused"]);
    const other = nextQueue(queue, { event: "return withdrawn", returnId: "another" });
    expect(states(other)).toEqual(["accepted", "waiting", "refused"]);
  });
});
