// How it was voted, where that is minuted: who moved and seconded, the numbers, and the names of a named vote.
import { Button, NumberInput, Textarea, TextInput } from "@mantine/core";
import type { Vote } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.meeting.vote;
const SIDES = ["for", "against", "abstained"] as const;

const NO_VOTE: Vote = {
  proposer: "",
  seconder: "",
  named: { for: [], against: [], abstained: [] },
  for: 0,
  against: 0,
  abstained: 0,
};

interface VoteEditorProps {
  readonly vote: Vote | null;
  readonly onChange: (vote: Vote | null) => void;
}

export function VoteEditor({ vote, onChange }: VoteEditorProps) {
  if (vote === null)
    return (
      <div className="buttons">
        <Button variant="subtle" onClick={() => onChange(NO_VOTE)}>
          {said.add}
        </Button>
      </div>
    );
  return (
    <fieldset className="vote">
      <legend>{said.legend}</legend>
      <div className="fields">
        {(["proposer", "seconder"] as const).map((who) => (
          <TextInput
            key={who}
            label={said[who]}
            maxLength={300}
            value={vote[who]}
            onChange={(event) => onChange({ ...vote, [who]: event.currentTarget.value })}
          />
        ))}
      </div>
      <div className="fields">
        {SIDES.map((side) => (
          <NumberInput
            key={side}
            label={said[side]}
            min={0}
            max={1000}
            allowDecimal={false}
            value={vote[side]}
            onChange={(count) => onChange({ ...vote, [side]: Number(count) || 0 })}
          />
        ))}
      </div>
      <div className="fields">
        {SIDES.map((side) => (
          <Textarea
            key={side}
            label={said.named(said[side])}
            description={said.namedHint}
            autosize
            minRows={1}
            value={vote.named[side].join("\n")}
            onChange={(event) => onChange(withNames(vote, side, event.currentTarget.value.split("\n")))}
          />
        ))}
      </div>
      <div className="buttons">
        <Button variant="subtle" onClick={() => onChange(null)}>
          {said.remove}
        </Button>
      </div>
    </fieldset>
  );
}

/** The number follows the names, where there are any. */
function withNames(vote: Vote, side: (typeof SIDES)[number], names: readonly string[]): Vote {
  const count = names.filter((name) => name.trim() !== "").length;
  return { ...vote, named: { ...vote.named, [side]: names }, [side]: count > 0 ? count : vote[side] };
}
