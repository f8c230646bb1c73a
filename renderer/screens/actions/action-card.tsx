// One action: who does what by when, what is amiss, where it was promised, and what was said of it since.
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconClockPause } from "@tabler/icons-react";
import { useRef, useState } from "react";
import type { MeetingSummary } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import type {
  ActionUpdate,
  FollowedAction,
  RecordedAction,
} from "../../../shared/domain/meeting/actions/action.ts";
import { SILENT_TOO_LONG } from "../../../shared/domain/meeting/actions/follow-actions.ts";
import { words } from "../../text/en-GB.ts";
import { AddUpdate } from "./add-update.tsx";
import { ChangeAction } from "./change-action.tsx";
import { InPrivate } from "./in-private.tsx";
import { type Answers, wordsFor } from "./use-answers.ts";

const said = words.actions;

interface ActionCardProps {
  readonly action: RecordedAction | FollowedAction;
  /** At which the clerk looks at it. */
  readonly meeting: MeetingSummary;
  readonly posts: readonly string[];
  readonly answers: Answers;
}

export function ActionCard({ action, meeting, posts, answers }: ActionCardProps) {
  const [doing, setDoing] = useState<"nothing" | "changing" | "updating">("nothing");
  const card = useRef<HTMLLIElement>(null);
  const close = () => {
    setDoing("nothing");
    card.current?.focus({ preventScroll: true });
  };
  const { task, owner, sentence, updates, isExempt } = action;
  return (
    <li className="action" ref={card} tabIndex={-1}>
      <h3>{task}</h3>
      <p>
        <strong>{owner || said.nobody}</strong>
        {" · "}
        {stateWords(action)}
        {isExempt && <InPrivate />}
      </p>
      <Standing action={action} />
      <p className="quiet">{sourceWords(action)}</p>
      <blockquote className="action-sentence">{sentence}</blockquote>
      <Updates updates={updates} task={task} />
      {doing === "changing" && (
        <ChangeAction action={action} posts={posts} answers={answers} onClose={close} />
      )}
      {doing === "updating" && (
        <AddUpdate action={action} meeting={meeting} answers={answers} onClose={close} />
      )}
      {doing === "nothing" && (
        <CardButtons
          action={action}
          answers={answers}
          onUpdate={() => setDoing("updating")}
          onChange={() => setDoing("changing")}
        />
      )}
    </li>
  );
}

function stateWords({ state, closedOn }: RecordedAction): string {
  const isClosed = state === "done" || state === "dropped";
  return isClosed && closedOn !== undefined ? said.closedOn(state, longDate(closedOn)) : said.states[state];
}

function isFollowed(action: RecordedAction | FollowedAction): action is FollowedAction {
  return "promisedOn" in action;
}

function sourceWords(action: RecordedAction | FollowedAction): string {
  return isFollowed(action)
    ? said.source(longDate(action.promisedOn), action.itemTitle)
    : said.sourceHere(action.itemTitle);
}

/** When it is due, and what is amiss, in words. */
function Standing({ action }: Pick<ActionCardProps, "action">) {
  const { due } = action;
  const isOverdue = isFollowed(action) && action.isOverdue;
  const silentFor = isFollowed(action) ? action.silentFor : 0;
  return (
    <p className="action-standing">
      {due !== null && isOverdue ? (
        <strong className="action-overdue">
          <IconAlertTriangle size={18} aria-hidden /> {said.overdue(longDate(due))}
        </strong>
      ) : (
        <span>{due === null ? said.noDue : said.dueOn(longDate(due))}</span>
      )}
      {silentFor >= SILENT_TOO_LONG && (
        <strong className="action-silent">
          <IconClockPause size={18} aria-hidden /> {said.silent(silentFor)}
        </strong>
      )}
    </p>
  );
}

function Updates({ updates, task }: { readonly updates: readonly ActionUpdate[]; readonly task: string }) {
  if (updates.length === 0) return null;
  return (
    <ol className="action-updates" aria-label={said.updates(task)}>
      {updates.map(({ on, text, meetingId, isMinuted, isExempt }) => (
        <li key={`${on} ${text}`}>
          <span className="quiet">
            {isMinuted && said.minuted(longDate(on))}
            {!isMinuted && (meetingId === null ? longDate(on) : said.atMeeting(longDate(on)))}
          </span>{" "}
          {text}
          {isExempt && <InPrivate />}
        </li>
      ))}
    </ol>
  );
}

interface CardButtonsProps extends Pick<ActionCardProps, "action" | "answers"> {
  readonly onUpdate: () => void;
  readonly onChange: () => void;
}

function CardButtons({ action, answers, onUpdate, onChange }: CardButtonsProps) {
  const button = (text: string, onClick: () => void) => (
    <Button size="compact-md" variant="default" aria-label={said.on(text, action.task)} onClick={onClick}>
      {text}
    </Button>
  );
  const into = (state: "open" | "done" | "dropped") => () =>
    void answers.change(action, { ...action, state }, wordsFor(state, action));
  if (action.state === "refused")
    return (
      <div className="buttons">{button(said.proposeAgain, () => void answers.proposeAgain(action))}</div>
    );
  return (
    <div className="buttons">
      {button(said.addUpdate, onUpdate)}
      {action.state === "open" && button(said.done, into("done"))}
      {action.state === "open" && button(said.drop, into("dropped"))}
      {action.state !== "open" && button(said.openAgain, into("open"))}
      {button(said.change, onChange)}
    </div>
  );
}
