// What was found, by meeting. Arrow keys move from one to the next, Enter opens its meeting.
import { IconLock } from "@tabler/icons-react";
import type { KeyboardEvent, RefObject } from "react";
import type { Spoken } from "../../../shared/contract.ts";
import { longDate, weekday } from "../../../shared/domain/dates.ts";
import { words } from "../../text/en-GB.ts";
import { byMeeting } from "./by-meeting.ts";
import { excerpt } from "./excerpt.ts";

const said = words.search;

interface FoundListProps {
  readonly found: readonly Spoken[];
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onMeeting: (id: string) => void;
}

export function FoundList({ found, list, onMeeting }: FoundListProps) {
  function move(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, here + step))]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons within
    <div ref={list} className="found-list" onKeyDown={move}>
      {byMeeting(found).map(({ meetingId, date, body, found: here }) => (
        <section key={meetingId} aria-label={said.meeting(longDate(date), body)}>
          <h2>{said.meeting(`${weekday(date)} ${longDate(date)}`, body)}</h2>
          <ol>
            {here.map((spoken, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may have been said twice
              <li key={`${spoken.itemId} ${spoken.kind} ${place}`}>
                <button type="button" className="found" onClick={() => onMeeting(meetingId)}>
                  <Found spoken={spoken} />
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Found({ spoken: { kind, itemTitle, isExempt, text, marks } }: { readonly spoken: Spoken }) {
  return (
    <>
      <span className="found-place">
        <span className="found-kind">{said.kinds[kind]}</span>{" "}
        {kind !== "title" && <strong>{itemTitle}</strong>}
        {isExempt && (
          <span className="in-private" title={said.inPrivateWhy}>
            <IconLock size={16} aria-hidden /> {said.inPrivate}
          </span>
        )}
      </span>
      <span className="found-text">
        {excerpt(text, marks).map(({ from, text: piece, isMarked }) =>
          isMarked ? <mark key={from}>{piece}</mark> : piece,
        )}
      </span>
    </>
  );
}
