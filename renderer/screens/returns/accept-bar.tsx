// Who sent the return, and the one button that stores its figures.
import { Button, TextInput } from "@mantine/core";
import { useId, useRef, useState } from "react";
import type { ReturnReading } from "../../../shared/contract.ts";
import { useQuery } from "../../backend.ts";
import { words } from "../../text/en-GB.ts";
import { newFigures, type QueuedReturn, questionsLeft, senderOf } from "./queue/queue.ts";
import type { ReturnsDesk } from "./queue/use-returns-desk.ts";

const said = words.returns;

interface AcceptBarProps {
  readonly queued: QueuedReturn;
  readonly reading: ReturnReading;
  readonly returns: ReturnsDesk;
}

export function AcceptBar({ queued, reading, returns }: AcceptBarProps) {
  const { file, stage } = queued;
  const [tried, setTried] = useState(false);
  const senderField = useRef<HTMLInputElement>(null);
  const knownSenders = useId();
  const earlier = useQuery("returns.list", {});
  const count = newFigures(reading);
  const isNamed = senderOf(queued) !== "";
  const isRecognised = queued.sender === null && reading.sender !== null;
  const posts = earlier.state === "ready" ? [...new Set(earlier.value.map((each) => each.sender))] : [];

  function accept() {
    setTried(true);
    if (isNamed) void returns.accept(queued);
    else senderField.current?.focus();
  }

  /** What is remembered of one sender does not hold for another. */
  function readAsNamed() {
    const named = senderOf(queued);
    const remembers = reading.sender !== null || posts.includes(named);
    if (stage.stage === "read" && named !== "" && named !== reading.sender && remembers)
      returns.readAgain(file.id);
  }

  return (
    <div className="accept-bar">
      <TextInput
        ref={senderField}
        label={said.sender}
        description={isRecognised ? said.recognised(reading.sender ?? "") : said.senderHint}
        value={queued.sender ?? reading.sender ?? ""}
        maxLength={120}
        list={knownSenders}
        error={tried && !isNamed ? said.senderNeeded : null}
        onChange={(event) => returns.nameSender(file.id, event.currentTarget.value)}
        onBlur={readAsNamed}
        onKeyDown={(event) => event.key === "Enter" && readAsNamed()}
      />
      <datalist id={knownSenders}>
        {posts.map((post) => (
          <option key={post} value={post} />
        ))}
      </datalist>
      <div className="accept-button">
        <Button
          size="md"
          disabled={count === 0 || stage.stage !== "read"}
          loading={stage.stage === "accepting"}
          onClick={accept}
        >
          {said.accept(count)}
        </Button>
        <p className="quiet" role="status">
          {statusWords(queued, count, questionsLeft(queued))}
        </p>
      </div>
    </div>
  );
}

function statusWords({ stage }: QueuedReturn, count: number, open: number): string {
  if (stage.stage === "waiting" || stage.stage === "reading") return said.rereading;
  if (open > 0) return said.answerFirst;
  return count === 0 ? said.nothingNew : "";
}
