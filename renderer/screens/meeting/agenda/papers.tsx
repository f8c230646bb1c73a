// What goes out with an item: its papers, and the list of what they were based on.
import { ActionIcon, Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { AgendaItem, Attachment } from "../../../../shared/domain/meeting/agenda.ts";
import { words } from "../../../text/en-GB.ts";
import { DayField } from "./day-field.tsx";

const said = words.agenda;
const STATES = Object.entries(said.paperStates).map(([value, label]) => ({ value, label }));

interface PapersProps {
  readonly item: AgendaItem;
  readonly onChange: (item: AgendaItem) => void;
}

export function Papers({ item, onChange }: PapersProps) {
  const { attachments } = item;
  // The day of a paper is typed into a field of its own, so a paper that goes must not hand its field to the next.
  const [generation, setGeneration] = useState(0);
  const [isAdding, setAdding] = useState(false);
  const put = (next: readonly Attachment[]) => onChange({ ...item, attachments: next });
  const lacksScorecard = item.kind === "scorecard" && !attachments.some(({ kind }) => kind === "scorecard");

  function add(kind: Attachment["kind"]) {
    setAdding(true);
    const title = kind === "scorecard" ? item.title : "";
    put([...attachments, { kind, title, state: "attached", publishedOn: null }]);
  }

  return (
    <section className="agenda-part">
      <h3>{said.papers}</h3>
      {attachments.length === 0 && <p className="quiet">{said.noPapers}</p>}
      {attachments.map((attachment, place) => (
        <PaperRow
          // biome-ignore lint/suspicious/noArrayIndexKey: papers have no other name, and none is moved
          key={`${generation} ${place}`}
          attachment={attachment}
          place={place + 1}
          isNew={isAdding && place === attachments.length - 1}
          onChange={(changed) => put(attachments.toSpliced(place, 1, changed))}
          onRemove={() => {
            setGeneration(generation + 1);
            setAdding(false);
            put(attachments.toSpliced(place, 1));
          }}
        />
      ))}
      <div className="agenda-line">
        <Button
          key={generation}
          autoFocus={generation > 0}
          variant="subtle"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => add("file")}
        >
          {said.addPaper}
        </Button>
        {lacksScorecard && (
          <Button
            variant="subtle"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => add("scorecard")}
          >
            {said.addScorecard}
          </Button>
        )}
      </div>
    </section>
  );
}

interface PaperRowProps {
  readonly attachment: Attachment;
  /** Counted from 1. */
  readonly place: number;
  readonly isNew: boolean;
  readonly onChange: (attachment: Attachment) => void;
  readonly onRemove: () => void;
}

function PaperRow({ attachment, place, isNew, onChange, onRemove }: PaperRowProps) {
  return (
    <div className="agenda-paper">
      <TextInput
        label={<Named name={said.paperTitle} paper={place} />}
        maxLength={300}
        autoFocus={isNew}
        readOnly={attachment.kind === "scorecard"}
        value={attachment.title}
        onChange={(event) => onChange({ ...attachment, title: event.currentTarget.value })}
      />
      <NativeSelect
        label={<Named name={said.paperState} paper={place} />}
        value={attachment.state}
        onChange={(event) =>
          onChange({ ...attachment, state: event.currentTarget.value as Attachment["state"] })
        }
        data={STATES}
      />
      <DayField
        label={<Named name={said.paperPublished} paper={place} />}
        hint={said.publishedHint}
        value={attachment.publishedOn}
        onChange={(publishedOn) => onChange({ ...attachment, publishedOn })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        title={said.removePaper(place)}
        aria-label={said.removePaper(place)}
        onClick={onRemove}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** A label that says to those who listen of which paper it is. */
function Named({ name, paper }: { readonly name: string; readonly paper: number }) {
  return (
    <>
      {name}
      <span className="unseen">{said.ofPaper(paper)}</span>
    </>
  );
}

export function BackgroundPapers({ item, onChange }: PapersProps) {
  return (
    <Textarea
      label={said.background}
      description={said.backgroundHint}
      autosize
      minRows={1}
      value={item.backgroundPapers.join("\n")}
      onChange={(event) => {
        const written = event.currentTarget.value;
        onChange({ ...item, backgroundPapers: written === "" ? [] : written.split("\n") });
      }}
    />
  );
}
