// Says of a body without a meeting that it has none, and adds its first.
import type { Body } from "../../../shared/domain/meeting/body.ts";
import { useQuery } from "../../backend.ts";
import { words } from "../../text/en-GB.ts";
import { AddMeeting } from "../meeting/add-meeting.tsx";

interface FirstMeetingProps {
  readonly body: Body;
  readonly onMeeting: (meeting: string) => void;
}

export function FirstMeeting({ body, onMeeting }: FirstMeetingProps) {
  const meetings = useQuery("meetings.list", {});
  if (meetings.state !== "ready" || meetings.value.some(({ bodyId }) => bodyId === body.id)) return null;
  return (
    <div className="first-meeting note">
      <p>{words.settings.noMeeting(body.name)}</p>
      <AddMeeting body={body.id} onMeeting={onMeeting} />
    </div>
  );
}
