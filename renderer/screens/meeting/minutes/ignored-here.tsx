// What is left out of the desk's list because the clerk said so at this meeting: how many, which, and the way back.
import { Button } from "@mantine/core";
import { useId, useState } from "react";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { useQuery } from "../../../backend.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { Answer, DeskRemark, keyOf } from "./desk-list.tsx";

const said = words.meeting.desk;

interface IgnoredHereProps {
  readonly record: MeetingRecord;
  readonly onGo: (itemId: string) => void;
  /** Takes back what was said of one remark. */
  readonly onAskAgain: (ignored: readonly number[]) => void;
}

export function IgnoredHere({ record, onGo, onAskAgain }: IgnoredHereProps) {
  const ignored = useQuery("desk.ignoredHere", { meeting: record.meeting.id });
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (ignored.state === "refused") return <RefusalNote refusal={ignored.refusal} />;
  if (ignored.state === "loading" || ignored.value.length === 0) return null;
  const count = ignored.value.length;
  return (
    <div className="ignored-here">
      <Button
        variant="default"
        size="compact-sm"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? said.hideIgnored(count) : said.showIgnored(count)}
      </Button>
      {isOpen && (
        <ul className="desk-list" id={list} aria-label={said.ignoredHere}>
          {ignored.value.map(({ remark, ignored: ids }) => (
            <DeskRemark key={keyOf(remark)} record={record} remark={remark} onGo={onGo}>
              <Answer label={said.askAgain} remark={remark} onClick={() => onAskAgain(ids)} />
            </DeskRemark>
          ))}
        </ul>
      )}
    </div>
  );
}
