// Carries the queue out: brings files in, reads two at a time, stops, reads again, accepts one or all that need nothing.
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Decision, Grant } from "../../../../shared/contract.ts";
import type { Answers } from "../../../../shared/domain/return/memory/memory.ts";
import type { Refusal } from "../../../../shared/errors.ts";
import { useLine } from "../../../backend.ts";
import { desk } from "../../../desk.ts";
import { asRefusal, type Line } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import {
  canBeStopped,
  needsNothing,
  nextQueue,
  type Queue,
  type QueuedReturn,
  type QueueEvent,
  senderOf,
  toStart,
} from "./queue.ts";

const STOPPED: Refusal = { code: "cancelled", details: {}, reference: "" };

export interface ReturnsDesk {
  readonly queue: Queue;
  readonly bringIn: (files: readonly Grant[]) => void;
  readonly choose: () => Promise<void>;
  readonly drop: (files: readonly File[]) => Promise<void>;
  readonly stopReading: (file: string) => void;
  readonly stopAll: () => void;
  readonly readAgain: (file: string) => void;
  readonly decide: (file: string, decisions: readonly Decision[]) => void;
  readonly nameSender: (file: string, sender: string) => void;
  readonly answer: (file: string, answers: Answers) => void;
  /** Leaves these questions open, by their keys, and no others, so that the return needs nobody for them. */
  readonly leaveForNow: (file: string, questions: readonly string[]) => void;
  readonly accept: (queued: QueuedReturn) => Promise<void>;
  /** One after the other, each as it stands when its turn comes. */
  readonly acceptAll: () => Promise<void>;
  /** Says that a return was withdrawn from the records; true where its workbook is still on the list. */
  readonly withdrawn: (returnId: string) => boolean;
  readonly takeOff: (file: string) => void;
}

export function useReturnsDesk(): ReturnsDesk {
  const line = useLine();
  const say = useNotice();
  const [queue, tell] = useReducer(nextQueue, []);
  const readings = useRef(new Map<string, AbortController>());
  const latest = useRef(queue);
  latest.current = queue;

  useEffect(() => {
    for (const queued of toStart(queue)) {
      readings.current.get(queued.file.id)?.abort();
      const stopper = new AbortController();
      readings.current.set(queued.file.id, stopper);
      void read(line, queued, stopper.signal, (event) => {
        if (readings.current.get(queued.file.id) === stopper) tell(event);
      });
    }
  }, [queue, line]);

  const bringIn = useCallback((files: readonly Grant[]) => tell({ event: "brought in", files }), []);
  const bringInWhenChosen = useCallback(
    async (chosen: Promise<readonly Grant[]>) => {
      try {
        bringIn(await chosen);
      } catch (error) {
        say({ notice: "refused", refusal: asRefusal(error) });
      }
    },
    [bringIn, say],
  );

  const stop = useCallback((queued: QueuedReturn) => {
    if (queued.stage.stage === "waiting") tell({ event: "refused", file: queued.file.id, refusal: STOPPED });
    else readings.current.get(queued.file.id)?.abort();
  }, []);

  return useMemo(
    () => ({
      queue,
      bringIn,
      choose: () => bringInWhenChosen(desk.chooseWorkbooks()),
      drop: (files) => bringInWhenChosen(desk.dropped(files)),
      stopReading: (file) => queue.filter((queued) => queued.file.id === file).forEach(stop),
      // Those that wait first: a reading that ends would let one of them begin.
      stopAll: () => queue.filter(canBeStopped).toReversed().forEach(stop),
      readAgain: (file) => tell({ event: "read again", file }),
      decide: (file, decisions) => tell({ event: "decided", file, decisions }),
      nameSender: (file, sender) => tell({ event: "sender named", file, sender }),
      answer: (file, answers) => tell({ event: "answered", file, answers }),
      leaveForNow: (file, questions) => tell({ event: "left for now", file, questions }),
      accept: (queued) => accept(line, queued, tell),
      async acceptAll() {
        for (const { file } of queue.filter(needsNothing)) {
          const queued = latest.current.find((each) => each.file.id === file.id);
          if (queued && needsNothing(queued)) await accept(line, queued, tell);
        }
      },
      withdrawn(returnId) {
        tell({ event: "return withdrawn", returnId });
        return queue.some(
          ({ stage }) => stage.stage === "accepted" && stage.acceptance.returnId === returnId,
        );
      },
      takeOff(file) {
        readings.current.get(file)?.abort();
        readings.current.delete(file);
        tell({ event: "taken off", file });
      },
    }),
    [queue, line, bringIn, bringInWhenChosen, stop],
  );
}

async function read(
  line: Line,
  { file, decisions, answers, sender }: QueuedReturn,
  signal: AbortSignal,
  tell: (event: QueueEvent) => void,
): Promise<void> {
  tell({ event: "reading started", file: file.id });
  try {
    const reading = await line.call(
      "returns.read",
      { file: file.id, answers, decisions: [...decisions], ...(sender?.trim() && { sender }) },
      { signal, onProgress: (progress) => tell({ event: "reading went on", file: file.id, progress }) },
    );
    tell({ event: "read", file: file.id, reading });
  } catch (error) {
    tell({ event: "refused", file: file.id, refusal: asRefusal(error) });
  }
}

async function accept(line: Line, queued: QueuedReturn, tell: (event: QueueEvent) => void): Promise<void> {
  const { file, reading, answers, decisions } = queued;
  if (!reading) return;
  tell({ event: "accepting", file: file.id });
  try {
    const acceptance = await line.call("returns.accept", {
      file: file.id,
      sha256: reading.sha256,
      sender: senderOf(queued),
      answers,
      decisions: [...decisions],
    });
    tell({ event: "accepted", file: file.id, acceptance });
  } catch (error) {
    tell({ event: "accept refused", file: file.id, refusal: asRefusal(error) });
  }
}
