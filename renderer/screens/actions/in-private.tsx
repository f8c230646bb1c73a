// The mark of what was promised at an item that was taken in private.
import { IconLock } from "@tabler/icons-react";
import { words } from "../../text/en-GB.ts";

export function InPrivate() {
  return (
    <span className="in-private" title={words.actions.inPrivateWhy}>
      <IconLock size={16} aria-hidden /> {words.actions.inPrivate}
    </span>
  );
}
