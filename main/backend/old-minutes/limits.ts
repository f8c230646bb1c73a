// How much of a Word document is taken in before it is refused. A year's minutes of a busy council stay far below.

/** The file as it lies on the disk, its pictures included. */
export const DOCUMENT_FILE_BYTES = 100 * 1024 * 1024;
/** One part that is read, inflated; the minutes of one meeting take less than one. */
export const PART_BYTES = 48 * 1024 * 1024;
export const DOCUMENT_CHARACTERS = 3_000_000;
export const DOCUMENT_PARAGRAPHS = 20_000;
