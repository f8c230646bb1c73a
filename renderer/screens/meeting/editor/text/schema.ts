// What a minute's text is made of: paragraphs of plain text, and links in it to indicators and their readings.
import { type Extensions, Mark, Node } from "@tiptap/core";
import { Document } from "@tiptap/extension-document";
import { Text } from "@tiptap/extension-text";
import {
  type MinuteRole,
  type OralFigure,
  PARAGRAPH_ROLES,
  type ToldAction,
} from "../../../../../shared/domain/meeting/minutes/minutes.ts";
import { isPeriod, type Period } from "../../../../../shared/domain/period/period.ts";

export interface ParagraphAttributes {
  readonly id: string;
  readonly role: MinuteRole;
  readonly speaker: string | null;
  readonly oral: OralFigure | null;
  readonly action: ToldAction | null;
}

export interface LinkAttributes {
  readonly indicator: string;
  readonly period: Period | null;
  /** What was quoted: a link stands only while its stretch reads so. */
  readonly quoted: string;
  /** Keeps two links apart that stand side by side and are otherwise alike. */
  readonly key: string;
}

/** A paragraph that is new: told by the clerk, and by nobody in particular. */
export function freshAttributes(): ParagraphAttributes {
  return { id: crypto.randomUUID(), role: "narrative", speaker: null, oral: null, action: null };
}

const MinuteDocument = Document.extend({ content: "minuteParagraph+" });

export const MinuteParagraphNode = Node.create({
  name: "minuteParagraph",
  content: "text*",
  marks: "indicatorLink",
  // Two spaces and a line break stay as they were written: what is wrong with them is for the reading desk to say.
  whitespace: "pre",
  defining: true,
  addAttributes: () => ({
    id: { default: "", rendered: false, parseHTML: () => "" },
    role: {
      default: "narrative",
      parseHTML: (element: HTMLElement) => roleNamed(element.dataset.role),
      renderHTML: ({ role }: Partial<ParagraphAttributes>) => ({ "data-role": role }),
    },
    speaker: {
      default: null,
      parseHTML: (element: HTMLElement) => element.dataset.speaker ?? null,
      renderHTML: ({ speaker }: Partial<ParagraphAttributes>) => (speaker ? { "data-speaker": speaker } : {}),
    },
    oral: { default: null, rendered: false, parseHTML: () => null },
    action: { default: null, rendered: false, parseHTML: () => null },
  }),
  parseHTML: () => [{ tag: "p" }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});

const IndicatorLink = Mark.create({
  name: "indicatorLink",
  inclusive: false,
  addAttributes: () => ({
    indicator: {
      default: "",
      parseHTML: (element: HTMLElement) => element.dataset.indicator ?? "",
      renderHTML: ({ indicator }: Partial<LinkAttributes>) => ({ "data-indicator": indicator }),
    },
    period: {
      default: null,
      parseHTML: (element: HTMLElement) => periodNamed(element.dataset.period),
      renderHTML: ({ period }: Partial<LinkAttributes>) => (period ? { "data-period": period } : {}),
    },
    quoted: {
      default: "",
      parseHTML: (element: HTMLElement) => element.textContent,
      rendered: false,
    },
    key: { default: "", rendered: false, parseHTML: () => crypto.randomUUID() },
  }),
  parseHTML: () => [{ tag: "span[data-indicator]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", { ...HTMLAttributes, class: "indicator-link" }, 0],
});

/** The schema alone: what the editor adds to it is how it looks and behaves. */
export function schemaExtensions(paragraph: typeof MinuteParagraphNode = MinuteParagraphNode): Extensions {
  return [MinuteDocument, Text, paragraph, IndicatorLink];
}

function roleNamed(written: string | undefined): MinuteRole {
  return PARAGRAPH_ROLES.find((role) => role === written) ?? "narrative";
}

function periodNamed(written: string | undefined): Period | null {
  return written && isPeriod(written) ? written : null;
}
