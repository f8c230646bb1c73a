// Numbers of items, as councils set them before a title.

export interface Numbered {
  /** Without its full stop or bracket, and without `Minute` or `Item`. */
  readonly number: string;
  readonly title: string;
  /** `own` such as `44/22` is used for nothing else; `whole` numbers also lists; `part` such as `5.1` numbers paragraphs. */
  readonly kind: "own" | "whole" | "part";
}

const WORD = String.raw`(?:(?:minute|item|agenda item|min)\.?\s+(?:no\.?\s*)?)`;
const OWN = String.raw`(?:[A-Z]{1,5} \d{1,4}\/\d{2,4}|\d{1,4}[A-Z]?\/\d{1,4}(?:[-/]\d{2,4})?|[A-Z]{1,5}[./-]?\d{1,4}(?:[./-]\d{1,4})+|[A-Z]{2,5}\d{1,4})`;
const NUMBER = new RegExp(
  `^(?:(${WORD}(?:\\d{1,4}|${OWN})|${OWN})|(\\d{1,2}(?:\\.\\d{1,2})+)|(\\d{1,3}))(?:[.):]|(?=\\s|$))\\s*(?:[–-]\\s+)?`,
);
/** `(1)` and `a)` are parts of something. */
const CASELESS_WORD = new RegExp(WORD, "i");

/** What numbers a line, its label or the start of its text; null where nothing does. */
export function numberedTitle(label: string, text: string): Numbered | null {
  if (label !== "") {
    const own = read(label, "");
    return own === null ? null : { ...own, title: text };
  }
  return read(text, null);
}

function read(written: string, title: string | null): Numbered | null {
  const word = CASELESS_WORD.exec(written);
  const lowered = word?.index === 0 ? word[0].toLowerCase() + written.slice(word[0].length) : written;
  const match = NUMBER.exec(lowered);
  if (match === null) return null;
  const [all, own, part, whole] = match;
  const number = (own ?? part ?? whole ?? "").replace(CASELESS_WORD, "");
  const rest = written.slice(all.length).trim();
  // `9.30 am`, `5% of …` and `12 children` begin with a figure and are numbered by nothing.
  if (title === null && !/^["“‘(]?[\p{Lu}\d]/u.test(rest)) return null;
  return {
    number,
    title: title ?? rest,
    kind: own !== undefined ? "own" : part !== undefined ? "part" : "whole",
  };
}
