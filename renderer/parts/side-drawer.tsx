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
  // Opened only once it stands: at that change it notes where the focus is to go back to.
  const [stands, setStands] = useState(false);
  useEffect(() => setStands(Frame !== null), [Frame]);
  return Frame && <Frame {...props} isOpen={props.isOpen && stands} />;
}
