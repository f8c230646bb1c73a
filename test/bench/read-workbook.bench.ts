// How fast and how frugally workbooks are read, beside the floor and two other readers. Run it with Node 24:
// node test/bench/read-workbook.bench.ts
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COLUMNS = 20;
const RUNS = 5;

interface Outcome {
  readonly ms: number;
  readonly peakMb: number;
  readonly cells: number;
}

/** Reads a workbook and returns how many cells it saw. */
type Read = (path: string) => Promise<number>;

/** Each loads its own library, before the clock starts, and no other is measured with it. */
const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  floor,
  "Resolved, streamed": stream,
  "Resolved, kept": keep,
  "Resolved, kept, warm": keepWarm,
  "exceljs, streamed": exceljsStream,
  "exceljs, whole": exceljsWhole,
  SheetJS: sheetjs,
};

const [asked, subject = ""] = process.argv.slice(2);
if (asked === undefined) compare();
else if (asked === "make") console.log(await madeWorkbook(Number(subject)));
else await measure(asked, subject);

function compare(): void {
  const large = inItsOwnProcess("make", "100000").trim();
  const usual = inItsOwnProcess("make", "200").trim();
  table("100,000 x 20", large, [
    "floor",
    "Resolved, streamed",
    "exceljs, streamed",
    "exceljs, whole",
    "SheetJS",
  ]);
  table("200 x 20", usual, ["floor", "Resolved, kept", "Resolved, kept, warm", "exceljs, whole", "SheetJS"]);
}

function table(title: string, workbook: string, readers: readonly string[]): void {
  // Readers take turns, so that a busy moment of the machine is shared among them.
  const rounds = Array.from({ length: RUNS }, () =>
    readers.map((reader) => JSON.parse(inItsOwnProcess(reader, workbook)) as Outcome),
  );
  const outcomes = readers.map(
    (reader, i) => [reader, fastest(rounds.flatMap((round) => round[i] ?? []))] as const,
  );
  const floorMs = outcomes[0]?.[1].ms ?? 1;
  console.log(
    `\n${title.padEnd(24)}${"ms".padStart(9)}${"x floor".padStart(9)}${"peak MB".padStart(9)}${"cells".padStart(11)}`,
  );
  for (const [reader, { ms, peakMb, cells }] of outcomes)
    console.log(
      reader.padEnd(24) +
        ms.toFixed(0).padStart(9) +
        (ms / floorMs).toFixed(2).padStart(9) +
        peakMb.toFixed(0).padStart(9) +
        String(cells).padStart(11),
    );
}

/** Peak memory is a process's own, and starts at that of the one which started it: nothing is made in this one. */
function inItsOwnProcess(task: string, subject: string): string {
  const self = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, [self, task, subject], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return stdout;
}

function fastest(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((best, outcome) => (outcome.ms < best.ms ? outcome : best));
}

async function measure(reader: string, workbook: string): Promise<void> {
  const load = READERS[reader];
  if (load === undefined) throw new Error(`There is no reader "${reader}".`);
  const read = await load();
  const started = performance.now();
  const cells = await read(workbook);
  const ms = performance.now() - started;
  console.log(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, cells } satisfies Outcome));
}

/** Inflates every part and passes over its bytes once: no reader can do with less. */
async function floor(): Promise<Read> {
  const { default: yauzl } = await import("yauzl");
  return async (path) => {
    const zip = await yauzl.openPromise(path, { lazyEntries: true });
    let tags = 0;
    for await (const entry of zip.eachEntry())
      for await (const chunk of await zip.openReadStreamPromise(entry))
        for (let at = 0; at < chunk.length; at++) if (chunk[at] === 60) tags++;
    return tags && 0;
  };
}

async function stream(): Promise<Read> {
  const { openWorkbook } = await import("../../main/backend/excel/stream-workbook.ts");
  return async (path) => {
    const workbook = await openWorkbook(readFileSync(path), path);
    let cells = 0;
    for (const sheet of workbook.sheets)
      await sheet.stream((batch) => {
        cells += batch.length;
      });
    return cells;
  };
}

async function keep(): Promise<Read> {
  const { readWorkbook } = await import("../../main/backend/excel/read-workbook.ts");
  return async (path) => {
    const { workbook } = await readWorkbook(path);
    return workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  };
}

/** With the worker started by a reading before. */
async function keepWarm(): Promise<Read> {
  const read = await keep();
  await read(subject);
  return read;
}

async function exceljsStream(): Promise<Read> {
  const { default: ExcelJS } = await import("exceljs");
  const options = { sharedStrings: "cache", styles: "cache", worksheets: "emit", entries: "emit" } as const;
  return async (path) => {
    let cells = 0;
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, options))
      for await (const row of sheet) row.eachCell(() => cells++);
    return cells;
  };
}

async function exceljsWhole(): Promise<Read> {
  const { default: ExcelJS } = await import("exceljs");
  return async (path) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    let cells = 0;
    for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell(() => cells++));
    return cells;
  };
}

async function sheetjs(): Promise<Read> {
  const { default: XLSX } = await import("xlsx");
  return async (path) => {
    const workbook = XLSX.read(readFileSync(path), { dense: true, cellDates: true });
    let cells = 0;
    for (const sheet of Object.values(workbook.Sheets))
      for (const row of sheet as unknown as unknown[][]) cells += row?.filter(Boolean).length ?? 0;
    return cells;
  };
}

/** Text, whole numbers, decimals, dates and formulas, as a long return would have them. */
async function madeWorkbook(rows: number): Promise<string> {
  const { strToU8, zipSync } = await import("fflate");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`;
  const relationships = (list: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`,
    );
  const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const strings = Array.from(
    { length: 5000 },
    (_, i) => `<si><t>Indicator ${i}, by service and month</t></si>`,
  );
  const bytes = zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/></Types>`,
    ),
    "_rels/.rels": relationships(relationship("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="Return" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("r1", "worksheet", "worksheets/sheet1.xml") +
        relationship("r2", "styles", "styles.xml") +
        relationship("r3", "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/styles.xml": strToU8(
      `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">${[0, 2, 14].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join("")}</cellXfs></styleSheet>`,
    ),
    "xl/sharedStrings.xml": strToU8(
      `<sst xmlns="${main}" count="5000" uniqueCount="5000">${strings.join("")}</sst>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${main}"><sheetData>${Array.from({ length: rows }, (_, i) => madeRow(i + 1)).join("")}</sheetData></worksheet>`,
    ),
  });
  const folder = join(tmpdir(), "resolved-bench");
  mkdirSync(folder, { recursive: true });
  const workbook = join(folder, `return-${rows}.xlsx`);
  writeFileSync(workbook, bytes);
  return workbook;
}

function madeRow(row: number): string {
  let cells = "";
  for (let column = 0; column < COLUMNS; column++) {
    const address = `r="${String.fromCharCode(65 + column)}${row}"`;
    const chance = (row * 7919 + column * 104_729) % 100_003;
    if (column % 5 === 0) cells += `<c ${address} t="s"><v>${chance % 5000}</v></c>`;
    else if (column % 5 === 1) cells += `<c ${address} s="2"><v>${40_000 + (chance % 5000)}</v></c>`;
    else if (column % 5 === 2) cells += `<c ${address} s="1"><f>A1*2</f><v>${chance / 1000}</v></c>`;
    else cells += `<c ${address}><v>${chance}</v></c>`;
  }
  return `<row r="${row}" spans="1:${COLUMNS}">${cells}</row>`;
}
