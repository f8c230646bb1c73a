// The paragraphs of a minute, one field each; Ctrl+Enter begins the next.
import { Button, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { type MinuteParagraph, narrative } from "../../../../shared/domain/meeting/minutes.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.meeting;

interface ParagraphsProps {
  readonly paragraphs: readonly MinuteParagraph[];
  readonly onChange: (paragraphs: readonly MinuteParagraph[]) => void;
}

export function Paragraphs({ paragraphs, onChange }: ParagraphsProps) {
  const [fresh, setFresh] = useState<string | null>(null);

  function add(place: number) {
    const paragraph = narrative(crypto.randomUUID(), "");
    setFresh(paragraph.id);
    onChange(paragraphs.toSpliced(place, 0, paragraph));
  }

  return (
    <div className="paragraphs">
      <h3>{said.paragraphs}</h3>
      <p className="quiet">{paragraphs.length === 0 ? said.emptyParagraphs : said.paragraphsHint}</p>
      {paragraphs.map((paragraph, place) => (
        <div className="paragraph" key={paragraph.id}>
          <Textarea
            aria-label={said.paragraph(place + 1)}
            autosize
            minRows={2}
            maxLength={20_000}
            autoFocus={paragraph.id === fresh}
            value={paragraph.text}
            onChange={(event) =>
              onChange(
                paragraphs.toSpliced(place, 1, { ...paragraph, text: event.currentTarget.value, links: [] }),
              )
            }
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !event.ctrlKey) return;
              event.preventDefault();
              add(place + 1);
            }}
          />
        </div>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => add(paragraphs.length)}
      >
        {said.addParagraph}
      </Button>
    </div>
  );
}
