// Which part of a scrolled element is in sight, kept up as it is scrolled or gets another size.
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const NOTHING_YET: Viewport = { top: 0, left: 0, width: 0, height: 0 };

export function useViewport<E extends HTMLElement>(): readonly [RefObject<E | null>, Viewport] {
  const element = useRef<E>(null);
  const [viewport, setViewport] = useState(NOTHING_YET);
  useLayoutEffect(() => {
    const scrolled = element.current;
    if (!scrolled) return;
    const look = () => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = scrolled;
      setViewport({ top, left, width, height });
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(scrolled);
    scrolled.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      scrolled.removeEventListener("scroll", look);
    };
  }, []);
  return [element, viewport];
}
