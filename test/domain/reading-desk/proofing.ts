// What the reading desk says of the texts in test/fixtures/minutes, held against what was judged and what should be found.
import { readFileSync } from "node:fs";
import { loadSpeller } from "../../../main/backend/spelling/speller.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import type { Remark } from "../../../shared/domain/reading-desk/check.ts";
import { checks } from "../../../shared/domain/reading-desk/checks/checks.ts";
import type { MeetingRemark } from "../../../shared/domain/reading-desk/meeting-check.ts";
import { readMinute } from "../../../shared/domain/reading-desk/read.ts";
import { readMeeting } from "../../../shared/domain/reading-desk/read-meeting.ts";
import { readMinutesPaper } from "../../../shared/domain/reading-desk/read-paper.ts";
import { NOTHING_KNOWN } from "./read-desk.ts";
import { SOME_FACTS } from "./some-meeting.ts";
import { asMeeting, type TextFacts } from "./text-as-meeting.ts";

const folder = new URL("../../fixtures/minutes/", import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), "utf8");
const listOf = <T>(name: string) => JSON.parse(textOf(name)) as readonly T[];

/** A remark on a good text, as a reader judged it. */
export interface Judged {
  readonly file: string;
  readonly check: string;
  readonly text: string;
  readonly judged: "true" | "doubtful" | "false";
}

export interface Slip {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The check that should find it; null where it lies beyond the fifty. */
  readonly check: string | null;
}

export interface Said {
  readonly file: string;
  readonly remark: Remark;
}

export interface Measured {
  /** In the good texts. */
  readonly words: number;
  readonly texts: number;
  readonly onGood: readonly Said[];
  readonly judged: readonly Judged[];
  readonly slips: readonly Slip[];
  readonly onFaulty: readonly Said[];
}

export async function measured(): Promise<Measured> {
  const speller = await loadSpeller();
  const read = (place: "good" | "faulty") =>
    listOf<TextFacts>(`${place}/facts.json`).flatMap((facts) => {
      const text = textOf(`${place}/${facts.file}`);
      const { title, meeting, asAt } = facts;
      const known = place === "good" ? { title, meeting, asAt } : { title };
      const remarks = readMinute(text, { ...NOTHING_KNOWN, ...speller, ...known });
      const ofMeeting = remarksOfMeeting(text, facts, speller);
      return [...remarks, ...ofMeeting].map((remark) => ({ file: facts.file, remark }));
    });
  const good = listOf<TextFacts>("good/facts.json");
  return {
    words: good.reduce((sum, { file }) => sum + textOf(`good/${file}`).split(/\s+/).length, 0),
    texts: good.length,
    onGood: read("good"),
    judged: listOf<Judged>("good/judged.json"),
    slips: listOf<Slip>("faulty/slips.json"),
    onFaulty: read("faulty"),
  };
}

/** What the checks of a whole meeting and of its printed minutes say, at its place in the text. */
function remarksOfMeeting(
  text: string,
  facts: TextFacts,
  speller: Awaited<ReturnType<typeof loadSpeller>>,
): readonly Remark[] {
  const record = asMeeting(text, facts);
  const ofText = new Set(checks.map(({ name }) => name));
  const remarks = readMeeting(record, { ...SOME_FACTS, ...speller });
  const paper = readMinutesPaper(minutesPaper(record, "public"), record);
  return [...remarks.filter(({ check }) => !ofText.has(check)), ...paper].map((remark) => {
    const at = startOf(text, remark, record.items[0]?.minute.paragraphs ?? []);
    return { ...remark, from: remark.from + at, to: remark.to + at };
  });
}

function startOf(
  text: string,
  { paragraph }: MeetingRemark,
  paragraphs: readonly { readonly id: string; readonly text: string }[],
): number {
  const words = paragraphs.find(({ id }) => id === paragraph)?.text;
  return words === undefined ? 0 : text.indexOf(words);
}

/** The remark of the slip's own check at its place. */
export function isFound({ file, from, to, check }: Slip, said: readonly Said[]): boolean {
  return said.some(
    (one) => one.file === file && one.remark.check === check && one.remark.from < to && one.remark.to > from,
  );
}

/** Whichever check speaks there; a sentence that is too long is no word on a slip within it. */
export function isTouched({ file, from, to }: Slip, said: readonly Said[]): boolean {
  return said.some(
    ({ file: other, remark }) =>
      other === file && remark.check !== "long-sentence" && remark.from < to && remark.to > from,
  );
}

/** `| check | true | doubtful | false | slips | found |`, by the checks that spoke or should have. */
export function rowsOf({ judged, slips, onFaulty }: Measured): readonly string[] {
  const names = [...judged, ...slips].flatMap(({ check }) => (check === null ? [] : [check]));
  return [...new Set(names)].toSorted().map((name) => {
    const count = (as: Judged["judged"]) =>
      judged.filter((one) => one.check === name && one.judged === as).length;
    const own = slips.filter(({ check }) => check === name);
    const found = own.filter((slip) => isFound(slip, onFaulty)).length;
    const recall = own.length === 0 ? "–" : `${Math.round((100 * found) / own.length)}%`;
    const cells = [name, count("true"), count("doubtful"), count("false"), own.length, found, recall];
    return `| ${cells.join(" | ")} |`;
  });
}
