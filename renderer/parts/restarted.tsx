// The calm word after a restart of the backend.
import { CloseButton } from "@mantine/core";
import { useState } from "react";
import { words } from "../text/en-GB.ts";

export function Restarted() {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div className="restarted" role="status">
      <span>
        {words.shell.restarted} {words.shell.restartedFiles}
      </span>
      <CloseButton aria-label={words.shell.close} onClick={() => setClosed(true)} />
    </div>
  );
}
