// The tables as the newest migration leaves them, for typed queries.
import type { Generated, Transaction } from "kysely";

export interface Tables {
  body: {
    id: string;
    council: string;
    name: string;
    calls_itself: string;
    resolution_form: string;
    stale_after_days: number;
    settings: string;
  };
  meeting: {
    id: string;
    body_id: string;
    date: string;
    time: string;
    venue: string;
    closed_at: Generated<string>;
    agenda_published_on: string | null;
    first_number: number | null;
    opened_on: string | null;
    agenda_as_opened: string | null;
    minutes_state: Generated<string>;
    attendance: string;
    interests: Generated<string>;
    version: Generated<number>;
  };
  agenda_item: {
    id: string;
    meeting_id: string;
    position: number;
    kind: string;
    title: string;
    presenter: string;
    details: string;
    minute: string;
  };
  minute_paragraph: {
    item_id: string;
    position: number;
    id: string;
    role: string;
    text: string;
    speaker: string | null;
    links: string;
    oral: string | null;
    action: Generated<string | null>;
  };
  minutes_version: {
    id: Generated<number>;
    meeting_id: string;
    state: string;
    at: string;
    who: string;
    frozen: string;
  };
  correction: {
    id: string;
    of_meeting: string;
    made_at_meeting: string;
    is_exempt: number;
    text: string;
  };
  action: {
    id: string;
    meeting_id: string;
    item_id: string;
    sentence: string;
    task: string;
    owner: string;
    due: string | null;
    state: string;
    updates: string;
    closed_on: string | null;
  };
  learned_word: { word: string; learned_at: string | null };
  ignored_remark: {
    id: Generated<number>;
    check_name: string;
    text: string;
    meeting_id: string | null;
    /** JSON; null where it is ignored at the whole meeting or always. */
    place: string | null;
    ignored_at: string | null;
  };
  spoken: { id: Generated<number>; kind: string; meeting_id: string; item_id: string; text: string };
  spoken_of: { spoken_id: number; indicator: string };
  spoken_words: { rowid: number; text: string; rank: number };
  indicator: {
    reference: string;
    position: number;
    section: string;
    name: string;
    numerator: string;
    denominator: string;
    unit: string;
    decimal_places: number;
    polarity: string;
    data_period: string;
    frequency: string;
    basis: string;
  };
  comparator: {
    indicator: string;
    compared_with: string;
    financial_year: number;
    value: number;
    source: string;
  };
  unsent_form: { form: string; typed: string };
  definition_change: { indicator: string; holds_from: string; words: string };
  target: { indicator: string; financial_year: number; value: number | null; rag: string };
  return: {
    id: string;
    file_name: string;
    sha256: string;
    sender: string;
    accepted_at: string;
    period: string | null;
    added: number;
    revised: number;
    withdrawn_at: string | null;
  };
  reading: {
    id: Generated<number>;
    indicator: string;
    period: string;
    as_at: string;
    kind: string;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
    provisional: number;
    comment: string | null;
    return_id: string;
    sheet: string;
    cell: string;
    raw: string;
    supersedes: number | null;
  };
  sender_layout: { id: Generated<number>; sender: string; layout: string; memory: string; return_id: string };
  paper: {
    id: Generated<number>;
    meeting_id: string;
    kind: string;
    printed_at: string;
    snapshot: string;
    frozen: string;
    file_name: string;
    sha256: string;
  };
  house_style: {
    id: number;
    name: string;
    template: Buffer;
    sha256: string;
    roles: string;
    chosen_at: string;
  };
  disclosure_rules: { id: number; small_up_to: number; least_shared: number; hides_nought: number };
  disclosure_exception: { indicator: string; always: string; reason: string; since: string };
  file_content: { sha256: string; content: Buffer; kept_at: string };
  audit: {
    id: Generated<number>;
    at: string;
    who: string;
    action: string;
    subject: string;
    before: string | null;
    after: string | null;
  };
}

/** Within one, all is stored or nothing. */
export type StoreTransaction = Transaction<Tables>;
