// Who belongs to the body: councillors, co-opted members, and officers by post.
import { memo } from "react";
import { dayOfInstant, type IsoDate, type IsoInstant } from "../../../../shared/domain/dates.ts";
import { ROLL_KINDS, type RollEntry } from "../../../../shared/domain/meeting/body.ts";
import { words } from "../../../text/en-GB.ts";
import type { BodyDraft, Fault } from "../body-draft.ts";
import { RollGroup } from "./roll-group.tsx";
import { sharedOffices } from "./shared-offices.ts";

const said = words.settings.roll;

interface RollProps {
  readonly roll: BodyDraft["roll"];
  /** As the store holds it: a term that ends while it is written does not move its row away. */
  readonly stored: readonly RollEntry[];
  readonly faults: readonly Fault[];
  readonly onChange: (change: (draft: BodyDraft) => BodyDraft) => void;
}

export const Roll = memo(function Roll({ roll, stored, faults, onChange }: RollProps) {
  const today = dayOfInstant(new Date().toISOString() as IsoInstant);
  const over = idsOver(stored, today);
  return (
    <section className="settings-rows">
      <p className="quiet">{said.lead}</p>
      <div role="status">
        {sharedOffices(roll, today).map(({ office, names }) => (
          <p className="note" key={office}>
            {said.twoChairs(said.offices[office], names)}
          </p>
        ))}
      </div>
      {ROLL_KINDS.map((kind) => (
        <RollGroup key={kind} kind={kind} rows={roll[kind]} over={over} faults={faults} onChange={onChange} />
      ))}
    </section>
  );
});

function idsOver(roll: readonly RollEntry[], today: IsoDate): ReadonlySet<string> {
  return new Set(roll.filter(({ until }) => until !== null && until < today).map(({ id }) => id));
}
