// A further meeting of the body, or of another; it then stands in the switch at the top, and is gone to.
import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useState } from "react";
import { MeetingForm } from "../../parts/meeting-form.tsx";
import { SideDrawer } from "../../parts/side-drawer.tsx";
import { words } from "../../text/en-GB.ts";
import { BringInOldMinutes } from "./old-minutes/bring-in-old-minutes.tsx";

interface AddMeetingProps {
  /** The body that is offered first, where there are several. */
  readonly body: string;
  readonly onMeeting: (meeting: string) => void;
}

export function AddMeeting({ body, onMeeting }: AddMeetingProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconCalendarPlus size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {words.meeting.add}
      </Button>
      <BringInOldMinutes body={body} onMeeting={onMeeting} />
      <SideDrawer
        title={words.meeting.add}
        size="27.5rem"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        closeLabel={words.shell.close}
      >
        <MeetingForm
          body={body}
          onAdded={(meeting) => {
            setOpen(false);
            onMeeting(meeting);
          }}
        />
      </SideDrawer>
    </>
  );
}
