// The newer figures that oral updates gave, so that they stand beside the printed ones until the next return.
import { Autocomplete, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type {
  Minute,
  MinuteParagraph,
  OralFigure,
} from "../../../../shared/domain/meeting/minutes/minutes.ts";
import { parsePeriod } from "../../../../shared/domain/period/parse-period.ts";
import { nextPeriod, type Period, periodName } from "../../../../shared/domain/period/period.ts";
import type { Scorecard } from "../../../../shared/domain/scorecard/scorecard.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.meeting.oral;

interface OralFiguresProps {
  readonly minute: Minute;
  readonly scorecard: Scorecard | null;
  readonly people: readonly string[];
  readonly onChange: (minute: Minute) => void;
}

/** Nothing where no paragraph is an oral update, or no indicator is at hand. */
export function OralFigures({ minute, scorecard, people, onChange }: OralFiguresProps) {
  const updates = minute.paragraphs.filter(({ role }) => role === "oral update");
  if (updates.length === 0 || scorecard === null) return null;
  return updates.map((paragraph) => (
    <OralFields
      key={paragraph.id}
      paragraph={paragraph}
      scorecard={scorecard}
      people={people}
      onChange={(oral) =>
        onChange({
          ...minute,
          paragraphs: minute.paragraphs.map((one) => (one.id === paragraph.id ? { ...one, oral } : one)),
        })
      }
    />
  ));
}

interface OralFieldsProps {
  readonly paragraph: MinuteParagraph;
  readonly scorecard: Scorecard;
  readonly people: readonly string[];
  readonly onChange: (oral: OralFigure | null) => void;
}

function OralFields({ paragraph, scorecard, people, onChange }: OralFieldsProps) {
  const { oral } = paragraph;
  const lines = scorecard.sections.flatMap((section) => section.lines);
  const [period, setPeriod] = useState(oral ? periodName(oral.period) : "");
  const read = periodIn(period);

  function choose(reference: string) {
    const line = lines.find(({ indicator }) => indicator.reference === reference);
    if (!line) return onChange(null);
    const newer = oral?.period ?? nextPeriod(line.period);
    setPeriod(periodName(newer));
    onChange({
      indicator: reference,
      period: newer,
      value: oral?.value ?? 0,
      givenBy: oral?.givenBy ?? paragraph.speaker ?? "",
    });
  }

  return (
    <fieldset className="oral-figure">
      <legend>{said.title}</legend>
      <p className="quiet">“{paragraph.text}”</p>
      <div className="fields">
        <NativeSelect
          label={said.indicator}
          value={oral?.indicator ?? ""}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            { value: "", label: said.none },
            ...lines.map(({ indicator: { reference, name } }) => ({
              value: reference,
              label: `${reference} ${name}`,
            })),
          ]}
        />
        {oral && (
          <>
            <NumberInput
              label={said.value}
              value={oral.value}
              onChange={(value) => value !== "" && onChange({ ...oral, value: Number(value) })}
            />
            <TextInput
              label={said.period}
              value={period}
              error={read === null ? said.periodNeeded : null}
              onChange={({ currentTarget: { value } }) => {
                setPeriod(value);
                const written = periodIn(value);
                if (written !== null) onChange({ ...oral, period: written });
              }}
            />
            <Autocomplete
              label={said.givenBy}
              data={[...people]}
              maxLength={300}
              value={oral.givenBy}
              onChange={(givenBy) => onChange({ ...oral, givenBy })}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}

function periodIn(text: string): Period | null {
  const parsed = parsePeriod(text);
  return parsed && "period" in parsed ? parsed.period : null;
}
