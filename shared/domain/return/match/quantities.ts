// The ages, times, distances and least counts that a definition names, in one form for "16 and 17 year olds" and "aged 16-17".

export const QUANTITY_KINDS = ["ages", "limits", "spans", "shares", "miles", "rates", "counts"] as const;

/**
 * `limits` are times in days, working days, hours and weeks; `spans` are in months. Each stands for itself as a key;
 * what may be meant alike has a key in common.
 */
export type Quantities = Readonly<Record<(typeof QUANTITY_KINDS)[number], ReadonlySet<string>>>;

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
      .split(" ")
      .map((word, number) => [word, String(number)]),
  ),
  ...{ "twenty one": "21", "twenty five": "25", "seventy two": "72" },
  ...{ "half yearly": "6 months", "half year": "6 months", "two and a half": "2.5" },
};
const NUMBER_WORD = new RegExp(
  `\\b(?:${Object.keys(NUMBER_WORDS)
    .sort((one, other) => other.length - one.length)
    .join("|")
    .replaceAll(" ", "[ -]")})\\b`,
  "g",
);

type Kinds = Record<(typeof QUANTITY_KINDS)[number], Set<string>>;

/** One form of words with what it adds; what has been read is taken out of the text. */
type Form = readonly [form: RegExp, add: (kinds: Kinds, groups: readonly string[]) => void];

const SEVERAL = String.raw`\d{1,2}(?:\s*(?:,\s*(?:and |or )?|-|to\b|and\b|or\b|/)\s*\d{1,2}(?!\d|\.\d)){0,5}`;
const YEARS = String.raw`(?:[\s-]*(?:years?|yrs?|y))?`;
const OF_AGE = String.raw`[\s-]*(?:years?|yrs?)?[\s-]*(?:olds?\b|of age\b|yo\b)`;
const OPEN_END = String.raw`(\+|(?:and|or)\s+(?:over|above|older|upwards?|under|below|younger)\b|plus\b)`;
/** What follows a number that is no age. */
const NO_AGE = String.raw`(?!\s*(?:[\d.%]|-|to\b|or more|and more|(?:calendar |working |school )?days?|weeks?|hours?|months?|monthly|years?\b|miles?|percent|sessions|placements|episodes|(?:social )?workers|times))`;

const FORMS: readonly Form[] = [
  [
    /\b(1\d|2[0-5]) (?:years?,? (?:and )?|and )(\d|1[01]) months?\b/g,
    ({ ages }, [years = "", months = ""]) => ages.add(range(Number(years) + Number(months) / 12, null)),
  ],
  [
    new RegExp(
      String.raw`\b(?:aged?|ages)\s+(?:of |between |from )?(?:of )?(${SEVERAL})${YEARS}\s*${OPEN_END}?`,
      "g",
    ),
    ({ ages }, [numbers = "", end = ""]) => addAges(ages, numbers, end),
  ],
  [
    new RegExp(String.raw`\b(${SEVERAL})${OF_AGE}\s*${OPEN_END}?`, "g"),
    ({ ages }, [numbers = "", end = ""]) => addAges(ages, numbers, end),
  ],
  [
    new RegExp(
      String.raw`\b(under|below|younger than|over|older than|above)[\s-]+(?:the )?(?:age of |aged? )?(\d{1,2})(?:s\b|${OF_AGE}|\b${NO_AGE})`,
      "g",
    ),
    ({ ages }, [side = "", number = ""]) =>
      ages.add(/under|below|young/.test(side) ? range(0, Number(number) - 1) : range(Number(number), null)),
  ],
  [
    /\b(\d{1,2}) (?:years )?((?:and|or) (?:over|above|older|under|below|younger))\b/g,
    ({ ages }, [number = "", end = ""]) => addAges(ages, number, end),
  ],
  [
    new RegExp(String.raw`(?<![\d/.-])\b(\d|1\d|2[0-5])\s*(?:-|to)\s*(\d|1\d|2[0-5])\b${NO_AGE}`, "g"),
    ({ ages }, [from = "", to = ""]) =>
      Number(from) < Number(to) && ages.add(range(Number(from), Number(to))),
  ],
  [
    /\b(\d+)[\s-]*(?:(?:calendar|working|school|consecutive|clear) )?days?\b/g,
    ({ limits }, [days = ""]) => limits.add(days),
  ],
  [/\b(\d+)[\s-]*hours?\b/g, ({ limits }, [hours = ""]) => limits.add(String(Number(hours) / 24))],
  [
    /\b(\d+)[\s-]*weeks?\b/g,
    ({ limits }, [weeks = ""]) => limits.add(String(7 * Number(weeks))).add(String(5 * Number(weeks))),
  ],
  [/\b(\d+)[\s-]*(?:months?|monthly)\b/g, ({ spans }, [months = ""]) => spans.add(months)],
  [/\b(\d+(?:\.\d+)?)[\s-]*years?\b/g, ({ spans }, [years = ""]) => spans.add(String(12 * Number(years)))],
  [/\b(\d+(?:\.\d+)?) ?(?:%|percent\b)/g, ({ shares }, [share = ""]) => shares.add(String(Number(share)))],
  [/\b(\d+)[\s-]*miles?\b/g, ({ miles }, [distance = ""]) => miles.add(distance)],
  [/\bper (\d+)\b/g, ({ rates }, [rate = ""]) => rates.add(rate)],
  [/\b(\d+) ?(?:\+|plus\b|or more\b|and more\b)/g, ({ counts }, [least = ""]) => counts.add(least)],
  [/\b(?:at least|no fewer than|a minimum of) (\d+)\b/g, ({ counts }, [least = ""]) => counts.add(least)],
  [/\bmore than (\d+)\b/g, ({ counts }, [number = ""]) => counts.add(String(Number(number) + 1))],
];

export function quantitiesIn(text: string): Quantities {
  const kinds: Kinds = {
    ages: new Set(),
    limits: new Set(),
    spans: new Set(),
    shares: new Set(),
    miles: new Set(),
    rates: new Set(),
    counts: new Set(),
  };
  let rest = inDigits(text);
  for (const [form, add] of FORMS)
    rest = rest.replace(form, (_, ...groups: readonly unknown[]) => {
      add(
        kinds,
        groups.map((group) => (typeof group === "string" ? group : "")),
      );
      return " ; ";
    });
  return kinds;
}

function inDigits(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/&/g, " and ")
    .replace(/(?<=\d) ?1\u20442\b/g, ".5")
    .replace(/\b(\d+) and a half\b/g, "$1.5")
    .replace(NUMBER_WORD, (word) => NUMBER_WORDS[word.replace("-", " ")] ?? word)
    .replace(/\b(?:per ?cent|pct)\b/g, "percent")
    .replace(/(?<=\d)k\b|(?<=\d),? ?000\b/g, "000")
    .replace(/\b(?:wds?|wkg days?)\b/g, "working days")
    .replace(/\bhrs?\b/g, "hours")
    .replace(/\b(?:mths?|mos)\b/g, "months")
    .replace(/\byrs?\b/g, "years")
    .replace(/\bwks?\b/g, "weeks")
    .replace(/\s+/g, " ");
}

/** `19, 20 and 21` are from 19 to 21; `16 and over` has no end, and may be said of those who are 16. */
function addAges(ages: Set<string>, numbers: string, end: string): void {
  const said = numbers.split(/\D+/).filter(Boolean).map(Number);
  const [least, most] = [Math.min(...said), Math.max(...said)];
  if (end === "") ages.add(range(least, most));
  else if (/under|below|young/.test(end)) ages.add(range(0, most));
  else ages.add(range(least, null)).add(range(least, least));
}

function range(least: number, most: number | null): string {
  return `${least}-${most ?? ""}`;
}
