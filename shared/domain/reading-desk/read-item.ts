// The checks of a text over the minute of one item, with their places in its paragraphs.

import { answeredPromises } from "../meeting/actions/answered-promises.ts";
import type { ItemKind } from "../meeting/agenda/agenda.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import type { Check, Facts, Remark } from "./check.ts";
import { checks } from "./checks/checks.ts";
import { difficultyAndPraise } from "./checks/matter/difficulty-and-praise.ts";
import { figureWithoutReading } from "./checks/matter/figure-without-reading.ts";
import { identifiableChild } from "./checks/matter/identifiable-child.ts";
import { indicatorTitle } from "./checks/matter/indicator-title.ts";
import { noResolution } from "./checks/matter/no-resolution.ts";
import { oldData } from "./checks/matter/old-data.ts";
import { promiseWithoutAction } from "./checks/matter/promise-without-action.ts";
import { resolutionDate } from "./checks/matter/resolution-date.ts";
import { NO_FIELD } from "./fields.ts";
import type { FoundRemark, MeetingFacts } from "./meeting-check.ts";
import { readMinuteText } from "./minute-text.ts";
import { promisesIn } from "./promises.ts";
import { onePerPlace, remarksOf } from "./read.ts";
import { type MinutePart, partAt, partsOfMinute, textOfParts } from "./text-of-minute.ts";

/** These speak of the scorecard and of figures that stand on it. */
const OF_SCORECARD: readonly Check[] = [
  resolutionDate,
  figureWithoutReading,
  indicatorTitle,
  difficultyAndPraise,
  oldData,
];
/** At these something is decided whenever they are taken. */
const DECIDED: readonly ItemKind[] = ["previous minutes", "scorecard", "report", "exclusion"];

/**
 * What there is to say of one item's text, in its order. An item without the scorecard is not asked for its figures, one
 * at which nothing is decided is not asked for a resolution, and an exempt one may say what no public paper may.
 */
export function readItem(
  record: MeetingRecord,
  item: RecordedItem,
  facts: MeetingFacts,
): readonly FoundRemark[] {
  const parts = partsOfMinute(record.body, item.minute);
  const minute = readMinuteText(textOfParts(parts));
  const known = factsOf(record, item, facts);
  const remarks = checks
    .filter((check) => isAsked(check, item))
    .flatMap((check) => remarksOf(check, minute, check === noResolution ? { ...known, title: null } : known))
    .concat(markedPromises(item, parts));
  const promised = remarks.filter(({ check }) => check === promiseWithoutAction.name);
  const answered = answeredPromises(
    promised.map(({ text }) => text),
    facts.actions.filter(({ itemId }) => itemId === item.item.id).map(({ sentence }) => sentence),
  );
  const open = remarks.filter((remark) => !isAnswered(remark, item, parts, answered));
  return onePerPlace(open).flatMap((remark) => inPart(remark, item, parts));
}

function factsOf(
  { body, meeting, period, asAt }: MeetingRecord,
  recorded: RecordedItem,
  { scorecard, isWord, suggest }: MeetingFacts,
): Facts {
  const ofFigures = hasScorecard(recorded)
    ? { period, asAt, scorecard }
    : { period: null, asAt: null, scorecard: null };
  return {
    ...ofFigures,
    title: recorded.item.title,
    meeting: meeting.date,
    staleAfterDays: body.staleAfterDays,
    keyword: body.resolutionForm.keyword,
    isWord,
    suggest,
  };
}

function isAsked(check: Check, recorded: RecordedItem): boolean {
  if (OF_SCORECARD.includes(check)) return hasScorecard(recorded);
  if (check === identifiableChild) return recorded.item.exemption === null;
  return check !== noResolution || isDecided(recorded);
}

function hasScorecard({ item }: RecordedItem): boolean {
  return item.kind === "scorecard" || item.attachments.some(({ kind }) => kind === "scorecard");
}

/** Urgent business is decided where there was some: an item that says why it came late. */
function isDecided({ item, minute }: RecordedItem): boolean {
  if (minute.isWithoutResolution || item.isWithdrawn) return false;
  return DECIDED.includes(item.kind) || (item.kind === "urgent" && item.lateness !== null);
}

/** A paragraph that the clerk calls a promise is one, whatever its words. */
function markedPromises({ minute }: RecordedItem, parts: readonly MinutePart[]): readonly Remark[] {
  const marked = minute.paragraphs.filter(({ role }) => role === "promise").map(({ id }) => id);
  return parts
    .filter(({ paragraph }) => paragraph !== null && marked.includes(paragraph))
    .filter(({ text }) => promisesIn(readMinuteText(text)).length === 0)
    .map(({ from, to, text }) => ({
      check: promiseWithoutAction.name,
      severity: promiseWithoutAction.severity,
      from,
      to,
      text,
      message:
        "This paragraph is marked as a promise and there is no action for it; name who does what by when.",
    }));
}

/** A promise by an action, accepted or refused; a figure by the reading it quotes or the oral update it gives. */
function isAnswered(
  remark: Remark,
  { minute }: RecordedItem,
  parts: readonly MinutePart[],
  answered: ReadonlySet<string>,
): boolean {
  if (remark.check === promiseWithoutAction.name) return answered.has(remark.text);
  if (remark.check !== figureWithoutReading.name) return false;
  const part = partAt(parts, remark.from);
  const paragraph = minute.paragraphs.find(({ id }) => id === part?.paragraph);
  if (!part || !paragraph) return false;
  const from = remark.from - part.from;
  return (
    paragraph.oral !== null ||
    paragraph.links.some((link) => link.period !== null && link.from <= from && from < link.to)
  );
}

/** A remark that runs on into the next part ends with its own, and its fix is no longer certain. */
function inPart(
  remark: Remark,
  { item }: RecordedItem,
  parts: readonly MinutePart[],
): readonly FoundRemark[] {
  const part = partAt(parts, remark.from);
  if (!part) return [];
  const { fix, ...unfixed } = remark;
  const [from, to] = [remark.from - part.from, Math.min(remark.to, part.to) - part.from];
  const isWhole = remark.to <= part.to;
  return [
    {
      ...unfixed,
      ...(fix !== undefined && isWhole ? { fix } : {}),
      from,
      to,
      text: part.text.slice(from, to),
      itemId: item.id,
      part: part.paragraph === null ? "resolution" : "paragraphs",
      paragraph: part.paragraph,
      ...NO_FIELD,
    },
  ];
}
