// What was not saved, and the way out of it.
import { Button } from "@mantine/core";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import type { Saving } from "./use-saving.ts";

interface NotSavedProps {
  readonly saving: Saving;
  readonly onAgain: () => Promise<boolean>;
  readonly onShowSaved: () => void;
}

/** Nothing unless saving was refused. */
export function NotSaved({ saving, onAgain, onShowSaved }: NotSavedProps) {
  if (saving.saving !== "refused") return null;
  const { refusal } = saving;
  if (refusal.code !== "conflict") return <RefusalNote refusal={refusal} onTryAgain={() => void onAgain()} />;
  return (
    <RefusalNote refusal={{ ...refusal, details: {} }}>
      <Button variant="default" onClick={onShowSaved}>
        {words.meeting.showSaved}
      </Button>
    </RefusalNote>
  );
}

/** How far saving is, in a word or two. */
export function savingWords({ saving }: Saving): string {
  switch (saving) {
    case "saved":
      return words.meeting.saved;
    case "unsaved":
      return words.meeting.unsaved;
    case "under way":
      return words.meeting.saving;
    case "refused":
      return words.meeting.notSaved;
  }
}
