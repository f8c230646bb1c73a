// Says to the reading desk "ignore here", as the window does.
import type { MeetingRemark } from "../../shared/domain/reading-desk/meeting-check.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { noCall } from "./backend-in-a-folder.ts";

export async function ignoreHere(
  { handlers }: Backend,
  meeting: string,
  remark: MeetingRemark,
): Promise<void> {
  const { check, text, itemId, part, paragraph, field, passage, at } = remark;
  if (part === "paper") throw new Error("No remark of the desk stands on a printed paper.");
  const place = { itemId, part, paragraph, field, passage, at };
  await handlers["desk.ignore"]({ check, text, here: { meeting, place } }, noCall);
}
