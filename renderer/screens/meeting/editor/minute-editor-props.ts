// What the minutes editor of one item takes and gives.
import type { Phrase } from "../../../../shared/domain/meeting/body.ts";
import type { MinuteParagraph } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { Period } from "../../../../shared/domain/period/period.ts";
import type { ShownFigure } from "../../../../shared/domain/reading.ts";
import type { MeetingRemark } from "../../../../shared/domain/reading-desk/meeting-check.ts";

/** An indicator of the scorecard, ready to be named or, by its latest figure, quoted. */
export interface QuotableIndicator {
  /** As the clerk knows it, and as the link keeps it: `CLA 11`. */
  readonly reference: string;
  /** The indicator's title. */
  readonly name: string;
  /** How a sentence names the indicator: `young people with a pathway plan`. */
  readonly wording: string;
  /** The latest that was due. */
  readonly period: Period;
  readonly latest: LatestFigure;
}

/** A figure as it is printed, `18.0%`, or why there is none that the readers of the minute may see. */
export type LatestFigure =
  | { readonly latest: "quotable"; readonly text: string }
  | { readonly latest: "hidden"; readonly reason: string }
  | { readonly latest: "missing"; readonly why: Exclude<ShownFigure["kind"], "value"> };

/**
 * A remark of the reading desk at a paragraph. Its `text` is what stood there when it was read: a remark on a text that has
 * gone is not shown.
 */
export interface ShownRemark extends MeetingRemark {
  readonly paragraph: string;
}

/** `fixed`: the editor has put the fix into the text already. */
export type RemarkAction = "fixed" | "ignore here" | "ignore always" | "learn word";

export interface MinuteEditorProps {
  /** Whose text it is. One editor serves several texts in turn, and each keeps what can be undone in it. */
  readonly text: string;
  /** What the field is called for those who listen: `Minutes of item 5, Performance Scorecard`. */
  readonly label: string;
  /** Shown when the editor opens, and again whenever they differ from what `onChange` gave. */
  readonly paragraphs: readonly MinuteParagraph[];
  /** Called at each change; a paragraph that did not change is the same object as before, a blank one is left out. */
  readonly onChange: (paragraphs: readonly MinuteParagraph[]) => void;
  /** Who can be named as the speaker, by post or as the roll has them. */
  readonly speakers: readonly string[];
  readonly phrases: readonly Phrase[];
  readonly indicators: readonly QuotableIndicator[];
  readonly remarks: readonly ShownRemark[];
  readonly onRemark: (remark: ShownRemark, action: RemarkAction) => void;
  readonly readOnly?: boolean;
}
