// Carries the queue out: brings files in, reads two at a time, stops, reads again, accepts.
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Decision, Grant } from "../../../shared/contract.ts";
import { useLine } from "../../backend.ts";
import { desk } from "../../desk.ts";
import { asRefusal, type Line } from "../../line.ts";
import { useNotice } from "../../parts/notices.tsx";
import { nextQueue, type Queue, type QueuedReturn, type QueueEvent, toStart } from "./queue.ts";

export interface ReturnsDesk {
  readonly queue: Queue;
  readonly bringIn: (files: readonly Grant[]) => void;
  readonly choose: () => Promise<void>;
  readonly drop: (files: readonly File[]) => Promise<void>;
  readonly stopReading: (file: string) => void;
  readonly readAgain: (file: string) => void;
  readonly decide: (file: string, decisions: readonly Decision[]) => void;
  readonly nameSender: (file: string, sender: string) => void;
  readonly accept: (queued: QueuedReturn) => Promise<void>;
  readonly takeOff: (file: string) => void;
}

export function useReturnsDesk(): ReturnsDesk {
  const line = useLine();
  const say = useNotice();
  const [queue, tell] = useReducer(nextQueue, []);
  const readings = useRef(new Map<string, AbortController>());

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

  return useMemo(
    () => ({
      queue,
      bringIn,
      choose: () => bringInWhenChosen(desk.chooseWorkbooks()),
      drop: (files) => bringInWhenChosen(desk.dropped(files)),
      stopReading: (file) => readings.current.get(file)?.abort(),
      readAgain: (file) => tell({ event: "read again", file }),
      decide: (file, decisions) => tell({ event: "decided", file, decisions }),
      nameSender: (file, sender) => tell({ event: "sender named", file, sender }),
      accept: (queued) => accept(line, queued, tell),
      takeOff(file) {
        readings.current.get(file)?.abort();
        readings.current.delete(file);
        tell({ event: "taken off", file });
      },
    }),
    [queue, line, bringIn, bringInWhenChosen],
  );
}

async function read(
  line: Line,
  { file, decisions }: QueuedReturn,
  signal: AbortSignal,
  tell: (event: QueueEvent) => void,
): Promise<void> {
  tell({ event: "reading started", file: file.id });
  try {
    const reading = await line.call(
      "returns.read",
      { file: file.id, decisions: [...decisions] },
      { signal, onProgress: (progress) => tell({ event: "reading went on", file: file.id, progress }) },
    );
    tell({ event: "read", file: file.id, reading });
  } catch (error) {
    tell({ event: "refused", file: file.id, refusal: asRefusal(error) });
  }
}

async function accept(
  line: Line,
  { file, reading, sender, decisions }: QueuedReturn,
  tell: (event: QueueEvent) => void,
): Promise<void> {
  if (!reading) return;
  tell({ event: "accepting", file: file.id });
  try {
    const acceptance = await line.call("returns.accept", {
      file: file.id,
      sha256: reading.sha256,
      sender: sender.trim(),
      decisions: [...decisions],
    });
    tell({ event: "accepted", file: file.id, acceptance });
  } catch (error) {
    tell({ event: "accept refused", file: file.id, refusal: asRefusal(error) });
  }
}
