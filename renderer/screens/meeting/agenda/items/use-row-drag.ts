// Moving a row of a list with the pointer: the rows stay where they are, and a line shows where the row would come.
import { type PointerEvent, type RefObject, useEffect, useState } from "react";

/** So far the pointer goes before it is a drag and no click. */
const THRESHOLD_PX = 6;

interface Drag {
  readonly id: string;
  readonly startY: number;
  /** The place that the row would have, counted from 0; null until the pointer has gone far enough. */
  readonly to: number | null;
}

export interface RowDrag {
  /** The row under way and the place that it would have; null while there is none. */
  readonly dragged: { readonly id: string; readonly to: number } | null;
  readonly handlersFor: (id: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** The rows are those children of the list that have a `data-row` with their id. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onMoved: (id: string, to: number) => void,
): RowDrag {
  const [drag, setDrag] = useState<Drag | null>(null);

  useEffect(() => {
    if (drag === null) return;
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === "Escape") setDrag(null);
    };
    window.addEventListener("keydown", giveUp);
    return () => window.removeEventListener("keydown", giveUp);
  }, [drag]);

  const middlesOfOthers = (id: string) =>
    [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])]
      .filter((row) => row.getAttribute("data-row") !== id)
      .map((row) => row.getBoundingClientRect())
      .map(({ top, height }) => top + height / 2);

  return {
    dragged: drag?.to == null ? null : { id: drag.id, to: drag.to },
    handlersFor: (id) => ({
      onPointerDown(event) {
        if (event.button === 0) setDrag({ id, startY: event.clientY, to: null });
      },
      onPointerMove(event) {
        if (drag?.id !== id) return;
        if (drag.to === null && Math.abs(event.clientY - drag.startY) < THRESHOLD_PX) return;
        // From here on the click that ends the drag belongs to the row and chooses nothing.
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ ...drag, to: placeAt(event.clientY, middlesOfOthers(id)) });
      },
      onPointerUp() {
        if (drag?.id === id && drag.to !== null) onMoved(id, drag.to);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}

/** How many of the other rows the pointer is below of. */
export function placeAt(pointer: number, middlesOfOthers: readonly number[]): number {
  return middlesOfOthers.filter((middle) => middle < pointer).length;
}
