// Where a small window stands that speaks of a place in the text: below it, or above it where there is no room.
import type { Editor } from "@tiptap/core";
import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";

/** Room that a list or a card wants below the text, in pixels. */
const HEIGHT = 300;
const WIDTH = 420;

/** The place relative to the paper, for a position in the document; hidden until it is measured. */
export function useBesideText(
  editor: Editor,
  paper: RefObject<HTMLElement | null>,
  position: number,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ visibility: "hidden" });
  useLayoutEffect(() => {
    const measure = () => {
      const ground = paper.current?.getBoundingClientRect();
      if (!ground || position > editor.state.doc.content.size) return;
      const { left, top, bottom } = editor.view.coordsAtPos(position);
      const isAbove = bottom + HEIGHT > window.innerHeight && top > HEIGHT;
      setPlace({
        left: Math.max(0, Math.min(left - ground.left, ground.width - WIDTH)),
        ...(isAbove ? { bottom: ground.bottom - top + 4 } : { top: bottom - ground.top + 4 }),
      });
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [editor, paper, position]);
  return place;
}
