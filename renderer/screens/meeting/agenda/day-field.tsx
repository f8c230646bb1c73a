// A day as a person writes it. What is no day yet is kept in the field and not handed on.
import { TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { type IsoDate, longDate, weekday } from "../../../../shared/domain/dates.ts";
import { readDay } from "../../../parts/day.ts";
import { words } from "../../../text/en-GB.ts";

interface DayFieldProps {
  readonly label: ReactNode;
  readonly value: IsoDate | null;
  /** Null where the field was emptied. */
  readonly onChange: (day: IsoDate | null) => void;
  /** Said below the label until a day is written. */
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

export function DayField({
  label,
  value,
  onChange,
  hint = "",
  disabled = false,
  autoFocus = false,
}: DayFieldProps) {
  const [text, setText] = useState(value === null ? "" : longDate(value));
  const [isLeft, setLeft] = useState(false);
  const day = readDay(text);
  const isWrong = isLeft && day === null && text.trim() !== "";
  return (
    <TextInput
      label={label}
      description={day === null ? hint : `${weekday(day)} ${longDate(day)}`}
      disabled={disabled}
      autoFocus={autoFocus}
      value={text}
      onChange={(event) => {
        const written = event.currentTarget.value;
        setText(written);
        const next = readDay(written);
        if (next !== null || written.trim() === "") onChange(next);
      }}
      onBlur={() => setLeft(true)}
      error={isWrong ? words.meetingForm.dateNeeded : null}
    />
  );
}
