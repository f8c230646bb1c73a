// The words of a meeting's papers outside the text of its minutes: titles, names, reasons, each with its name as a field.
import type { AgendaItem } from "../meeting/agenda/agenda.ts";
import type { Span } from "./minute-text.ts";

/** In the order in which remarks on them are listed. */
export const FIELDS = [
  "title",
  "presenter",
  "purpose",
  "recommendation",
  "attachment",
  "background paper",
  "public title",
  "public summary",
  "public interest",
  "circumstances",
  "speaker",
  "proposer",
  "seconder",
  "voted for",
  "voted against",
  "abstained",
  "present",
  "also present",
  "apologies",
  "substitute",
  "stands in for",
  "declared by",
  "nature",
  "correction",
] as const;
export type Field = (typeof FIELDS)[number];

export interface FieldPlace {
  /** Null where the words are not those of a field. */
  readonly field: Field | null;
  /** Which of them, counted from 0, where there are several of the field; else null. */
  readonly line: number | null;
}

export interface FieldText extends FieldPlace {
  readonly field: Field;
  readonly text: string;
}

export const NO_FIELD: FieldPlace = { field: null, line: null };

export function fieldOf(field: Field, text: string): FieldText {
  return { field, line: null, text };
}

export function linesOf(field: Field, texts: readonly string[]): readonly FieldText[] {
  return texts.map((text, line) => ({ field, line, text }));
}

/** What the public agenda prints of a public item. */
export function publicFields(item: AgendaItem): readonly FieldText[] {
  return [
    fieldOf("title", item.title),
    fieldOf("purpose", item.purpose),
    fieldOf("recommendation", item.recommendation?.wording ?? ""),
    ...linesOf(
      "attachment",
      item.attachments.map(({ title }) => title),
    ),
    ...linesOf("background paper", item.backgroundPapers),
    fieldOf("circumstances", item.lateness?.circumstances ?? ""),
  ];
}

/** What the public agenda and the public minutes print of an exempt item. */
export function accountFields({ exemption }: AgendaItem): readonly FieldText[] {
  return exemption === null
    ? []
    : [
        fieldOf("public title", exemption.publicTitle),
        fieldOf("public summary", exemption.publicSummary),
        fieldOf("public interest", exemption.publicInterest),
      ];
}

/** Checks of what was said look at sentences alone: a title or a few words without a stop are read as one. */
export function asSaid(text: string): string {
  return /[.!?]["”’)]?\s*$/.test(text) ? text : `${text}.`;
}

/** Where the words first stand in a text; all of it where they do not stand there letter for letter. */
export function spanOf(text: string, words: string): Span {
  const from = text.indexOf(words);
  return from < 0 ? { from: 0, to: text.length, text } : { from, to: from + words.length, text: words };
}
