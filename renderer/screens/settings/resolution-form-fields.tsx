// The form of a body's resolutions, beside one as it will print.
import { NativeSelect } from "@mantine/core";
import {
  resolutionLines,
  resolutionSentence,
  resolutionWording,
} from "../../../shared/domain/meeting/resolution/resolution.ts";
import {
  PART_NUMBERINGS,
  type ResolutionForm,
} from "../../../shared/domain/meeting/resolution/resolution-form.ts";
import { words } from "../../text/en-GB.ts";
import type { FieldsProps } from "./body-draft.ts";
import { Tick } from "./choice.tsx";

const said = words.settings;
const KEYWORDS: readonly ResolutionForm["keyword"][] = ["RESOLVED", "Resolved", "AGREED", "Agreed"];
const SEPARATORS: readonly ResolutionForm["separator"][] = ["", ":", " –", ":-"];
const VERB_FORMS: readonly ResolutionForm["verbForm"][] = ["to", "that"];

export function ResolutionFormFields({ draft, onChange }: FieldsProps) {
  const form = draft.resolutionForm;
  const set = (fields: Partial<ResolutionForm>) => onChange({ resolutionForm: { ...form, ...fields } });
  return (
    <fieldset className="settings-part">
      <legend>{said.resolution}</legend>
      <p className="quiet">{said.asPrinted}</p>
      <Example draft={draft} />
      <div className="settings-fields">
        <NativeSelect
          label={said.keyword}
          value={form.keyword}
          onChange={(event) => set({ keyword: chosen(KEYWORDS, event.currentTarget.value) })}
          data={KEYWORDS}
        />
        <NativeSelect
          label={said.separator}
          value={form.separator}
          onChange={(event) => set({ separator: chosen(SEPARATORS, event.currentTarget.value) })}
          data={SEPARATORS.map((value) => ({ value, label: said.separators[value] }))}
        />
        <NativeSelect
          label={said.verbForm}
          value={form.verbForm}
          onChange={(event) => set({ verbForm: chosen(VERB_FORMS, event.currentTarget.value) })}
          data={VERB_FORMS.map((value) => ({ value, label: said.verbForms[value] }))}
        />
        <NativeSelect
          label={said.partNumbers}
          value={form.parts ?? "(1)"}
          onChange={(event) => set({ parts: chosen(PART_NUMBERINGS, event.currentTarget.value) })}
          data={PART_NUMBERINGS}
        />
      </div>
      <div className="settings-ticks">
        <Tick label={said.bold} isTicked={form.bold} onTick={(bold) => set({ bold })} />
        <Tick label={said.finalStop} isTicked={form.finalStop} onTick={(finalStop) => set({ finalStop })} />
      </div>
    </fieldset>
  );
}

function Example({ draft: { callsItself, resolutionForm } }: Pick<FieldsProps, "draft">) {
  const { title, asAt } = said.example;
  const wording = resolutionWording(resolutionForm, "note", title, null, asAt);
  const body = { callsItself: callsItself.trim() || said.newBody, resolutionForm };
  return (
    <blockquote className="settings-example">
      <p>
        {resolutionSentence(body, { wording }).map((run) =>
          run.strong ? <strong key={run.text}>{run.text}</strong> : <span key={run.text}>{run.text}</span>,
        )}
      </p>
      <p className="quiet">{said.withParts}</p>
      {resolutionLines(body, { wording: said.example.inParts }).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </blockquote>
  );
}

function chosen<T extends string>(values: readonly T[], written: string): T {
  return values.find((value) => value === written) ?? (values[0] as T);
}
