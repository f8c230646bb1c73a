// The settings of a body as they are written in the window, and the body that they make.
import { type IsoDate, longDate } from "../../../shared/domain/dates.ts";
import {
  type Body,
  type Phrase,
  ROLL_KINDS,
  type RollEntry,
  type StandingItem,
} from "../../../shared/domain/meeting/body.ts";
import { readDay } from "../../parts/day.ts";
import { words } from "../../text/en-GB.ts";
import { type Row, type Rows, rowsOf, valuesOf } from "./rows/rows.ts";

const said = words.settings.wrong;

export const PARTS = ["body", "roll", "items", "days", "phrases"] as const;
export type Part = (typeof PARTS)[number];
export type RollKind = RollEntry["kind"];

/** A person or post on the roll, with the days of the term as they were typed. */
export interface RollFields extends Pick<RollEntry, "name" | "office" | "isSubstitute"> {
  readonly from: string;
  readonly until: string;
}

type Plain = Pick<
  Body,
  "id" | "council" | "name" | "callsItself" | "resolutionForm" | "regime" | "numbering"
>;

/** Numbers are as they were typed. */
export interface BodyDraft extends Plain {
  readonly quorum: string;
  readonly staleAfterDays: string;
  readonly returnsDueDays: string;
  readonly standingItems: Rows<StandingItem>;
  readonly closureDays: Rows<IsoDate>;
  readonly phrases: Rows<Phrase>;
  readonly roll: Readonly<Record<RollKind, Rows<RollFields>>>;
}

/** What fields of the draft are drawn with. */
export interface FieldsProps {
  readonly draft: BodyDraft;
  readonly onChange: (fields: Partial<BodyDraft>) => void;
}

/** Something that cannot be saved as it is. */
export interface Fault {
  readonly part: Part;
  /** The field, and before it the key of its row where it stands in one. */
  readonly at: string;
  readonly text: string;
}

export function draftOf(body: Body): BodyDraft {
  const { id, council, name, callsItself, resolutionForm, regime, numbering } = body;
  const plain: Plain = { id, council, name, callsItself, resolutionForm, regime, numbering };
  const ofKind = (kind: RollKind) =>
    body.roll
      .filter((entry) => entry.kind === kind)
      .map((entry): Row<RollFields> => ({ key: entry.id, isRemoved: false, value: fieldsOf(entry) }));
  return {
    ...plain,
    quorum: body.quorum === null ? "" : String(body.quorum),
    staleAfterDays: String(body.staleAfterDays),
    returnsDueDays: String(body.returnsDueDays),
    standingItems: rowsOf(body.standingItems, (_, place) => `item ${place}`),
    closureDays: dayRows(body.closureDays),
    phrases: rowsOf(body.phrases, (_, place) => `phrase ${place}`),
    roll: {
      councillor: ofKind("councillor"),
      "co-opted member": ofKind("co-opted member"),
      officer: ofKind("officer"),
    },
  };
}

/** In the order of the calendar, each day once. */
export function dayRows(days: readonly IsoDate[]): Rows<IsoDate> {
  return rowsOf([...new Set(days)].sort(), (day) => day);
}

function fieldsOf({ name, office, isSubstitute, from, until }: RollEntry): RollFields {
  return {
    ...{ name, office, isSubstitute },
    from: from === null ? "" : longDate(from),
    until: until === null ? "" : longDate(until),
  };
}

/**
 * The body that the draft makes, without rows in which nothing is written, and what in it is to be put right; while
 * there are faults the body is not fit to be saved.
 */
export function bodyFrom(draft: BodyDraft): { readonly body: Body; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const wrong = (part: Part, at: string, text: string) => void faults.push({ part, at, text });
  const number = (at: "quorum" | "staleAfterDays" | "returnsDueDays", least: number, most: number) => {
    const written = draft[at].trim();
    const value = /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
    if (!(value >= least && value <= most)) wrong("body", at, said.number(least, most));
    return value;
  };
  const name = draft.name.trim();
  const callsItself = draft.callsItself.trim();
  if (name === "") wrong("body", "name", said.needed);
  if (callsItself === "") wrong("body", "callsItself", said.wordNeeded);
  const { id, resolutionForm, regime, numbering } = draft;
  const body: Body = {
    ...{ id, council: draft.council.trim(), name, callsItself, resolutionForm },
    staleAfterDays: number("staleAfterDays", 1, 1000),
    returnsDueDays: number("returnsDueDays", 0, 365),
    ...{ regime, numbering },
    quorum: draft.quorum.trim() === "" ? null : number("quorum", 1, 200),
    standingItems: itemsFrom(draft.standingItems, wrong),
    closureDays: valuesOf(draft.closureDays),
    phrases: phrasesFrom(draft.phrases, wrong),
    roll: ROLL_KINDS.flatMap((kind) => rollFrom(kind, draft.roll[kind], wrong)),
  };
  return { body, faults };
}

type Wrong = (part: Part, at: string, text: string) => void;

function itemsFrom(rows: Rows<StandingItem>, wrong: Wrong): readonly StandingItem[] {
  return kept(rows).flatMap(({ key, value }) => {
    const [title, presenter] = [value.title.trim(), value.presenter.trim()];
    if (title === "" && presenter === "") return [];
    if (title === "") wrong("items", `${key} title`, said.title);
    return [{ kind: value.kind, title, presenter }];
  });
}

function phrasesFrom(rows: Rows<Phrase>, wrong: Wrong): readonly Phrase[] {
  return kept(rows).flatMap(({ key, value }) => {
    const [name, text] = [value.name.trim(), value.text.trim()];
    if (name === "" && text === "") return [];
    if (name === "") wrong("phrases", `${key} name`, said.needed);
    if (text === "") wrong("phrases", `${key} text`, said.phrase);
    return [{ name, text }];
  });
}

function rollFrom(kind: RollKind, rows: Rows<RollFields>, wrong: Wrong): readonly RollEntry[] {
  return kept(rows).flatMap(({ key, value }) => {
    const name = value.name.trim();
    if (name === "" && value.from.trim() === "" && value.until.trim() === "") return [];
    if (name === "") wrong("roll", `${key} name`, said.needed);
    const day = (at: "from" | "until") => {
      const read = readDay(value[at]);
      if (read === null && value[at].trim() !== "") wrong("roll", `${key} ${at}`, said.day);
      return read;
    };
    const [from, until] = [day("from"), day("until")];
    if (from !== null && until !== null && until < from) wrong("roll", `${key} until`, said.order);
    const isOfficer = kind === "officer";
    const office = isOfficer ? null : value.office;
    return [{ id: key, kind, name, office, isSubstitute: !isOfficer && value.isSubstitute, from, until }];
  });
}

function kept<T>(rows: Rows<T>): Rows<T> {
  return rows.filter(({ isRemoved }) => !isRemoved);
}

/** Whether saving the draft would leave the body as it is. */
export function makes(draft: BodyDraft, body: Body): boolean {
  const made = bodyFrom(draft);
  return (
    made.faults.length === 0 && JSON.stringify(made.body) === JSON.stringify(bodyFrom(draftOf(body)).body)
  );
}

export function faultAt(faults: readonly Fault[], at: string): string | null {
  return faults.find((fault) => fault.at === at)?.text ?? null;
}
