// How right and how thorough the reading desk is, on texts whose writer had not seen its checks; docs/proofing.md has
// the figures by check.
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSpeller } from "../../../main/backend/spelling/speller.ts";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Facts, Remark } from "../../../shared/domain/reading-desk/check.ts";
import { readMinute } from "../../../shared/domain/reading-desk/read.ts";
import { NOTHING_KNOWN } from "./read-desk.ts";

const folder = new URL("../../fixtures/minutes/", import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), "utf8");
const listOf = <T>(name: string) => JSON.parse(textOf(name)) as readonly T[];

/** True by their rule in the good texts: a sentence is as long as it is, and a promise has no action beside it. */
const TRUE_BY_THEIR_RULE = ["long-sentence", "promise-without-action"];
/** As each was read and judged; one more would be a new alarm to judge. */
const JUDGED_TRUE = 29;
const WORDS_FOR_A_FALSE_ALARM = 500;
/** Of the slips of the tired texts, many of which only a reader who knows the matter can see. */
const LEAST_FOUND = 31;

let facts: Facts;
beforeAll(async () => {
  facts = { ...NOTHING_KNOWN, ...(await loadSpeller()) };
});

interface Named {
  readonly file: string;
  readonly title: string;
  readonly meeting: IsoDate;
  readonly asAt: IsoDate | null;
}

interface Slip {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly what: string;
}

describe("the reading desk", () => {
  test("raises at most one false alarm for 500 words of good minutes", () => {
    const good = listOf<Named>("good/facts.json");
    const remarks = good.flatMap(({ file, ...named }) =>
      readMinute(textOf(`good/${file}`), { ...facts, ...named }),
    );
    const alarms = remarks.filter(({ check }) => !TRUE_BY_THEIR_RULE.includes(check));
    expect(remarks.length - alarms.length).toBeLessThanOrEqual(JUDGED_TRUE);
    const words = good.reduce((sum, { file }) => sum + textOf(`good/${file}`).split(/\s+/).length, 0);
    expect(good).toHaveLength(10);
    expect(alarms.length, alarms.map(inWords).join("\n")).toBeLessThanOrEqual(
      words / WORDS_FOR_A_FALSE_ALARM,
    );
  });

  test("finds what it found before in minutes that were left as drafts", () => {
    const slips = listOf<Slip>("faulty/slips.json");
    const files = readdirSync(new URL("faulty/", folder)).filter((name) => name.endsWith(".txt"));
    const found = files.flatMap((file) => {
      const text = textOf(`faulty/${file}`);
      const remarks = readMinute(text, { ...facts, title: text.split("\n")[0] ?? null });
      return slips.filter(
        (slip) => slip.file.endsWith(file) && remarks.some((remark) => covers(remark, slip)),
      );
    });
    expect(files).toHaveLength(5);
    expect(found.length).toBeGreaterThanOrEqual(LEAST_FOUND);
  });
});

/** A sentence that is too long is no word on a slip within it. */
function covers({ check, from, to }: Remark, slip: Slip): boolean {
  return check !== "long-sentence" && from < slip.to && to > slip.from;
}

function inWords({ check, text, message }: Remark): string {
  return `${check} “${text}”: ${message}`;
}
