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
  };
  meeting: {
    id: string;
    body_id: string;
    date: string;
    time: string;
    venue: string;
    attendance: string;
    item_number: string;
    item_title: string;
    item_presenter: string;
    resolution_verb: string | null;
    resolution_wording: string | null;
    version: Generated<number>;
  };
  minute_paragraph: { meeting_id: string; position: number; text: string };
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
    england: number | null;
  };
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
