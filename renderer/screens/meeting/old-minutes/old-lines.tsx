// The lines of the document, each with its role. There can be thousands, so a row is no more than a select and a text.
import { Button } from "@mantine/core";
import { memo, useRef, useState } from "react";
import type { LineRole, RoledLine } from "../../../../shared/domain/old-minutes/old-minutes.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.oldMinutes;

type Group = keyof typeof words.oldMinutes.groups;

const GROUPS: Readonly<Record<Group, readonly LineRole[]>> = {
  item: [
    ...([
      "item heading",
      "presenter",
      "side heading",
      "resolution",
      "narrative",
      "question and answer",
    ] as const),
    ...(["concern", "praise", "promise", "oral update"] as const),
  ],
  meeting: ["council", "body name", "meeting", "closing"],
  attendance: ["attendance heading", "present", "also present", "apologies"],
  other: ["draft mark", "signature", "page furniture", "unplaced"],
};

interface OldLinesProps {
  readonly lines: readonly RoledLine[];
  /** The same function each time, so that only the line that changed is drawn anew. */
  readonly onRole: (place: number, role: LineRole) => void;
}

export function OldLines({ lines, onRole }: OldLinesProps) {
  const list = useRef<HTMLOListElement>(null);
  const unplaced = lines.filter(({ role }) => role === "unplaced").length;

  /** From the line that was left last, round to the first. */
  const left = useRef(-1);
  function goToNext() {
    const selects = [...(list.current?.querySelectorAll("select") ?? [])];
    const waiting = selects.flatMap(({ value }, place) => (value === "unplaced" ? [place] : []));
    const next = waiting.find((place) => place > left.current) ?? waiting[0];
    if (next === undefined) return;
    left.current = next;
    selects[next]?.focus();
    selects[next]?.scrollIntoView({ block: "center" });
  }

  return (
    <>
      {unplaced > 0 && (
        <div className="note old-unplaced">
          <p>{said.unplaced(unplaced)}</p>
          <Button variant="default" onClick={goToNext}>
            {said.nextUnplaced}
          </Button>
        </div>
      )}
      <ol className="old-lines" ref={list}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines neither come, go nor move
          <OldLine key={place} line={line} place={place} onRole={onRole} />
        ))}
      </ol>
    </>
  );
}

interface OldLineProps extends Pick<OldLinesProps, "onRole"> {
  readonly line: RoledLine;
  readonly place: number;
}

const OldLine = memo(function OldLine({ line, place, onRole }: OldLineProps) {
  const { label, text, role } = line;
  // All roles only once the select is gone to: in a long document they would be most of the page.
  const [isChosenFrom, setChosenFrom] = useState(false);
  return (
    <li className="old-line" data-role={role}>
      <select
        aria-label={said.role(place + 1)}
        aria-describedby={`old-line-${place}`}
        value={role}
        onPointerDown={() => setChosenFrom(true)}
        onFocus={() => setChosenFrom(true)}
        onChange={(event) => onRole(place, event.currentTarget.value as LineRole)}
      >
        {isChosenFrom ? <AllRoles /> : <option value={role}>{said.roles[role]}</option>}
      </select>
      <span className="old-text" id={`old-line-${place}`}>
        {label === "" ? text : `${label} ${text}`}
      </span>
    </li>
  );
});

function AllRoles() {
  return (Object.keys(GROUPS) as Group[]).map((group) => (
    <optgroup key={group} label={said.groups[group]}>
      {GROUPS[group].map((role) => (
        <option key={role} value={role}>
          {said.roles[role]}
        </option>
      ))}
    </optgroup>
  ));
}
