// One item of the agenda, opened: what it is called, who brings it, what it asks, its papers, and who may see it.
import { Button, Textarea, TextInput } from "@mantine/core";
import { IconArrowBackUp, IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState } from "react";
import type { AgendaItem } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { isInOffice } from "../../../../../shared/domain/meeting/quorum.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { words } from "../../../../text/en-GB.ts";
import { type AgendaDraft, numberOut, renamed, whyItStays, withdrawn, withItem } from "../agenda-draft.ts";
import { BackgroundPapers, Papers } from "../files/papers.tsx";
import type { PaperFiles } from "../files/use-paper-files.ts";
import { Lateness } from "./lateness.tsx";
import { Privacy } from "./privacy.tsx";
import { Recommendation } from "./recommendation.tsx";

const said = words.agenda;

export interface ItemEditorProps {
  readonly record: MeetingRecord;
  readonly draft: AgendaDraft;
  readonly item: AgendaItem;
  readonly place: number;
  readonly numbers: readonly string[];
  readonly files: PaperFiles;
  readonly onChange: (draft: AgendaDraft) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onExclude: () => void;
  readonly isReadOnly: boolean;
  /** True for one that was just added: the keyboard then stands behind its title. */
  readonly isNew: boolean;
}

export function ItemEditor(props: ItemEditorProps) {
  const { record, draft, item, place, numbers, files, isReadOnly } = props;
  const change = (changed: AgendaItem) => props.onChange(withItem(draft, changed));
  const number = numbers[place] ?? "";
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <section className="agenda-item" aria-label={item.title}>
      <div className="agenda-item-head" ref={head}>
        <h2>
          {said.item(number)} <span className="quiet">{said.placeOf(place + 1, draft.items.length)}</span>
        </h2>
        {!isReadOnly && <ItemButtons {...props} />}
      </div>
      <div className="agenda-fields">
        <fieldset disabled={isReadOnly} className="agenda-fields">
          <TitleField
            title={item.title}
            onChange={(title) => props.onChange(renamed(draft, item, title, record))}
          />
          <Presenter record={record} item={item} isNew={props.isNew} onChange={change} />
          <Textarea
            label={said.purpose}
            description={said.purposeHint}
            autosize
            minRows={1}
            maxLength={2000}
            value={item.purpose}
            onChange={(event) => change({ ...item, purpose: event.currentTarget.value })}
          />
          <Recommendation
            record={record}
            items={draft.items}
            numbers={numbers}
            item={item}
            onChange={change}
          />
        </fieldset>
        <Papers item={item} number={number} files={files} isReadOnly={isReadOnly} onChange={change} />
        <fieldset disabled={isReadOnly} className="agenda-fields">
          <BackgroundPapers item={item} onChange={change} />
          <Privacy
            items={draft.items}
            number={number}
            item={item}
            onChange={change}
            onExclude={props.onExclude}
          />
          <Lateness item={item} onChange={change} />
        </fieldset>
      </div>
    </section>
  );
}

function ItemButtons({ record, draft, item, place, onMove, onRemove, onChange }: ItemEditorProps) {
  const stays = whyItStays(record, item.id);
  const isOut = numberOut(record, item.id) !== null;
  const leave = isOut ? () => onChange(withdrawn(draft, item.id, true)) : onRemove;
  const why = useId();
  const moves = [
    { name: said.up, Mark: IconArrowUp, to: place - 1, off: place === 0 },
    { name: said.down, Mark: IconArrowDown, to: place + 1, off: place === draft.items.length - 1 },
  ];
  return (
    <>
      <div className="agenda-item-buttons">
        {moves.map(({ name, Mark, to, off }) => (
          <Button
            key={name}
            variant="default"
            size="compact-sm"
            leftSection={<Mark size={16} aria-hidden />}
            // Not `disabled`: at either end the button would lose the keyboard that has just pressed it.
            aria-disabled={off}
            data-disabled={off}
            onClick={() => off || onMove(to)}
          >
            {name}
          </Button>
        ))}
        {item.isWithdrawn ? (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => onChange(withdrawn(draft, item.id, false))}
          >
            {said.putBack}
          </Button>
        ) : (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconX size={16} aria-hidden />}
            aria-disabled={stays !== null}
            aria-describedby={why}
            data-disabled={stays !== null}
            onClick={() => stays === null && leave()}
          >
            {isOut ? said.withdraw : said.remove}
          </Button>
        )}
      </div>
      {item.isWithdrawn && <p className="quiet agenda-stays">{said.isWithdrawn}</p>}
      {stays && (
        <p className="quiet agenda-stays" id={why}>
          {said.stays[stays]}
        </p>
      )}
    </>
  );
}

/** Keeps an emptied field to itself, because an item always has a title. */
function TitleField({
  title,
  onChange,
}: {
  readonly title: string;
  readonly onChange: (title: string) => void;
}) {
  const [isEmptied, setEmptied] = useState(false);
  return (
    <TextInput
      label={said.exactTitle}
      description={said.exactTitleHint}
      required
      maxLength={300}
      value={isEmptied ? "" : title}
      onChange={(event) => {
        const written = event.currentTarget.value;
        setEmptied(written.trim() === "");
        if (written.trim() !== "") onChange(written);
      }}
      onBlur={() => setEmptied(false)}
      error={isEmptied ? said.titleNeeded : null}
    />
  );
}

interface PresenterProps {
  readonly record: MeetingRecord;
  readonly item: AgendaItem;
  readonly isNew: boolean;
  readonly onChange: (item: AgendaItem) => void;
}

/** Offers the officers of the body, and takes any other post too. */
function Presenter({ record: { body, meeting }, item, isNew, onChange }: PresenterProps) {
  const posts = useId();
  const officers = body.roll.filter((entry) => entry.kind === "officer" && isInOffice(entry, meeting.date));
  return (
    <>
      <TextInput
        label={said.presenter}
        description={said.presenterHint}
        maxLength={300}
        list={posts}
        autoFocus={isNew}
        value={item.presenter}
        onChange={(event) => onChange({ ...item, presenter: event.currentTarget.value })}
      />
      <datalist id={posts}>
        {officers.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}
