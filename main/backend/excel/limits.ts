// How much of a workbook is taken in before it is refused. Honest returns stay far below every one of these.

export const MIB = 1024 * 1024;

/** The file as it lies on the disk. */
export const FILE_BYTES = 100 * MIB;
/** Entries in the zip directory; a workbook of 250 sheets with a chart each has about 1,500. */
export const ZIP_ENTRIES = 20_000;
/** All parts that are opened, inflated. */
export const INFLATED_BYTES = 1024 * MIB;
/** Bytes out for each byte in. A sheet of a million blank styled rows has 9; deflate cannot exceed 1,032. */
export const INFLATE_RATIO = 200;
/** A part this small is harmless whatever its ratio. */
export const RATIO_FREE_BYTES = 1024 * 1024;
/** One tag or one run of text. Excel's own longest cell is 32,767 characters. */
export const TOKEN_BYTES = 1024 * 1024;
export const XML_DEPTH = 256;
export const XML_NAMES = 2048;
export const XML_ATTRIBUTES = 256;
/** Distinct texts of a workbook, as characters held in memory. */
export const SHARED_TEXT_CHARACTERS = 48 * MIB;
export const SHARED_TEXTS = 2_000_000;
/** Cells that are kept of a workbook, and merges of a sheet; streaming has no such limit for cells. */
export const KEPT_CELLS = 500_000;
/** The rows beyond are counted and said to be left out: a return of 200 rows and 20 columns has 4,000 cells. */
export const KEPT_CELLS_OF_A_SHEET = 150_000;
/** Of the texts in the cells that are kept. */
export const KEPT_CHARACTERS = 32 * MIB;
export const STYLES = 65_536;
export const SHEETS = 1000;
/** Excel's own grid. */
export const COLUMNS = 16_384;
export const ROWS = 1_048_576;
/** To fetch the bytes, which may come from a slow network drive. */
export const OPENING_MS = 30_000;
/** From the moment that the bytes are in hand until the workbook is read and understood. */
export const READING_MS = 4_500;
/** More time for each MiB of the file: 6,000,000 cells lie in some 40 MiB and take 2 to 5 seconds. */
export const READING_MS_FOR_A_MIB = 100;
export const WORKER_HEAP_MB = 256;
