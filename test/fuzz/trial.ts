// One trial: a workbook broken or made as its seed says, read, and judged.
import { isDeepStrictEqual } from "node:util";
import { strFromU8, strToU8, zipSync } from "fflate";
import { readReturnFile } from "../../main/backend/excel/read-return.ts";
import { readWorkbook } from "../../main/backend/excel/read-workbook.ts";
import { shippedRegister } from "../../main/backend/register/read-register.ts";
import { cellAddress, type Workbook } from "../../shared/domain/return/workbook.ts";
import { fileOf } from "../backend/excel/made-workbook.ts";
import { breakBytes } from "./break-bytes.ts";
import { breakXml } from "./break-xml.ts";
import { faultOfRefusal, faultOfUnderstanding, faultOfWorkbook } from "./judge.ts";
import { type Random, randomOf } from "./random.ts";
import { strangeWorkbook } from "./strange-values.ts";
import { SUBJECTS, TEXTS } from "./subjects.ts";

interface Trial {
  /** For instance `XML of each kind of cell`. */
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  /** What is wrong with reading this, where the trial knows what must be read. */
  readonly faultOfReading: (workbook: Workbook) => Promise<string | null>;
}

export interface Tried {
  readonly seed: number;
  readonly title: string;
  readonly path: string;
  /** What came of it: `read` or the code of the refusal. */
  readonly outcome: string;
  /** What must not be, in words; null where all is well. */
  readonly fault: string | null;
}

const NO_ANSWER_MS = 20_000;
/** What is broken, in turn. */
export const LEVELS: Readonly<Record<string, (random: Random) => Trial>> = {
  bytes: brokenBytes,
  XML: brokenXml,
  values: strangeValues,
  text: brokenText,
};
const register = shippedRegister().indicators;
const context = { fileName: "return.xlsx", today: "2021-06-30" } as const;

/** The same seed makes the same file, whatever other seeds are tried. */
export async function tryOne(seed: number): Promise<Tried> {
  const makers = Object.values(LEVELS);
  const trial = makers[seed % makers.length]?.(randomOf(seed));
  if (trial === undefined) throw new Error(`There is no trial for the seed ${seed}.`);
  const path = fileOf(trial.bytes, trial.fileName);
  return { seed, title: trial.title, path, ...(await within(NO_ANSWER_MS, judged(path, trial))) };
}

type Judged = Pick<Tried, "outcome" | "fault">;

async function judged(path: string, trial: Trial): Promise<Judged> {
  try {
    const { workbook } = await readWorkbook(path);
    const { understood } = await readReturnFile(
      path,
      register,
      context,
      new AbortController().signal,
      () => {},
    );
    const fault =
      faultOfWorkbook(workbook) ??
      (await trial.faultOfReading(workbook)) ??
      faultOfUnderstanding(understood, workbook);
    return { outcome: "read", fault };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "thrown";
    return { outcome: code, fault: faultOfRefusal(error) };
  }
}

function within(ms: number, judging: Promise<Judged>): Promise<Judged> {
  const givingUp = new Promise<Judged>((resolve) => {
    setTimeout(() => resolve({ outcome: "no answer", fault: `no answer in ${ms} ms` }), ms).unref();
  });
  return Promise.race([judging, givingUp]);
}

/** The parts of a zip bear a checksum: what is read at all is what was written. */
function brokenBytes(random: Random): Trial {
  const { name, fileName, parts } = random.pick(SUBJECTS);
  const whole = Buffer.from(zipSync(parts, { level: random.once(3) ? 0 : 6 }));
  return {
    title: `bytes of ${name}`,
    fileName,
    bytes: breakBytes(whole, random),
    faultOfReading: async (workbook) => {
      const { workbook: original } = await readWorkbook(fileOf(whole, fileName));
      return isDeepStrictEqual(workbook, original) ? null : "damage was read as if it were the workbook";
    },
  };
}

function brokenXml(random: Random): Trial {
  const { name, fileName, parts } = random.pick(SUBJECTS);
  const broken = random.pick(Object.keys(parts));
  const xml = strFromU8(parts[broken] ?? new Uint8Array());
  const bytes = zipSync({ ...parts, [broken]: strToU8(breakXml(xml, random)) });
  return {
    title: `XML of ${name}`,
    fileName,
    bytes: Buffer.from(bytes),
    faultOfReading: async () => null,
  };
}

/** Whatever stands in a cell is read as it was written. */
function strangeValues(random: Random): Trial {
  const { bytes, written } = strangeWorkbook(random);
  return {
    title: "values",
    fileName: "return.xlsx",
    bytes,
    faultOfReading: async ({ sheets }) => {
      const cells = sheets.flatMap((sheet) => sheet.cells);
      const read = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell.value]));
      const places = [...new Set([...written.keys(), ...read.keys()])];
      const other = places.find((place) => !Object.is(read.get(place), written.get(place)));
      if (other === undefined) return null;
      return `${other} is ${JSON.stringify(read.get(other))} and not ${JSON.stringify(written.get(other))}`;
    },
  };
}

/** Text has neither checksum nor form: any reading of it is one, as long as it is well made. */
function brokenText(random: Random): Trial {
  const bytes = breakBytes(random.pick(TEXTS), random);
  return { title: "text", fileName: "return.csv", bytes, faultOfReading: async () => null };
}
