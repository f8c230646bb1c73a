import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../../main/backend/backend.ts";
import type { Remark } from "../../../shared/domain/reading-desk/check.ts";
import type { MeetingRemark } from "../../../shared/domain/reading-desk/meeting-check.ts";
import { noCall } from "../../backend/backend-in-a-folder.ts";
import { type Ran, runCli } from "../run-cli.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "resolved-check-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function resolved(...args: readonly string[]): Ran {
  return runCli(folder, args);
}

function textFile(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The example, in which the meeting before the one of 3 July was on 5 June. */
async function callTheLastMeetingThatOf(day: string, storePath: string): Promise<void> {
  const { handlers, close } = await createBackend({ storePath, clock: () => "2019-06-20T09:00:00.000Z" });
  const { meeting } = await handlers["example.open"]({}, noCall);
  await handlers["meetings.add"]({ date: "2019-06-05", time: "", venue: "" }, noCall);
  const { items, version } = await handlers["meetings.show"]({ meeting }, noCall);
  const title = `Minutes of the meeting held on ${day}`;
  const agenda = items.map(({ item }) => (item.kind === "previous minutes" ? { ...item, title } : item));
  await handlers["agenda.save"]({ meeting, version, items: agenda }, noCall);
  await close();
}

const FAULTY =
  "Minutes:\r\n\r\nThe Panel heard the the report.\r\n\r\nThe Panel RESOLVED to note the scorecard.\r\n";
const CLEAN =
  "Minutes:\n\nThe Director presented the plan.\n\nThe Panel RESOLVED to note the Fostering Plan.\n";

describe("resolved check", () => {
  test("says of each remark its line and column, its words and what to do", () => {
    const { exit, out } = resolved("check", textFile("faulty.txt", FAULTY), "--as-at", "2019-05-31");
    expect(exit).toBe(1);
    expect(out).toMatch(/^3:17 +error +“the the” +“the” stands here twice\. Instead: “the”\.$/m);
    expect(out).toMatch(/^5:20 +warning +“to note the scorecard\.” +The resolution names no period/m);
  });

  test("answers other programs with every remark and its place, of which a byte order mark is no part", () => {
    const { exit, out } = resolved("check", textFile("marked.txt", `\uFEFF${FAULTY}`), "--json");
    expect(exit).toBe(1);
    const remarks = JSON.parse(out) as readonly Remark[];
    expect(remarks.length).toBeGreaterThan(0);
    for (const { from, to, text } of remarks) expect(FAULTY.slice(from, to)).toBe(text);
    expect(remarks).toContainEqual(
      expect.objectContaining({ check: "doubled-word", severity: "error", fix: "the" }),
    );
  });

  test("ends with 0 where there is nothing to say", () => {
    const path = textFile("clean.txt", CLEAN);
    expect(resolved("check", path)).toMatchObject({ exit: 0, out: "Nothing was found.\n" });
    expect(JSON.parse(resolved("check", path, "--json").out)).toEqual([]);
  });

  describe("on one item of real minutes", () => {
    const facts = ["--title", "Children in Care Performance Scorecard"];
    const days = ["--meeting", "2019-07-03", "--as-at", "2019-05-31"];
    const minutes = (name: string) => join(root, "test/fixtures/minutes", name);

    test("finds what its resolution, its figures and its promises leave open", () => {
      const { out } = resolved("check", minutes("scorecard-item.txt"), ...facts, ...days, "--json");
      const found = (JSON.parse(out) as readonly Remark[]).map(({ check, text }) => [check, text]);
      for (const [check, words] of [
        ["resolution-title", "Children’s Performance Dashboard"],
        ["resolution-date", "to note the Children’s Performance Dashboard."],
        ["old-data", "since May"],
        ["figure-without-reading", "18%"],
        ["figure-without-reading", "85%"],
        ["difficulty-and-praise", "PEPs"],
        ["difficulty-and-praise", "health assessments"],
        ["template-note", "Supporting documents:"],
      ])
        expect(found).toContainEqual([check, words]);
      const promises = found.filter(([check]) => check === "promise-without-action").map(([, text]) => text);
      expect(promises).toEqual([
        expect.stringContaining("introducing an audit programme"),
        expect.stringContaining("proposed to commence in September"),
        expect.stringContaining("a new design for the Croydon pathway plan"),
      ]);
    });

    test("has nothing to say once all of that is settled", () => {
      const { exit, out } = resolved("check", minutes("settled.txt"), ...facts, ...days);
      expect({ exit, out }).toEqual({ exit: 0, out: "Nothing was found.\n" });
    });
  });

  test.each([
    [["check"], "A text file or --store is needed"],
    [["check", "a.txt", "--store", "b"], "not both"],
    [["check", "no such.txt"], "cannot be opened"],
    [["check", "a.txt", "--meeting", "3 July"], "write it as 2019-07-03"],
    [["check", "--store", "b"], "--meeting is needed"],
  ])("refuses %j with a sentence", (args, sentence) => {
    const { exit, out, error } = resolved(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(error).toContain(sentence);
  });

  test("refuses a file that is no text in UTF-8", () => {
    const { exit, error } = resolved("check", textFile("latin.txt", Buffer.from([0x63, 0xe9, 0x20])));
    expect(exit).toBe(2);
    expect(error).toContain("is not a text in UTF-8");
  });

  describe("answers other programs with the fields that it tells of, and with no others", () => {
    const OF_TEXT = ["check", "severity", "from", "to", "text", "message", "fix"];
    const OF_STORE = ["itemId", "part", "paragraph", "field", "line", "passage", "at"];
    const fieldsOf = (remark: object) => Object.keys({ fix: null, ...remark }).toSorted();

    test("in its help and in the README", () => {
      const told = resolved("check", "--help").out.matchAll(/^ {2}(\w+(?:, \w+)*) {2,}\S/gm);
      expect([...told].flatMap(([, names]) => names?.split(", "))).toEqual([...OF_TEXT, ...OF_STORE]);
      const readme = readFileSync(join(root, "README.md"), "utf8");
      const [paragraph = ""] = /^`check --json`[\s\S]*?\n\n/m.exec(readme) ?? [];
      for (const name of [...OF_TEXT, ...OF_STORE]) expect(paragraph).toContain(`\`${name}\``);
    });

    test("of a text", () => {
      const text = join(root, "test/fixtures/minutes/scorecard-item.txt");
      const remarks = JSON.parse(resolved("check", text, "--json").out) as readonly Remark[];
      expect(remarks.some(({ fix }) => fix !== undefined)).toBe(true);
      expect(remarks.some(({ fix }) => fix === undefined)).toBe(true);
      for (const remark of remarks) expect(fieldsOf(remark)).toEqual(OF_TEXT.toSorted());
    });

    test("of a store, where a wrong date in a title is pointed at and the right one given", async () => {
      const store = join(folder, "wrong-date.resolved");
      await callTheLastMeetingThatOf("6 June 2019", store);
      const { out } = resolved("check", "--store", store, "--meeting", "2019-07-03", "--json");
      const remarks = JSON.parse(out) as readonly MeetingRemark[];
      for (const remark of remarks) expect(fieldsOf(remark)).toEqual([...OF_TEXT, ...OF_STORE].toSorted());
      expect(remarks.find(({ check }) => check === "previous-meeting-date")).toEqual({
        check: "previous-meeting-date",
        severity: "error",
        from: "Minutes of the meeting held on ".length,
        to: "Minutes of the meeting held on 6 June 2019".length,
        text: "6 June 2019",
        message: "The previous meeting was on 5 June 2019, not on 6 June 2019.",
        fix: "5 June 2019",
        itemId: "example item 3",
        part: "agenda",
        paragraph: null,
        field: "title",
        line: null,
        passage: "Minutes of the meeting held on 6 June 2019",
        at: "Minutes of the meeting held on ".length,
      });
      const said = resolved("check", "--store", store, "--meeting", "2019-07-03").out;
      expect(said).toMatch(/^item 3, agenda, title +error +“6 June 2019” .+ Instead: “5 June 2019”\.$/m);
    });
  });

  test("reads the minute of a meeting in a store", () => {
    resolved("demo", join(folder, "demo"));
    const store = join(folder, "demo", "example.resolved");
    const { exit, out } = resolved("check", "--store", store, "--meeting", "2019-07-03", "--json");
    expect(exit).toBe(1);
    const found = (JSON.parse(out) as readonly Remark[]).map(({ check }) => check);
    expect(found).toContain("promise-without-action");
    expect(found).not.toContain("figure-without-reading");
    expect(found).not.toContain("resolution-title");
    expect(resolved("check", "--store", store, "--meeting", "2019-07-04")).toMatchObject({ exit: 2 });
  });
});
