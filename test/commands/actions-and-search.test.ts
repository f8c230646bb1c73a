import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Spoken } from "../../shared/contract.ts";
import { newWorkplace, noCall, type Workplace } from "../backend/backend-in-a-folder.ts";
import { meetingWith, minuteItem } from "../backend/minute-an-item.ts";
import { type Ran, runCli } from "./run-cli.ts";

const PROMISE = "Officers undertook to bring the audit by 30 September 2019.";
const PRIVATE = { paragraph: 1, publicInterest: "", publicTitle: "A matter", publicSummary: "" };

let workplace: Workplace;

function resolved(...args: readonly string[]): Ran {
  return runCli(workplace.folder, args);
}

const inStore = (command: string, ...args: readonly string[]) =>
  resolved(command, ...args, "--store", workplace.storePath);

beforeAll(async () => {
  workplace = newWorkplace();
  const backend = await workplace.open();
  await meetingWith(backend, "2019-05-01", []);
  const july = await meetingWith(backend, "2019-07-03", [
    { title: "Visits" },
    { title: "A placement", exemption: PRIVATE },
  ]);
  await minuteItem(backend, july, "2019-07-03 1", [PROMISE, "Pathway plans stood at 18%."], {
    resolution: { verb: "note", wording: "to note the pathway plans", vote: null },
  });
  await minuteItem(backend, july, "2019-07-03 2", ["The giraffe was moved."]);
  await backend.handlers["actions.save"](
    {
      action: {
        ...{ id: "visit", meetingId: july, itemId: "2019-07-03 1", sentence: "He would visit." },
        ...{ task: "Visit every child", owner: "Head of Service", due: "2019-08-31" as const },
        ...{ state: "open" as const, updates: [] },
      },
    },
    noCall,
  );
  await meetingWith(backend, "2019-09-18", []);
  await backend.close();
});
afterAll(() => workplace.clear());

describe("resolved actions", () => {
  test("says as at the newest meeting what is left to do and what is late, and ends with 1", () => {
    const { exit, out } = inStore("actions");
    expect(exit).toBe(1);
    expect(out).toMatch(/^Corporate Parenting Panel, as at 18 September 2019\n/);
    expect(out).toContain(
      "Head of Service: Visit every child (promised on 3 July 2019; overdue since 31 August 2019).",
    );
    expect(out).not.toContain(PROMISE);
  });

  test("says as at a given meeting what it promised and which sentences wait for an answer", () => {
    const { exit, out } = inStore("actions", "--meeting", "2019-07-03");
    expect(exit).toBe(1);
    expect(out).toContain("  Head of Service: Visit every child (open; due 31 August 2019).\n");
    expect(out).toContain(`Not answered yet:\n  “${PROMISE}”\n`);
  });

  test("ends with 0 where there is nothing to do", () => {
    const { exit, out } = inStore("actions", "--meeting", "2019-05-01");
    expect({ exit, out }).toEqual({
      exit: 0,
      out: "Corporate Parenting Panel, as at 1 May 2019: there is nothing to do.\n",
    });
  });

  test("answers other programs with every action and proposal", () => {
    const { out } = inStore("actions", "--meeting", "2019-07-03", "--json");
    expect(JSON.parse(out)).toMatchObject({
      meeting: "2019-07-03",
      open: [],
      made: [{ id: "visit", itemTitle: "Visits" }],
      proposed: [{ sentence: PROMISE, task: "Bring the audit by 30 September 2019", due: "2019-09-30" }],
    });
  });
});

describe("resolved search", () => {
  test("says where each was found, in which item, and what it is", () => {
    const { exit, out } = inStore("search", "pathway", "plan");
    expect({ exit, out }).toEqual({
      exit: 0,
      out: [
        "3 July 2019, Corporate Parenting Panel, Visits (minute)",
        "  Pathway plans stood at 18%.",
        "",
        "3 July 2019, Corporate Parenting Panel, Visits (resolution)",
        "  to note the pathway plans",
        "",
      ].join("\n"),
    });
  });

  test("marks what was said in private", () => {
    expect(inStore("search", "giraffe").out).toContain("A placement (minute, in private)");
  });

  test("finds all that was said of an indicator, and answers other programs", () => {
    const { out } = inStore("search", "--indicator", "CLA 11", "--json");
    const found = JSON.parse(out) as readonly Spoken[];
    expect(found.map(({ kind }) => kind)).toEqual(["paragraph", "resolution"]);
    expect(found[0]?.marks).toEqual([{ from: 0, to: 13 }]);
  });

  test("says so where nothing is found, whatever is asked", () => {
    for (const words of ["xylophone", '"NEAR(', "🙂"])
      expect(inStore("search", words)).toMatchObject({ exit: 0, out: "Nothing was found.\n" });
  });

  test("refuses an indicator that the register does not have", () => {
    const { exit, error } = inStore("search", "plan", "--indicator", "CLA 999");
    expect(exit).toBe(2);
    expect(error).toContain("CLA 999");
  });
});

test.each([
  [["search"], "Say which words to find"],
  [["search", "plan"], "--store is needed"],
  [["actions"], "--store is needed"],
  [["actions", "--store", "x", "--meeting", "3 July"], "write it as 2019-07-03"],
])("%j is refused with a sentence", (args, sentence) => {
  const { exit, out, error } = resolved(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(error).toContain(sentence);
});

test("no action is made of a meeting that is not there", () => {
  expect(inStore("actions", "--meeting", "2019-07-04")).toMatchObject({ exit: 2 });
});
