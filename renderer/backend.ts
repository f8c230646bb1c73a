// What the backend answers, kept fresh for whatever draws it.
import { createContext, useContext, useLayoutEffect, useState, useSyncExternalStore } from "react";
import type { Area, Input, Output } from "../shared/contract.ts";
import { type Answer, answerTo, type Line, type QueryName } from "./line.ts";

/** The parts of the store that each answer speaks of. */
const AREAS: Partial<Record<QueryName, readonly Area[]>> = {
  "store.status": ["store", "returns", "meetings"],
  "meetings.list": ["meetings", "store"],
  "meetings.show": ["meetings", "returns", "scorecard", "actions"],
  "minutes.check": ["meetings", "returns", "scorecard", "actions"],
  "desk.ignoredHere": ["meetings", "returns", "scorecard", "actions"],
  "desk.taught": ["meetings"],
  "minutes.versions": ["meetings"],
  "minutes.compare": ["meetings"],
  "minutes.returned": ["meetings"],
  "bodies.list": ["meetings"],
  "actions.list": ["actions", "meetings"],
  "search.find": ["actions", "meetings"],
  "papers.list": ["papers", "returns"],
  "houseStyle.show": ["house style"],
  "returns.list": ["returns"],
  "returns.owed": ["returns", "scorecard", "store"],
  "scorecards.show": ["scorecard", "returns", "store"],
  "scorecards.hidden": ["scorecard", "returns", "store", "papers"],
  "disclosure.show": ["scorecard"],
  "indicators.list": ["store"],
  "figures.story": ["scorecard", "returns", "store"],
};

const LineContext = createContext<Line | null>(null);
export const LineProvider = LineContext.Provider;

export function useLine(): Line {
  const line = useContext(LineContext);
  if (!line) throw new Error("The page is drawn outside its line to the backend.");
  return line;
}

/** How many times the backend was connected to; over 1 says that it was started again. */
export function useConnections(): number {
  const line = useLine();
  return useSyncExternalStore(line.onConnection, line.connections, line.connections);
}

/** The answer to a query, asked again after each change that touches it; a null input asks nothing. */
export function useQuery<N extends QueryName>(name: N, input: Input<N> | null): Answer<Output<N>> {
  const line = useLine();
  // The first question waits for the first connection; asking again when that comes would ask twice.
  const restarts = Math.max(0, useConnections() - 1);
  const question = input === null ? null : JSON.stringify(input);
  const [latest, setLatest] = useState<{ question: string; answer: Answer<Output<N>> } | null>(() => {
    const foreseen = line.foreseen.get(`${name} ${question}`) as Answer<Output<N>> | undefined;
    return foreseen && question !== null ? { question, answer: foreseen } : null;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a backend that was started again is asked again
  useLayoutEffect(() => {
    if (question === null) return;
    let lastAsked = 0;
    const ask = async () => {
      lastAsked += 1;
      const asked = lastAsked;
      const answer = await answerTo(line, name, JSON.parse(question) as Input<N>);
      if (asked !== lastAsked) return;
      setLatest((before) => ({
        question,
        answer: before?.question === question ? renewed(before.answer, answer) : answer,
      }));
    };
    // Kept no longer than this, because what comes later may have changed.
    if (!line.foreseen.delete(`${name} ${question}`)) void ask();
    const stop = line.onChanged((areas) => {
      if (areas.some((area) => AREAS[name]?.includes(area))) void ask();
    });
    return () => {
      lastAsked = -1;
      stop();
    };
  }, [line, name, question, restarts]);

  return latest?.question === question && latest.question !== null ? latest.answer : { state: "loading" };
}

/** While the backend is away, what it said last stays in sight, and with it what is being written on the screen. */
export function renewed<T>(before: Answer<T>, now: Answer<T>): Answer<T> {
  const isAway = now.state === "refused" && now.refusal.code === "backend-stopped";
  return isAway && before.state === "ready" ? { ...before, notRenewed: now.refusal } : now;
}
