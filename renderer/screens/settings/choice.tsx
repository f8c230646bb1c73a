// One of several ways, with what it means.
import { type ReactNode, useId } from "react";

interface ChoiceProps {
  /** The same for all ways of which one is chosen. */
  readonly group: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

export function Choice({ group, label, isChosen, onChoose, children }: ChoiceProps) {
  const meaning = useId();
  return (
    <label className="choice">
      <input
        type="radio"
        name={group}
        aria-label={label}
        aria-describedby={meaning}
        checked={isChosen}
        onChange={onChoose}
      />
      <span>
        <span className="strong block">{label}</span>
        <span id={meaning}>{children}</span>
      </span>
    </label>
  );
}

interface TickProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

export function Tick({ label, isTicked, onTick }: TickProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
