// Numbers as officers type them into text: "1,234", "18 %", "£12", "85.1 (p)", "18% (17/94)".

export interface NumberRead {
  readonly value: number;
  /** The text itself says `%`, so the number is in points. */
  readonly percentSign: boolean;
  readonly provisional: boolean;
  readonly revised: boolean;
  /** Given beside the number, as in `18% (17/94)`; else null. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";
const NUMBER = new RegExp(
  `^([-−+]?)\\s*£?\\s*(${DIGITS})\\s*(%|per ?cent|percent)?\\s*(?:days?|weeks?|months?|per 10,?000|children|young people)?$`,
);
const PERCENT = "(?:%|per ?cent|percent)";
const PER = "(?:/|out of|of)";
const SHARE_THEN_PARTS = new RegExp(
  `^(?<share>${DIGITS})\\s*${PERCENT}\\s*[([]?\\s*(?<numerator>${DIGITS})\\s*${PER}\\s*(?<denominator>${DIGITS})\\s*[)\\]]?$`,
);
const PARTS_THEN_SHARE = new RegExp(
  `^(?<numerator>${DIGITS})(?:\\s*${PER}\\s*(?<denominator>${DIGITS}))?\\s*[([]\\s*(?<share>${DIGITS})\\s*${PERCENT}\\s*[)\\]]$`,
);
/** Fractions and raised, lowered or ringed figures. */
const OTHER_FIGURES = /\p{No}/u;
/** What a rating or a trend leaves beside the number in the same cell; `(R)` is a revision. */
const BESIDE =
  /^(?:[↑↓→←↗↘▲▼►◄●■]|(?:red|amber|green)\b)\s*|\s*(?:[↑↓→←↗↘▲▼►◄●■]|[([]?(?:red|amber|green)[)\]]?|\((?:g|a)\))$/g;
const MARKS =
  /(?:\s*(?:\((?:p|r|e|prov|provisional|revised)\)|\[(?:p|r|e)\]|(?<=[\d%])\s*(?:p|r|e)|[*†‡^#]))+$/;

/** No figure with its marks is longer, and every number that is shorter can be counted with. */
const MOST_CHARACTERS = 200;

/** The number in a text, or null where the text is not one number with the marks that go with it. */
export function readNumber(text: string): NumberRead | null {
  if (text.length > MOST_CHARACTERS) return null;
  // In NFKC such a figure would become a digit of the number.
  if (OTHER_FIGURES.test(text)) return null;
  const tidy = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim().replace(BESIDE, "");
  const marks = MARKS.exec(tidy)?.[0] ?? "";
  const unmarked = tidy.slice(0, tidy.length - marks.length).trim();
  const provisional = /p|e/.test(marks);
  const revised = /r(?!ov)/.test(marks.replace(/prov\w*/g, ""));
  const plain = NUMBER.exec(unmarked);
  if (plain) {
    const [, sign, digits = "", percent] = plain;
    const value = numberOf(digits) * (sign === "-" || sign === "−" ? -1 : 1);
    return {
      value,
      percentSign: percent !== undefined,
      provisional,
      revised,
      numerator: null,
      denominator: null,
    };
  }
  return readWithFraction(unmarked, provisional, revised);
}

/** `18% (17/94)`, `17/94 (18%)`, `17 (18%)`: the share with what is counted above and below its line. */
function readWithFraction(text: string, provisional: boolean, revised: boolean): NumberRead | null {
  const said = PARTS_THEN_SHARE.exec(text) ?? SHARE_THEN_PARTS.exec(text);
  const { share, numerator, denominator } = said?.groups ?? {};
  if (share === undefined || numerator === undefined) return null;
  return {
    value: numberOf(share),
    percentSign: true,
    provisional,
    revised,
    numerator: numberOf(numerator),
    denominator: denominator === undefined ? null : numberOf(denominator),
  };
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}
