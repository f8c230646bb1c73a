// Actions.
import type { MeetingSummary } from "../../../shared/contract.ts";
import { words } from "../../text/en-GB.ts";

export default function ActionsScreen({ meeting }: { readonly meeting: MeetingSummary }) {
  return (
    <div className="screen actions">
      <h1>
        {words.actions.title}, {meeting.body}
      </h1>
    </div>
  );
}
