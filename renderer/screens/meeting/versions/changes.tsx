// What changed between two versions of the minutes: as it was, and as it is, with the words that differ marked.
import { differingWords } from "../../../../shared/domain/differing-words.ts";
import type { MinutesChange } from "../../../../shared/domain/meeting/minutes/compared.ts";
import { useQuery } from "../../../backend.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";

const said = words.meeting.versions;

interface ChangesProps {
  readonly meeting: string;
  readonly from: number;
  /** Null for the minutes as they are now. */
  readonly to: number | null;
}

export function Changes({ meeting, from, to }: ChangesProps) {
  const changes = useQuery("minutes.compare", { meeting, from, to });
  if (changes.state === "loading") return <p role="status">{words.shell.loading}</p>;
  if (changes.state === "refused") return <RefusalNote refusal={changes.refusal} />;
  if (changes.value.length === 0) return <p>{said.same}</p>;
  return (
    <ul className="changes">
      {changes.value.map((change) => (
        <li key={JSON.stringify(change)}>
          <Change change={change} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change: { item, what, before, after } }: { readonly change: MinutesChange }) {
  const kind = before === null ? "added" : after === null ? "takenOut" : "changed";
  return (
    <>
      <h3>{said.change(item ?? said.wholeMeeting, said.whats[what], said.kinds[kind])}</h3>
      {before !== null && (
        <p>
          <span className="quiet">{said.was} </span>
          <Marked text={before} other={after ?? ""} as="del" />
        </p>
      )}
      {after !== null && (
        <p>
          <span className="quiet">{said.is} </span>
          <Marked text={after} other={before ?? ""} as="ins" />
        </p>
      )}
    </>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly other: string;
  readonly as: "del" | "ins";
}

/** The text with the words marked that the other text does not have in their place. */
export function Marked({ text, other, as: Mark }: MarkedProps) {
  if (other === "") return text;
  return differingWords(text, other).map(({ from, text: part, differs }) =>
    differs ? <Mark key={from}>{part}</Mark> : <span key={from}>{part}</span>,
  );
}
