// One question that is asked once: its words, the figures that it decides on, and the answers to choose from.
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import { type Period, shortPeriodName } from "../../../../shared/domain/period/period.ts";
import type { Candidate } from "../../../../shared/domain/return/candidate.ts";
import type { CellNamed, Question } from "../../../../shared/domain/return/memory/memory.ts";
import { words } from "../../../text/en-GB.ts";
import { answerWords, choicesOf, indicatorWords, placeOfAnswer } from "./answer-choices.ts";
import type { Answer } from "./asked-once.ts";
import { NewIndicatorForm } from "./new-indicator.tsx";
import { OtherAnswer } from "./other-answer.tsx";

const said = words.questions;
const CELLS_NAMED = 3;

/** What is asked further where no answer on the list is the right one. */
type Further = "other" | "new";

interface AskedProps {
  readonly question: Question;
  /** The figures that the answer decides on. */
  readonly concerned: readonly Candidate[];
  readonly answer: Answer | null;
  readonly isLeft: boolean;
  readonly register: ReadonlyMap<string, Indicator>;
  /** The period that the scorecard shows. */
  readonly reports: Period | null;
  readonly onShow: (cell: CellNamed) => void;
  readonly onAnswer: (answer: Answer | null) => void;
  /** Leaves it for now, or takes it up again. */
  readonly onLeave: (isLeft: boolean) => void;
}

export function Asked(props: AskedProps) {
  const { question, concerned, register, onShow, onAnswer } = props;
  const [wants, setWants] = useState<Further | null>(null);

  function say(further: Answer) {
    setWants(null);
    onAnswer(further);
  }

  return (
    <div className="question">
      <div className="question-words">
        <p>
          <strong>{askedWords(question, register)}</strong>
        </p>
        <Concerns {...{ question, concerned, register, onShow }} />
      </div>
      <div className="question-choice">
        <AnswerSelect {...props} wants={wants} onWants={setWants} />
        {wants === "other" && (question.asks === "label" || question.asks === "period") && (
          <OtherAnswer asks={question.asks} register={register} onAnswer={say} />
        )}
        {wants === "new" && question.asks === "label" && (
          <NewIndicatorForm
            label={question.label}
            register={register}
            onAdded={(indicator) => say({ says: "label", indicator })}
          />
        )}
      </div>
    </div>
  );
}

interface AnswerSelectProps extends AskedProps {
  readonly wants: Further | null;
  readonly onWants: (wants: Further | null) => void;
}

function AnswerSelect({ question, register, reports, wants, onWants, ...props }: AnswerSelectProps) {
  const { answer, isLeft, onAnswer, onLeave } = props;
  const choices = choicesOf(question, register, reports);
  const place = answer ? placeOfAnswer(choices, answer) : -1;
  const isElse = answer !== null && place === -1;
  const stands = isElse ? "said" : answer ? String(place) : isLeft ? "later" : "";

  function choose(value: string) {
    const further = value === "other" || value === "new" ? value : null;
    onWants(further);
    if (further || value === "said") return;
    const chosen = value === "" ? undefined : choices[Number(value)];
    if ((value === "later") !== isLeft) onLeave(value === "later");
    if (chosen || answer) onAnswer(chosen?.answer ?? null);
  }

  return (
    <NativeSelect
      label={said.choose[question.asks]}
      value={wants ?? stands}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: "", label: said.chooseHint },
        ...(isElse ? [{ value: "said", label: answerWords(answer, register) }] : []),
        ...choices.map(({ label }, index) => ({ value: String(index), label })),
        ...furtherOf(question),
        { value: "later", label: said.later },
      ]}
    />
  );
}

function furtherOf({ asks }: Question): readonly { readonly value: Further; readonly label: string }[] {
  if (asks !== "label" && asks !== "period") return [];
  const other = { value: "other", label: said.other[asks] } as const;
  return asks === "label" ? [other, { value: "new", label: said.newIndicator }] : [other];
}

interface ConcernsProps extends Pick<AskedProps, "register" | "onShow"> {
  readonly question: Question;
  readonly concerned: readonly Candidate[];
}

/** The figures that the answer decides on, and where the first of them stands. */
function Concerns({ question, concerned, register, onShow }: ConcernsProps) {
  const [first] = question.cells;
  if (!first) return null;
  const shown = concerned.slice(0, CELLS_NAMED).map(({ indicator, label, period, raw }) => {
    const month = period ? shortPeriodName(period) : "";
    if (question.asks === "label" || question.asks === "heading") return said.figure(raw, month);
    return [indicator ? indicatorWords(indicator, register) : label, month].filter(Boolean).join(", ");
  });
  return (
    <p className="quiet">
      {shown.length > 0 && said.cells(shown, concerned.length - shown.length)}{" "}
      <button type="button" className="to-cell" onClick={() => onShow(first)}>
        {words.returns.show(words.returns.cellOn(first.cell, first.sheet))}
      </button>
    </p>
  );
}

function askedWords(question: Question, register: ReadonlyMap<string, Indicator>): string {
  switch (question.asks) {
    case "mark":
      return question.mark === "" ? said.emptyMark : said.mark(question.mark);
    case "label":
      return said.label(question.label);
    case "heading":
      return said.heading(question.heading);
    case "percent":
      return said.percent(question.raw, indicatorWords(question.indicator, register));
    case "period":
      return said.period;
  }
}
