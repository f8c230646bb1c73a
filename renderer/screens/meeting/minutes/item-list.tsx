// The items of the agenda with how far the minute of each is; the arrow keys move from one to the next.
import { UnstyledButton } from "@mantine/core";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { words } from "../../../text/en-GB.ts";
import { type Draft, minuteOf } from "./draft.ts";

const said = words.meeting;

interface ItemListProps {
  readonly record: MeetingRecord;
  readonly draft: Draft;
  readonly chosen: string | null;
  readonly onChoose: (itemId: string) => void;
}

export function ItemList({ record, draft, chosen, onChoose }: ItemListProps) {
  return (
    <nav className="item-list" aria-label={said.items}>
      <ol>
        {record.items.map(({ item, number }) => (
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
                  {said.itemStates[stateOfMinute(draft, item.id)]}
                  {item.exemption && ` · ${said.inPrivate}`}
                </span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function stateOfMinute(draft: Draft, itemId: string): keyof typeof said.itemStates {
  const { paragraphs, resolution } = minuteOf(draft, itemId);
  if (resolution) return "resolved";
  return paragraphs.some(({ text }) => text.trim() !== "") ? "written" : "empty";
}
