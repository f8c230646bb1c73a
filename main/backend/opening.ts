// What a window shows first, in one answer, which is worked out while the window is still being set up.
import type { Opening } from "../../shared/contract.ts";
import { latestMeeting } from "../../shared/domain/meeting/latest-meeting.ts";
import { Refused } from "../../shared/errors.ts";
import { newCancellation } from "../../shared/rpc/cancellation.ts";
import type { Backend, CallContext, Handlers } from "../../shared/rpc/handlers.ts";

type Asked = "store.status" | "meetings.list" | "meetings.show" | "scorecards.show";

/** `onGiven` is called each time that the answer is there. */
export function openingHandlers(
  handlers: Pick<Handlers, Asked>,
  onGiven: () => void,
): Pick<Handlers, "store.opening"> {
  return {
    "store.opening": async (_, call) => {
      const given = await opening(handlers, call);
      onGiven();
      return given;
    },
  };
}

async function opening(handlers: Pick<Handlers, Asked>, call: CallContext): Promise<Opening> {
  const status = await handlers["store.status"]({}, call);
  const meetings = await handlers["meetings.list"]({}, call);
  const [first, ...others] = meetings;
  if (!first) return { status, meetings, latest: null };
  const { id: meeting } = latestMeeting([first, ...others]);
  const record = await handlers["meetings.show"]({ meeting }, call);
  return { status, meetings, latest: { record, scorecard: await scorecardOf(handlers, meeting, call) } };
}

/** Null while nothing was reported. */
async function scorecardOf(handlers: Pick<Handlers, Asked>, meeting: string, call: CallContext) {
  try {
    return await handlers["scorecards.show"]({ meeting }, call);
  } catch (cause) {
    if (cause instanceof Refused) return null;
    throw cause;
  }
}

/** The backend with its opening already begun: the first to ask has that, unless something changed meanwhile. */
export function withOpeningBegun(backend: Backend): Backend {
  const ask = backend.handlers["store.opening"];
  let begun: Promise<Opening> | null = ask(
    {},
    { signal: newCancellation().signal, progress: () => undefined },
  );
  begun.catch(() => undefined);
  const forget = () => {
    begun = null;
  };
  backend.onChanged(forget);
  return {
    ...backend,
    handlers: {
      ...backend.handlers,
      "store.opening": (input, call) => {
        const answer = begun ?? ask(input, call);
        forget();
        return answer;
      },
    },
  };
}
