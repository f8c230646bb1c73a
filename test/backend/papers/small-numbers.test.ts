import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { youngPeoplesWords } from "../../../shared/domain/paper/young-peoples-words.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, type Workplace } from "../backend-in-a-folder.ts";
import { bringSmallNumbersIn } from "../small-numbers.ts";

const HIDDEN = "Hidden to protect confidentiality";

let workplace: Workplace;
let backend: Backend;
let july: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ meeting: july } = await backend.handlers["example.open"]({}, noCall));
  await bringSmallNumbersIn(backend, workplace.folder);
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

const hiddenOf = async (meeting: string) =>
  (await backend.handlers["scorecards.hidden"]({ meeting }, noCall)).map(
    ({ indicator, period, place, reason }) => `${indicator} ${period} ${place}: ${reason}`,
  );

async function print(twin?: "public" | "part B", meeting = july): Promise<string> {
  const path = join(workplace.folder, `${twin ?? "unsaid"}.docx`);
  const place = backend.grant(path).id;
  await backend.handlers["scorecards.print"]({ meeting, place, ...(twin && { twin }) }, noCall);
  const parts = unzipSync(readFileSync(path));
  return Object.values(parts)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join("\n");
}

describe("a scorecard with small numbers", () => {
  test("says before it is printed what the public does not see, and why", async () => {
    expect(await hiddenOf(july)).toEqual([
      "CLA 04 2019-05 current: Small number",
      "CLA 04 2019-04 previous: Would give away CLA 04 in May 2019",
      "CLA 04 2019-05 comment: Names a number beside a hidden figure",
      "CLA 18 2019-05 current: Small number",
      "CLA 18 2019-04 previous: Would give away CLA 18 in May 2019",
      "CLA 35 2019-05 current: Small number",
      "CLA 35 2019-04 previous: Would give away CLA 35 in May 2019",
    ]);
  });

  test("prints for the public unless Part B is asked for, and neither file has what it should not", async () => {
    const [unsaid, open, partB] = [await print(), await print("public"), await print("part B")];
    for (const text of [unsaid, open]) {
      expect(text).toContain(HIDDEN);
      expect(text).not.toContain("13.8%");
      expect(text).not.toContain("Three children left care");
      expect(text).not.toContain("Part B");
    }
    expect(partB).not.toContain(HIDDEN);
    expect(partB).toContain("13.8%");
    expect(partB).toContain("Three children left care");
    expect(partB).toContain("Part B: not for publication");
  });

  test("keeps all its indicators, and the screen goes on showing each figure", async () => {
    const { sections } = await backend.handlers["scorecards.show"]({ meeting: july }, noCall);
    const lines = sections.flatMap((section) => section.lines);
    expect(lines).toHaveLength(42);
    const ceased = lines.find(({ indicator }) => indicator.reference === "CLA 04");
    expect(ceased?.current?.figure).toMatchObject({ kind: "value", value: 3 });
  });

  test("is told of as printed in its own twin, and a figure that was hidden is no published one", async () => {
    await print("public");
    await print("part B");
    const papers = await backend.handlers["papers.list"]({}, noCall);
    expect(papers.map(({ kind }) => kind)).toEqual(["scorecard part B", "scorecard"]);
  });

  test("does not take back what the paper of an earlier meeting has printed", async () => {
    const asked = { date: "2019-05-29", time: "", venue: "" } as const;
    const { meeting: may } = await backend.handlers["meetings.add"](asked, noCall);
    await print("public", may);
    const ceased = (await hiddenOf(july)).filter((line) => line.startsWith("CLA 04"));
    expect(ceased).toEqual([
      "CLA 04 2019-05 current: Small number",
      "CLA 04 2019-05 year to date: Would give away CLA 04 in May 2019",
      "CLA 04 2019-05 comment: Names a number beside a hidden figure",
    ]);
  });

  test("tells young people no more than the public", async () => {
    const asked = { meeting: july, kind: "page for young people", twin: "public" } as const;
    const { paper } = await backend.handlers["papers.preview"](asked, noCall);
    const name = "Initial health assessments completed within 20 working days";
    expect(JSON.stringify(paper)).toContain("What is not going well yet");
    expect(JSON.stringify(paper)).not.toContain(youngPeoplesWords({ name }));
  });
});
