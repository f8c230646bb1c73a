// Changes what is to be done, by whom and by when.
import { Button } from "@mantine/core";
import { type FormEvent, useEffect, useRef } from "react";
import type { RecordedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { words } from "../../text/en-GB.ts";
import { ActionFields, useTypedAction } from "./action-fields.tsx";
import type { Answers } from "./use-answers.ts";

const said = words.actions;

interface ChangeActionProps {
  readonly action: RecordedAction;
  readonly posts: readonly string[];
  readonly answers: Answers;
  readonly onClose: () => void;
}

export function ChangeAction({ action, posts, answers, onClose }: ChangeActionProps) {
  const typed = useTypedAction(action);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    const read = typed.read();
    if (read && (await answers.change(action, { ...action, ...read }, said.answered.saved(read.task))))
      onClose();
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => void save(event)}
      noValidate
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <ActionFields typed={typed} posts={posts} />
      <div className="buttons">
        <Button type="submit" size="compact-md">
          {said.save}
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          {said.cancel}
        </Button>
      </div>
    </form>
  );
}
