// The fifty checks: the list in docs/proofing.md, the files of the checks and the files of their tests, held to each other.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checks } from "../../../../shared/domain/reading-desk/checks/checks.ts";
import { meetingChecks } from "../../../../shared/domain/reading-desk/checks/meeting/meeting-checks.ts";

const root = new URL("../../../../", import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), "utf8");
const FOLDER = "shared/domain/reading-desk/checks/";
const TESTS = "test/domain/reading-desk/checks/";
const document = textOf("docs/proofing.md");

interface Listed {
  readonly number: number;
  readonly severity: string;
  /** `text/doubled-word`; none where the check is held in print. */
  readonly files: readonly string[];
}

const listed: readonly Listed[] = [...document.matchAll(/^\| (\d+) \| [^|]+ \| ([EW]) \| ([^|]+) \|$/gm)].map(
  ([, number, severity = "", files = ""]) => ({
    number: Number(number),
    severity,
    files: files.startsWith("held in print") ? [] : files.split(", "),
  }),
);
const files = listed.flatMap((row) => row.files);

/** Asked of one item at a time, or of a paper that is about to be printed. */
const ASKED_ELSEWHERE = ["meeting/exempt-in-public", "meeting/hidden-figure", "meeting/draft-mark"];

/** By its file; a file of the folder that exports no check is there for others. */
const found = new Map<string, { readonly name: string; readonly severity: string }>();
beforeAll(async () => {
  const sources = readdirSync(new URL(FOLDER, root), { recursive: true, encoding: "utf8" });
  for (const source of sources.filter((name) => name.endsWith(".ts"))) {
    const exported: Record<string, unknown> = await import(new URL(FOLDER + source, root).href);
    for (const one of Object.values(exported)) if (isCheck(one)) found.set(source.replace(/\.ts$/, ""), one);
  }
});

function isCheck(one: unknown): one is { readonly name: string; readonly severity: string } {
  return typeof one === "object" && one !== null && "severity" in one && "name" in one;
}

describe("the list of the checks", () => {
  test("numbers them from 1 to 50, each once and in order", () => {
    expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, place) => place + 1));
  });

  test("has a file for each but 48 and 50, which are held in print by rules that are there", () => {
    const inPrint = listed.filter((row) => row.files.length === 0).map(({ number }) => number);
    expect(inPrint).toEqual([48, 50]);
    const [note = ""] = /^48 and 50 are held [\s\S]*?\n\n/m.exec(document) ?? [];
    const rules = [...note.matchAll(/“([^”]+)”/g)].map(([, rule]) => `"${rule}"`);
    expect(rules).toHaveLength(9);
    const source = textOf("main/backend/word/fault.ts");
    expect(rules.filter((rule) => !source.includes(rule))).toEqual([]);
  });

  test("has every check of the folder, under its own name and with its own severity", () => {
    expect(files.toSorted()).toEqual([...found.keys()].toSorted());
    for (const { severity, files: ofRow } of listed)
      for (const file of ofRow)
        expect(found.get(file), file).toMatchObject({
          name: file.split("/")[1],
          severity: severity === "E" ? "error" : "warning",
        });
  });

  test("has none that is not asked", () => {
    const asked = [...checks, ...meetingChecks].map(({ name }) => name);
    const unasked = files.filter((file) => !asked.includes(file.split("/")[1] ?? ""));
    expect(unasked.toSorted()).toEqual(ASKED_ELSEWHERE.toSorted());
  });
});

describe("the test of each check", () => {
  test.each(files)("is there, of that check, with what it finds and where it stays silent: %s", (file) => {
    const path = `${TESTS}${file}.test.ts`;
    expect(existsSync(new URL(path, root)), path).toBe(true);
    const source = textOf(path);
    expect(source).toContain(`/${FOLDER}${file}.ts"`);
    const titles = [...source.matchAll(/^ *(?:.*\)|(?:describe|test)(?:\.each)?)\("([^"]+)"/gm)].map(
      ([, title]) => title,
    );
    expect(
      titles.filter((title) => /\b(?:finds|found)\b/.test(title ?? "")),
      path,
    ).not.toEqual([]);
    expect(
      titles.filter((title) => /\bstays? silent\b/.test(title ?? "")),
      path,
    ).not.toEqual([]);
  });

  test("belongs to a check of the list", () => {
    const tests = readdirSync(new URL(TESTS, root), { recursive: true, encoding: "utf8" })
      .filter((name) => name.includes("/") && name.endsWith(".test.ts"))
      .map((name) => name.replace(/\.test\.ts$/, ""));
    expect(tests.filter((name) => !files.includes(name)).toSorted()).toEqual(WHOLE_MINUTES);
  });
});

/** All checks of one kind over whole minutes. */
const WHOLE_MINUTES = ["style/ordinary-minutes", "text/minutes"];
