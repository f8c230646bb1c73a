// Puts a list in order by hand: a handle is dragged, or moved with the arrow keys. Nothing moves before it is dropped.
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from "react";

export interface Order {
  readonly list: (element: HTMLElement | null) => void;
  /** For the element of a row, a child of the list. */
  readonly row: (key: string) => { readonly "data-row": string; readonly className: string };
  /** For the handle of a row, a button within it. */
  readonly handle: (key: string) => {
    readonly "data-handle": string;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onLostPointerCapture: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

interface Drag {
  readonly key: string;
  /** The row before which it would land; null for the end. */
  readonly before: string | null;
}

/** `move` puts the row of a key before another, or at the end (null). */
export function useOrder(keys: readonly string[], move: (key: string, before: string | null) => void): Order {
  const list = useRef<HTMLElement | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const moved = useRef<string | null>(null);

  // A row that changes its place in the page loses the keyboard, which is then given back to its handle.
  useLayoutEffect(() => {
    const key = moved.current;
    moved.current = null;
    if (key === null) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(key)}"]`)?.focus();
  });

  function drop(key: string, before: string | null) {
    setDrag(null);
    const next = keys[keys.indexOf(key) + 1] ?? null;
    if (before === key || before === next) return;
    moved.current = key;
    move(key, before);
  }

  function step(key: string, by: -1 | 1) {
    const place = keys.indexOf(key) + by;
    if (place < 0 || place >= keys.length) return;
    moved.current = key;
    move(key, (by < 0 ? keys[place] : keys[place + 1]) ?? null);
  }

  return {
    list: (element) => {
      list.current = element;
    },
    row: (key) => ({ "data-row": key, className: `row ${landing(drag, key, keys)}`.trim() }),
    handle: (key) => ({
      "data-handle": key,
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ key, before: key });
      },
      onPointerMove(event) {
        if (drag) setDrag({ key, before: rowBelow(list.current, keys, event.clientY) });
      },
      onPointerUp: () => drag && drop(key, drag.before),
      onLostPointerCapture: () => setDrag(null),
      onKeyDown(event) {
        if (event.key === "Escape") setDrag(null);
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        step(key, event.key === "ArrowUp" ? -1 : 1);
      },
    }),
  };
}

/** The first row whose middle lies below the height; null where none does. */
function rowBelow(list: HTMLElement | null, keys: readonly string[], y: number): string | null {
  const rows = [...(list?.children ?? [])].filter((row) => row instanceof HTMLElement);
  const below = rows.find((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return keys.find((key) => key === below?.dataset.row) ?? null;
}

function landing(drag: Drag | null, key: string, keys: readonly string[]): string {
  if (drag === null) return "";
  if (key === drag.key) return "row-dragged";
  if (key === drag.before) return "row-lands-above";
  return drag.before === null && key === keys.at(-1) ? "row-lands-below" : "";
}
