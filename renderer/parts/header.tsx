// Whose meeting this is, how old its figures are, and the one thing to do next.
import { Button, NativeSelect } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import type { MeetingSummary } from "../../shared/contract.ts";
import { longDate, weekday } from "../../shared/domain/dates.ts";
import { latestMeeting } from "../../shared/domain/meeting/latest-meeting.ts";
import type { Scorecard } from "../../shared/domain/scorecard/scorecard.ts";
import type { NextThing, Place } from "../next-thing.ts";
import { words } from "../text/en-GB.ts";

interface HeaderProps {
  readonly meetings: readonly MeetingSummary[];
  readonly meeting: MeetingSummary;
  readonly onMeeting: (id: string) => void;
  readonly scorecard: Scorecard | null;
  readonly next: NextThing | null;
  readonly onGo: (place: Place) => void;
}

export function Header({ meetings, meeting, onMeeting, scorecard, next, onGo }: HeaderProps) {
  const ofBody = meetingsOf(meetings, meeting.bodyId);
  return (
    <header className="header">
      <div className="header-body">
        <span className="quiet">{meeting.council}</span>
        <BodySwitch meetings={meetings} meeting={meeting} onMeeting={onMeeting} />
      </div>
      <div className="header-meeting">
        {ofBody.length > 1 ? (
          <NativeSelect
            aria-label={words.shell.chooseMeeting}
            value={meeting.id}
            onChange={(event) => onMeeting(event.currentTarget.value)}
            data={ofBody.map((each) => ({ value: each.id, label: meetingTime(each) }))}
          />
        ) : (
          <span>{meetingTime(meeting)}</span>
        )}
        <span className="quiet">{scorecard ? dataAge(scorecard) : words.shell.noData}</span>
      </div>
      {next && (
        <Button
          className="header-next"
          variant="light"
          rightSection={<IconArrowRight size={18} aria-hidden />}
          onClick={() => onGo(next.place)}
        >
          {words.shell.nextThing}: {next.text}
        </Button>
      )}
    </header>
  );
}

/** A body is gone to by its latest meeting. */
function BodySwitch({
  meetings,
  meeting,
  onMeeting,
}: Pick<HeaderProps, "meetings" | "meeting" | "onMeeting">) {
  const bodies = new Map(meetings.map(({ bodyId, body }) => [bodyId, body]));
  if (bodies.size < 2) return <strong>{meeting.body}</strong>;
  function choose(bodyId: string) {
    const [first, ...others] = meetingsOf(meetings, bodyId);
    if (first) onMeeting(latestMeeting([first, ...others]).id);
  }
  return (
    <NativeSelect
      aria-label={words.shell.chooseBody}
      className="header-switch"
      value={meeting.bodyId}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[...bodies].map(([value, label]) => ({ value, label }))}
    />
  );
}

function meetingsOf(meetings: readonly MeetingSummary[], bodyId: string): readonly MeetingSummary[] {
  return meetings.filter((meeting) => meeting.bodyId === bodyId);
}

function meetingTime({ date, time }: MeetingSummary): string {
  return words.shell.at(`${weekday(date)} ${longDate(date)}`, time);
}

function dataAge({ asAt, ageInDays }: Scorecard): string {
  return words.shell.dataAsAt(longDate(asAt), ageInDays);
}
