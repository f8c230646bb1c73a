// The returns screen, read in when it is first shown. Not with `lazy`: a window can open on this screen, and what stands in
// for it would stay for a third of a second.
import { type ComponentProps, useEffect, useState } from "react";
import type { ReturnsScreen } from "./returns-screen.tsx";

type Screen = typeof ReturnsScreen;
/** Kept for the next time that it is gone to. */
let read: Screen | null = null;

export function LateReturnsScreen(props: ComponentProps<Screen>) {
  const [Read, setRead] = useState<Screen | null>(() => read);
  useEffect(() => {
    if (Read) return;
    void import("./returns-screen.tsx").then(({ ReturnsScreen }) => {
      read = ReturnsScreen;
      setRead(() => ReturnsScreen);
    });
  }, [Read]);
  return Read && <Read {...props} />;
}
