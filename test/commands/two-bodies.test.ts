import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newWorkplace, noCall, type Workplace } from "../backend/backend-in-a-folder.ts";
import { type Ran, runCli } from "./run-cli.ts";

const BOTH =
  "On 3 July 2019 there are meetings of Corporate Parenting Panel and Schools Forum; say with --body whose is meant.";

let workplace: Workplace;

function resolved(command: string, ...args: readonly string[]): Ran {
  return runCli(workplace.folder, [command, ...args, "--store", workplace.storePath]);
}

beforeAll(async () => {
  workplace = newWorkplace();
  const backend = await workplace.open();
  await backend.handlers["example.open"]({}, noCall);
  const [panel] = await backend.handlers["bodies.list"]({}, noCall);
  if (!panel) throw new Error("The example has a body.");
  await backend.handlers["bodies.save"](
    { body: { ...panel, id: "forum", name: "Schools Forum", standingItems: [] } },
    noCall,
  );
  const forum = { date: "2019-07-03", time: "", venue: "", body: "forum" } as const;
  await backend.handlers["meetings.add"](forum, noCall);
  await backend.close();
});
afterAll(() => workplace.clear());

describe("where two bodies meet on a day", () => {
  const out = () => join(workplace.folder, "paper.docx");
  test.each([
    ["agenda", () => ["--out", out()]],
    ["minutes", () => ["--out", out()]],
    ["scorecard", () => ["--out", out()]],
    ["paper", () => ["note-sheet", "--out", out()]],
    ["check", () => []],
    ["actions", () => []],
    ["pack", () => ["--out", join(workplace.folder, "pack.zip")]],
    ["attach", () => ["report.pdf", "--item", "1"]],
    ["returned", () => ["minutes.docx"]],
  ] as const)("%s refuses the day alone, and names them", (command, args) => {
    const { exit, error } = resolved(command, ...args(), "--meeting", "2019-07-03");
    expect(exit).toBe(2);
    expect(error).toContain(BOTH);
  });

  test("--body says whose meeting is meant, in whatever letters", () => {
    const actionsOf = (body: string) =>
      JSON.parse(resolved("actions", "--meeting", "2019-07-03", "--body", body, "--json").out) as {
        readonly body: string;
      };
    expect(actionsOf("schools forum").body).toBe("Schools Forum");
    expect(actionsOf("Corporate Parenting Panel").body).toBe("Corporate Parenting Panel");
  });

  test("a body that does not meet on the day has no meeting then", () => {
    const { exit, error } = resolved("check", "--meeting", "2019-07-03", "--body", "Cabinet");
    expect(exit).toBe(2);
    expect(error).toContain("no longer there");
  });
});

describe("a scorecard for a day on which nobody meets yet", () => {
  const print = (...args: readonly string[]) =>
    resolved("scorecard", "--meeting", "2019-07-10", "--out", join(workplace.folder, "later.docx"), ...args);

  test("is not printed for whichever body stands first", () => {
    const { exit, error } = print();
    expect(exit).toBe(2);
    expect(error).toContain("Say with --body whose meeting it is");
    expect(print("--body", "Cabinet").error).toContain("There is no body “Cabinet”");
  });

  test("adds the meeting of the body that is named", () => {
    expect(print("--body", "Schools Forum").exit).toBe(0);
    expect(resolved("status").out).toContain("2019-07-10 Schools Forum");
  });
});
