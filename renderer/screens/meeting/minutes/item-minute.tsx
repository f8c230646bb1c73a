// The minute of one item: who came and went, what was said, and what was resolved.
import { useMemo } from "react";
import { valueText } from "../../../../shared/domain/format-figure.ts";
import type { Minute } from "../../../../shared/domain/meeting/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../../shared/domain/meeting/record.ts";
import { plainWording } from "../../../../shared/domain/plain-wording.ts";
import { figureValue } from "../../../../shared/domain/reading.ts";
import type { MeetingRemark } from "../../../../shared/domain/reading-desk/meeting-check.ts";
import type { Scorecard } from "../../../../shared/domain/scorecard/scorecard.ts";
import { words } from "../../../text/en-GB.ts";
import { LazyMinuteEditor } from "../editor/lazy-minute-editor.tsx";
import type { QuotableFigure, RemarkAction, ShownRemark } from "../editor/minute-editor-props.ts";
import { Movements } from "./movements.tsx";
import { OralFigures } from "./oral-figures.tsx";
import { ResolutionEditor } from "./resolution-editor.tsx";

const said = words.meeting;

interface ItemMinuteProps {
  readonly record: MeetingRecord;
  readonly chosen: RecordedItem;
  readonly minute: Minute;
  readonly scorecard: Scorecard | null;
  /** Of the whole meeting. */
  readonly remarks: readonly MeetingRemark[];
  /** Who can speak, come and go. */
  readonly people: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (minute: Minute) => void;
  readonly onRemark: (remark: ShownRemark, action: RemarkAction) => void;
}

export function ItemMinute(props: ItemMinuteProps) {
  const { record, chosen, minute, scorecard, remarks, people, readOnly, onChange, onRemark } = props;
  const { item, number } = chosen;
  const figures = useMemo(() => quotableFigures(scorecard), [scorecard]);
  const shown = useMemo(() => remarks.flatMap((remark) => shownIn(item.id, remark)), [remarks, item.id]);
  return (
    <section className="minute-paper" aria-labelledby="item-title">
      {number && <p className="quiet">{said.item(number)}</p>}
      <h2 id="item-title">{item.title}</h2>
      {item.presenter && <p className="quiet">{said.presentedBy(item.presenter)}</p>}
      {item.exemption && <p className="note">{said.privateItem(item.exemption.paragraph)}</p>}
      <Movements
        key={`movements ${item.id}`}
        movements={minute.movements}
        people={people}
        readOnly={readOnly}
        onChange={(movements) => onChange({ ...minute, movements })}
      />
      <LazyMinuteEditor
        text={item.id}
        label={said.minutesOf(number, item.title)}
        paragraphs={minute.paragraphs}
        onChange={(paragraphs) => onChange({ ...minute, paragraphs })}
        speakers={people}
        phrases={record.body.phrases}
        figures={figures}
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
      <ResolutionEditor
        key={`resolution ${item.id}`}
        record={record}
        item={item}
        minute={minute}
        readOnly={readOnly}
        onChange={onChange}
      />
    </section>
  );
}

/** The latest figure of each indicator on the scorecard that has one. */
function quotableFigures(scorecard: Scorecard | null): readonly QuotableFigure[] {
  const lines = scorecard?.sections.flatMap((section) => section.lines) ?? [];
  return lines.flatMap(({ indicator, current }) => {
    const value = figureValue(current?.figure);
    if (current === null || value === null) return [];
    return [
      {
        indicator: indicator.reference,
        reference: indicator.reference,
        name: indicator.name,
        period: current.period,
        text: valueText(indicator, value),
        wording: plainWording(indicator),
      },
    ];
  });
}

function shownIn(itemId: string, remark: MeetingRemark): readonly ShownRemark[] {
  const { paragraph } = remark;
  return remark.itemId === itemId && paragraph !== null ? [{ ...remark, paragraph }] : [];
}
