// What is typed or named, as queries of FTS5. No input makes a query that SQLite refuses: words stand in quotation marks.
import type { Indicator } from "../../../shared/domain/indicator.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const QUOTED_OR_CHUNK = /"([^"]*)"|[^\s"]+/g;

/** As many letters of a word that is still being typed may be ahead of its stem: "improveme" is in no text, "improv" is. */
const LETTERS_AHEAD = 4;
const SHORTEST_STEM = 5;

/**
 * Queries for what was typed, to be asked in turn until one finds something: each word has to be there, the last as far
 * as it is typed; what stands in quotation marks, or hangs together as `20.5` and `44/22` do, has to be there as it
 * stands. Empty where no word was typed.
 */
export function typedQueries(typed: string): readonly string[] {
  const phrases = phrasesIn(typed.normalize("NFC").replace(/[“”„]/g, '"'));
  const last = phrases.at(-1);
  if (!last) return [];
  const ahead = phrases.slice(0, -1).map(({ words }) => phrase(words));
  const query = (ending: string) => [...ahead, ending].join(" ");
  if (last.isQuoted) return [query(phrase(last.words))];
  return shortened(last.words).map((words) => query(`${phrase(words)} *`));
}

interface Phrase {
  readonly words: readonly string[];
  readonly isQuoted: boolean;
}

function phrasesIn(typed: string): readonly Phrase[] {
  return [...typed.matchAll(QUOTED_OR_CHUNK)].flatMap(([chunk, quoted]) => {
    const words = (quoted ?? chunk).match(WORD) ?? [];
    return words.length === 0 ? [] : [{ words, isQuoted: quoted !== undefined }];
  });
}

/** The words as they stand, then with the last of them cut to what may be its stem. */
function shortened(words: readonly string[]): readonly (readonly string[])[] {
  const [last = ""] = words.slice(-1);
  const cuts = Array.from({ length: LETTERS_AHEAD + 1 }, (_, cut) => last.length - cut);
  return cuts
    .filter((length) => length === last.length || length >= SHORTEST_STEM)
    .map((length) => words.with(-1, last.slice(0, length)));
}

function phrase(words: readonly string[]): string {
  return `"${words.join(" ")}"`;
}

/** What minutes call by its first letters, or in other words than the register; each is known by a part of a name. */
const ALSO_CALLED: readonly (readonly [name: RegExp, called: readonly string[]])[] = [
  [
    /^children looked after(?: per 10 000)?$/,
    [
      'NEAR("number" "looked after", 6)',
      'NEAR("number" "children in care", 6)',
      '"looked after population"',
      '"children in care population"',
      'NEAR("looked after" "10 000", 12)',
    ],
  ],
  [
    /\bstarting to be looked after\b/,
    [
      'NEAR("started" "looked after", 3)',
      '"came into care"',
      '"coming into care"',
      '"entered care"',
      '"entering care"',
    ],
  ],
  [/\bceasing to be looked after\b/, ['NEAR("ceased" "looked after", 3)', '"left care"']],
  [/\bchildren visited\b/, ['NEAR("visit" "child", 3)', 'NEAR("visit" "children", 3)', '"statutory visit"']],
  [
    /\breviews held\b/,
    [
      'NEAR("review" "in time", 6)',
      'NEAR("review" "timescale", 6)',
      '"statutory review"',
      '"looked after review"',
    ],
  ],
  [
    /\btook part in their review\b/,
    ['NEAR("part in" "review", 4)', 'NEAR("participated" "review", 4)', 'NEAR("participation" "review", 4)'],
  ],
  [/\bthree or more social workers\b/, ['"more social workers"', 'NEAR("change" "social worker", 3)']],
  [/\binitial health assessments?\b/, ['NEAR("initial" "health" "assessment", 2)', '"iha"']],
  [/\breview health assessments?\b/, ['NEAR("review" "health" "assessment", 3)', '"rha"']],
  [/\b(?:initial )?personal education plans?\b/, ['"personal education plan"', '"pep"', '"epep"']],
  [/\bstrengths and difficulties questionnaires?\b|\bsdq\b/, ['"difficulties questionnaire"', '"sdq"']],
  [
    /\bunaccompanied asylum seeking children\b|\buasc\b/,
    ['"unaccompanied asylum"', '"unaccompanied children"', '"uasc"'],
  ],
  [/\bindependent reviewing officers?\b/, ['"independent reviewing officer"', '"iro"']],
  [/\breturn home interviews?\b/, ['"return home interview"', '"return interview"']],
  [/\bnot in education employment or training\b/, ['"not in education employment"', '"neet"']],
  [/\bin education employment or training\b/, ['NEAR("education" "employment" "training", 3)', '"eet"']],
  [/\bdental checks?\b/, ['"dental"', '"dentist"']],
  [/\bimmunisations?\b/, ['"immunisation"', '"immunise"', '"vaccination"', '"vaccinate"']],
  [
    /\bmissing episodes?\b/,
    [
      'NEAR("missing" "episode", 3)',
      'NEAR("missing" "home", 2)',
      'NEAR("missing" "care", 2)',
      '"missing children"',
      '"went missing"',
      '"gone missing"',
    ],
  ],
  [/\bpersistent absentees?\b/, ['"persistent absentee"', '"persistent absence"', '"persistently absent"']],
  [/\bcase loads?\b/, ['"case load"', '"caseload"']],
  [/\bplacements in the year\b/, ['"more placements"', '"placement stability"', '"placement move"']],
  [/\b20 miles\b/, ['"20 miles"', '"twenty miles"']],
  [
    /\bthrough adoption\b/,
    ['"through adoption"', '"for adoption"', 'NEAR("children" "adopted", 4)', 'NEAR("child" "adopted", 4)'],
  ],
  [/\bwith adopters\b/, ['"with adopters"', '"prospective adopters"']],
  [/\bcare leavers not in touch\b/, ['NEAR("leavers" "in touch", 8)', 'NEAR("leavers" "lost touch", 8)']],
  [/\bsame placement\b/, ['"same placement"', '"placement stability"']],
];

/** Those whom so many indicators speak of that to name them tells none. */
const PEOPLE =
  /\b(?:eligible )?(?:children looked after|looked after children|young people|care leavers?|foster carers?(?= *$)|children|looked after|social workers?)\b/g;

/** Words that tie a name together, or say how much, how soon or how well, and not of what. */
const LITTLE =
  /^(?:an?|and|as|at|be|by|for|from|in|into|its|not|of|on|or|over|that|the|their|through|to|up|who|whose|with|within|per|number|percentage|rate|average|share|population|date|time|timescales?|statutory|year|years|month|months|term|day|days|working|hours|this|same|more|three|two|good|starting|ceasing|miles|home|better|aged|former|house|held|completed|requested|returned|judged|took|entering|moving|ceased|placed|under|score|up|\p{N}+|[a-z]\p{N})$/u;

/** So long is a word that tells by itself. */
const TELLING_ALONE = 8;

/**
 * What the indicator is called in passing: all that its name tells apart from people, numbers and times, so that "pathway
 * plan" finds what was said of eligible young people with a pathway plan, and "PEP" of personal education plans. Where
 * nothing else is left ("Reviews held in time"), its words have to stand near each other. Null for a name without words.
 */
export function nameQuery({ name }: Pick<Indicator, "name">): string | null {
  const plain = (name.toLowerCase().match(WORD) ?? []).join(" ");
  if (plain === "") return null;
  const known: string[] = [];
  let rest = plain;
  for (const [part, called] of ALSO_CALLED) {
    if (!part.test(rest)) continue;
    known.push(called.join(" OR "));
    rest = rest.replace(part, " . ");
  }
  const runs = runsIn(rest.replace(PEOPLE, " . ")).filter(
    (run) => run.length > 1 || (run[0]?.length ?? 0) >= TELLING_ALONE,
  );
  const units = [...known, ...runs.map(runQuery)];
  return units.length > 0 ? units.map((unit) => `(${unit})`).join(" AND ") : nearQuery(plain);
}

function runsIn(plain: string): readonly (readonly string[])[] {
  const words = plain.split(" ");
  const ends = [-1, ...words.flatMap((word, place) => (isLittle(word) ? [place] : [])), words.length];
  return ends
    .slice(1)
    .map((end, place) => words.slice((ends[place] ?? 0) + 1, end))
    .filter((run) => run.length > 0);
}

function isLittle(word: string): boolean {
  return word === "" || word === "." || LITTLE.test(word);
}

/** Two words have to stand side by side; of more of them each near the others. */
function runQuery(run: readonly string[]): string {
  return run.length <= 2
    ? phrase(run)
    : `NEAR(${run.map((word) => phrase([word])).join(" ")}, ${run.length})`;
}

const TYING =
  /^(?:an?|and|as|at|be|by|for|from|in|of|on|or|over|that|the|their|to|who|whose|with|within|per)$/;
const NEAR_ENOUGH = 8;

/** A child is spoken of as children are. */
function nearQuery(plain: string): string {
  const words = plain.split(" ").filter((word) => !TYING.test(word));
  const near = (all: readonly string[]) =>
    all.length < 2
      ? phrase(all.length === 0 ? plain.split(" ") : all)
      : `NEAR(${all.map((word) => phrase([word])).join(" ")}, ${NEAR_ENOUGH})`;
  const withChild = words.map((word) => (word === "children" ? "child" : word));
  return words.includes("children") && words.length > 1
    ? `${near(words)} OR ${near(withChild)}`
    : near(words);
}
