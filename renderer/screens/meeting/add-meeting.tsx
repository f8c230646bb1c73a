// A further meeting of the body, or of another; it then stands in the switch at the top.
import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useState } from "react";
import { MeetingForm } from "../../parts/meeting-form.tsx";
import { words } from "../../text/en-GB.ts";

/** `body` is the one that is offered first, where there are several. */
export function AddMeeting({ body }: { readonly body: string }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <MeetingForm body={body} onAdded={() => setOpen(false)} />;
  return (
    <Button
      variant="subtle"
      leftSection={<IconCalendarPlus size={18} aria-hidden />}
      onClick={() => setOpen(true)}
    >
      {words.meeting.add}
    </Button>
  );
}
