// What the clerk makes of a promise: saved at once, said, and undone where they wish.
import { useState } from "react";
import type { Action, RecordedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { useLine } from "../../backend.ts";
import { asRefusal } from "../../line.ts";
import { useNotice } from "../../parts/notices.tsx";
import { words } from "../../text/en-GB.ts";

const said = words.actions.answered;

export interface Answered {
  readonly text: string;
  /** Null where there is nothing to undo. */
  readonly undo: (() => Promise<void>) | null;
}

export interface Answers {
  readonly last: Answered | null;
  /** Each says whether it was saved; where it was not, the notice tells why. */
  readonly accept: (action: Action) => Promise<boolean>;
  readonly refuse: (action: Action) => Promise<boolean>;
  readonly proposeAgain: (action: Action) => Promise<boolean>;
  readonly change: (before: Action, after: Action, text: string) => Promise<boolean>;
}

export function useAnswers(): Answers {
  const line = useLine();
  const say = useNotice();
  const [last, setLast] = useState<Answered | null>(null);

  async function answer(text: string, make: () => Promise<unknown>, undo: (() => Promise<unknown>) | null) {
    say(null);
    try {
      await make();
      setLast({ text, undo: undo && (() => undone(undo)) });
      return true;
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
      return false;
    }
  }

  async function undone(undo: () => Promise<unknown>): Promise<void> {
    try {
      await undo();
      setLast({ text: said.undone, undo: null });
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
  }

  const save = (action: Action) => line.call("actions.save", { action });
  const takeBack = ({ id }: Action) => line.call("actions.takeBack", { action: id });
  return {
    last,
    accept: (action) =>
      answer(
        said.accepted(action.task),
        () => save(action),
        () => takeBack(action),
      ),
    refuse: (action) =>
      answer(
        said.refused,
        () => save(action),
        () => takeBack(action),
      ),
    proposeAgain: (action) =>
      answer(
        said.proposedAgain,
        () => takeBack(action),
        () => save(action),
      ),
    change: (before, after, text) =>
      answer(
        text,
        () => save(after),
        () => save(before),
      ),
  };
}

/** The words for an action that went into another state. */
export function wordsFor(state: Exclude<Action["state"], "refused">, { task }: RecordedAction): string {
  const word = { open: said.opened, done: said.done, dropped: said.dropped }[state];
  return word(task);
}
