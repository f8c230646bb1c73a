// What is written of the rule for small numbers, against what is in force. It is saved on asking only: nobody shall change
// what is hidden by going elsewhere.
import { useEffect, useState } from "react";
import type { DisclosureSettings } from "../../../../shared/domain/disclosure/settings.ts";
import type { Refusal } from "../../../../shared/errors.ts";
import { useLine } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { words } from "../../../text/en-GB.ts";
import { isInForce, type RuleDraft, type RuleFaults, ruleDraftOf, settingsFrom } from "./rule-draft.ts";

/** What was written and is not saved yet. It outlives the screen. */
let unsaved: RuleDraft | null = null;

export interface RuleBeingSet {
  readonly draft: RuleDraft;
  readonly change: (fields: Partial<RuleDraft>) => void;
  readonly faults: RuleFaults;
  readonly state: "saved" | "unsaved" | "saving" | "refused";
  readonly refusal: Refusal | null;
  readonly save: () => Promise<void>;
  readonly undo: () => void;
}

export function useRuleDraft(inForce: DisclosureSettings): RuleBeingSet {
  const line = useLine();
  const say = useNotice();
  const [written, setWritten] = useState(unsaved);
  const [saving, setSaving] = useState<"no" | "under way" | Refusal>("no");
  const draft = written ?? ruleDraftOf(inForce);
  const { settings, faults } = settingsFrom(draft);
  const isChanged = !isInForce(draft, inForce);

  function write(next: RuleDraft | null) {
    unsaved = next && !isInForce(next, inForce) ? next : null;
    setWritten(next);
    setSaving("no");
  }

  async function save() {
    setSaving("under way");
    try {
      await line.call("disclosure.save", settings);
      unsaved = null;
      setWritten(null);
      setSaving("no");
    } catch (error) {
      setSaving(asRefusal(error));
    }
  }

  useEffect(
    () => () => {
      if (unsaved !== null) say({ notice: "done", text: words.smallNumbers.keptOnLeaving });
    },
    [say],
  );

  useEffect(() => {
    /** What was there when closing was tried first; the second time closes the window all the same. */
    let tried: RuleDraft | null = null;
    const closing = (event: BeforeUnloadEvent) => {
      if (unsaved === null || unsaved === tried) return;
      event.preventDefault();
      tried = unsaved;
      say({ notice: "done", text: words.smallNumbers.keptAtClosing });
    };
    window.addEventListener("beforeunload", closing);
    return () => window.removeEventListener("beforeunload", closing);
  }, [say]);

  return {
    ...{ draft, faults, save },
    change: (fields) => write({ ...draft, ...fields }),
    undo: () => write(null),
    refusal: typeof saving === "object" ? saving : null,
    state: stateOf(saving, isChanged),
  };
}

function stateOf(saving: "no" | "under way" | Refusal, isChanged: boolean): RuleBeingSet["state"] {
  if (saving === "under way") return "saving";
  if (saving !== "no") return "refused";
  return isChanged ? "unsaved" : "saved";
}
