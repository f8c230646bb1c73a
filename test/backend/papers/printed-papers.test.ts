import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createBackend } from "../../../main/backend/backend.ts";
import { writeWorkbook } from "../../../main/backend/excel/write/write-workbook.ts";
import type { IsoInstant } from "../../../shared/domain/dates.ts";
import { narrative } from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { bringIn, newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";
import { minuteItem } from "../minute-an-item.ts";
import { exampleMeeting, inFolder, printPaper } from "./example-meeting.ts";

let workplace: Workplace;
let backend: Backend;
let meeting: string;

beforeEach(async () => {
  workplace = newWorkplace();
  let second = 0;
  /** Each look at it is a second later. */
  const clock = () => new Date(Date.UTC(2019, 5, 20, 9, 0, second++)).toISOString() as IsoInstant;
  backend = await createBackend({ storePath: workplace.storePath, clock });
  meeting = await exampleMeeting(backend);
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

async function printScorecard(name = "scorecard") {
  const path = inFolder(workplace.folder, name);
  await backend.handlers["scorecards.print"]({ meeting, place: backend.grant(path).id }, noCall);
  return path;
}

/** A later return with another figure for May. */
async function revise(reference: string, value: number) {
  const path = join(workplace.folder, `${reference} revised.xlsx`);
  const rows = [
    ["Ref", "Indicator", "Period", "Value"],
    [reference, "Eligible young people with a pathway plan", "2019-05", value],
  ];
  await writeWorkbook(path, [{ name: "Readings", rows, headings: [1], widths: [] }]);
  return bringIn(backend, backend.grant(path));
}

const verify = (path: string) => backend.handlers["papers.verify"]({ file: backend.grant(path).id }, noCall);
const list = () => backend.handlers["papers.list"]({}, noCall);

/** As Word saves it after a word was changed: other bytes, the same properties. */
function edited(path: string): string {
  const parts = unzipSync(readFileSync(path));
  const name = "word/document.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const changed = xml.replace("What is missing", "What was missing");
  expect(changed).not.toBe(xml);
  const copy = inFolder(workplace.folder, "edited");
  writeFileSync(copy, zipSync({ ...parts, [name]: strToU8(changed) }));
  return copy;
}

describe("the list of what was printed", () => {
  test("has each paper with its kind, its meeting, when, and by which name and content", async () => {
    await printScorecard();
    const path = inFolder(workplace.folder, "extract");
    const printed = await printPaper(backend, path, {
      ...{ meeting, kind: "minute extract", twin: "part B", item: "tender" },
    });
    const [newest, first] = await list();
    expect(newest).toMatchObject({
      ...{ kind: "minute extract part B", item: "tender", fileName: "extract.docx", revised: 0 },
      ...{ meetingId: meeting, meeting: "2019-07-03", sha256: printed.sha256, snapshot: printed.snapshot },
    });
    expect((newest?.printedAt ?? "") > (first?.printedAt ?? "")).toBe(true);
    expect(first).toMatchObject({ kind: "scorecard", item: null });
  });

  test("says of how many figures of a paper others stand now", async () => {
    await printScorecard("before");
    await printPaper(backend, inFolder(workplace.folder, "young"), {
      ...{ meeting, kind: "page for young people" },
    });
    await revise("CLA 11", 21);
    await printScorecard("after");
    expect((await list()).map(({ fileName, revised }) => [fileName, revised])).toEqual([
      ["after.docx", 0],
      ["young.docx", 1],
      ["before.docx", 1],
    ]);
  });
});

describe("a file that is looked up", () => {
  test("is known as it was printed, under whatever name it goes now", async () => {
    const path = await printScorecard();
    const renamed = inFolder(workplace.folder, "final v2");
    writeFileSync(renamed, readFileSync(path));
    expect(await verify(renamed)).toMatchObject({
      state: "as printed",
      paper: { kind: "scorecard", fileName: "scorecard.docx" },
      revised: [],
    });
  });

  test("is known as edited where its bytes are others", async () => {
    expect(await verify(edited(await printScorecard()))).toMatchObject({
      state: "edited since",
      paper: { kind: "scorecard" },
    });
  });

  test("tells which of its figures were revised, from what to what", async () => {
    const path = await printScorecard();
    await revise("CLA 11", 21);
    const { state, revised } = await verify(path);
    expect(state).toBe("as printed");
    expect(revised).toEqual([
      {
        ...{ indicator: "CLA 11", name: "Eligible young people with a pathway plan", period: "2019-05" },
        ...{ was: "18.0%", is: "21.0%" },
      },
    ]);
    expect((await verify(edited(path))).revised).toEqual(revised);
  });

  test("tells of a figure that a minute quotes, where the paper shows that minute", async () => {
    const text = "Members heard that 18.0% had a plan.";
    const from = text.indexOf("18.0%");
    const link = { from, to: from + 5, indicator: "CLA 11", period: "2019-05" } as const;
    await minuteItem(backend, meeting, "report", [{ ...narrative("quoting", text), links: [link] }], {
      isWithoutResolution: true,
    });
    const extractOf = async (item: string) => {
      const path = inFolder(workplace.folder, `extract of ${item}`);
      await printPaper(backend, path, { meeting, kind: "minute extract", item });
      return path;
    };
    const [quoting, other] = [await extractOf("report"), await extractOf("tender")];
    await revise("CLA 11", 21);
    expect((await verify(quoting)).revised).toMatchObject([
      { indicator: "CLA 11", was: "18.0%", is: "21.0%" },
    ]);
    expect((await verify(other)).revised).toEqual([]);
  });

  test("shows no revision where a return brings the same figure again", async () => {
    const path = await printScorecard();
    const { acceptance } = await revise("CLA 11", 18);
    expect(acceptance.revised).toBe(0);
    expect((await verify(path)).revised).toEqual([]);
  });

  test("is unknown where it was printed elsewhere or is no paper at all", async () => {
    const path = inFolder(workplace.folder, "letter");
    writeFileSync(path, "Dear Chair");
    expect(await verify(path)).toEqual({ state: "unknown", paper: null, revised: [] });
  });

  test("is refused where it is not there, with its name", async () => {
    expect(await refusalOf(verify(inFolder(workplace.folder, "gone")))).toBe("file-missing");
  });
});
