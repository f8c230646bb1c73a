// Files of an agenda on the command line: kept with an item, and saved in one zip.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Given, UsageError } from "../../../main/commands/command.ts";
import { attach, pack } from "../../../main/commands/meetings/files.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "../../backend/backend-in-a-folder.ts";
import { exampleMeeting } from "../../backend/papers/example-meeting.ts";

let workplace: Workplace;

beforeAll(async () => {
  workplace = newWorkplace();
  const backend = await workplace.open();
  await exampleMeeting(backend);
  await backend.close();
});
afterAll(() => workplace.clear());

const at = (name: string) => join(workplace.folder, name);

function given(
  positionals: readonly string[],
  values: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Given {
  const all: Readonly<Record<string, string>> = {
    store: workplace.storePath,
    meeting: "2019-07-03",
    ...values,
  };
  return { positionals, value: (name) => all[name] ?? null, flag: (name) => flags.includes(name) };
}

function written(name: string, content: string): string {
  writeFileSync(at(name), content);
  return at(name);
}

describe("resolved attach", () => {
  test("keeps a file with the paper that has its title, or as a new one", async () => {
    const listed = await attach.run(
      given([written("findings_of the audit.pdf", "%PDF-1.7 findings")], { item: "6" }),
    );
    expect(listed).toMatchObject({
      exit: 0,
      json: { title: "findings of the audit", file: { bytes: 17 } },
      text: "findings_of the audit.pdf (17 bytes) is kept with “Report on the quality of pathway plans” as “findings of the audit”.",
    });
    await attach.run(given([written("x.csv", "a,b\n1,2\n")], { item: "6", title: "Figures" }));
    await attach.run(
      given([written("prices.pdf", "%PDF-1.7 prices")], { item: "8", title: "Prices of the providers" }),
    );
    const backend = await workplace.open();
    const [summary] = await backend.handlers["meetings.list"]({}, noCall);
    const { items } = await backend.handlers["meetings.show"]({ meeting: summary?.id ?? "" }, noCall);
    await backend.close();
    const papers = items.find(({ item }) => item.id === "report")?.item.attachments;
    expect(papers?.map(({ title, file }) => [title, file?.name])).toEqual([
      ["Findings of the audit", "findings_of the audit.pdf"],
      ["What young people said", undefined],
      ["Figures", "x.csv"],
    ]);
  });

  test("refuses a program, and an item that is not there, in words", async () => {
    const program = attach.run(given([written("setup.exe", "MZ")], { item: "6" }));
    expect(await refusalOf(program)).toBe("file-kind-refused");
    await expect(attach.run(given([at("x.csv")], { item: "99" }))).rejects.toThrow(UsageError);
    await expect(attach.run(given([at("x.csv")], {}))).rejects.toThrow("--item is needed");
  });
});

describe("resolved pack", () => {
  test("saves what is for the public, and says which papers are not in it", async () => {
    const { exit, text, json } = await pack.run(given([], { out: at("public.zip") }));
    expect(exit).toBe(1);
    expect(text).toContain("2 papers for 3 July 2019: ");
    expect(text).toContain("Listed by its title alone: What young people said");
    expect(json).toMatchObject({ file: at("public.zip"), heldBack: [] });
    expect(Object.keys(unzipSync(readFileSync(at("public.zip"))))).toEqual([
      "6 - Findings of the audit.pdf",
      "6 - Figures.csv",
    ]);
  });

  test("saves what is taken in private with --part-b", async () => {
    const { exit } = await pack.run(given([], { out: at("b.zip") }, ["part-b"]));
    expect(exit).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(at("b.zip"))))).toEqual([
      "8 Part B - Prices of the providers.pdf",
    ]);
  });
});
