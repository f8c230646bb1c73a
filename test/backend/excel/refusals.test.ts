import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FILE_BYTES, KEPT_CELLS_OF_A_SHEET } from "../../../main/backend/excel/limits.ts";
import { readWorkbook } from "../../../main/backend/excel/read-workbook.ts";
import { openWorkbook, streamSheet } from "../../../main/backend/excel/stream-workbook.ts";
import { fileOf, MAIN, type Made, madeParts, readMade, refusal, relationships } from "./made-workbook.ts";

const GOOD: Made = { rows: "<row><c><v>1</v></c></row>" };
const goodBytes = () => zipSync(madeParts(GOOD));
const codeOfBytes = async (bytes: Uint8Array, name?: string) =>
  (await refusal(readWorkbook(fileOf(bytes, name)))).code;
const codeOf = async (made: Made) => (await refusal(readMade(made))).code;
const compoundFile = (stream: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1000), Buffer.from(stream, "utf16le")]);

describe("A file that is no workbook for us is refused:", () => {
  it.each([
    ["a program that was renamed", Buffer.from("MZ\x90\x00\x03 a program"), "not-a-workbook"],
    ["a letter", Buffer.from("Dear colleague\n\nPlease find the return attached\n"), "not-a-workbook"],
    ["a file of no bytes", Buffer.alloc(0), "workbook-empty"],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), "workbook-encrypted"],
    ["an old .xls", compoundFile("Workbook"), "workbook-old-format"],
    ["an old Word document", compoundFile("WordDocument"), "not-a-workbook"],
    ["a workbook of Excel 4", Buffer.from("0904060000001000d3105c00", "hex"), "workbook-old-format"],
    ["a zip of something else", zipSync({ "a.txt": Buffer.from("a") }), "not-a-workbook"],
    [
      "a Word document",
      zipSync({ "_rels/.rels": rels("word/document.xml"), "word/document.xml": xml("<d/>") }),
      "not-a-workbook",
    ],
    [
      "a binary workbook",
      zipSync({ "_rels/.rels": rels("xl/workbook.bin"), "xl/workbook.bin": xml("x") }),
      "workbook-old-format",
    ],
    [
      "an OpenDocument text",
      zipSync({ "META-INF/manifest.xml": xml("<m/>"), "content.xml": xml("<c/>") }),
      "not-a-workbook",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await codeOfBytes(bytes)).toBe(code);
  });

  it("the lock file that Excel leaves beside an open workbook, even where it cannot be read", async () => {
    expect(await codeOfBytes(Buffer.from("x"), "~$return.xlsx")).toBe("workbook-lock-file");
    expect((await refusal(readWorkbook("/nowhere/~$return.xlsx"))).code).toBe("workbook-lock-file");
  });

  it("a file that is gone, or a folder, each by its name", async () => {
    const gone = await refusal(readWorkbook(join(tmpdir(), "resolved-nowhere", "gone.xlsx")));
    expect([gone.code, gone.details]).toEqual(["file-missing", { name: "gone.xlsx" }]);
    expect((await refusal(readWorkbook(tmpdir()))).code).toBe("not-a-workbook");
  });

  it.skipIf(process.platform === "win32")("a pipe that nobody writes to, at once", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "resolved-pipe-")), "return.xlsx");
    execFileSync("mkfifo", [path]);
    expect((await refusal(readWorkbook(path))).code).toBe("not-a-workbook");
  });

  it.skipIf(process.getuid?.() === 0)("a file that this user may not read", async () => {
    const path = fileOf(goodBytes());
    chmodSync(path, 0);
    expect((await refusal(readWorkbook(path))).code).toBe("file-locked");
  });

  it("a workbook with no cell in any sheet", async () => {
    expect(await codeOf({ rows: '<row><c s="0"/></row>' })).toBe("workbook-empty");
  });
});

describe("A damaged workbook is refused:", () => {
  it("cut short, at whatever place", async () => {
    const bytes = goodBytes();
    for (let end = 40; end < bytes.length; end += 97)
      expect(await codeOfBytes(bytes.subarray(0, end))).toBe("workbook-damaged");
  });

  it("or read alike, whichever byte is changed, and never anything else", async () => {
    const bytes = goodBytes();
    const codes = new Set<string>();
    for (let at = 4; at < bytes.length; at += 13) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      codes.add(await readWorkbook(fileOf(changed)).then(readValue, codeIn));
    }
    expect([...codes].filter((code) => !HARMLESS_OR_REFUSED.includes(code))).toEqual([]);
    expect(codes).toContain("workbook-damaged");
  });

  it.each<[string, Made]>([
    [
      "a sheet that is never closed",
      { worksheet: `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c></row>` },
    ],
    ["a shared text that is not there", { rows: '<row><c t="s"><v>7</v></c></row>' }],
    ["a cell beyond the last column", { rows: '<row><c r="XFE1"><v>1</v></c></row>' }],
    ["a cell beyond the last row", { rows: '<row><c r="A1048577"><v>1</v></c></row>' }],
    ["a row beyond the last", { rows: '<row r="1048577"><c><v>1</v></c></row>' }],
    ["an address that is none", { rows: '<row><c r="1A"><v>1</v></c></row>' }],
    ["a type of cell that is none", { rows: '<row><c t="q"><v>1</v></c></row>' }],
    ["a merge that is none", { ...GOOD, behind: '<mergeCells><mergeCell ref="A1:B"/></mergeCells>' }],
    [
      "an encoding that is none",
      { worksheet: `<?xml version="1.0" encoding="x-none"?><worksheet xmlns="${MAIN}"/>` },
    ],
    [
      "a sheet whose part is not there",
      {
        ...GOOD,
        parts: {
          "xl/_rels/workbook.xml.rels": Buffer.from(relationships([["r1", "worksheet", "gone.xml"]])),
        },
      },
    ],
    [
      "a sheet with no relationship",
      { ...GOOD, parts: { "xl/_rels/workbook.xml.rels": Buffer.from(relationships([])) } },
    ],
  ])("%s", async (_, made) => {
    expect(await codeOf(made)).toBe("workbook-damaged");
  });

  it.each([1000, 30_000_000, 4_000_000_000])(
    "a directory that states %d bytes for a part of other size",
    async (size) => {
      const bytes = Buffer.from(zipSync(madeParts({ rows: honestRows(20_000) })));
      bytes.writeUInt32LE(size, directoryEntry(bytes, "xl/worksheets/sheet1.xml") + 24);
      expect(await codeOfBytes(bytes)).toBe("workbook-damaged");
    },
  );

  it("a directory that states more entries than it could hold", async () => {
    const bytes = Buffer.from(goodBytes());
    bytes.writeUInt16LE(0xffee, bytes.lastIndexOf("PK\x05\x06") + 10);
    expect(await codeOfBytes(bytes)).toBe("workbook-damaged");
  });

  it("a part that is stated to be larger than the file", async () => {
    const bytes = Buffer.from(goodBytes());
    bytes.writeUInt32LE(bytes.length, directoryEntry(bytes, "xl/worksheets/sheet1.xml") + 20);
    expect(await codeOfBytes(bytes)).toBe("workbook-damaged");
  });

  it("a part whose bytes are not those that were checked when it was written", async () => {
    const bytes = Buffer.from(zipSync(madeParts(GOOD), { level: 0 }));
    bytes[bytes.indexOf("<v>1</v>") + 3] = "7".charCodeAt(0);
    expect(await codeOfBytes(bytes)).toBe("workbook-damaged");
  });
});

describe("A hostile workbook is refused:", () => {
  it("a zip bomb, by what the directory says", async () => {
    const bomb = await refusal(
      readMade({ ...GOOD, parts: { "xl/worksheets/sheet1.xml": Buffer.alloc(20_000_000, " ") } }),
    );
    expect([bomb.code, bomb.details]).toMatchObject(["workbook-hostile", { limit: 200 }]);
  });

  it("entries that share their bytes, so that the zip holds more than the file", async () => {
    expect(await codeOfBytes(overlappingZip(50))).toBe("workbook-hostile");
  });

  it.each<[string, Made]>([
    [
      "an XML entity bomb",
      {
        ...GOOD,
        strings: `<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst xmlns="${MAIN}"><si><t>&b;</t></si></sst>`,
      },
    ],
    ["16 MB of one cell", { rows: `<row><c t="str"><v>${noise(16_000_000)}</v></c></row>` }],
    [
      "one part that stands for many sheets",
      { ...GOOD, parts: { "xl/workbook.xml": Buffer.from(sameSheetTwice()) } },
    ],
    ["a schema that is fetched from an address", { ...GOOD, parts: schemaFromOutside() }],
    [
      "merges that lie upon each other without end",
      {
        rows: honestRows(5),
        behind: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(17_000)}</mergeCells>`,
      },
    ],
  ])("%s", async (_, made) => {
    expect(await codeOf(made)).toBe("workbook-hostile");
  });

  it("but a sheet that declares 17 billion cells and holds one is read", async () => {
    const made: Made = {
      before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols>',
      rows: GOOD.rows ?? "",
      behind:
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
    };
    expect((await readMade(made)).workbook.sheets[0]).toMatchObject({
      rows: 1,
      columns: 1,
      hiddenColumns: [1],
    });
  });
});

describe("A workbook beyond the limits", () => {
  it("of cells is kept in whole rows as far as there is room, and can still be streamed", async () => {
    const rows = KEPT_CELLS_OF_A_SHEET / 20 + 1;
    const bytes = Buffer.from(zipSync(madeParts({ rows: honestRows(rows) }), { level: 1 }));
    const { workbook: kept } = await readWorkbook(fileOf(bytes));
    expect(kept.sheets[0]?.cells.length).toBe(KEPT_CELLS_OF_A_SHEET);
    const workbook = await openWorkbook(bytes, "return.xlsx");
    let cells = 0;
    for (const sheet of workbook.sheets) await streamSheet(sheet, (batch) => (cells += batch.length));
    expect(cells).toBe(rows * 20);
  });

  it("of bytes is not even read", async () => {
    const tooBig = await refusal(readWorkbook(fileOf(Buffer.alloc(FILE_BYTES + 1))));
    expect([tooBig.code, tooBig.details]).toEqual([
      "workbook-too-big",
      { name: "return.xlsx", limit: FILE_BYTES },
    ]);
  });
});

describe("A reading", () => {
  it("that was cancelled beforehand, while it waits or while it runs says so, and the next one is read", async () => {
    const large = fileOf(zipSync(madeParts({ rows: honestRows(20_000) }), { level: 1 }));
    const running = new AbortController();
    const waiting = new AbortController();
    const [first, second, third] = await Promise.all([
      refusal(readWorkbook(large, { signal: running.signal, onProgress: () => running.abort() })),
      refusal(readWorkbook(large, { signal: waiting.signal, onProgress: () => expect.fail("was read") })),
      refusal(readMade(GOOD, { signal: AbortSignal.abort() })),
      Promise.resolve().then(() => waiting.abort()),
    ]);
    expect([first.code, second.code, third.code]).toEqual(["cancelled", "cancelled", "cancelled"]);
    expect((await readMade(GOOD)).workbook.sheets[0]?.cells.length).toBe(1);
  });

  it("tells its progress upwards to the end, and the hash of the bytes", async () => {
    const path = fileOf(zipSync(madeParts({ rows: honestRows(5000) })));
    const told: number[] = [];
    const { sha256 } = await readWorkbook(path, { onProgress: (done) => told.push(done) });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(sha256).toBe(await sha256Of(path));
  });
});

const HARMLESS_OR_REFUSED = [
  "read 1",
  "workbook-damaged",
  "workbook-hostile",
  "workbook-encrypted",
  "workbook-old-format",
  "not-a-workbook",
  "workbook-too-big",
];

function readValue({ workbook }: Awaited<ReturnType<typeof readWorkbook>>): string {
  return `read ${workbook.sheets[0]?.cells[0]?.value}`;
}

function codeIn(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function xml(text: string): Buffer {
  return Buffer.from(text);
}

function rels(target: string): Buffer {
  return Buffer.from(relationships([["r1", "officeDocument", target]]));
}

/** Numbers that do not repeat, so that they shrink no more than honest ones do. */
function honestRows(count: number): string {
  const row = (r: number) =>
    Array.from({ length: 20 }, (_, c) => `<c><v>${(r * 7919 + c * 104_729) % 1_000_003}</v></c>`).join("");
  return Array.from({ length: count }, (_, r) => `<row>${row(r)}</row>`).join("");
}

/** Letters that hardly shrink. */
function noise(length: number): string {
  const letters = Buffer.alloc(length);
  for (let at = 0, state = 1; at < length; at++) {
    state = (state * 48_271) % 2_147_483_647;
    letters[at] = 65 + (state % 26);
  }
  return letters.toString("latin1");
}

function directoryEntry(bytes: Buffer, name: string): number {
  for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 1))
    if (bytes.toString("latin1", at + 46, at + 46 + name.length) === name) return at;
  throw new Error(`There is no ${name} in the directory.`);
}

/** One stored part, and a directory that lists it again and again under other names. */
function overlappingZip(times: number): Buffer {
  const content = deflateRawSync(noise(2000));
  const head = Buffer.alloc(30);
  head.write("PK\x03\x04", "latin1");
  head.writeUInt16LE(1, 26);
  const listed = Buffer.alloc(47);
  listed.write("PK\x01\x02", "latin1");
  listed.writeUInt16LE(8, 10);
  listed.writeUInt32LE(crc32(noise(2000)), 16);
  listed.writeUInt32LE(content.length, 20);
  listed.writeUInt32LE(2000, 24);
  listed.writeUInt16LE(1, 28);
  listed.write("a", 46);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(31 + content.length, 16);
  return Buffer.concat([
    head,
    Buffer.from("a"),
    content,
    ...Array.from({ length: times }, () => listed),
    end,
  ]);
}

function sameSheetTwice(): string {
  const made = Buffer.from(madeParts(GOOD)["xl/workbook.xml"] as Uint8Array).toString();
  return made.replace("<sheets>", '<sheets><sheet name="Again" sheetId="2" r:id="r1"/>');
}

function schemaFromOutside(): Record<string, Uint8Array> {
  return {
    "xl/_rels/workbook.xml.rels": Buffer.from(
      relationships([
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r2", "xmlMaps", "maps.xml"],
      ]),
    ),
    "xl/maps.xml": Buffer.from(
      `<MapInfo xmlns="${MAIN}"><Schema><s:schema xmlns:s="http://www.w3.org/2001/XMLSchema"><s:import schemaLocation="http://198.51.100.1/"/></s:schema></Schema></MapInfo>`,
    ),
  };
}

async function sha256Of(path: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", readFileSync(path))).toString("hex");
}
