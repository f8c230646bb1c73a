// One list of those at the meeting, by post: present with the chair first, also present, apologies.
import { Button, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { words } from "../../../../text/en-GB.ts";
import { added, type Roll, type Rows, written } from "../draft.ts";
import { RowButtons } from "./row-buttons.tsx";

const said = words.meeting;

interface RollEditorProps {
  readonly roll: Roll;
  readonly rows: Rows;
  readonly onChange: (rows: Rows) => void;
}

export function RollEditor({ roll, rows, onChange }: RollEditorProps) {
  const [fresh, setFresh] = useState<number | null>(null);
  const title = said[roll];

  function add(after: number | null) {
    const { rows: next, key } = added(rows, after);
    setFresh(key);
    onChange(next);
  }

  return (
    <fieldset className="roll">
      <legend>
        {title} {roll === "present" && <span className="quiet">{said.presentHint}</span>}
      </legend>
      {rows.length === 0 && <p className="quiet">{said.nobody}</p>}
      {rows.map((row, place) => (
        <div className="roll-row" key={row.key}>
          <Textarea
            autosize
            minRows={1}
            aria-label={said.post(title, place + 1)}
            maxLength={300}
            autoFocus={row.key === fresh}
            value={row.text}
            onChange={(event) =>
              onChange(written(rows, row.key, event.currentTarget.value.replaceAll("\n", " ")))
            }
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              add(row.key);
            }}
          />
          <RowButtons rows={rows} row={row} label={said.post(title, place + 1)} onChange={onChange} />
        </div>
      ))}
      <Button
        variant="subtle"
        aria-label={said.addPostTo(title)}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => add(null)}
      >
        {said.addPost}
      </Button>
    </fieldset>
  );
}
