import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mayReturns } from "../../../main/backend/example/returns.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import {
  bringIn,
  newWorkplace,
  noCall,
  readReturn,
  refusalOf,
  type Workplace,
} from "../backend-in-a-folder.ts";
import { fillTemplate } from "../excel/fill-template.ts";

const SENDER = "Head of Corporate Parenting";
const sent = mayReturns(shippedRegister().indicators);
let workplace: Workplace;
let backend: Backend;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  const { returns } = await backend.handlers["example.open"]({}, noCall);
  for (const [place, file] of returns.entries()) {
    const { sender, decisions } = sent[place] ?? {};
    await bringIn(backend, file, decisions, sender);
  }
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

const inFolder = (name: string) => join(workplace.folder, name);

function write(
  path: string,
  indicators?: string[],
  sender = SENDER,
  period: "2019-06" | "2019-05" = "2019-06",
) {
  const place = backend.grant(path).id;
  return backend.handlers["templates.write"](
    { sender, period, place, ...(indicators && { indicators }) },
    noCall,
  );
}

describe("a return template of the example council", () => {
  test("asks a post for what it was the last to send and takes the answer with no question", async () => {
    const written = await write(inFolder("template.xlsx"));
    expect(written).toMatchObject({ fileName: "template.xlsx", indicators: 7 });
    expect(written.bytes).toBe(readFileSync(inFolder("template.xlsx")).length);
    await fillTemplate(inFolder("template.xlsx"), inFolder("filled.xlsx"), {
      "CLA 12": { numerator: 371, denominator: 431 },
      "CLA 40": { value: 96.2 },
      "CLA 41": { value: 95.5 },
      "CLA 42": { value: 243 },
      "CLA 50": { value: 85, comment: "Two offers for July." },
      "CLA 51": { value: 60, comment: "Three apprenticeships start in September." },
      "CLA 52": { reason: "Not due" },
    });
    const file = backend.grant(inFolder("filled.xlsx"));
    const reading = await readReturn(backend, file);
    expect(reading).toMatchObject({ sender: SENDER, questions: [], leftOut: 0 });
    expect(reading.findings).toEqual([]);
    expect(reading.plan.map(({ indicator, period, change }) => [indicator, period, change])).toEqual(
      ["CLA 12", "CLA 40", "CLA 41", "CLA 42", "CLA 50", "CLA 51", "CLA 52"].map((reference) => [
        ...[reference, "2019-06", "new"],
      ]),
    );
    const { sha256 } = reading;
    const accepted = await backend.handlers["returns.accept"](
      { file: file.id, sha256, sender: SENDER, decisions: [] },
      noCall,
    );
    expect(accepted).toMatchObject({ added: 7, leftOut: 0 });
  });

  test("shows what the same post sent before and what others had", async () => {
    await write(inFolder("template.xlsx"));
    const { handlers } = backend;
    const file = backend.grant(inFolder("template.xlsx"));
    const { sheets, sha256 } = await readReturn(backend, file);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["June 2019", false],
      ["About this template", true],
    ]);
    const { cells } = await handlers["returns.sheet"](
      { file: file.id, sha256, sheet: "June 2019", fromRow: 1, rows: 12 },
      noCall,
    );
    const texts = cells.map(({ text }) => text);
    expect(texts).toContain("Example Borough Council: figures for June 2019");
    expect(texts).toEqual(expect.arrayContaining(["March 2019", "April 2019", "May 2019"]));
    expect(texts).toContain("86.1%");
  });

  test("asks for the quarter's figures with its last month, and for those that are named at any time", async () => {
    const manager = "Performance Manager";
    expect(await write(inFolder("june.xlsx"), undefined, manager)).toMatchObject({ indicators: 8 });
    const ofMay = write(inFolder("none.xlsx"), undefined, manager, "2019-05");
    expect(await refusalOf(ofMay)).toBe("nothing-owed");
    const may = await write(inFolder("may.xlsx"), ["CLA 13", "CLA 11"], "Head of Service", "2019-05");
    expect(may.indicators).toBe(2);
  });

  test("is in the audit trail", async () => {
    await write(inFolder("template.xlsx"), ["CLA 11"]);
    await backend.close();
    const store = new Database(workplace.storePath, { readonly: true });
    const entry = store.prepare("SELECT subject, after FROM audit WHERE action = 'template written'").get();
    store.close();
    backend = await workplace.open();
    expect(entry).toMatchObject({ subject: SENDER, after: expect.stringContaining('"CLA 11"') });
  });

  test.each<[string, () => Promise<unknown>]>([
    ["nothing-owed", () => write(inFolder("none.xlsx"), undefined, "Head of Nothing")],
    ["indicator-unknown", () => write(inFolder("none.xlsx"), ["CLA 11", "CLA 99"])],
    ["place-not-writable", () => write(join(workplace.folder, "gone", "none.xlsx"))],
  ])("is refused with %s, and then nothing lies in its place", async (code, writing) => {
    expect(await refusalOf(writing())).toBe(code);
    expect(existsSync(inFolder("none.xlsx"))).toBe(false);
    expect(readdirSync(workplace.folder).filter((name) => name.endsWith(".unfinished"))).toEqual([]);
  });

  test("takes the place of one that was written before", async () => {
    writeFileSync(inFolder("template.xlsx"), "before");
    await write(inFolder("template.xlsx"), ["CLA 11"]);
    expect(readFileSync(inFolder("template.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });
});
