// Saves what was written of a body when it is left for another body or place, and before the window is closed.
import { type RefObject, useCallback, useEffect } from "react";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import { asRefusal } from "../../line.ts";
import { useNotice } from "../../parts/notices.tsx";
import { words } from "../../text/en-GB.ts";
import { type BodyDraft, bodyFrom, makes } from "./body-draft.ts";
import { unsaved } from "./unsaved.ts";

const said = words.settings;

type Left = "nothing to save" | "saved" | "to put right" | "refused";

/** `base` is what the store holds of the body. What cannot be saved is kept in `unsaved`, and said. */
export function useLeaving(
  latest: RefObject<{ readonly draft: BodyDraft; readonly base: Body }>,
  send: (draft: BodyDraft) => Promise<Body>,
): void {
  const say = useNotice();

  const leave = useCallback(
    async (keptWords: (name: string) => string): Promise<Left> => {
      const { draft, base } = latest.current;
      const name = draft.name.trim() || said.newBody;
      if (!isUnsaved(draft, base)) return "nothing to save";
      if (bodyFrom(draft).faults.length > 0) {
        say({ notice: "done", text: keptWords(name) });
        return "to put right";
      }
      try {
        await send(draft);
        say({ notice: "done", text: said.savedOnLeaving(name) });
        return "saved";
      } catch (error) {
        say({ notice: "refused", refusal: asRefusal(error) });
        return "refused";
      }
    },
    [latest, send, say],
  );

  useEffect(() => () => void leave(said.keptOnLeaving), [leave]);

  useEffect(() => {
    /** What could not be saved at the first try; the second closes the window all the same. */
    let tried: BodyDraft | null = null;
    const closing = (event: BeforeUnloadEvent) => {
      const { draft, base } = latest.current;
      if (draft === tried || !isUnsaved(draft, base)) return;
      event.preventDefault();
      tried = draft;
      void leave(said.keptAtClosing).then((left) => left === "saved" && window.close());
    };
    window.addEventListener("beforeunload", closing);
    return () => window.removeEventListener("beforeunload", closing);
  }, [latest, leave]);
}

function isUnsaved(draft: BodyDraft, base: Body): boolean {
  return unsaved.has(draft.id) && !makes(draft, base);
}
