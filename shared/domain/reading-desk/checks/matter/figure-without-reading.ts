import { toDecimalPlaces } from "../../../decimal.ts";
import { figureValue } from "../../../reading.ts";
import type { Scorecard, ScorecardLine } from "../../../scorecard/scorecard.ts";
import type { Check, Found } from "../../check.ts";
import type { MinuteText, Paragraph, Span } from "../../minute-text.ts";
import { placesIn } from "../../spans.ts";
import { isOralUpdate } from "./oral-update.ts";
import { isPerformancePaper } from "./performance-paper.ts";

const PERCENT = /(?<![\d.,])\d{1,3}(?:\.\d+)?(?=\s?%|\s+per\s?cent\b)\s?(?:%|per\s?cent)/gi;
const COUNT =
  /(?<![\d.,/£-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?=\s+(?:(?:eligible|foster|looked[- ]after|care|in-house)\s+)*(?:children|young people|carers|care leavers|households|placements|plans|visits)\b)/gi;
/** What tells a reader where a figure is from, when no scorecard is at hand to look it up in. */
const SAYS_FROM_WHERE =
  /\b(?:scorecard|dashboard|report|paper|appendix|table|page|slide|survey|audit|census|inspection)\b|\b[A-Z]{2,5} ?\d{1,3}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bQ[1-4]\b|\bquarter\b|\b(?:19|20)\d\d\b|\b\d+ (?:out )?of (?:the )?\d+\b|\bagainst (?:a|the|its|their) (?:\p{Ll}+ )?target\b|\bcompared (?:with|to)\b|\b(?:a|the) year (?:earlier|before)\b|\b(?:previous|last) (?:month|quarter|year)\b/u;

/** A figure that no reading of the scorecard stands behind and that is not marked as an oral update. */
export const figureWithoutReading: Check = {
  name: "figure-without-reading",
  severity: "warning",
  look: (minute, { scorecard, title }) => {
    if (scorecard) return notOnScorecard(minute, scorecard);
    return isPerformancePaper(title) ? fromNowhere(minute) : [];
  },
};

function notOnScorecard(minute: MinuteText, scorecard: Scorecard): readonly Found[] {
  const isKnown = lookedUpAmong(scorecard.sections.flatMap(({ lines }) => lines.flatMap(figuresOf)));
  return onceEach(
    figuresSaid(minute, [PERCENT, COUNT])
      .filter(({ sentence, figure }) => !isOralUpdate(sentence.text) && !isKnown(figure.text))
      .map(({ figure }) => figure),
    (text) => `${text} is not on the scorecard; correct it, or mark it as an oral update.`,
  );
}

/** With no scorecard at hand: figures whose paragraph says nothing of where they are from. */
function fromNowhere(minute: MinuteText): readonly Found[] {
  return onceEach(
    figuresSaid(minute, [PERCENT])
      .filter(({ paragraph }) => !isOralUpdate(paragraph.text) && !SAYS_FROM_WHERE.test(paragraph.text))
      .map(({ figure }) => figure),
    (text) => `${text} is tied to no reading: say of what it is a share and where it is from.`,
  );
}

interface FigureSaid {
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  readonly figure: Span;
}

function figuresSaid({ paragraphs }: MinuteText, patterns: readonly RegExp[]): readonly FigureSaid[] {
  return paragraphs
    .filter(({ kind }) => kind === "narrative")
    .flatMap((paragraph) =>
      paragraph.sentences.flatMap((sentence) =>
        patterns
          .flatMap((pattern) => placesIn(sentence, pattern))
          .map((figure) => ({ paragraph, sentence, figure })),
      ),
    );
}

function onceEach(figures: readonly Span[], message: (text: string) => string): readonly Found[] {
  const first = new Map<string, Span>();
  for (const figure of figures) if (!first.has(figure.text)) first.set(figure.text, figure);
  return [...first.values()].map(({ from, to, text }) => ({ from, to, message: message(text) }));
}

/** Every number that a line of the scorecard shows or is made from. */
function figuresOf(line: ScorecardLine): readonly number[] {
  const readings = [line.current, line.previous].flatMap((reading) =>
    reading?.figure.kind === "value"
      ? [figureValue(reading.figure), reading.figure.numerator, reading.figure.denominator]
      : [],
  );
  const shown = [...readings, line.target?.value, line.yearToDate];
  const others = [...line.series, ...line.comparators, ...line.targets].map(({ value }) => value);
  return [...shown, ...others].filter((value) => typeof value === "number");
}

/** "45%" stands for 44.8: a figure may be said with fewer decimal places than it has. */
function lookedUpAmong(known: readonly number[]): (said: string) => boolean {
  const written = new Map<number, ReadonlySet<string>>();
  return (said) => {
    const digits = said.replace(/[^\d.]/g, "");
    const places = digits.split(".")[1]?.length ?? 0;
    const asWritten = written.get(places) ?? new Set(known.map((value) => toDecimalPlaces(value, places)));
    written.set(places, asWritten);
    return asWritten.has(toDecimalPlaces(Number(digits), places));
  };
}
