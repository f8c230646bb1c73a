// Keeps what is written of a meeting in the window and in the store together: saved after a short pause, one save at a time.
import { useCallback, useEffect, useRef, useState } from "react";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Refusal } from "../../../shared/errors.ts";
import { useConnections, useLine } from "../../backend.ts";
import { asRefusal } from "../../line.ts";

/** From the first keystroke that is not saved, however long the typing goes on. */
const PAUSE_MS = 500;

export type Saving =
  | { readonly saving: "saved" | "unsaved" | "under way" }
  | { readonly saving: "refused"; readonly refusal: Refusal };

/** Carries out a command with the version of the meeting that stands, and keeps the version that it leads to. */
export type Step = (command: (version: number) => Promise<{ readonly version: number }>) => Promise<void>;

/** What is written and how it is saved; both stay the same from one drawing to the next. */
export interface Written<Draft> {
  readonly draftOf: (record: MeetingRecord) => Draft;
  /** Saves what differs from the draft that the store took last; refusals are thrown. */
  readonly send: (draft: Draft, saved: Draft, step: Step) => Promise<void>;
}

export interface Saved<Draft> {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** Changes the draft as it stands by then, for what took a while to come. */
  readonly revise: (revised: (draft: Draft) => Draft) => void;
  readonly saving: Saving;
  /** Saves at once what is not saved yet; false where that was refused. */
  readonly save: () => Promise<boolean>;
  /**
   * Saves, and then carries out a command that changes the meeting beside the draft; false where saving was refused.
   * What the command is refused with is thrown.
   */
  readonly saveAnd: (...command: Parameters<Step>) => Promise<boolean>;
  /** Gives up what was written here for what the store holds. */
  readonly showSaved: () => void;
}

export function useSaving<Draft>(record: MeetingRecord, { draftOf, send }: Written<Draft>): Saved<Draft> {
  const [draft, setDraft] = useState(() => draftOf(record));
  const [saving, setSaving] = useState<Saving>({ saving: "saved" });
  const line = useLine();
  const connections = useConnections();
  const kept = useRef({
    draft,
    /** As the store last took it. */
    saved: draft,
    version: record.version,
    dirty: false,
    underWay: null as Promise<void> | null,
    /** The connection over which it was last sent. */
    sentOver: connections,
  });

  const step = useCallback<Step>(async (command) => {
    const { version } = await command(kept.current.version);
    kept.current.version = version;
  }, []);

  const saveOnce = useCallback(async () => {
    kept.current.dirty = false;
    kept.current.sentOver = line.connections();
    setSaving({ saving: "under way" });
    try {
      const { draft: sent, saved: before } = kept.current;
      await send(sent, before, step);
      kept.current.saved = sent;
      setSaving({ saving: kept.current.dirty ? "unsaved" : "saved" });
    } catch (error) {
      kept.current.dirty = true;
      setSaving({ saving: "refused", refusal: asRefusal(error) });
    }
  }, [line, send, step]);

  const save = useCallback(async () => {
    while (kept.current.underWay) await kept.current.underWay;
    if (!kept.current.dirty) return true;
    kept.current.underWay = saveOnce();
    await kept.current.underWay;
    kept.current.underWay = null;
    return !kept.current.dirty;
  }, [saveOnce]);

  const saveAnd = useCallback(
    async (command: Parameters<Step>[0]) => {
      if (!(await save())) return false;
      const carriedOut = step(command);
      kept.current.underWay = carriedOut.catch(() => undefined);
      try {
        await carriedOut;
      } finally {
        kept.current.underWay = null;
      }
      return true;
    },
    [save, step],
  );

  const adopt = useCallback(
    (newer: MeetingRecord) => {
      const adopted = draftOf(newer);
      kept.current = {
        ...kept.current,
        draft: adopted,
        saved: adopted,
        version: newer.version,
        dirty: false,
      };
      setDraft(adopted);
      setSaving({ saving: "saved" });
    },
    [draftOf],
  );

  useEffect(() => {
    if (saving.saving !== "unsaved") return;
    const pause = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [saving, save]);

  // The backend that fell with it unanswered is there again: nobody has to press a key for it to be kept.
  useEffect(() => {
    const hasFallen = saving.saving === "refused" && saving.refusal.code === "backend-stopped";
    if (hasFallen && connections > kept.current.sentOver) void save();
  }, [saving, connections, save]);

  useEffect(() => {
    const { version, dirty, underWay } = kept.current;
    if (record.version > version && !dirty && !underWay) adopt(record);
  }, [record, adopt]);

  useEffect(() => {
    const leave = () => void save();
    window.addEventListener("blur", leave);
    return () => {
      window.removeEventListener("blur", leave);
      leave();
    };
  }, [save]);

  useEffect(() => {
    const lastChance = { taken: false };
    const closing = (event: BeforeUnloadEvent) => {
      if (lastChance.taken || !kept.current.dirty) return;
      event.preventDefault();
      lastChance.taken = true;
      void save().then((isSaved) => isSaved && window.close());
    };
    window.addEventListener("beforeunload", closing);
    return () => window.removeEventListener("beforeunload", closing);
  }, [save]);

  function change(next: Draft): void {
    kept.current = { ...kept.current, draft: next, dirty: true };
    setDraft(next);
    setSaving((now) => (isConflict(now) || now.saving === "unsaved" ? now : { saving: "unsaved" }));
  }

  return {
    draft,
    change,
    revise: (revised) => change(revised(kept.current.draft)),
    saving,
    save,
    saveAnd,
    showSaved: () => adopt(record),
  };
}

/** A conflict stays in sight until the person has looked at it. */
function isConflict(saving: Saving): boolean {
  return saving.saving === "refused" && saving.refusal.code === "conflict";
}
