// The minute of one item: who came and went, what was said, and what was resolved.
import { useMemo } from "react";
import type { HiddenFigure } from "../../../../shared/domain/disclosure/public-scorecard.ts";
import type { Minute } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../../shared/domain/meeting/record.ts";
import type { MeetingRemark } from "../../../../shared/domain/reading-desk/meeting-check.ts";
import type { Scorecard } from "../../../../shared/domain/scorecard/scorecard.ts";
import { words } from "../../../text/en-GB.ts";
import { quotableIndicators } from "../editor/figures/quotable-indicators.ts";
import { LazyMinuteEditor } from "../editor/lazy-minute-editor.tsx";
import type { RemarkAction, ShownRemark } from "../editor/minute-editor-props.ts";
import { aroundItem, FromRecord, HeadFromRecord } from "./from-record.tsx";
import { Movements } from "./movements.tsx";
import { OralFigures } from "./oral-figures.tsx";
import { ResolutionEditor } from "./resolution-editor.tsx";

const said = words.meeting;

interface ItemMinuteProps {
  /** As it was written so far; `chosen` is one of its items. */
  readonly record: MeetingRecord;
  readonly chosen: RecordedItem;
  readonly minute: Minute;
  readonly scorecard: Scorecard | null;
  /** What the public scorecard leaves out; null until that is known. */
  readonly hidden: readonly HiddenFigure[] | null;
  /** Of the whole meeting. */
  readonly remarks: readonly MeetingRemark[];
  /** Who can speak, come and go. */
  readonly people: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (minute: Minute) => void;
  readonly onRemark: (remark: ShownRemark, action: RemarkAction) => void;
}

export function ItemMinute(props: ItemMinuteProps) {
  const { record, chosen, minute, scorecard, hidden, remarks, people, readOnly, onChange, onRemark } = props;
  const { item, number } = chosen;
  const indicators = useMemo(() => quotableIndicators(item, scorecard, hidden), [item, scorecard, hidden]);
  const around = useMemo(() => aroundItem(record, chosen), [record, chosen]);
  const shown = useMemo(() => remarks.flatMap((remark) => shownIn(item.id, remark)), [remarks, item.id]);
  return (
    <section className="minute-paper" aria-labelledby="item-title">
      <HeadFromRecord blocks={around.inFront} />
      {number && <p className="quiet">{said.item(number)}</p>}
      <h2 id="item-title">{item.title}</h2>
      {item.exemption && <p className="note">{said.privateItem(item.exemption.paragraph)}</p>}
      <Movements
        key={`movements ${item.id}`}
        movements={minute.movements}
        people={people}
        readOnly={readOnly}
        onChange={(movements) => onChange({ ...minute, movements })}
      />
      <FromRecord blocks={around.before} />
      <LazyMinuteEditor
        text={item.id}
        label={said.minutesOf(number, item.title)}
        paragraphs={minute.paragraphs}
        onChange={(paragraphs) => onChange({ ...minute, paragraphs })}
        speakers={people}
        phrases={record.body.phrases}
        indicators={indicators}
        remarks={shown}
        onRemark={onRemark}
        readOnly={readOnly}
      />
      {!readOnly && (
        <OralFigures
          key={`oral ${item.id}`}
          minute={minute}
          scorecard={scorecard}
          people={people}
          onChange={onChange}
        />
      )}
      <FromRecord
        blocks={around.after}
        mark={around.givesWay && !readOnly ? said.fromRecord.untilWritten : said.fromRecord.printed}
      />
      <ResolutionEditor
        key={`resolution ${item.id}`}
        record={record}
        item={item}
        minute={minute}
        readOnly={readOnly}
        onChange={onChange}
      />
      <FromRecord blocks={around.inPublic} mark={said.fromRecord.inPublic} />
      <FromRecord blocks={around.behind} />
    </section>
  );
}

/** A remark on who speaks in a paragraph stands at no words of its text. */
function shownIn(itemId: string, remark: MeetingRemark): readonly ShownRemark[] {
  const { paragraph, field } = remark;
  return remark.itemId === itemId && paragraph !== null && field === null ? [{ ...remark, paragraph }] : [];
}
