import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { clearDays } from "../../../main/commands/meetings/clear-days.ts";
import { runCli } from "../run-cli.ts";

function run(values: Readonly<Record<string, string>>) {
  return clearDays.run({ positionals: [], value: (name) => values[name] ?? null, flag: () => false });
}

describe("resolved clear-days", () => {
  test("answers other programs with the last day, the days counted and the days left out, and nothing else", () => {
    const { exit, out } = runCli(tmpdir(), ["clear-days", "--meeting", "2019-07-03", "--json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      latestPublication: "2019-06-25",
      counted: ["2019-07-02", "2019-07-01", "2019-06-28", "2019-06-27", "2019-06-26"],
      skipped: [
        { date: "2019-06-30", reason: "Sunday" },
        { date: "2019-06-29", reason: "Saturday" },
      ],
    });
  });

  test("writes the proof as it is filed", async () => {
    const { text } = await run({ meeting: "2019-08-28", days: "1", closed: "2019-08-27, 2019-08-22" });
    expect(text).toBe(`Meeting     Wednesday 28 August 2019
Notice      1 clear day (Local Government Act 1972, Part VA, sections 100A and 100B)
Publish by  Wednesday 21 August 2019

Counted back from the meeting:

  Wednesday  28 August 2019  not counted: day of the meeting
  Tuesday    27 August 2019  not counted: closure day of the council
  Monday     26 August 2019  not counted: Summer bank holiday
  Sunday     25 August 2019  not counted: Sunday
  Saturday   24 August 2019  not counted: Saturday
  Friday     23 August 2019  1
  Thursday   22 August 2019  not counted: closure day of the council
  Wednesday  21 August 2019  not counted: day of publication

Clear days are working days, and neither the day of publication nor the day of the meeting counts
(R v Swansea City Council, ex parte Elitestone Ltd, Court of Appeal 1993).`);
  });

  test("says of papers that were in time how many clear days they had, and ends with 0", async () => {
    const { exit, json, text } = await run({ meeting: "2019-07-03", published: "2019-06-24" });
    expect({ exit, json }).toMatchObject({ exit: 0, json: { lawful: true, clearDays: 6 } });
    expect(text).toContain("Put out on Monday 24 June 2019: 6 clear days. In time.");
  });

  test("ends with 1 for papers that were published too late", async () => {
    const { exit, json, text } = await run({ meeting: "1990-05-01", days: "3", published: "1990-04-26" });
    expect(exit).toBe(1);
    expect(json).toMatchObject({ latestPublication: "1990-04-25", lawful: false, clearDays: 2 });
    expect(text).toContain("Put out on Thursday 26 April 1990: 2 clear days. Too late.");
  });

  test("takes papers put out at the weekend as published on the Monday, and says so", async () => {
    const { exit, text } = await run({ meeting: "2019-07-08", published: "2019-06-29" });
    expect(exit).toBe(1);
    expect(text).toContain(
      "when the offices were shut, and so published on Monday 1 July 2019: 4 clear days.",
    );
  });

  test("counts 28 days for the notice of an executive, and the days named for its agenda", async () => {
    expect(await run({ meeting: "2019-07-03", regime: "executive" })).toMatchObject({
      json: { latestPublication: "2019-05-22" },
      text: expect.stringContaining("28 clear days (Local Authorities (Executive Arrangements)"),
    });
    expect(await run({ meeting: "2019-07-03", regime: "executive", days: "5" })).toMatchObject({
      json: { latestPublication: "2019-06-25" },
    });
  });

  test("tells a body that keeps the days of its own accord that it is late but breaks no law", async () => {
    const { exit, json, text } = await run({
      meeting: "2019-07-03",
      regime: "voluntary",
      published: "2019-07-01",
    });
    expect({ exit, json }).toMatchObject({ exit: 1, json: { lawful: true, clearDays: 1 } });
    expect(text).toContain("1 clear day. Too late by the body’s own rule; no law is broken.");
  });

  test.each([
    [{}, "--meeting is needed"],
    [{ meeting: "3 July 2019" }, "write it as 2019-07-03"],
    [{ meeting: "2019-02-29" }, "is not a date"],
    [{ meeting: "1977-12-30" }, "from 1978 to 2199, which leaves out 30 December 1977"],
    [{ meeting: "2019-07-03", published: "0219-06-25" }, "is not a date"],
    [{ meeting: "9019-07-03", published: "2019-06-25" }, "leaves out 3 July 9019"],
    [{ meeting: "2019-07-03", days: "0" }, "not a number of days from 1 to 99"],
    [{ meeting: "2019-07-03", days: "five" }, "not a number of days from 1 to 99"],
    [{ meeting: "2019-07-03", regime: "parish" }, "the regimes are part-va, executive, voluntary"],
    [{ meeting: "2019-07-03", closed: "2019-07-01,soon" }, '"soon" is not a date'],
    [{ meeting: "2019-07-03", published: "last week" }, "write it as 2019-07-03"],
  ])("refuses %j with a sentence", async (values, sentence) => {
    await expect(async () => run(values)).rejects.toThrow(sentence);
  });
});
