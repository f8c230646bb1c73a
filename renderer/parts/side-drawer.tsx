// A drawer at the right, over the screen. What draws it is read in once the page stands, because no window opens with one.
import { type ComponentType, useEffect, useState } from "react";
import type { DrawerProps } from "./drawer-frame.tsx";
import { useOnceDrawn } from "./once-drawn.ts";

export function SideDrawer(props: DrawerProps) {
  const isDrawn = useOnceDrawn();
  const [Frame, setFrame] = useState<ComponentType<DrawerProps> | null>(null);
  useEffect(() => {
    if (isDrawn) void import("./drawer-frame.tsx").then(({ DrawerFrame }) => setFrame(() => DrawerFrame));
  }, [isDrawn]);
  return Frame && <Frame {...props} />;
}
