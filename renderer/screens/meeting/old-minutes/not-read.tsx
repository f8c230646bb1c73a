// What stands in the document and is not brought in, so that nobody has to find out later.
import type { OldMinutesRead } from "../../../../shared/contract.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.oldMinutes;

export function NotRead({ read }: { readonly read: OldMinutesRead }) {
  const { trackedChanges, comments, footnotes, hidden } = read;
  const leftOut = [
    comments > 0 && said.comments(comments),
    footnotes > 0 && said.footnotes(footnotes),
    hidden > 0 && said.hidden(hidden),
  ].filter((what) => what !== false);
  return (
    <>
      {trackedChanges > 0 && <p className="note">{said.tracked(trackedChanges)}</p>}
      {leftOut.length > 0 && <p className="note">{said.leftOut(leftOut)}</p>}
    </>
  );
}
