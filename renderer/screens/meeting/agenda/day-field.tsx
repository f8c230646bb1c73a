// A day as a person writes it. What is no day yet is kept in the field and not handed on.
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { type IsoDate, longDate, weekday } from "../../../../shared/domain/dates.ts";
import { readDay } from "../../../parts/day.ts";
import { words } from "../../../text/en-GB.ts";

interface DayFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  /** Null where the field was emptied. */
  readonly onChange: (day: IsoDate | null) => void;
  /** Said below the label until a day is written. */
  readonly hint?: string;
  readonly disabled?: boolean;
  /** In a table, whose head says the label. */
  readonly isInTable?: boolean;
}

export function DayField({
  label,
  value,
  onChange,
  hint = "",
  disabled = false,
  isInTable = false,
}: DayFieldProps) {
  const [text, setText] = useState(value === null ? "" : longDate(value));
  const [isLeft, setLeft] = useState(false);
  const day = readDay(text);
  const isWrong = isLeft && day === null && text.trim() !== "";
  return (
    <TextInput
      {...(isInTable
        ? { "aria-label": label }
        : { label, description: day === null ? hint : `${weekday(day)} ${longDate(day)}` })}
      disabled={disabled}
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
