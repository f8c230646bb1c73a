// The items of business in their order, moved by dragging or with Alt and an arrow key.
import { Button, UnstyledButton } from "@mantine/core";
import { IconArrowBackUp, IconGripVertical } from "@tabler/icons-react";
import { Fragment, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { AgendaItem } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { words } from "../../../../text/en-GB.ts";
import { useRowDrag } from "./use-row-drag.ts";

const said = words.agenda;

/** An item that was just taken off, and the place that it had. */
export interface Removed {
  readonly item: AgendaItem;
  readonly place: number;
}

interface AgendaListProps {
  readonly items: readonly AgendaItem[];
  readonly numbers: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Null where the agenda stands as it is. */
  readonly onMove: ((id: string, to: number) => void) | null;
  readonly removed: Removed | null;
  readonly onPutBack: () => void;
}

export function AgendaList({
  items,
  numbers,
  chosen,
  onChoose,
  onMove,
  removed,
  onPutBack,
}: AgendaListProps) {
  const list = useRef<HTMLOListElement>(null);
  const { dragged, handlersFor } = useRowDrag(list, (id, to) => onMove?.(id, to));
  const held = useRef<string | null>(null);

  // A row that was moved with the keyboard is taken out of the page and put in elsewhere, and would lose the keyboard.
  useLayoutEffect(() => {
    if (held.current !== null) buttonOf(list.current, held.current)?.focus();
    held.current = null;
  });

  function onKey(event: KeyboardEvent, id: string, place: number) {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    const beside = items[place + by];
    if (by === 0) return;
    event.preventDefault();
    if (!beside) return;
    if (!event.altKey) return buttonOf(list.current, beside.id)?.focus();
    held.current = id;
    onMove?.(id, place + by);
  }

  const others = items.filter(({ id }) => id !== dragged?.id);
  const lineBefore = dragged ? others[dragged.to]?.id : undefined;
  const isLineLast = dragged !== null && lineBefore === undefined;
  return (
    <ol className={isLineLast ? "agenda-list agenda-line-last" : "agenda-list"} ref={list}>
      {items.map((item, place) => (
        <Fragment key={item.id}>
          {removed?.place === place && <RemovedRow removed={removed} onPutBack={onPutBack} />}
          <li
            data-row={item.id}
            className={rowClass(item.id, dragged?.id ?? null, lineBefore)}
            {...(onMove ? handlersFor(item.id) : {})}
          >
            {onMove && <IconGripVertical size={18} aria-hidden className="agenda-grip" />}
            <UnstyledButton
              className="agenda-choice"
              aria-current={item.id === chosen ? "true" : undefined}
              aria-keyshortcuts={onMove ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
              onClick={() => onChoose(item.id)}
              onKeyDown={(event) => onKey(event, item.id, place)}
            >
              <span className="agenda-number">{numbers[place]}</span>
              <span className="agenda-name">
                {item.title}
                {marksOf(item) && <span className="quiet block">{marksOf(item)}</span>}
              </span>
            </UnstyledButton>
          </li>
        </Fragment>
      ))}
      {removed && removed.place >= items.length && <RemovedRow removed={removed} onPutBack={onPutBack} />}
    </ol>
  );
}

function RemovedRow({ removed, onPutBack }: { readonly removed: Removed; readonly onPutBack: () => void }) {
  return (
    <li className="agenda-removed">
      <span role="status">{said.removed(removed.item.title)}</span>
      <Button
        variant="default"
        size="compact-sm"
        autoFocus
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={onPutBack}
      >
        {said.putBack}
      </Button>
    </li>
  );
}

function rowClass(id: string, dragged: string | null, lineBefore: string | undefined): string {
  if (id === dragged) return "agenda-row agenda-dragged";
  return id === lineBefore ? "agenda-row agenda-line-before" : "agenda-row";
}

function marksOf({ kind, exemption, lateness, attachments, isWithdrawn }: AgendaItem): string {
  const { scorecard, exempt, late, toFollow } = said.marks;
  return [
    ...(isWithdrawn ? [said.marks.withdrawn] : []),
    ...(kind === "scorecard" ? [scorecard] : []),
    ...(exemption ? [exempt] : []),
    ...(lateness ? [late] : []),
    ...(attachments.some(({ state }) => state === "to follow") ? [toFollow] : []),
  ].join(" · ");
}

function buttonOf(list: HTMLElement | null, id: string): HTMLElement | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  return rows.find((row) => row.getAttribute("data-row") === id)?.querySelector("button") ?? null;
}
