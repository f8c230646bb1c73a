// The indicators that are always shown or always hidden, each with its reason.
import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { longDate } from "../../../../shared/domain/dates.ts";
import { ALWAYS } from "../../../../shared/domain/disclosure/settings.ts";
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import { words } from "../../../text/en-GB.ts";
import type { ExceptionDraft, RuleFaults } from "./rule-draft.ts";

const said = words.smallNumbers;

interface ExceptionsProps {
  readonly exceptions: readonly ExceptionDraft[];
  readonly register: readonly Indicator[];
  readonly faults: RuleFaults;
  readonly onChange: (exceptions: readonly ExceptionDraft[]) => void;
}

export function Exceptions({ exceptions, register, faults, onChange }: ExceptionsProps) {
  const [fresh, setFresh] = useState<string | null>(null);
  const isExcepted = (reference: string) => exceptions.some(({ indicator }) => indicator === reference);
  const { indicator, always, reason, since } = said.columns;
  return (
    <>
      <h3>{said.exceptions}</h3>
      <p className="quiet">{exceptions.length === 0 ? said.none : said.exceptionsLead}</p>
      {exceptions.length > 0 && (
        <table className="plain exceptions-table">
          <thead>
            <tr>
              <th scope="col">{indicator}</th>
              <th scope="col">{always}</th>
              <th scope="col">{reason}</th>
              <th scope="col">{since}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {exceptions.map((exception) => (
              <ExceptionRow
                key={exception.indicator}
                exception={exception}
                name={register.find(({ reference }) => reference === exception.indicator)?.name ?? ""}
                fault={faults[exception.indicator]}
                isFresh={exception.indicator === fresh}
                onChange={(fields) =>
                  onChange(exceptions.map((each) => (each === exception ? { ...each, ...fields } : each)))
                }
                onRemove={() => onChange(exceptions.filter((each) => each !== exception))}
              />
            ))}
          </tbody>
        </table>
      )}
      <AddException
        register={register.filter(({ reference }) => !isExcepted(reference))}
        onAdd={(added) => {
          setFresh(added);
          onChange([...exceptions, { indicator: added, always: "hidden", reason: "", since: null }]);
        }}
      />
    </>
  );
}

interface ExceptionRowProps {
  readonly exception: ExceptionDraft;
  readonly name: string;
  readonly fault: string | undefined;
  readonly isFresh: boolean;
  readonly onChange: (fields: Partial<ExceptionDraft>) => void;
  readonly onRemove: () => void;
}

function ExceptionRow({ exception, name, fault, isFresh, onChange, onRemove }: ExceptionRowProps) {
  const { indicator, always, reason, since } = exception;
  return (
    <tr>
      <th scope="row">
        <span className="reference">{indicator}</span> {name}
      </th>
      <td>
        <NativeSelect
          aria-label={said.alwaysOf(indicator)}
          value={always}
          onChange={(event) => {
            const chosen = ALWAYS.find((each) => each === event.currentTarget.value);
            if (chosen) onChange({ always: chosen, since: null });
          }}
          data={ALWAYS.map((each) => ({ value: each, label: said.always[each] }))}
        />
      </td>
      <td>
        <TextInput
          aria-label={said.reasonOf(indicator)}
          placeholder={said.reasonHint}
          maxLength={300}
          autoFocus={isFresh}
          value={reason}
          error={fault}
          onChange={(event) => onChange({ reason: event.currentTarget.value, since: null })}
        />
      </td>
      <td className="whole">{since === null ? said.notYet : longDate(since)}</td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={said.remove(indicator)}
          title={said.remove(indicator)}
          onClick={onRemove}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

interface AddExceptionProps {
  /** Those that are not excepted yet. */
  readonly register: readonly Indicator[];
  readonly onAdd: (reference: string) => void;
}

function AddException({ register, onAdd }: AddExceptionProps) {
  const [chosen, setChosen] = useState("");
  return (
    <div className="buttons">
      <NativeSelect
        className="exception-choice"
        aria-label={said.which}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: "", label: said.choose },
          ...register.map(({ reference, name }) => ({ value: reference, label: `${reference} ${name}` })),
        ]}
      />
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={chosen === ""}
        onClick={() => {
          onAdd(chosen);
          setChosen("");
        }}
      >
        {said.add}
      </Button>
    </div>
  );
}
