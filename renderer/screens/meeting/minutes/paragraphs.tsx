// The paragraphs of a minute, one field each; Ctrl+Enter begins the next.
import { Button, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { words } from "../../text/en-GB.ts";
import { added, type Rows, written } from "./draft.ts";
import { RowButtons } from "./row-buttons.tsx";

const said = words.meeting;

interface ParagraphsProps {
  readonly rows: Rows;
  readonly onChange: (rows: Rows) => void;
}

export function Paragraphs({ rows, onChange }: ParagraphsProps) {
  const [fresh, setFresh] = useState<number | null>(null);

  function add(after: number | null) {
    const { rows: next, key } = added(rows, after);
    setFresh(key);
    onChange(next);
  }

  return (
    <div className="paragraphs">
      <h3>{said.paragraphs}</h3>
      <p className="quiet">{rows.length === 0 ? said.emptyParagraphs : said.paragraphsHint}</p>
      {rows.map((row, place) => (
        <div className="paragraph" key={row.key}>
          <Textarea
            aria-label={said.paragraph(place + 1)}
            autosize
            minRows={2}
            maxLength={20_000}
            autoFocus={row.key === fresh}
            value={row.text}
            onChange={(event) => onChange(written(rows, row.key, event.currentTarget.value))}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !event.ctrlKey) return;
              event.preventDefault();
              add(row.key);
            }}
          />
          <RowButtons rows={rows} row={row} label={said.paragraph(place + 1)} onChange={onChange} />
        </div>
      ))}
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => add(null)}>
        {said.addParagraph}
      </Button>
    </div>
  );
}
