// Keeps the minutes in the window and in the store together: saved after a short pause, one save at a time.
import { useCallback, useEffect, useRef, useState } from "react";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import type { Refusal } from "../../../../shared/errors.ts";
import { useLine } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { type Draft, draftOf, savedForm } from "./draft.ts";

/** From the first keystroke that is not saved, however long the typing goes on. */
const PAUSE_MS = 500;

export type Saving =
  | { readonly saving: "saved" | "unsaved" | "under way" }
  | { readonly saving: "refused"; readonly refusal: Refusal };

export interface Minutes {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly saving: Saving;
  /** Saves at once what is not saved yet; false where that was refused. */
  readonly save: () => Promise<boolean>;
  /** Gives up what was written here for what the store holds. */
  readonly showSaved: () => void;
}

export function useMinutes(record: MeetingRecord): Minutes {
  const line = useLine();
  const [draft, setDraft] = useState(() => draftOf(record));
  const [saving, setSaving] = useState<Saving>({ saving: "saved" });
  const kept = useRef({
    draft,
    /** As the store last took it. */
    saved: draft,
    version: record.version,
    dirty: false,
    underWay: null as Promise<void> | null,
  });
  const meeting = record.meeting.id;

  const saveOnce = useCallback(async () => {
    kept.current.dirty = false;
    setSaving({ saving: "under way" });
    try {
      const { draft: sent, saved: before, version } = kept.current;
      const saved = await line.call("minutes.save", { meeting, version, ...savedForm(sent, before) });
      kept.current.version = saved.version;
      kept.current.saved = sent;
      setSaving({ saving: kept.current.dirty ? "unsaved" : "saved" });
    } catch (error) {
      kept.current.dirty = true;
      setSaving({ saving: "refused", refusal: asRefusal(error) });
    }
  }, [line, meeting]);

  const save = useCallback(async () => {
    await kept.current.underWay;
    if (!kept.current.dirty) return true;
    kept.current.underWay = saveOnce();
    await kept.current.underWay;
    kept.current.underWay = null;
    return !kept.current.dirty;
  }, [saveOnce]);

  const adopt = useCallback((newer: MeetingRecord) => {
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
  }, []);

  useEffect(() => {
    if (saving.saving !== "unsaved") return;
    const pause = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [saving, save]);

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

  return {
    draft,
    change(next) {
      kept.current = { ...kept.current, draft: next, dirty: true };
      setDraft(next);
      setSaving((now) => (isConflict(now) || now.saving === "unsaved" ? now : { saving: "unsaved" }));
    },
    saving,
    save,
    showSaved: () => adopt(record),
  };
}

/** A conflict stays in sight until the person has looked at it. */
function isConflict(saving: Saving): boolean {
  return saving.saving === "refused" && saving.refusal.code === "conflict";
}
