// What was printed, frozen with the values that it printed.
import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import type { IsoDate, IsoInstant } from "../../../shared/domain/dates.ts";
import type { PrintedScorecard } from "../../../shared/domain/disclosure/cells.ts";
import type { PaperKind } from "../../../shared/domain/paper/kinds.ts";
import { figureKey, figureValue } from "../../../shared/domain/reading.ts";
import type { PublishedFigures } from "../../../shared/domain/return/plan.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import type { Tables } from "./schema.ts";

export interface PrintedRecord {
  readonly meetingId: string;
  readonly kind: PaperKind;
  readonly printedAt: IsoInstant;
  /** Names the content; the same content has the same snapshot. */
  readonly snapshot: string;
  readonly frozen: unknown;
  readonly fileName: string;
  readonly sha256: string;
}

export async function addPaper(db: Kysely<Tables>, paper: PrintedRecord): Promise<void> {
  await db
    .insertInto("paper")
    .values({
      meeting_id: paper.meetingId,
      kind: paper.kind,
      printed_at: paper.printedAt,
      snapshot: paper.snapshot,
      frozen: JSON.stringify(paper.frozen),
      file_name: paper.fileName,
      sha256: paper.sha256,
    })
    .execute();
}

/** A paper as it stands on the list, without the values that are kept with it. */
export interface StoredPaper extends Omit<PrintedRecord, "frozen"> {
  readonly id: number;
  readonly bodyId: string;
  readonly meeting: IsoDate;
  /** Of the minute of which it is an extract; null for every other paper. */
  readonly item: string | null;
  /** Which supplement to the agenda it is; null for every other paper. */
  readonly supplement: number | null;
  /** The day at which the figures were true that it reports; null where it is no report of figures. */
  readonly asAt: IsoDate | null;
}

/** In the order in which they were printed. */
export async function listPapers(db: Kysely<Tables>): Promise<readonly StoredPaper[]> {
  const rows = await db
    .selectFrom("paper")
    .innerJoin("meeting", "meeting.id", "paper.meeting_id")
    .select(["paper.id", "meeting_id", "kind", "printed_at", "snapshot", "file_name", "sha256"])
    .select(["meeting.body_id", "meeting.date"])
    .select(
      sql<string | null>`CASE WHEN kind GLOB 'minute extract*' THEN frozen ->> '$.items[0].item.id' END`.as(
        "item",
      ),
    )
    .select(
      sql<number | null>`CASE WHEN kind GLOB 'agenda supplement*' THEN frozen ->> '$.supplement' END`.as(
        "supplement",
      ),
    )
    .select(
      sql<string | null>`CASE
        WHEN kind GLOB 'scorecard*' THEN frozen ->> '$.asAt'
        WHEN kind GLOB 'page for young people*' THEN frozen ->> '$.scorecard.asAt' END`.as("as_at"),
    )
    .orderBy("paper.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    meetingId: row.meeting_id,
    bodyId: row.body_id,
    meeting: row.date as IsoDate,
    kind: row.kind as PaperKind,
    item: row.item,
    supplement: row.supplement,
    asAt: row.as_at as IsoDate | null,
    printedAt: row.printed_at as IsoInstant,
    snapshot: row.snapshot,
    fileName: row.file_name,
    sha256: row.sha256,
  }));
}

/** The values that a paper printed, as they were kept with it. */
export async function frozenOf(db: Kysely<Tables>, paper: number): Promise<unknown> {
  const row = await db.selectFrom("paper").select("frozen").where("id", "=", paper).executeTakeFirstOrThrow();
  return JSON.parse(row.frozen);
}

/** The values that the meeting's last paper of the kind printed; null where none was. */
export async function lastFrozen(db: Kysely<Tables>, meetingId: string, kind: PaperKind): Promise<unknown> {
  const row = await db
    .selectFrom("paper")
    .select("frozen")
    .where("meeting_id", "=", meetingId)
    .where("kind", "=", kind)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? JSON.parse(row.frozen) : null;
}

/** Whether a printed paper shows a figure of the return. */
export async function isInPaper(db: Kysely<Tables>, returnId: string): Promise<boolean> {
  const found = await db
    .selectFrom("paper")
    .select("id")
    .where(sql<boolean>`instr(frozen, ${`"returnId":"${returnId}"`})`)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * The figures that printed scorecards for meetings on the day or later show as the latest or the one before, each as
 * the last paper has it.
 */
export async function publishedFigures(db: Kysely<Tables>, since: IsoDate): Promise<PublishedFigures> {
  const papers = await db
    .selectFrom("paper")
    .innerJoin("meeting", "meeting.id", "paper.meeting_id")
    .select(["meeting.date", "paper.frozen"])
    .where("meeting.date", ">=", since)
    .where("paper.id", "in", lastScorecards)
    .orderBy("meeting.date")
    .execute();
  return new Map(papers.flatMap(({ date, frozen }) => figuresShown(frozen, date as IsoDate)));
}

/** What was frozen never changes, so that each is read once while the store is open: by the id of the paper. */
const scorecardsRead = new WeakMap<Kysely<Tables>, Map<number, PrintedScorecard>>();

/**
 * The public scorecards of the other meetings up to the day, of all bodies, for the public reads them all; as they were
 * last printed, the oldest meeting first. Each is the same object from one call to the next.
 */
export async function publicScorecardsBefore(
  db: Kysely<Tables>,
  meetingId: string,
  day: IsoDate,
): Promise<readonly PrintedScorecard[]> {
  const papers = await db
    .selectFrom("paper")
    .innerJoin("meeting", "meeting.id", "paper.meeting_id")
    .select("paper.id")
    .where("meeting.id", "<>", meetingId)
    .where("meeting.date", "<=", day)
    .where("paper.id", "in", lastScorecards)
    .orderBy("meeting.date")
    .execute();
  const read = scorecardsRead.get(db) ?? new Map<number, PrintedScorecard>();
  scorecardsRead.set(db, read);
  return Promise.all(papers.map(async ({ id }) => read.get(id) ?? readScorecard(db, id, read)));
}

async function readScorecard(
  db: Kysely<Tables>,
  paper: number,
  read: Map<number, PrintedScorecard>,
): Promise<PrintedScorecard> {
  const scorecard = (await frozenOf(db, paper)) as PrintedScorecard;
  read.set(paper, scorecard);
  return scorecard;
}

/** Of a meeting's public scorecard that was printed again the last one went out. */
function lastScorecards(db: ExpressionBuilder<Tables, "paper" | "meeting">) {
  return db
    .selectFrom("paper")
    .select(sql<number>`max(id)`.as("id"))
    .where("kind", "=", "scorecard")
    .groupBy("meeting_id");
}

function figuresShown(frozen: string, meeting: IsoDate) {
  const { sections } = JSON.parse(frozen) as Scorecard;
  return sections
    .flatMap(({ lines }) => lines)
    .flatMap(({ current, previous }) => [previous, current])
    .flatMap((reading) => {
      const value = figureValue(reading?.figure);
      if (reading === null || value === null) return [];
      return [[figureKey(reading.indicator, reading.period), { value, meeting }] as const];
    });
}
