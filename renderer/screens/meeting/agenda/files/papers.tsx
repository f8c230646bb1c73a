// What goes out with an item: its papers, and the list of what they were based on.
import { ActionIcon, Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { IconPaperclip, IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { AgendaItem, Attachment } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { words } from "../../../../text/en-GB.ts";
import { DayField } from "../day-field.tsx";
import { PaperFile } from "./paper-file.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import type { PaperFiles } from "./use-paper-files.ts";

const said = words.agenda;
const STATES = Object.entries(said.paperStates).map(([value, label]) => ({ value, label }));

interface ItemPart {
  readonly item: AgendaItem;
  readonly onChange: (item: AgendaItem) => void;
}

interface PapersProps extends ItemPart {
  readonly number: string;
  readonly files: PaperFiles;
  readonly isReadOnly: boolean;
}

export function Papers({ item, number, files, isReadOnly, onChange }: PapersProps) {
  const { attachments } = item;
  // The day of a paper is typed into a field of its own, so a paper that goes must not hand its field to the next.
  const [generation, setGeneration] = useState(0);
  const [isAdding, setAdding] = useState(false);
  const [arrived, setArrived] = useState<string | null>(null);
  const { isOver, handlers } = useFileDrop((dropped) => void files.drop(item.id, dropped));
  const put = (next: readonly Attachment[]) => onChange({ ...item, attachments: next });

  function add(kind: Attachment["kind"]) {
    setAdding(true);
    const title = kind === "scorecard" ? item.title : "";
    put([...attachments, { kind, title, state: "attached", publishedOn: null }]);
  }

  async function choose(paper: Attachment | null) {
    setAdding(false);
    setArrived(await files.choose(item.id, paper));
  }

  const contents = attachments.map(({ file }) => file?.sha256 ?? "").join(" ");
  return (
    <section className={isOver ? "agenda-part agenda-over" : "agenda-part"} {...(isReadOnly ? {} : handlers)}>
      <h3>{said.papers}</h3>
      {attachments.length === 0 && <p className="quiet">{said.noPapers}</p>}
      {attachments.map((attachment, place) => (
        <div
          className="agenda-paper"
          // biome-ignore lint/suspicious/noArrayIndexKey: papers have no other name, and none is moved
          key={`${generation} ${contents} ${place}`}
        >
          <PaperRow
            attachment={attachment}
            place={place + 1}
            isNew={isAdding && place === attachments.length - 1}
            isReadOnly={isReadOnly}
            onChange={(changed) => put(attachments.toSpliced(place, 1, changed))}
            onRemove={() => {
              setGeneration(generation + 1);
              setAdding(false);
              put(attachments.toSpliced(place, 1));
            }}
          />
          {attachment.kind === "file" && (
            <PaperFile
              attachment={attachment}
              place={place + 1}
              isOut={files.isOut}
              isArrived={arrived !== null && attachment.file?.sha256 === arrived}
              onChoose={isReadOnly ? null : () => void choose(attachment)}
              onSaveCopy={() => void files.saveCopy(item, number, attachment)}
            />
          )}
        </div>
      ))}
      {!isReadOnly && (
        <AddPaper
          item={item}
          generation={generation}
          isReading={files.isReading}
          onChoose={() => void choose(null)}
          onAdd={add}
        />
      )}
    </section>
  );
}

interface AddPaperProps {
  readonly item: AgendaItem;
  /** Rises with each paper that is taken out: the keyboard then stands here. */
  readonly generation: number;
  readonly isReading: boolean;
  readonly onChoose: () => void;
  readonly onAdd: (kind: Attachment["kind"]) => void;
}

function AddPaper({ item, generation, isReading, onChoose, onAdd }: AddPaperProps) {
  const lacksScorecard =
    item.kind === "scorecard" && !item.attachments.some(({ kind }) => kind === "scorecard");
  const adding = { variant: "subtle", leftSection: <IconPlus size={18} aria-hidden /> };
  return (
    <div className="agenda-line">
      <Button
        variant="default"
        leftSection={<IconPaperclip size={18} aria-hidden />}
        loading={isReading}
        onClick={onChoose}
      >
        {said.chooseFile}
      </Button>
      <Button key={generation} autoFocus={generation > 0} {...adding} onClick={() => onAdd("file")}>
        {said.addPaper}
      </Button>
      {lacksScorecard && (
        <Button {...adding} onClick={() => onAdd("scorecard")}>
          {said.addScorecard}
        </Button>
      )}
      <p className="quiet agenda-stays">{said.dropFiles}</p>
      <span className="unseen" role="status">
        {isReading && said.readingFile}
      </span>
    </div>
  );
}

interface PaperRowProps {
  readonly attachment: Attachment;
  /** Counted from 1. */
  readonly place: number;
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (attachment: Attachment) => void;
  readonly onRemove: () => void;
}

function PaperRow({ attachment, place, isNew, isReadOnly, onChange, onRemove }: PaperRowProps) {
  return (
    <fieldset disabled={isReadOnly} className="agenda-paper-fields">
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
    </fieldset>
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

export function BackgroundPapers({ item, onChange }: ItemPart) {
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
