// Keeps what is written of a body until it is saved: on asking, and on leaving it for another body, place or day.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { Refusal } from "../../../shared/errors.ts";
import { useLine } from "../../backend.ts";
import { asRefusal } from "../../line.ts";
import { useNotice } from "../../parts/notices.tsx";
import { words } from "../../text/en-GB.ts";
import { type BodyDraft, bodyFrom, draftOf, type Fault, makes } from "./body-draft.ts";
import { unsaved } from "./unsaved.ts";

const said = words.settings;

export interface BodyBeingSet {
  readonly draft: BodyDraft;
  readonly change: (next: (draft: BodyDraft) => BodyDraft) => void;
  readonly faults: readonly Fault[];
  readonly state: keyof typeof said.states;
  readonly refusal: Refusal | null;
  readonly save: () => Promise<void>;
  readonly undo: () => void;
  /** Brings back what was undone last; null where nothing was. */
  readonly redo: (() => void) | null;
}

/** `isNew` while the store does not hold the body. */
export function useBodyDraft(body: Body, isNew: boolean): BodyBeingSet {
  const line = useLine();
  const say = useNotice();
  const [draft, setDraft] = useState(() => unsaved.get(body.id)?.draft ?? draftOf(body));
  const [stored, setStored] = useState(isNew ? null : body);
  const [undone, setUndone] = useState<BodyDraft | null>(null);
  const [saving, setSaving] = useState<"no" | "under way" | Refusal>("no");
  const isChanged = stored === null || !makes(draft, stored);
  const { faults } = bodyFrom(draft);

  const latest = useRef({ draft, base: body });
  useLayoutEffect(() => {
    latest.current = { draft, base: stored ?? body };
  });

  const send = useCallback(
    async (sent: BodyDraft) => {
      const made = bodyFrom(sent).body;
      await line.call("bodies.save", { body: made });
      if (unsaved.get(made.id)?.draft === sent) unsaved.delete(made.id);
      return made;
    },
    [line],
  );

  // What the store holds now, unless something else is being written here.
  const [seen, setSeen] = useState(body);
  if (body !== seen) {
    setSeen(body);
    if (!isChanged && !makes(draft, body)) setDraft(draftOf(body));
    if (!isNew) setStored(body);
  }

  const change = useCallback((next: (draft: BodyDraft) => BodyDraft) => {
    const { draft: before, base } = latest.current;
    const draft = next(before);
    latest.current = { draft, base };
    unsaved.set(draft.id, { draft, base });
    setDraft(draft);
    setUndone(null);
  }, []);

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

  /** False where something is to be put right before. */
  const saveOnLeaving = useCallback(async (): Promise<boolean> => {
    const { draft: left, base } = latest.current;
    if (!isUnsaved(left, base)) return true;
    if (bodyFrom(left).faults.length > 0) return false;
    try {
      await send(left);
      say({ notice: "done", text: said.savedOnLeaving(left.name.trim()) });
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
    return true;
  }, [send, say]);

  useEffect(
    () => () => {
      const name = latest.current.draft.name || said.newBody;
      void saveOnLeaving().then(
        (isRight) => isRight || say({ notice: "done", text: said.keptOnLeaving(name) }),
      );
    },
    [saveOnLeaving, say],
  );

  useEffect(() => {
    let isWarned = false;
    const closing = (event: BeforeUnloadEvent) => {
      const { draft: left, base } = latest.current;
      if (isWarned || !isUnsaved(left, base)) return;
      event.preventDefault();
      isWarned = true;
      void saveOnLeaving().then((isRight) => {
        if (isRight) window.close();
        else say({ notice: "done", text: said.keptAtClosing(left.name || said.newBody) });
      });
    };
    window.addEventListener("beforeunload", closing);
    return () => window.removeEventListener("beforeunload", closing);
  }, [saveOnLeaving, say]);

  return {
    draft,
    change,
    faults,
    state: stateOf(saving, isChanged),
    refusal: typeof saving === "object" ? saving : null,
    save,
    undo() {
      const before = draftOf(stored ?? body);
      unsaved.delete(before.id);
      setUndone(draft);
      setDraft(before);
      setSaving("no");
    },
    redo: undone && (() => change(() => undone)),
  };
}

function isUnsaved(draft: BodyDraft, base: Body): boolean {
  return unsaved.has(draft.id) && !makes(draft, base);
}

function stateOf(saving: "no" | "under way" | Refusal, isChanged: boolean): keyof typeof said.states {
  if (saving === "under way") return "saving";
  if (saving !== "no") return "refused";
  return isChanged ? "unsaved" : "saved";
}
