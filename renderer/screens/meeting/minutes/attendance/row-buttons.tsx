// Up, down and away, for a paragraph or a post.
import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { words } from "../../../../text/en-GB.ts";
import { moved, type Row, type Rows, takenAway } from "../draft.ts";

const said = words.meeting;

interface RowButtonsProps {
  readonly rows: Rows;
  readonly row: Row;
  /** What the row is called, for those who listen. */
  readonly label: string;
  readonly onChange: (rows: Rows) => void;
}

export function RowButtons({ rows, row, label, onChange }: RowButtonsProps) {
  const place = rows.indexOf(row);
  const buttons = [
    { name: said.up, Mark: IconArrowUp, rows: moved(rows, row.key, -1), off: place === 0 },
    { name: said.down, Mark: IconArrowDown, rows: moved(rows, row.key, 1), off: place === rows.length - 1 },
    { name: said.remove, Mark: IconX, rows: takenAway(rows, row.key), off: false },
  ];
  return (
    <span className="row-buttons">
      {buttons.map(({ name, Mark, rows: next, off }) => (
        <ActionIcon
          key={name}
          variant="subtle"
          color="gray"
          title={name}
          aria-label={`${name}: ${label}`}
          disabled={off}
          onClick={() => onChange(next)}
        >
          <Mark size={18} aria-hidden />
        </ActionIcon>
      ))}
    </span>
  );
}
