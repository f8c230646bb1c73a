// Asks at which meeting the minutes were approved; the one whose agenda has them is offered.
import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Meeting } from "../../../../shared/domain/meeting/meeting.ts";
import type { PreviousMeeting } from "../../../../shared/domain/meeting/record.ts";
import { useQuery } from "../../../backend.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { DayField } from "../agenda/day-field.tsx";

const said = words.meeting.approval;

interface ApprovalFormProps {
  readonly meeting: Meeting;
  readonly onApproved: (on: IsoDate) => Promise<void>;
  readonly onLeft: () => void;
}

export function ApprovalForm(props: ApprovalFormProps) {
  const known = useQuery("minutes.approvedBy", { meeting: props.meeting.id });
  if (known.state === "loading") return null;
  if (known.state === "refused") return <RefusalNote refusal={known.refusal} />;
  return <Form {...props} known={known.value} />;
}

function Form({
  meeting,
  known,
  onApproved,
  onLeft,
}: ApprovalFormProps & { readonly known: PreviousMeeting | null }) {
  const [on, setOn] = useState<IsoDate | null>(known?.date ?? null);
  const isLater = on !== null && on > meeting.date;

  function approve(event: FormEvent) {
    event.preventDefault();
    if (isLater) void onApproved(on).then(onLeft);
  }

  return (
    <form className="approval-form" aria-label={said.title} onSubmit={approve}>
      <DayField label={said.on} hint={said.hint} value={on} onChange={setOn} autoFocus />
      <Button type="submit" disabled={!isLater}>
        {said.record}
      </Button>
      <Button variant="default" onClick={onLeft}>
        {said.leave}
      </Button>
      <p className="quiet">
        {known !== null && on === known.date && `${said.known} `}
        {said.finality}
      </p>
    </form>
  );
}
