import { useEffect, useRef, useState } from "react";
import type { Saved } from "../use-saving.ts";
import type { Draft } from "./draft.ts";
import { NO_CHANGES, type Place, recorded, redone, undone } from "./undoing.ts";

export interface Undoing {
  /** What would be taken back, and what would be brought back; null where there is nothing. */
  readonly last: Place | null;
  readonly next: Place | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The minutes with a memory of what was changed beside their text; it ends where the store brings other minutes. */
export function useUndoing(minutes: Saved<Draft>): Saved<Draft> & { readonly undoing: Undoing } {
  const { draft, change } = minutes;
  const [changes, setChanges] = useState(NO_CHANGES);
  const own = useRef(draft);

  useEffect(() => {
    if (draft === own.current) return;
    own.current = draft;
    setChanges(NO_CHANGES);
  }, [draft]);

  function take(next: Draft): void {
    own.current = next;
    change(next);
  }

  function step(way: typeof undone): void {
    const [kept, next] = way(changes, draft);
    setChanges(kept);
    if (next !== draft) take(next);
  }

  const undoing = {
    last: changes.past.at(-1)?.place ?? null,
    next: changes.future.at(-1)?.place ?? null,
    undo: () => step(undone),
    redo: () => step(redone),
  };
  useKeys(undoing);
  return {
    ...minutes,
    change(next) {
      setChanges(recorded(changes, draft, next, Date.now()));
      take(next);
    },
    undoing,
  };
}

/** Ctrl+Z and its way back, outside the fields: in a field and in the text they take back what was typed there. */
function useKeys({ undo, redo }: Undoing): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const isWritten = event.target instanceof Element && event.target.closest(WRITTEN_IN);
      if (isWritten || event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}

const WRITTEN_IN = "input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]";
