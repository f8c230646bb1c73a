// What is written of a body, against what the store holds of it; saved on asking, and on leaving.
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { Refusal } from "../../../shared/errors.ts";
import { useLine } from "../../backend.ts";
import { asRefusal } from "../../line.ts";
import { type BodyDraft, bodyFrom, draftOf, type Fault, makes } from "./body-draft.ts";
import { unsaved } from "./unsaved.ts";
import { useLeaving } from "./use-leaving.ts";

type Saving = "no" | "under way" | Refusal;

export interface BodyBeingSet {
  readonly draft: BodyDraft;
  readonly change: (next: (draft: BodyDraft) => BodyDraft) => void;
  readonly faults: readonly Fault[];
  readonly state: "saved" | "unsaved" | "saving" | "refused";
  readonly refusal: Refusal | null;
  readonly save: () => Promise<void>;
  readonly undo: () => void;
  /** Brings back what was undone last; null where nothing was. */
  readonly redo: (() => void) | null;
}

/** `isNew` while the store does not hold the body. */
export function useBodyDraft(body: Body, isNew: boolean): BodyBeingSet {
  const line = useLine();
  const [draft, setDraft] = useState(() => unsaved.get(body.id)?.draft ?? draftOf(body));
  const [stored, setStored] = useState(isNew ? null : body);
  const [undone, setUndone] = useState<BodyDraft | null>(null);
  const [saving, setSaving] = useState<Saving>("no");
  const isChanged = stored === null || !makes(draft, stored);
  const { faults } = bodyFrom(draft);

  // What the store holds now, unless something else is being written here.
  const [seen, setSeen] = useState(body);
  if (body !== seen) {
    setSeen(body);
    if (!isChanged && !makes(draft, body)) setDraft(draftOf(body));
    if (!isNew) setStored(body);
  }

  const latest = useRef({ draft, base: body });
  useLayoutEffect(() => {
    latest.current = { draft, base: stored ?? body };
  });

  const change = useCallback((next: (draft: BodyDraft) => BodyDraft) => {
    const { draft: before, base } = latest.current;
    const written = next(before);
    latest.current = { draft: written, base };
    unsaved.set(written.id, { draft: written, base });
    setDraft(written);
    setUndone(null);
    setSaving((now) => (now === "under way" ? now : "no"));
  }, []);

  const send = useCallback(
    async (sent: BodyDraft) => {
      const made = bodyFrom(sent).body;
      await line.call("bodies.save", { body: made });
      if (unsaved.get(made.id)?.draft === sent) unsaved.delete(made.id);
      return made;
    },
    [line],
  );

  async function save() {
    if (faults.length > 0) return;
    setSaving("under way");
    try {
      const made = await send(draft);
      setStored(made);
      if (latest.current.draft === draft) setDraft(draftOf(made));
      setSaving("no");
    } catch (error) {
      setSaving(asRefusal(error));
    }
  }

  function undo() {
    unsaved.delete(body.id);
    setUndone(draft);
    setDraft(draftOf(stored ?? body));
    setSaving("no");
  }

  useLeaving(latest, send);

  return {
    ...{ draft, change, faults, save, undo },
    state: stateOf(saving, isChanged),
    refusal: typeof saving === "object" ? saving : null,
    redo: undone && (() => change(() => undone)),
  };
}

function stateOf(saving: Saving, isChanged: boolean): BodyBeingSet["state"] {
  if (saving === "under way") return "saving";
  if (saving !== "no") return "refused";
  return isChanged ? "unsaved" : "saved";
}
