// What the minutes print of themselves around the words of the clerk, in the very blocks that the printer gets.
import { IconPrinter } from "@tabler/icons-react";
import type { MeetingRecord, RecordedItem } from "../../../../shared/domain/meeting/record.ts";
import type { Block, Run } from "../../../../shared/domain/paper/blocks.ts";
import { isExempt } from "../../../../shared/domain/paper/meeting-blocks.ts";
import { minutedFromRecord, minutedInPublic } from "../../../../shared/domain/paper/minuted-item.ts";
import { behindItems, inFrontOfItems } from "../../../../shared/domain/paper/minutes-paper.ts";
import { recordedSentences } from "../../../../shared/domain/paper/recorded-sentences.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.meeting.fromRecord;

/** By the place at which it prints, from the top. */
export interface AroundItem {
  readonly inFront: readonly Block[];
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly behind: readonly Block[];
  /** What everybody reads in place of an item that was taken in private. */
  readonly inPublic: readonly Block[];
  /** Whether what stands behind the clerk's words is there only until there are any. */
  readonly givesWay: boolean;
}

/** `recorded` is one of the record's items. */
export function aroundItem(record: MeetingRecord, recorded: RecordedItem): AroundItem {
  const { items } = record;
  const inPrivate = items.filter(isExempt);
  const isAt = (place: 0 | -1) => ({
    public: items.at(place) === recorded,
    "part B": inPrivate.at(place) === recorded,
  });
  return {
    ...minutedFromRecord(record, recorded),
    inFront: TWINS.flatMap((twin) => (isAt(0)[twin] ? inFrontOfItems(record, twin) : [])),
    behind: TWINS.flatMap((twin) => (isAt(-1)[twin] ? behindItems(record, twin) : [])),
    inPublic: isExempt(recorded) ? minutedInPublic(recorded) : [],
    givesWay: recordedSentences(record, recorded).length > 0,
  };
}

const TWINS = ["public", "part B"] as const;

interface FromRecordProps {
  readonly blocks: readonly Block[];
  /** What these words are, in place of the usual. */
  readonly mark?: string;
}

/** Read-only; nothing where nothing is printed. */
export function FromRecord({ blocks, mark = said.printed }: FromRecordProps) {
  if (blocks.length === 0) return null;
  return (
    <div className="from-record">
      <p>
        <Mark mark={mark} />
      </p>
      <RecordedBlocks blocks={blocks} />
    </div>
  );
}

/** With more lines, those present would push the minute itself out of sight. */
const LINES_IN_SIGHT = 20;

/** What prints in front of the first item: it can be folded, and is where it is long. */
export function HeadFromRecord({ blocks }: Pick<FromRecordProps, "blocks">) {
  if (blocks.length === 0) return null;
  const lines = blocks.reduce((count, block) => count + (block.block === "list" ? block.items.length : 1), 0);
  return (
    <details className="from-record" open={lines <= LINES_IN_SIGHT}>
      <summary>
        <Mark mark={said.inFront} />
      </summary>
      <RecordedBlocks blocks={blocks} />
    </details>
  );
}

function Mark({ mark }: { readonly mark: string }) {
  return (
    <span className="record-mark quiet">
      <IconPrinter size={16} aria-hidden /> {mark}
    </span>
  );
}

function RecordedBlocks({ blocks }: Pick<FromRecordProps, "blocks">) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two may read the same, and none keeps a state
    <RecordedBlock block={block} key={place} />
  ));
}

/** Minutes have neither tables nor charts. */
function RecordedBlock({ block }: { readonly block: Block }) {
  switch (block.block) {
    case "heading":
      return <p className="strong">{block.text}</p>;
    case "paragraph":
      return <p>{runs(block.runs)}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may read the same, and none keeps a state
            <li key={place}>{runs(item)}</li>
          ))}
        </ul>
      );
    default:
      return null;
  }
}

function runs(all: readonly Run[]) {
  return all.map(({ text, strong }) => (strong ? <strong key={text}>{text}</strong> : text));
}
