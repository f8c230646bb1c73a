import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDocument } from "../../../main/backend/word/check.ts";
import { FURTHER_PAPERS, type FurtherPaperName } from "../../../shared/domain/paper/kinds.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";
import { meetingWith } from "../minute-an-item.ts";
import { exampleMeeting, inFolder, printPaper, REPORT, TENDER } from "./example-meeting.ts";

let workplace: Workplace;
let backend: Backend;
let meeting: string;

beforeAll(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  meeting = await exampleMeeting(backend);
});
afterAll(async () => {
  await backend.close();
  workplace.clear();
});

const ITEM: Readonly<Record<Twin, string>> = { public: "report", "part B": "tender" };
/** The meeting's agenda is not out, so that it has no supplement. */
const OF_THE_MEETING = FURTHER_PAPERS.filter((kind) => kind !== "agenda supplement");
const papers = OF_THE_MEETING.flatMap((kind): (readonly [FurtherPaperName, Twin])[] =>
  kind === "page for young people"
    ? [[kind, "public"]]
    : [
        [kind, "public"],
        [kind, "part B"],
      ],
);

async function print(kind: FurtherPaperName, twin: Twin, name = `${kind} ${twin}`) {
  const path = inFolder(workplace.folder, name);
  const item = kind === "minute extract" ? { item: ITEM[twin] } : {};
  return { path, printed: await printPaper(backend, path, { meeting, kind, twin, ...item }) };
}

function wordsOf(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))["word/document.xml"] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&apos;", "'");
}

describe.each(papers)("the %s, %s", (kind, twin) => {
  test("is printed without a fault, and twice with the same bytes", async () => {
    const one = await print(kind, twin);
    const two = await print(kind, twin, "again");
    expect(checkDocument(readFileSync(one.path))).toEqual([]);
    expect(two.printed.sha256).toBe(one.printed.sha256);
    expect(readFileSync(two.path).equals(readFileSync(one.path))).toBe(true);
  });
});

describe.each(OF_THE_MEETING)("the %s for the public", (kind) => {
  test("has nothing of what was taken in private", async () => {
    const words = wordsOf((await print(kind, "public")).path);
    for (const secret of [TENDER, "three providers", "Prices of"]) expect(words).not.toContain(secret);
  });
});

describe("a further paper", () => {
  test("says what it is there for", async () => {
    const words = async (kind: FurtherPaperName, twin: Twin = "public") =>
      wordsOf((await print(kind, twin)).path);
    expect(await words("decision notice")).toContain(`RESOLVED to note the ${REPORT}.`);
    expect(await words("decision notice", "part B")).toContain(`RESOLVED to accept the ${TENDER}.`);
    expect(await words("minute extract")).toContain("The Panel heard of an audit of the plans.");
    expect(await words("note sheet")).toContain("□ Present");
    expect(await words("action sheet")).toContain("Introduce an audit programme");
    expect(await words("action sheet", "part B")).toContain("Write to the three providers");
    expect(await words("agenda contents")).toContain("To follow");
    expect(await words("page for young people")).toContain("Plans for leaving care: ");
  });

  test("tells the young no figure of the scorecard", async () => {
    const words = wordsOf((await print("page for young people", "public")).path);
    const [, told = ""] = /What is going well\n([\s\S]*)What was promised/.exec(words) ?? [];
    expect(told.split("\n").filter((line) => line !== "")).toHaveLength(7);
    expect(told).not.toMatch(/\d/);
  });

  test("is refused where there is none: another item, an open one in Part B, no Part B for the young", async () => {
    const path = inFolder(workplace.folder, "none");
    const refused = (asked: Omit<Parameters<typeof printPaper>[2], "meeting">) =>
      refusalOf(printPaper(backend, path, { meeting, ...asked }));
    expect(await refused({ kind: "minute extract", item: "no item" })).toBe("not-found");
    expect(await refused({ kind: "minute extract" })).toBe("not-found");
    expect(await refused({ kind: "minute extract", twin: "part B", item: "report" })).toBe("not-found");
    expect(await refused({ kind: "page for young people", twin: "part B" })).toBe("not-found");
    expect(existsSync(path)).toBe(false);
  });

  test("of minutes that nobody has written is refused", async () => {
    const later = await meetingWith(backend, "2019-09-18", [{ title: "Visits" }]);
    const path = inFolder(workplace.folder, "later");
    const refused = (kind: FurtherPaperName, item?: string) =>
      refusalOf(printPaper(backend, path, { meeting: later, kind, ...(item && { item }) }));
    expect(await refused("decision notice")).toBe("no-minute");
    expect(await refused("minute extract", "2019-09-18 1")).toBe("no-minute");
    expect(await refused("note sheet")).toBeNull();
  });

  test("with words in it that are exempt is refused", async () => {
    const { version, items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const changed = items.map(({ item }) =>
      item.id === "report" ? { ...item, purpose: `To hear of the ${TENDER}` } : item,
    );
    const saved = await backend.handlers["agenda.save"]({ meeting, version, items: changed }, noCall);
    expect(await refusalOf(print("note sheet", "public"))).toBe("desk-has-errors");
    const before = items.map(({ item }) => item);
    await backend.handlers["agenda.save"]({ meeting, version: saved.version, items: before }, noCall);
    expect(await refusalOf(print("note sheet", "public"))).toBeNull();
  });
});
