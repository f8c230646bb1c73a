import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createBackend } from "../../../main/backend/backend.ts";
import { writeWorkbook } from "../../../main/backend/excel/write/write-workbook.ts";
import type { Input } from "../../../shared/contract.ts";
import { youngPeoplesWords } from "../../../shared/domain/paper/young-peoples-words.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { bringIn, newWorkplace, noCall, type Workplace } from "../backend-in-a-folder.ts";
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
  (await backend.handlers["scorecards.hidden"]({ meeting }, noCall)).hidden.map(
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

type Settings = Input<"disclosure.save">;

const USUAL: Settings = { rules: { smallUpTo: 5, leastShared: 10, hidesNought: false }, exceptions: [] };

async function set(more: { rules?: Partial<Settings["rules"]>; exceptions?: Settings["exceptions"] }) {
  const rules = { ...USUAL.rules, ...more.rules };
  const exceptions = more.exceptions ?? [];
  await backend.handlers["disclosure.save"]({ rules, exceptions }, noCall);
}

const partsOf = (fileName: string) =>
  Object.values(unzipSync(readFileSync(join(workplace.folder, fileName))))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join("\n");

describe("the rule for small numbers", () => {
  test("is the usual one until the council sets another, which then holds for what is printed", async () => {
    expect(await backend.handlers["disclosure.show"]({}, noCall)).toEqual(USUAL);
    const before = await hiddenOf(july);
    await set({ rules: { smallUpTo: 12 } });
    const after = await hiddenOf(july);
    expect(after).toContain("CLA 41 2019-05 current: Small number");
    expect(before).not.toContain("CLA 41 2019-05 current: Small number");
    const text = await print("public");
    expect(text).toContain("rests on a count of 12 or fewer");
    expect(text).not.toContain("95.6%");
  });

  test("is asked of by every form of the paper and by the page for young people", async () => {
    await set({ exceptions: [{ indicator: "CLA 41", always: "hidden", reason: "Agreed by the Panel" }] });
    const asked = { meeting: july, twin: "public" } as const;
    const preview = async (kind: "scorecard" | "page for young people") =>
      JSON.stringify(await backend.handlers["papers.preview"]({ ...asked, kind }, noCall));
    const place = backend.grant(join(workplace.folder, "page.html")).id;
    await backend.handlers["papers.html"]({ ...asked, kind: "scorecard", place }, noCall);
    const page = readFileSync(join(workplace.folder, "page.html"), "utf8");
    for (const text of [await preview("scorecard"), page, await print("public")]) {
      expect(text).not.toContain("95.6%");
      expect(text.replaceAll("\u00a0", " ")).toContain(
        "is always hidden: Agreed by the Panel (since 20 June 2019)",
      );
    }
    const { sections } = await backend.handlers["scorecards.show"]({ meeting: july }, noCall);
    const visits = sections
      .flatMap(({ lines }) => lines)
      .find((line) => line.indicator.reference === "CLA 41");
    expect(await preview("page for young people")).not.toContain(
      youngPeoplesWords({ name: visits?.indicator.name ?? "" }),
    );
  });

  test("says of an exception since when it holds, and keeps that day until it is changed", async () => {
    const shown = { indicator: "CLA 04", always: "shown", reason: "Published nationally" } as const;
    await set({ exceptions: [shown] });
    await backend.close();
    const { storePath } = workplace;
    backend = await createBackend({ storePath, clock: () => "2019-07-01T09:00:00.000Z" });
    const hidden = { indicator: "CLA 35", always: "hidden", reason: "Too few to tell" } as const;
    await set({ exceptions: [hidden, shown] });
    expect((await backend.handlers["disclosure.show"]({}, noCall)).exceptions).toEqual([
      { ...shown, since: "2019-06-20" },
      { ...hidden, since: "2019-07-01" },
    ]);
    expect((await hiddenOf(july)).filter((line) => line.startsWith("CLA 04"))).toEqual([
      "CLA 04 2019-05 comment: Names a small number",
    ]);
  });

  test("refuses an indicator that the register lacks, and a reason that tells a small count", async () => {
    const excepting = (indicator: string, reason: string) =>
      set({ exceptions: [{ indicator, always: "hidden", reason }] });
    await expect(excepting("XYZ", "Too few")).rejects.toMatchObject({ code: "indicator-unknown" });
    await expect(excepting("CLA 04", "Only 3")).rejects.toMatchObject({ code: "reason-tells-count" });
    expect(await backend.handlers["disclosure.show"]({}, noCall)).toEqual(USUAL);
  });

  test("leaves what was printed as it was printed", async () => {
    await print("public");
    const printed = partsOf("public.docx");
    await set({ rules: { smallUpTo: 12 } });
    expect(partsOf("public.docx")).toBe(printed);
    const file = backend.grant(join(workplace.folder, "public.docx")).id;
    expect(await backend.handlers["papers.verify"]({ file }, noCall)).toMatchObject({
      state: "as printed",
      revised: [],
    });
  });

  test("minds what the public paper of another body has printed", async () => {
    const [body] = await backend.handlers["bodies.list"]({}, noCall);
    if (!body) throw new Error("The example has no body.");
    await backend.handlers["bodies.save"]({ body: { ...body, id: "forum", name: "Forum" } }, noCall);
    const asked = { date: "2019-05-29", time: "", venue: "", body: "forum" } as const;
    const { meeting: may } = await backend.handlers["meetings.add"](asked, noCall);
    await print("public", may);
    const ceased = (await hiddenOf(july)).filter((line) => line.startsWith("CLA 04"));
    expect(ceased).toContain("CLA 04 2019-05 year to date: Would give away CLA 04 in May 2019");
  });

  test("tells the clerk of percentages that nobody can judge, until they are hidden by an exception", async () => {
    const unjudged = async () =>
      (await backend.handlers["scorecards.hidden"]({ meeting: july }, noCall)).unjudged.map(
        ({ indicator }) => indicator,
      );
    const path = join(workplace.folder, "Without counts May 2019.xlsx");
    const rows = [
      ["Ref", "Indicator", "Period", "Value"],
      ["CLA 18", "", "2019-05", 4.1],
    ];
    await writeWorkbook(path, [{ name: "Readings", rows, headings: [1], widths: [] }]);
    expect(await unjudged()).not.toContain("CLA 18");
    await bringIn(backend, backend.grant(path));
    expect(await unjudged()).toContain("CLA 18");
    await set({ exceptions: [{ indicator: "CLA 18", always: "hidden", reason: "Sent without its counts" }] });
    expect(await unjudged()).not.toContain("CLA 18");
    expect(await hiddenOf(july)).toContain("CLA 18 2019-05 current: Always hidden: Sent without its counts");
  });
});
