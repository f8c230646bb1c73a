// The questions that a return asks once, each answered for all cells that it concerns.
import { Button } from "@mantine/core";
import type { ReturnReading } from "../../../../shared/contract.ts";
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import type { Period } from "../../../../shared/domain/period/period.ts";
import type { Candidate } from "../../../../shared/domain/return/candidate.ts";
import type { CellNamed, Question } from "../../../../shared/domain/return/memory/memory.ts";
import { words } from "../../../text/en-GB.ts";
import type { QueuedReturn } from "../queue/queue.ts";
import type { ReturnsDesk } from "../queue/use-returns-desk.ts";
import { Asked } from "./asked.tsx";
import { type Answer, answerTo, questionKey, withAnswerTo } from "./asked-once.ts";

const said = words.questions;

/** More names than this that nobody knows can be put aside together. */
const FEW_LINES = 2;

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

  function withLeft(question: Question, isLeft: boolean): readonly string[] {
    const others = leftForNow.filter((key) => key !== questionKey(question));
    return isLeft ? [...others, questionKey(question)] : others;
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
          onLeave={(isLeft) => returns.leaveForNow(file.id, withLeft(question, isLeft))}
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

function concernedBy({ cells }: Question, { candidates }: ReturnReading): readonly Candidate[] {
  const at = new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return candidates.filter(({ sheet, cell }) => at.has(`${sheet}!${cell}`));
}
