// An answer that stands on no list: an indicator found in the register, or a period as it is written.
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import { periodName } from "../../../../shared/domain/period/period.ts";
import { words } from "../../../text/en-GB.ts";
import { indicatorWords, writtenIndicator, writtenPeriod } from "./answer-choices.ts";
import type { Answer } from "./asked-once.ts";

const said = words.questions;

interface OtherAnswerProps {
  readonly asks: "label" | "period";
  readonly register: ReadonlyMap<string, Indicator>;
  readonly onAnswer: (answer: Answer) => void;
}

export function OtherAnswer({ asks, register, onAnswer }: OtherAnswerProps) {
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const known = useId();
  const indicator = asks === "label" ? writtenIndicator(text, register) : null;
  const period = asks === "period" ? writtenPeriod(text) : null;

  function take(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (indicator) onAnswer({ says: "label", indicator });
    if (period) onAnswer({ says: "period", period });
  }

  return (
    <form className="value-field" onSubmit={take} noValidate>
      <TextInput
        label={said.otherLabel[asks]}
        autoFocus
        value={text}
        list={asks === "label" ? known : undefined}
        description={period ? periodName(period) : said.otherHint[asks]}
        error={tried && !indicator && !period ? said.otherNeeded[asks] : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <datalist id={known}>
        {asks === "label" &&
          [...register.keys()].map((reference) => (
            <option key={reference} value={indicatorWords(reference, register)} />
          ))}
      </datalist>
      <Button type="submit">{said.take}</Button>
    </form>
  );
}
