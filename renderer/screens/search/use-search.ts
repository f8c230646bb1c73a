// What is asked, after a short pause in the typing, and what was answered last while the next answer is awaited.
import { useEffect, useState } from "react";
import type { Input, Spoken } from "../../../shared/contract.ts";
import type { Refusal } from "../../../shared/errors.ts";
import { useQuery } from "../../backend.ts";

/** In milliseconds: shorter than a pause for thought, longer than the time between two keys. */
const PAUSE = 180;

type Asked = Input<"search.find">;

export interface Search {
  /** Null where nothing is asked, and until the first answer. */
  readonly found: readonly Spoken[] | null;
  readonly refusal: Refusal | null;
}

export function useSearch(words: string, indicator: string | null): Search {
  const asked = useAfterPause(words.trim().replace(/\s+/g, " "));
  const question: Asked | null = asked === "" && indicator === null ? null : { words: asked, indicator };
  const answer = useQuery("search.find", question);
  const [last, setLast] = useState<readonly Spoken[] | null>(null);
  useEffect(() => {
    if (answer.state === "ready") setLast(answer.value);
  }, [answer]);
  return {
    found: question === null ? null : answer.state === "ready" ? answer.value : last,
    refusal: answer.state === "refused" ? answer.refusal : null,
  };
}

function useAfterPause(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
