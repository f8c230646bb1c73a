import { describe, expect, it } from "vitest";
import { nextThing } from "../../renderer/next-thing.ts";
import { nextQueue, type Queue } from "../../renderer/screens/returns/queue/queue.ts";
import type { ReturnReading } from "../../shared/contract.ts";
import { type Minute, NOTHING_MINUTED, narrative } from "../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../shared/domain/meeting/record.ts";
import { someLine, someScorecard } from "./some-line.ts";
import { someCandidate, someReading } from "./some-return.ts";

const scorecard = someScorecard({ "Care planning": [someLine("CLA 11")] });

function queueWith(reading: ReturnReading): Queue {
  const queue = nextQueue([], { event: "brought in", files: [{ id: "1", name: "May.xlsx" }] });
  const started = nextQueue(queue, { event: "reading started", file: "1" });
  return nextQueue(started, { event: "read", file: "1", reading });
}

function recordWith(minute: Minute): MeetingRecord {
  const item = { kind: "scorecard" };
  return { items: [{ item, minute }] } as unknown as MeetingRecord;
}

const empty = NOTHING_MINUTED;
const written: Minute = { ...empty, paragraphs: [narrative("1", "The Panel heard.")] };
const resolved: Minute = {
  ...written,
  resolution: { verb: "note", wording: "to note the scorecard", vote: null },
};
const withoutResolution: Minute = { ...written, isWithoutResolution: true };

describe("the one thing to do next", () => {
  it("is to answer a return's question before all else", () => {
    const asking = queueWith(someReading({ candidates: [someCandidate({ kind: "unclear", value: null })] }));
    expect(nextThing(asking, scorecard, recordWith(empty))).toMatchObject({
      place: "returns",
      text: "1 return has a question for you",
    });
  });

  it("is to accept a return that was understood", () => {
    expect(nextThing(queueWith(someReading()), scorecard, recordWith(empty))?.text).toBe(
      "1 return ready to accept",
    );
  });

  it("is to bring in the first return while there are no figures", () => {
    expect(nextThing([], null, recordWith(empty))?.place).toBe("returns");
  });

  it("then follows the minutes: write, resolve, print", () => {
    const texts = [empty, written, resolved, withoutResolution].map(
      (minute) => nextThing([], scorecard, recordWith(minute))?.text,
    );
    expect(texts).toEqual([
      "Write the minutes",
      "Record any resolution, then print",
      "Print the minutes",
      "Print the minutes",
    ]);
  });
});
