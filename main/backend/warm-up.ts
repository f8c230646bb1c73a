// While the window is still being set up the backend has nothing to do.

import { newCancellation } from "../../shared/rpc/cancellation.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";

/**
 * Asks once what a window asks first, and forgets the answers: whatever gives them is then read, prepared and compiled.
 * A refusal is forgotten too; the window will be told the same.
 */
export async function warmUp({ handlers }: Pick<Backend, "handlers">): Promise<void> {
  const call = { signal: newCancellation().signal, progress: () => undefined };
  try {
    await handlers["store.status"]({}, call);
    const [meeting] = await handlers["meetings.list"]({}, call);
    if (!meeting) return;
    await handlers["scorecards.show"]({ meeting: meeting.id }, call);
    await handlers["meetings.show"]({ meeting: meeting.id }, call);
  } catch {}
}
