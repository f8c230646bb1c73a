// What words beside an indicator's name say of the figures: whether they are its own, a part of it, or of something else.
import type { Indicator } from "../../indicator.ts";

/** `comparator`: targets, England, neighbours and the like. `group`: some of the children only. */
export type FiguresSaid = "own" | "numerator" | "denominator" | "comparator" | "group";

const WHOLE: readonly (readonly [FiguresSaid, RegExp])[] = [
  [
    "own",
    /^(?:percent(?:age)?|rates?|values?|actuals?|results?|performance|outturn|figures?|all|both|totals?|overall|(?:our |the )?(?:council|authority|la|local authority))$/,
  ],
  ["numerator", /^(?:num|numerators?|above the line|top line)$/],
  ["denominator", /^(?:den(?:om)?|denominators?|below the line|bottom line)$/],
  ["group", /^(?:boys?|girls?|males?|females?|north|south|east|west|central|under s?|over s?)$/],
];

const COMPARED = new Set(
  "target targets england national nationally benchmark benchmarks comparator comparators comparison neighbour neighbours sn sns forecast projected trajectory threshold tolerance baseline ytd cumulative average averages mean median regional previous last prior".split(
    " ",
  ),
);
const BESIDE_COMPARED = new Set(
  "statistical stat our year month quarter for of the and annual rate value values figure figures level line group all region london south north east west midlands performance data".split(
    " ",
  ),
);

/** Words that no sender puts into the name of an indicator's own figure. */
const WITHIN_A_LABEL =
  /\b(?:targets?|england|national(?:ly)?|benchmarks?|comparators?|stat(?:istical)? neighbours?|sns?|forecast|projected|trajectory|baseline|ytd|cumulative|numerator|denominator|boys|girls|males?|females?)\b/;
const OF_A_GROUP = /^(?:boys|girls|males?|females?)$/;

/** Beneath an indicator a line of some of those that it counts. */
const OF_WHICH = /^(?:of which|of whom|of these|of those|including)\b/;

const SIGN_OFF = /^(?:signed|approved|authorised|completed|checked|prepared|submitted|reviewed)\b/;
const TIME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b/g;

/** What a text says of figures that is no more than such words, `Target 2019/20`; else null. */
export function figuresSaidBy(text: string): FiguresSaid | null {
  if (/^[mf]$/i.test(text.trim())) return "group";
  const said = wordsOf(text);
  const whole = WHOLE.find(([, form]) => form.test(said))?.[0];
  if (whole) return whole;
  const words = said.replace(TIME, "").split(" ").filter(Boolean);
  if (!words.some((word) => COMPARED.has(word))) return null;
  return words.every((word) => COMPARED.has(word) || BESIDE_COMPARED.has(word)) ? "comparator" : null;
}

/** Whether a label says that its figures are not the indicator's own: "… (England)", "… numerator". Null for a name. */
export function asideInLabel(label: string, indicator: Indicator | null): "comparator" | "group" | null {
  const said = wordsOf(label);
  if (!indicator && (SIGN_OFF.test(said) || figuresSaidBy(label) !== null)) return "comparator";
  if (!indicator && OF_WHICH.test(said)) return "group";
  const word = WITHIN_A_LABEL.exec(said)?.[0];
  if (word === undefined || (indicator && speaksOf(indicator, word))) return null;
  return OF_A_GROUP.test(word) ? "group" : "comparator";
}

function speaksOf(indicator: Indicator, word: string): boolean {
  if (/^(?:ytd|cumulative)$/.test(word) && indicator.dataPeriod === "year to date") return true;
  const { name, numerator, denominator, basis } = indicator;
  return wordsOf(`${name} ${numerator} ${denominator} ${basis}`).split(" ").includes(word);
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/%/g, " percent ")
    .replace(/[^a-z]+/g, " ")
    .replace(/\byear to date\b/g, "ytd")
    .trim();
}
