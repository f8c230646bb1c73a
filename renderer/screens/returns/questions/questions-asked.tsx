// The doubtful figures of a return as questions, each with a small choice.
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Decision, ReturnReading } from "../../../../shared/contract.ts";
import { shortPeriodName } from "../../../../shared/domain/period/period.ts";
import type { Candidate } from "../../../../shared/domain/return/understand.ts";
import { measureOf, valueOrDash } from "../../../parts/figure-text.ts";
import { words } from "../../../text/en-GB.ts";
import { type Question, questionsOf, suggestedValue, type Take, withAnswer } from "./questions.ts";

const said = words.returns;

type Choice = keyof typeof said.choices;

interface QuestionsProps {
  readonly reading: ReturnReading;
  readonly decisions: readonly Decision[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
}

export function Questions({ reading, decisions, onDecide }: QuestionsProps) {
  const questions = questionsOf(reading, decisions);
  const toAnswer = questions.filter(({ mustAnswer }) => mustAnswer);
  const toLookAt = questions.filter(({ mustAnswer }) => !mustAnswer);
  const ask = (question: Question) => (
    <Asked
      key={question.key}
      question={question}
      onAnswer={(take) => onDecide(withAnswer(decisions, question, take))}
    />
  );
  return (
    <>
      {toAnswer.length > 0 && (
        <section aria-labelledby="questions">
          <h3 id="questions">{said.questions}</h3>
          {toAnswer.map(ask)}
        </section>
      )}
      {toLookAt.length > 0 && (
        <details>
          <summary>{said.takeOtherwise(toLookAt.length)}</summary>
          {toLookAt.map(ask)}
        </details>
      )}
    </>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly onAnswer: (take: Take | null) => void;
}

function Asked({ question, onAnswer }: AskedProps) {
  const { raw, candidates, taken, mustAnswer, why } = question;
  const [wantsValue, setWantsValue] = useState(false);
  const choice: Choice = wantsValue ? "value" : (taken?.kind ?? "");
  const [first] = candidates;
  if (!first) return null;

  function choose(next: Choice) {
    setWantsValue(next === "value");
    if (next === "value") return;
    onAnswer(next === "" ? null : { kind: next });
  }

  return (
    <div className="question">
      <div className="question-words">
        <p>
          <strong>{askedWords(question)}</strong>
        </p>
        {why.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="quiet">{whereWords(candidates)}</p>
      </div>
      <div className="question-choice">
        <NativeSelect
          label={said.choiceLabel}
          value={choice}
          onChange={(event) => choose(event.currentTarget.value as Choice)}
          data={Object.entries(said.choices).map(([value, label]) => ({
            value,
            label: value === "" && !mustAnswer ? said.keepAsRead : label,
          }))}
        />
        {choice === "value" && (
          <ValueField
            key={raw}
            candidate={first}
            taken={taken?.kind === "value" ? taken.value : null}
            onTake={(value) => {
              setWantsValue(false);
              onAnswer({ kind: "value", value });
            }}
          />
        )}
      </div>
    </div>
  );
}

interface ValueFieldProps {
  readonly candidate: Candidate;
  readonly taken: number | null;
  readonly onTake: (value: number) => void;
}

function ValueField({ candidate, taken, onTake }: ValueFieldProps) {
  const [text, setText] = useState(String(taken ?? suggestedValue(candidate) ?? ""));
  const value = Number(text.replace("%", "").trim());
  const isNumber = text.trim() !== "" && Number.isFinite(value);
  return (
    <form
      className="value-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNumber) onTake(value);
      }}
    >
      <TextInput
        label={said.value}
        inputMode="decimal"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={isNumber || text.trim() === "" ? null : said.notANumber}
        rightSection={candidate.unit === "%" ? "%" : null}
      />
      {value !== taken && (
        <Button type="submit" disabled={!isNumber}>
          {said.takeValue}
        </Button>
      )}
    </form>
  );
}

function askedWords({ raw, candidates: [first, ...others], mustAnswer }: Question): string {
  const mark = raw.trim();
  const isNumber = mark !== "" && Number.isFinite(Number(mark.replace("%", "")));
  if (!isNumber) return said.question(mark, others.length + 1);
  if (mustAnswer || !first) return said.questionOne(mark);
  return said.readAs(mark, valueOrDash(measureOf(first, [first.value]), first.value));
}

function whereWords(candidates: readonly Candidate[]): string {
  const places = candidates.slice(0, 4).map(({ indicator, label, period, sheet, cell }) => {
    const month = period ? shortPeriodName(period) : "";
    return `${indicator ?? ""} ${label}, ${month} (${said.cellOn(cell, sheet)})`.trim();
  });
  return [...places, ...(candidates.length > 4 ? [said.more(candidates.length - 4)] : [])].join("; ");
}
