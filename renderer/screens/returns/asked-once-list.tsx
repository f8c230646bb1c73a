// The questions that a return asks once, each answered for all cells that it concerns.
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { ReturnReading } from "../../../shared/contract.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { type Period, shortPeriodName } from "../../../shared/domain/period/period.ts";
import type { Candidate } from "../../../shared/domain/return/candidate.ts";
import type { CellNamed, Question } from "../../../shared/domain/return/memory/memory.ts";
import { words } from "../../text/en-GB.ts";
import { answerWords, choicesOf, indicatorWords, placeOfAnswer } from "./answer-choices.ts";
import { type Answer, answerTo, questionKey, withAnswerTo } from "./asked-once.ts";
import { OtherAnswer } from "./other-answer.tsx";
import type { QueuedReturn } from "./queue.ts";
import type { ReturnsDesk } from "./use-returns-desk.ts";

const said = words.questions;

/** More names than this that nobody knows can be put aside together. */
const FEW_LINES = 2;
const CELLS_NAMED = 3;

interface AskedOnceListProps {
  readonly queued: QueuedReturn;
  readonly reading: ReturnReading;
  readonly returns: ReturnsDesk;
  readonly register: ReadonlyMap<string, Indicator>;
  readonly reports: Period | null;
  readonly onShow: (cell: CellNamed) => void;
}

export function AskedOnceList({ queued, reading, returns, register, reports, onShow }: AskedOnceListProps) {
  const { file, asked, answers, leftForNow } = queued;
  const openLines = asked.filter(
    (question) => question.asks === "label" && answerTo(answers, question) === null,
  );
  if (asked.length === 0) return null;

  function putAside() {
    const notWanted: Answer = { says: "label", indicator: null };
    returns.answer(
      file.id,
      openLines.reduce((all, question) => withAnswerTo(all, question, notWanted), answers),
    );
  }

  return (
    <section className="asked-once" aria-labelledby="asked-once">
      <h3 id="asked-once">{said.title}</h3>
      {asked.map((question) => (
        <Asked
          key={questionKey(question)}
          question={question}
          concerned={concernedBy(question, reading)}
          answer={answerTo(answers, question)}
          isLeft={leftForNow.includes(questionKey(question))}
          register={register}
          reports={reports}
          onShow={onShow}
          onAnswer={(answer) => returns.answer(file.id, withAnswerTo(answers, question, answer))}
          onLeave={() => returns.leaveForNow(file.id, [questionKey(question)])}
        />
      ))}
      {openLines.length > FEW_LINES && (
        <Button variant="default" onClick={putAside}>
          {said.noneWanted(openLines.length)}
        </Button>
      )}
    </section>
  );
}

interface AskedProps extends Pick<AskedOnceListProps, "register" | "reports" | "onShow"> {
  readonly question: Question;
  /** The figures that the answer decides on. */
  readonly concerned: readonly Candidate[];
  readonly answer: Answer | null;
  readonly isLeft: boolean;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly onLeave: () => void;
}

function Asked({
  question,
  concerned,
  answer,
  isLeft,
  register,
  reports,
  onShow,
  onAnswer,
  onLeave,
}: AskedProps) {
  const choices = choicesOf(question, register, reports);
  const place = answer ? placeOfAnswer(choices, answer) : -1;
  const isOther = answer !== null && place === -1;
  const takesOther = question.asks === "label" || question.asks === "period";
  const [wantsOther, setWantsOther] = useState(false);
  const chosen = wantsOther ? "other" : isOther ? "said" : answer ? String(place) : isLeft ? "later" : "";

  function choose(value: string) {
    setWantsOther(value === "other");
    if (value === "later") onLeave();
    if (value === "other" || value === "said") return;
    if (answer || choices[Number(value)]) onAnswer(choices[Number(value || "-1")]?.answer ?? null);
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
        <NativeSelect
          label={said.choose[question.asks]}
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            { value: "", label: said.chooseHint },
            ...(isOther ? [{ value: "said", label: answerWords(answer, register) }] : []),
            ...choices.map(({ label }, index) => ({ value: String(index), label })),
            ...(takesOther ? [{ value: "other", label: said.other[question.asks] }] : []),
            { value: "later", label: said.later },
          ]}
        />
        {wantsOther && takesOther && (
          <OtherAnswer
            asks={question.asks}
            register={register}
            onAnswer={(other) => {
              setWantsOther(false);
              onAnswer(other);
            }}
          />
        )}
      </div>
    </div>
  );
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

function concernedBy({ cells }: Question, { candidates }: ReturnReading): readonly Candidate[] {
  const at = new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return candidates.filter(({ sheet, cell }) => at.has(`${sheet}!${cell}`));
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
