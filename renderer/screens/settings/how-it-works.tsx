// The names of a body, the notice of its meetings, the numbers of its items, how it resolves, and its limits.
import { TextInput } from "@mantine/core";
import { memo } from "react";
import { NOTICE_RULES, REGIMES, type Regime } from "../../../shared/domain/clear-days/regime.ts";
import { dayOfInstant, type IsoInstant } from "../../../shared/domain/dates.ts";
import { itemNumbers, paragraphNumber } from "../../../shared/domain/meeting/agenda/numbering.ts";
import { NUMBERINGS, type Numbering } from "../../../shared/domain/meeting/body.ts";
import { words } from "../../text/en-GB.ts";
import { type Fault, type FieldsProps, faultAt } from "./body-draft.ts";
import { Choice } from "./choice.tsx";
import { ResolutionFormFields } from "./resolution-form-fields.tsx";

const said = words.settings;

interface HowItWorksProps extends FieldsProps {
  readonly faults: readonly Fault[];
  readonly isNew: boolean;
}

export const HowItWorks = memo(function HowItWorks({ draft, faults, isNew, onChange }: HowItWorksProps) {
  return (
    <div className="settings-columns">
      <div>
        <Names draft={draft} faults={faults} isNew={isNew} onChange={onChange} />
        <ResolutionFormFields draft={draft} onChange={onChange} />
        <Limits draft={draft} faults={faults} onChange={onChange} />
      </div>
      <div>
        <fieldset className="settings-part">
          <legend>{said.regime}</legend>
          {REGIMES.map((regime) => (
            <Choice
              key={regime}
              group="regime"
              label={said.regimes[regime]}
              isChosen={draft.regime === regime}
              onChoose={() => onChange({ regime })}
            >
              <NoticeWords regime={regime} />
            </Choice>
          ))}
        </fieldset>
        <fieldset className="settings-part">
          <legend>{said.numbering}</legend>
          {NUMBERINGS.map((numbering) => (
            <Choice
              key={numbering}
              group="numbering"
              label={said.numberings[numbering]}
              isChosen={draft.numbering === numbering}
              onChoose={() => onChange({ numbering })}
            >
              <span className="quiet">{numbersLike(numbering)}</span>
            </Choice>
          ))}
        </fieldset>
      </div>
    </div>
  );
});

function Names({ draft, faults, isNew, onChange }: HowItWorksProps) {
  return (
    <fieldset className="settings-part">
      <legend>{said.names}</legend>
      <TextInput
        label={said.council}
        maxLength={300}
        value={draft.council}
        onChange={(event) => onChange({ council: event.currentTarget.value })}
      />
      <TextInput
        label={said.name}
        description={said.nameHint}
        required
        maxLength={300}
        autoFocus={isNew}
        value={draft.name}
        error={faultAt(faults, "name")}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={said.callsItself}
        description={said.callsItselfHint}
        required
        maxLength={100}
        value={draft.callsItself}
        error={faultAt(faults, "callsItself")}
        onChange={(event) => onChange({ callsItself: event.currentTarget.value })}
      />
    </fieldset>
  );
}

const LIMITS = [
  { at: "quorum", label: said.quorum, hint: said.quorumHint },
  { at: "staleAfterDays", label: said.staleAfterDays, hint: said.staleHint },
  { at: "returnsDueDays", label: said.returnsDueDays, hint: said.returnsHint },
] as const;

function Limits({ draft, faults, onChange }: Omit<HowItWorksProps, "isNew">) {
  return (
    <fieldset className="settings-part">
      <legend>{said.working}</legend>
      {LIMITS.map(({ at, label, hint }) => (
        <TextInput
          key={at}
          className="settings-number"
          label={label}
          description={hint}
          inputMode="numeric"
          maxLength={4}
          value={draft[at]}
          error={faultAt(faults, at)}
          onChange={(event) => onChange({ [at]: event.currentTarget.value })}
        />
      ))}
    </fieldset>
  );
}

function NoticeWords({ regime }: { readonly regime: Regime }) {
  const { agendaDays, noticeDays, isBinding, source } = NOTICE_RULES[regime];
  return (
    <>
      <span className="block">
        {said.notice(agendaDays, isBinding)} {noticeDays !== null && said.longNotice(noticeDays)}
      </span>
      <span className="quiet">{said.source(source)}</span>
    </>
  );
}

/** Three numbers in a row as they would be printed this year. */
function numbersLike(numbering: Numbering): string {
  const today = dayOfInstant(new Date().toISOString() as IsoInstant);
  const numbers = itemNumbers(numbering, today, 44, 3);
  const [first = ""] = numbers;
  if (numbering === "none") return said.noNumber;
  if (numbering !== "paragraph") return `${numbers.join(", ")}, …`;
  const paragraphs = [1, 2].map((place) => paragraphNumber(numbering, first, place));
  return `${[first, ...paragraphs, ...numbers.slice(1)].join(", ")}, …`;
}
