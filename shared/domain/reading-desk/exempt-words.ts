// What exempt items say, and where a text that the public reads says the same.
import { MONTHS } from "../dates.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import type { Facts } from "./check.ts";
import { readMinuteText, type Span } from "./minute-text.ts";
import { matchesOf } from "./spans.ts";
import { textOfMinute } from "./text-of-minute.ts";

/** The words of one exempt item, small and in their order. */
export interface ExemptWords {
  readonly itemId: string;
  /** Empty where the public agenda calls the item by this title, or another item is called so. */
  readonly title: string;
  /** Words in a row, by which a sentence is known again, under the first two of them. */
  readonly runs: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Names and figures, as they are written. */
  readonly told: readonly string[];
  /** Words that anyone may read elsewhere in the papers: who is there, what else is on the agenda. */
  readonly known: ReadonlySet<string>;
}

/** So many words in a row, and a sentence was repeated. */
const RUN = 6;
const SHORTEST_SENTENCE = 4;
/** So many of them have to be of the matter itself. */
const TELLING = 2;
const WORD = /[\p{L}\p{N}£]+(?:[.,’'-][\p{L}\p{N}]+)*/gu;
const USUAL = new Set(
  (
    "presented introduced report reported considered members member asked noted note resolved thanked officers officer panel " +
    "committee council board cabinet whether about that were with from this which have been questions question response answer " +
    "replied said advised informed update item items meeting agreed discussed discussion head director service services chair " +
    "information received approve approved recommendation recommendations recommended minutes public press excluded exempt " +
    "paragraph paragraphs schedule local government 1972 section interest disclosure disclosing likely business grounds involves " +
    "defined part amended outweighs maintaining exemption circumstances case would they their there also into private under " +
    "during consideration following because decided contents position matter present"
  ).split(" "),
);

export function exemptWordsOf(record: MeetingRecord, isWord: Facts["isWord"]): readonly ExemptWords[] {
  const known = knownWords(record);
  return record.items
    .filter(({ item }) => item.exemption !== null)
    .map((recorded) => wordsOf(recorded, record, known, isWord));
}

/** All that the words are made from: while it is the same, so are they. */
export function sourceOfExemptWords({ body, meeting, attendance, items }: MeetingRecord): string {
  const isPrivate = ({ item }: RecordedItem) => item.exemption !== null;
  const named = items.map(({ item }) => [item.title, item.presenter]);
  return JSON.stringify([body, meeting.venue, attendance, named, items.filter(isPrivate)]);
}

function wordsOf(
  recorded: RecordedItem,
  { body, items }: MeetingRecord,
  known: ReadonlySet<string>,
  isWord: Facts["isWord"],
): ExemptWords {
  const { item, minute } = recorded;
  const { title } = item;
  const named = [
    item.exemption?.publicTitle ?? "",
    ...items.filter((other) => other.item.exemption === null).map((other) => other.item.title),
  ];
  const isPublicName = named.some((other) => plain(other).includes(plain(title)));
  const said = sentencesIn(minute.paragraphs.map(({ text }) => text).join("\n"));
  const told = said.flatMap((sentence) => [...numbersIn(sentence), ...namesIn(sentence, known)]);
  return {
    itemId: item.id,
    title: isPublicName ? "" : title.trim(),
    runs: runsOf(sentencesIn(textOfMinute(body, minute)).map(small)),
    told: isPublicName
      ? told.filter((name) => placeOf(title, name) < 0)
      : [...numbersIn(title), ...unusualWords(title, isWord), ...told],
    known: isPublicName ? new Set([...known, ...small(title)]) : known,
  };
}

function sentencesIn(text: string): readonly string[] {
  return readMinuteText(text).paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => sentence.text),
  );
}

/** Where the text says the title or a sentence of an exempt item, at the place in the text. */
export function exemptPlacesIn(text: string, exempt: readonly ExemptWords[]): readonly Span[] {
  const places = exempt.flatMap((words) => [...titlePlaces(text, words), ...repeatedRuns(text, words)]);
  return outermost(places);
}

/** Names and figures of the one exempt item, each once. */
export function namesAndNumbersIn(text: string, { told }: ExemptWords): readonly Span[] {
  const places = [...new Set(told)].flatMap((name) => {
    const from = placeOf(text, name);
    return from < 0 ? [] : [{ from, to: from + name.length, text: name }];
  });
  return outermost(places);
}

/** Without those that lie within another; of two that are the same, the first. */
function outermost(places: readonly Span[]): readonly Span[] {
  const length = ({ from, to }: Span) => to - from;
  return places.filter((place, at) =>
    places.every(
      (other, index) =>
        index === at ||
        place.from < other.from ||
        other.to < place.to ||
        (length(other) === length(place) && at < index),
    ),
  );
}

/** A short title is one that other sentences may come upon; it counts as it is written, a longer one in any case. */
function titlePlaces(text: string, { title }: ExemptWords): readonly Span[] {
  const length = small(title).length;
  if (length < 2) return [];
  const from = length < 3 ? placeOf(text, title) : placeOf(text.toLowerCase(), title.toLowerCase());
  return from < 0 ? [] : [{ from, to: from + title.length, text: text.slice(from, from + title.length) }];
}

function repeatedRuns(text: string, exempt: ExemptWords): readonly Span[] {
  const said = matchesOf(WORD, text);
  const words = said.map(([word]) => smallWord(word));
  const isRepeated = words.map(() => false);
  for (let at = 0; at + 1 < words.length; at += 1) {
    const run = exempt.runs.get(pair(words, at))?.find((one) => standsAt(one, words, at));
    if (run) isRepeated.fill(true, at, at + run.length);
  }
  return stretches(isRepeated).flatMap(([first, last]) => {
    const telling = new Set(words.slice(first, last + 1).filter((word) => isTelling(word, exempt.known)));
    const [open, close] = [said[first], said[last]];
    if (telling.size < TELLING || !open || !close) return [];
    const [from, to] = [open.index, close.index + close[0].length];
    return [{ from, to, text: text.slice(from, to) }];
  });
}

function standsAt(run: readonly string[], words: readonly string[], at: number): boolean {
  return run.every((word, place) => word === words[at + place]);
}

/** Every six words in a row, and sentences that are shorter, by the two words with which they begin. */
function runsOf(
  sentences: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const runs = new Map<string, (readonly string[])[]>();
  for (const sentence of sentences.filter(({ length }) => length >= SHORTEST_SENTENCE)) {
    const last = Math.max(0, sentence.length - RUN);
    for (let at = 0; at <= last; at += 1) {
      const run = sentence.slice(at, at + RUN);
      const same = runs.get(pair(run, 0));
      if (same) same.push(run);
      else runs.set(pair(run, 0), [run]);
    }
  }
  return runs;
}

function pair(words: readonly string[], at: number): string {
  return `${words[at]} ${words[at + 1]}`;
}

/** Stretches of those that are marked, each by its first and its last place. */
function stretches(marked: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let last: [number, number] | null = null;
  for (let at = marked.indexOf(true); at >= 0; at = marked.indexOf(true, at + 1)) {
    if (last && last[1] === at - 1) last[1] = at;
    else {
      last = [at, at];
      found.push(last);
    }
  }
  return found;
}

function isTelling(word: string, known: ReadonlySet<string>): boolean {
  return /\d/.test(word) || (word.length > 3 && !USUAL.has(word) && !known.has(word));
}

/** Words of names and posts that the papers print anyway, and of what else is on the agenda. */
function knownWords({ body, meeting, attendance, items }: MeetingRecord): ReadonlySet<string> {
  const { present, alsoPresent, apologies, substitutes } = attendance;
  const lines = [
    body.council,
    body.name,
    body.callsItself,
    meeting.venue,
    ...body.roll.map(({ name }) => name),
    ...body.phrases.map(({ text }) => text),
    ...[...present, ...alsoPresent, ...apologies, ...substitutes.map(({ name }) => name)],
    ...items.map(({ item }) => item.presenter),
    ...items.filter(({ item }) => item.exemption === null).map(({ item }) => item.title),
    ...MONTHS,
  ];
  return new Set(lines.flatMap(small));
}

/** £450,000, 14, 3.5; neither years nor days of a month. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}/.,])£?\d+(?:[.,]\d+)*(?![\p{L}\p{N}/%])/gu)]
    .filter(({ 0: number, index }) => {
      const behind = text.slice(index + number.length);
      const isDay = MONTHS.some((month) => behind.startsWith(` ${month}`));
      return number.length > 1 && !isDay && !/^(?:19|20)\d\d$/.test(number);
    })
    .map(([number]) => number);
}

const JOINED_CAPITALS =
  /(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}[\p{L}’']+(?:(?: of| and| the| for)* \p{Lu}[\p{L}’']+)*/gu;
/** Posts, bodies and laws have capitals too. */
const NO_NAME =
  /\b(?:Head|Director|Manager|Officers?|Lead|Services?|Team|Department|Board|Panel|Committee|Council|Act|Members?|Councillors?|Cabinet|Chair|Schedule|Part|Local|Children|Plan|Strategy|Report|Appendix|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

function namesIn(sentence: string, known: ReadonlySet<string>): readonly string[] {
  return [...sentence.matchAll(JOINED_CAPITALS)]
    .map(([name]) => name)
    .filter((name) => !NO_NAME.test(name) && !small(name).every((word) => known.has(word)));
}

/** Names that no dictionary has. */
function unusualWords(title: string, isWord: Facts["isWord"]): readonly string[] {
  if (!isWord) return [];
  return (title.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []).filter(
    (word) => !isWord(word.toLowerCase()) && !isWord(word),
  );
}

/** Where the words stand whole; -1 where they do not. */
function placeOf(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length, at + words.length + 2))
    )
      return at;
  return -1;
}

function small(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(smallWord);
}

function smallWord(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

function plain(text: string): string {
  return smallWord(text).replace(/\s+/g, " ").trim();
}
