import { describe, expect, it } from "vitest";
import {
  isFinished,
  nextQueue,
  type Queue,
  type QueueEvent,
  stateOf,
  toStart,
} from "../../renderer/screens/returns/queue.ts";
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
    expect(queue.map(({ sender }) => sender)).toEqual(["Head of Fostering", ""]);
  });

  it("counts a workbook as finished once it is accepted or refused, and not while it waits or asks", () => {
    const acceptance = { returnId: "1", added: 1, revised: 0, unchanged: 0, leftOut: 0 };
    const accepted = queueAfter(1, started, { event: "accepted", file, acceptance });
    const refused = queueAfter(1, started, { event: "refused", file, refusal: locked });
    const before = someReading({ acceptedBefore: "2019-06-20" });
    const acceptedBefore = queueAfter(1, started, { event: "read", file, reading: before });
    const asking = queueAfter(1, started, { event: "read", file, reading: unclear });
    const queues = [accepted, refused, acceptedBefore, queueAfter(1), asking];
    expect(queues.map(([queued]) => queued && isFinished(queued))).toEqual([true, true, true, false, false]);
  });
});
