// Tells the backend what the clerk answered to the reading desk.
import type { MeetingRemark } from "../../../../shared/domain/reading-desk/meeting-check.ts";
import { useLine } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import type { RemarkAction } from "../editor/minute-editor-props.ts";

export interface DeskAnswers {
  /** What was fixed in the text needs no word. */
  readonly answer: (remark: MeetingRemark, action: RemarkAction) => void;
  readonly askAgain: (ignored: readonly number[]) => void;
}

export function useDeskAnswers(meeting: string): DeskAnswers {
  const line = useLine();
  const say = useNotice();
  const tell = (told: Promise<unknown>) =>
    void told.catch((error: unknown) => say({ notice: "refused", refusal: asRefusal(error) }));
  return {
    answer(remark, action) {
      const { check, text, itemId, part, paragraph, field, passage, at } = remark;
      if (action === "learn word") tell(line.call("desk.learn", { word: text }));
      if (action === "ignore always") tell(line.call("desk.ignore", { check, text, here: null }));
      if (action !== "ignore here" || part === "paper") return;
      const place = { itemId, part, paragraph, field, passage, at };
      tell(line.call("desk.ignore", { check, text, here: { meeting, place } }));
    },
    askAgain: (ignored) => tell(line.call("desk.askAgain", { ignored: [...ignored] })),
  };
}
