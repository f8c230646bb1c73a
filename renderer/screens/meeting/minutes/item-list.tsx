// The items of the agenda with how far the minute of each is; the arrow keys move from one to the next.
import { UnstyledButton } from "@mantine/core";
import type { MeetingRecord, RecordedItem } from "../../../../shared/domain/meeting/record.ts";
import { recordedSentences } from "../../../../shared/domain/paper/recorded-sentences.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.meeting;

interface ItemListProps {
  /** As it was written so far. */
  readonly record: MeetingRecord;
  readonly chosen: string | null;
  readonly onChoose: (itemId: string) => void;
}

export function ItemList({ record, chosen, onChoose }: ItemListProps) {
  return (
    <nav className="item-list" aria-label={said.items}>
      <ol>
        {record.items.map((recorded) => {
          const { item, number } = recorded;
          return (
            <li key={item.id}>
              <UnstyledButton
                className="item-choice"
                aria-current={item.id === chosen ? "true" : undefined}
                onClick={() => onChoose(item.id)}
              >
                <span className="item-number">{number}</span>
                <span>
                  {item.title}
                  <span className="quiet item-state">
                    {said.itemStates[stateOfMinute(record, recorded)]}
                    {item.exemption && ` · ${said.inPrivate}`}
                  </span>
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function stateOfMinute(record: MeetingRecord, recorded: RecordedItem): keyof typeof said.itemStates {
  const { paragraphs, resolution } = recorded.minute;
  if (resolution) return "resolved";
  if (paragraphs.length > 0) return "written";
  return recordedSentences(record, recorded).length > 0 ? "recorded" : "empty";
}
