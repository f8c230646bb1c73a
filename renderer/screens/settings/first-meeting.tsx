// Says of a body without a meeting that it has none, and adds its first.
import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import { useQuery } from "../../backend.ts";
import { MeetingForm } from "../../parts/meeting-form.tsx";
import { words } from "../../text/en-GB.ts";

const said = words.settings;

interface FirstMeetingProps {
  readonly body: Body;
  readonly onMeeting: (meeting: string) => void;
}

export function FirstMeeting({ body, onMeeting }: FirstMeetingProps) {
  const meetings = useQuery("meetings.list", {});
  const [isOpen, setOpen] = useState(false);
  if (meetings.state !== "ready" || meetings.value.some(({ bodyId }) => bodyId === body.id)) return null;
  return (
    <div className="first-meeting note">
      <p>{said.noMeeting(body.name)}</p>
      {isOpen ? (
        <MeetingForm body={body.id} onAdded={onMeeting} />
      ) : (
        <Button
          variant="default"
          leftSection={<IconCalendarPlus size={18} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {said.addMeeting}
        </Button>
      )}
    </div>
  );
}
