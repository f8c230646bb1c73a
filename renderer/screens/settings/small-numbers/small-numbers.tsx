// How small numbers are hidden in the public papers of the council: the rule, and the indicators excepted from it.
import "../../../styles/small-numbers.css";
import { Button, TextInput } from "@mantine/core";
import type { DisclosureSettings } from "../../../../shared/domain/disclosure/settings.ts";
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import { useQuery } from "../../../backend.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { Tick } from "../choice.tsx";
import { Exceptions } from "./exceptions.tsx";
import { useRuleDraft } from "./use-rule-draft.ts";

const said = words.smallNumbers;

export function SmallNumbers() {
  const inForce = useQuery("disclosure.show", {});
  const register = useQuery("indicators.list", {});
  if (inForce.state === "loading" || register.state === "loading") return null;
  if (inForce.state === "refused") return <RefusalNote refusal={inForce.refusal} />;
  if (register.state === "refused") return <RefusalNote refusal={register.refusal} />;
  return <Rule inForce={inForce.value} register={register.value} />;
}

interface RuleProps {
  readonly inForce: DisclosureSettings;
  readonly register: readonly Indicator[];
}

const NUMBERS = [
  { at: "smallUpTo", label: said.smallUpTo, hint: said.smallUpToHint },
  { at: "leastShared", label: said.leastShared, hint: said.leastSharedHint },
] as const;

function Rule({ inForce, register }: RuleProps) {
  const { draft, change, faults, state, refusal, save, undo } = useRuleDraft(inForce);
  const isOpen = state === "unsaved" || state === "refused";
  return (
    <section className="settings-part small-numbers" aria-labelledby="small-numbers">
      <h2 id="small-numbers">{said.title}</h2>
      <p className="quiet">{said.lead}</p>
      <div className="small-numbers-rule">
        {NUMBERS.map(({ at, label, hint }) => (
          <TextInput
            key={at}
            className="settings-number"
            label={label}
            description={hint}
            inputMode="numeric"
            maxLength={3}
            value={draft[at]}
            error={faults[at]}
            onChange={(event) => change({ [at]: event.currentTarget.value })}
          />
        ))}
      </div>
      <Tick
        label={said.hidesNought}
        isTicked={draft.hidesNought}
        onTick={(hidesNought) => change({ hidesNought })}
      />
      <Exceptions
        exceptions={draft.exceptions}
        register={register}
        faults={faults}
        onChange={(exceptions) => change({ exceptions })}
      />
      {refusal && <RefusalNote refusal={refusal} onTryAgain={() => void save()} />}
      <div className="buttons">
        <Button disabled={!isOpen || Object.keys(faults).length > 0} onClick={() => void save()}>
          {said.save}
        </Button>
        <Button variant="default" disabled={!isOpen} onClick={undo}>
          {said.undo}
        </Button>
        <p role="status">{said.states[state]}</p>
      </div>
    </section>
  );
}
