// A sentence of the minutes that reads as a promise, with what it would become; the clerk accepts or refuses it.
import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Action, ProposedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { words } from "../../text/en-GB.ts";
import { ActionFields, type Typed, useTypedAction } from "./action-fields.tsx";
import { InPrivate } from "./in-private.tsx";
import type { Answers } from "./use-answers.ts";

const said = words.actions;

interface ProposalProps {
  readonly proposed: ProposedAction;
  readonly posts: readonly string[];
  readonly answers: Answers;
}

export function Proposal({ proposed, posts, answers }: ProposalProps) {
  const typed = useTypedAction(proposed);
  const [busy, setBusy] = useState(false);
  const { sentence, words: telling, itemTitle, isExempt } = proposed;

  async function answer(make: () => Promise<boolean>) {
    setBusy(true);
    await make();
    setBusy(false);
  }

  function accept(event: FormEvent) {
    event.preventDefault();
    const read = typed.read();
    if (read) void answer(() => answers.accept(actionOf(proposed, read, "open")));
  }

  return (
    <li>
      <form
        className="action action-proposed"
        aria-label={said.proposal(proposed.task)}
        onSubmit={accept}
        noValidate
      >
        <blockquote className="action-sentence">
          <Marked text={sentence} words={telling} />
        </blockquote>
        <p className="quiet">
          {said.sourceHere(itemTitle)} {isExempt && <InPrivate />}
        </p>
        <ActionFields typed={typed} posts={posts} />
        <div className="buttons">
          <Button type="submit" loading={busy} aria-label={said.acceptThis(proposed.task)}>
            {said.accept}
          </Button>
          <Button
            variant="default"
            disabled={busy}
            aria-label={said.promisesNothingThis(sentence)}
            onClick={() => void answer(() => answers.refuse(actionOf(proposed, proposed, "refused")))}
          >
            {said.promisesNothing}
          </Button>
        </div>
      </form>
    </li>
  );
}

function actionOf(
  { meetingId, itemId, sentence }: ProposedAction,
  { task, owner, due }: Typed,
  state: Action["state"],
): Action {
  return { id: crypto.randomUUID(), meetingId, itemId, sentence, task, owner, due, state, updates: [] };
}

/** The sentence with the words by which it was known as a promise. */
function Marked({ text, words: telling }: { readonly text: string; readonly words: string }) {
  const place = telling === text ? -1 : text.indexOf(telling);
  if (place < 0) return text;
  return (
    <>
      {text.slice(0, place)}
      <mark>{telling}</mark>
      {text.slice(place + telling.length)}
    </>
  );
}
