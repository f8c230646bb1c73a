// The cells of the workbooks that were looked at last, so that scrolling through a sheet does not read the file again.
import type { Workbook } from "../../../../shared/domain/return/workbook.ts";
import type { WorkbookRead } from "../../excel/read-workbook.ts";

/**
 * All kept workbooks together; the oldest goes first. A cell takes about 150 bytes, so these are some 90 MB at the
 * worst. The one in use stays whatever its size: `readWorkbook` has a cap of its own.
 */
const KEPT_CELLS = 600_000;

export interface KeptWorkbooks {
  /** The workbook with these bytes; `read` is called where it is not kept, and once for all who ask meanwhile. */
  readonly get: (sha256: string, read: () => Promise<WorkbookRead>) => Promise<WorkbookRead>;
}

export function keepWorkbooks(mostCells = KEPT_CELLS): KeptWorkbooks {
  /** The one used last stands last. */
  const kept = new Map<string, Workbook>();
  const arriving = new Map<string, Promise<WorkbookRead>>();

  function keep(sha256: string, workbook: Workbook): void {
    kept.delete(sha256);
    kept.set(sha256, workbook);
    let cells = [...kept.values()].reduce((sum, each) => sum + cellsOf(each), 0);
    for (const [oldest, { sheets }] of kept) {
      if (cells <= mostCells || oldest === sha256) return;
      kept.delete(oldest);
      cells -= cellsOf({ sheets });
    }
  }

  async function readOnce(asked: string, read: () => Promise<WorkbookRead>): Promise<WorkbookRead> {
    try {
      const arrived = await read();
      keep(arrived.sha256, arrived.workbook);
      return arrived;
    } finally {
      arriving.delete(asked);
    }
  }

  return {
    async get(sha256, read) {
      const workbook = kept.get(sha256);
      if (workbook) {
        keep(sha256, workbook);
        return { sha256, workbook };
      }
      const reading = arriving.get(sha256) ?? readOnce(sha256, read);
      arriving.set(sha256, reading);
      return reading;
    },
  };
}

function cellsOf({ sheets }: Workbook): number {
  return sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
}
