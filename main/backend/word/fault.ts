import type { Opened } from "./opened.ts";

/** The rules that a published document keeps; each is shown broken in the tests. */
export type RuleName =
  | "title"
  | "language"
  | "headings"
  | "fake headings"
  | "header row"
  | "simple tables"
  | "whole rows"
  | "described tables"
  | "alt text"
  | "reading order"
  | "colour never alone"
  | "contrast"
  | "links"
  | "text"
  | "layout"
  | "footer"
  | "fields"
  | "published clean"
  | "package";

export interface Fault {
  readonly rule: RuleName;
  /** One plain sentence: what is wrong, for whoever prints the paper. */
  readonly message: string;
  /** Where: a paragraph with its first words, a table and row, or the part's name. */
  readonly place: string;
}

export type Rule = (document: Opened) => Iterable<Fault>;
