// Old minutes before they are brought in: each line with its role, and beside them what will come of it.
import "../../../styles/old-minutes.css";
import { Button } from "@mantine/core";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Grant, OldMinutesRead } from "../../../../shared/contract.ts";
import type { Body } from "../../../../shared/domain/meeting/body.ts";
import type { LineRole } from "../../../../shared/domain/old-minutes/old-minutes.ts";
import { minutesFrom } from "../../../../shared/domain/old-minutes/roles-of.ts";
import { useQuery } from "../../../backend.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { ConfirmForm } from "./confirm-form.tsx";
import { Found } from "./found.tsx";
import { NotRead } from "./not-read.tsx";
import { OldLines } from "./old-lines.tsx";

const said = words.oldMinutes;

interface OldMinutesPreviewProps {
  readonly file: Grant;
  /** The body that is offered where the document names none that is known. */
  readonly body: string;
  readonly onAnother: () => void;
  readonly onBroughtIn: (meeting: string) => void;
}

export function OldMinutesPreview(props: OldMinutesPreviewProps) {
  const [reading, setReading] = useState(1);
  return <Read key={reading} {...props} onReadAgain={() => setReading(reading + 1)} />;
}

interface ReadProps extends OldMinutesPreviewProps {
  readonly onReadAgain: () => void;
}

function Read(props: ReadProps) {
  const read = useQuery("minutes.readOld", { file: props.file.id });
  const bodies = useQuery("bodies.list", {});
  if (read.state === "refused")
    return (
      <RefusalNote refusal={read.refusal}>
        <Button onClick={props.onAnother}>{said.another}</Button>
      </RefusalNote>
    );
  if (bodies.state === "refused") return <RefusalNote refusal={bodies.refusal} />;
  if (read.state === "loading" || bodies.state === "loading") return <p role="status">{said.reading}</p>;
  return <Preview {...props} read={read.value} bodies={bodies.value} />;
}

interface PreviewProps extends ReadProps {
  readonly read: OldMinutesRead;
  readonly bodies: readonly Body[];
}

function Preview({ read, bodies, file, body, onReadAgain, onBroughtIn }: PreviewProps) {
  const [lines, setLines] = useState(read.minutes.lines);
  const giveRole = useCallback(
    (place: number, role: LineRole) =>
      setLines((before) => before.map((line, index) => (index === place ? { ...line, role } : line))),
    [],
  );
  // The select that was changed shows it at once, whatever is still to be worked out beside it.
  const settled = useDeferredValue(lines);
  const minutes = useMemo(() => minutesFrom(settled), [settled]);
  return (
    <div className="old-minutes">
      <section aria-labelledby="old-lines-title">
        <h2 id="old-lines-title">{said.lines(lines.length)}</h2>
        <p className="quiet">{said.hint}</p>
        <NotRead read={read} />
        <OldLines lines={lines} onRole={giveRole} />
      </section>
      <div className="old-minutes-side">
        <ConfirmForm
          file={file.id}
          read={read}
          minutes={minutes}
          lines={lines}
          bodies={bodies}
          body={body}
          onReadAgain={onReadAgain}
          onBroughtIn={onBroughtIn}
        />
        <Found minutes={minutes} />
      </div>
    </div>
  );
}
