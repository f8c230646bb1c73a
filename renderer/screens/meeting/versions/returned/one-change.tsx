// One change of a file that came back: as the record has it, as the file has it, and what is decided of it.
import { Button } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";
import { longDate } from "../../../../../shared/domain/dates.ts";
import type {
  ReturnedChange,
  ReturnedComment,
} from "../../../../../shared/domain/returned-minutes/returned-change.ts";
import { words } from "../../../../text/en-GB.ts";
import { Marked } from "../changes.tsx";
import { Comments } from "./comments.tsx";
import type { Decision } from "./decisions.ts";

const said = words.returned;
/** As much of a text as names it to who cannot see it. */
const SPOKEN_WORDS = 8;

interface OneChangeProps {
  readonly change: ReturnedChange;
  readonly comments: readonly ReturnedComment[];
  readonly decision: Decision | null;
  /** False where nothing is taken in any more. */
  readonly isOpen: boolean;
  readonly onDecide: (decision: Decision) => void;
}

export function OneChange({ change, comments, decision, isOpen, onDecide }: OneChangeProps) {
  const { canBeTaken, isChangedSince } = change;
  return (
    <div className="returned-change">
      <div>
        <h4>{nameOf(change)}</h4>
        <Texts change={change} />
        <Tracked change={change} />
        {isChangedSince && canBeTaken && <p className="note">{said.changedSince}</p>}
        {canBeTaken && isOpen && (
          <div className="buttons">
            <Decide change={change} decision="accepted" chosen={decision} onDecide={onDecide} />
            <Decide change={change} decision="refused" chosen={decision} onDecide={onDecide} />
            {decision === "refused" && <span className="quiet">{said.refused}</span>}
          </div>
        )}
        {!canBeTaken && <p className="quiet">{whyNot(change)}</p>}
      </div>
      {comments.length > 0 && (
        <aside aria-label={said.comments}>
          <Comments comments={comments} />
        </aside>
      )}
    </div>
  );
}

interface DecideProps extends Pick<OneChangeProps, "change" | "onDecide"> {
  readonly decision: Decision;
  readonly chosen: Decision | null;
}

function Decide({ change, decision, chosen, onDecide }: DecideProps) {
  const isAccept = decision === "accepted";
  const Icon = isAccept ? IconCheck : IconX;
  const text = spoken(change);
  return (
    <Button
      size="compact-md"
      variant={chosen === decision ? "filled" : "default"}
      leftSection={<Icon size={16} aria-hidden />}
      aria-pressed={chosen === decision}
      aria-label={(isAccept ? said.acceptIt : said.refuseIt)(nameOf(change), text)}
      onClick={() => onDecide(decision)}
    >
      {isAccept ? said.accept : said.refuse}
    </Button>
  );
}

function Texts({ change: { what, before, after, behind } }: Pick<OneChangeProps, "change">) {
  const isWhole = what === "unplaced" || what === "moved";
  const isNewPart = what === "part" && before === null;
  return (
    <>
      {before !== null && !isWhole && (
        <p className="returned-text">
          <span className="quiet">{said.was} </span>
          <Marked text={before} other={after ?? ""} as="del" />
        </p>
      )}
      {after !== null && (
        <p className="returned-text">
          {!isWhole && <span className="quiet">{said.is} </span>}
          {isWhole ? after : <Marked text={after} other={before ?? ""} as="ins" />}
        </p>
      )}
      {(what === "added" || what === "moved" || isNewPart) && (
        <p className="quiet">{behind === null ? said.first : said.behind(shortened(behind))}</p>
      )}
    </>
  );
}

function Tracked({ change: { tracked } }: Pick<OneChangeProps, "change">) {
  const hands = new Set(
    tracked.map(({ author, on }) => said.tracked(author || said.nobody, on && longDate(on))),
  );
  return [...hands].map((hand) => (
    <p key={hand} className="quiet">
      {hand}
    </p>
  ));
}

function nameOf({ what, before, after }: ReturnedChange): string {
  if (what === "resolution" && before === null) return said.resolutionAdded;
  if (what === "resolution" && after === null) return said.resolutionRemoved;
  if (what === "part" && before === null) return said.partAdded;
  if (what === "part" && after === null) return said.partRemoved;
  return said.whats[what];
}

function whyNot({ what }: ReturnedChange): string {
  return what === "title" || what === "fact" || what === "unplaced"
    ? said.notTaken[what]
    : said.notTaken.other;
}

function spoken({ before, after }: ReturnedChange): string {
  return shortened(after ?? before ?? "");
}

function shortened(text: string): string {
  const all = text.split(/\s+/);
  return all.length <= SPOKEN_WORDS ? text : `${all.slice(0, SPOKEN_WORDS).join(" ")} …`;
}
