// What is to be done, by whom and by when, as the clerk types it.
import { Textarea, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { type IsoDate, longDate, weekday } from "../../../shared/domain/dates.ts";
import type { Action } from "../../../shared/domain/meeting/actions/action.ts";
import { readDay } from "../../parts/day.ts";
import { words } from "../../text/en-GB.ts";

const said = words.actions;

export type Typed = Pick<Action, "task" | "owner" | "due">;

interface Fields {
  readonly task: string;
  readonly owner: string;
  readonly due: string;
}

export interface TypedAction {
  readonly fields: Fields;
  readonly setFields: (fields: Fields) => void;
  readonly faults: { readonly task: string | null; readonly due: string | null };
  /** What was typed, or null where it is not clear yet; from then on the faults are shown. */
  readonly read: () => Typed | null;
}

export function useTypedAction({ task, owner, due }: Typed): TypedAction {
  const [fields, setFields] = useState<Fields>({ task, owner, due: due === null ? "" : longDate(due) });
  const [tried, setTried] = useState(false);
  const day = readDay(fields.due);
  const isDueClear = day !== null || fields.due.trim() === "";
  const isTaskThere = fields.task.trim() !== "";
  return {
    fields,
    setFields,
    faults: {
      task: tried && !isTaskThere ? said.taskNeeded : null,
      due: tried && !isDueClear ? said.dueUnclear : null,
    },
    read: () => {
      setTried(true);
      if (!isTaskThere || !isDueClear) return null;
      return { task: fields.task.trim(), owner: fields.owner.trim(), due: day };
    },
  };
}

/** With what explains it below, so that the fields stand in a line. */
const ORDER: ("label" | "input" | "description" | "error")[] = ["label", "input", "error", "description"];

interface ActionFieldsProps {
  readonly typed: TypedAction;
  /** Those of the roll, to choose from. */
  readonly posts: readonly string[];
}

export function ActionFields({ typed: { fields, setFields, faults }, posts }: ActionFieldsProps) {
  const list = useId();
  const day = readDay(fields.due);
  return (
    <div className="action-fields">
      <Textarea
        className="action-task"
        label={said.task}
        rows={2}
        value={fields.task}
        onChange={(event) => setFields({ ...fields, task: event.currentTarget.value })}
        error={faults.task}
      />
      <TextInput
        label={said.owner}
        description={said.ownerHint}
        inputWrapperOrder={ORDER}
        list={list}
        value={fields.owner}
        onChange={(event) => setFields({ ...fields, owner: event.currentTarget.value })}
      />
      <datalist id={list}>
        {posts.map((post) => (
          <option key={post} value={post} />
        ))}
      </datalist>
      <TextInput
        label={said.due}
        description={day === null ? said.dueHint : inWords(day)}
        inputWrapperOrder={ORDER}
        value={fields.due}
        onChange={(event) => setFields({ ...fields, due: event.currentTarget.value })}
        error={faults.due}
      />
    </div>
  );
}

function inWords(day: IsoDate): string {
  return `${weekday(day)} ${longDate(day)}`;
}
