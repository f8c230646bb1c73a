// Actions: what the minutes of a meeting promise, what earlier meetings left to do, and what came of it.
import "../../styles/actions.css";
import { Button } from "@mantine/core";
import { IconChecklist } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { ActionsAtMeeting, MeetingSummary } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import type { RecordedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { useQuery } from "../../backend.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { ActionCard } from "./action-card.tsx";
import { Proposal } from "./proposal.tsx";
import { type Answered, type Answers, useAnswers } from "./use-answers.ts";

const said = words.actions;

export default function ActionsScreen({ meeting }: { readonly meeting: MeetingSummary }) {
  const actions = useQuery("actions.list", { meeting: meeting.id });
  return (
    <div className="screen actions">
      <div>
        <h1>
          {said.title}, {meeting.body}
        </h1>
        <p className="quiet">{said.asAt(longDate(meeting.date))}</p>
      </div>
      {actions.state === "loading" && <p role="status">{words.shell.loading}</p>}
      {actions.state === "refused" && <RefusalNote refusal={actions.refusal} />}
      {actions.state === "ready" && <Drawn key={meeting.id} meeting={meeting} actions={actions.value} />}
    </div>
  );
}

interface DrawnProps {
  readonly meeting: MeetingSummary;
  readonly actions: ActionsAtMeeting;
}

function Drawn({ meeting, actions: { proposed, open, made, closed } }: DrawnProps) {
  const answers = useAnswers();
  const posts = usePosts(meeting);
  const kept = made.filter(({ state }) => state !== "refused");
  const refused = made.filter(({ state }) => state === "refused");
  const around = { meeting, posts, answers };
  if ([proposed, open, made, closed].every(({ length }) => length === 0))
    return <EmptyState icon={IconChecklist} title={said.emptyTitle} text={said.empty} />;
  return (
    <>
      <LastAnswer answered={answers.last} />
      <section aria-labelledby="proposed-actions">
        <h2 id="proposed-actions">{said.proposed}</h2>
        <p className="quiet">
          {proposed.length === 0 ? said.noneProposed : said.proposedLead(proposed.length)}
        </p>
        <ol className="action-list">
          {proposed.map((one) => (
            <Proposal key={`${one.itemId} ${one.sentence}`} proposed={one} posts={posts} answers={answers} />
          ))}
        </ol>
        <Folded title={said.setAside(refused.length)} actions={refused} {...around} />
      </section>
      <section aria-labelledby="open-actions">
        <h2 id="open-actions">{said.open}</h2>
        {open.length === 0 && <p className="quiet">{said.noneOpen}</p>}
        <Cards actions={open} {...around} />
        <Folded title={said.closed(closed.length)} actions={closed} {...around} />
      </section>
      {kept.length > 0 && (
        <section aria-labelledby="made-actions">
          <h2 id="made-actions">{said.made}</h2>
          <Cards actions={kept} {...around} />
        </section>
      )}
    </>
  );
}

/** Those on the roll of the body, officers first: it is they who mostly promise. */
function usePosts({ bodyId }: MeetingSummary): readonly string[] {
  const bodies = useQuery("bodies.list", {});
  const body = bodies.state === "ready" ? bodies.value.find(({ id }) => id === bodyId) : undefined;
  const names = (isOfficer: boolean) =>
    (body?.roll ?? []).filter(({ kind }) => (kind === "officer") === isOfficer).map(({ name }) => name);
  return [...new Set([...names(true), ...names(false)])];
}

interface CardsProps extends Pick<DrawnProps, "meeting"> {
  readonly actions: readonly RecordedAction[];
  readonly posts: readonly string[];
  readonly answers: Answers;
}

function Cards({ actions, ...around }: CardsProps) {
  return (
    <ol className="action-list">
      {actions.map((action) => (
        <ActionCard key={action.id} action={action} {...around} />
      ))}
    </ol>
  );
}

function Folded({ title, ...cards }: CardsProps & { readonly title: string }) {
  if (cards.actions.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <Cards {...cards} />
    </details>
  );
}

/** Says what was done, and takes the focus that was lost with the button that did it. */
function LastAnswer({ answered }: { readonly answered: Answered | null }) {
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const undo = said.current?.querySelector("button");
    if (answered) (undo ?? said.current)?.focus({ preventScroll: true });
  }, [answered]);
  return (
    <div ref={said} className="action-answered" role="status" tabIndex={-1}>
      {answered && (
        <>
          <span>{answered.text}</span>
          {answered.undo && (
            <Button size="compact-md" variant="light" onClick={() => void answered.undo?.()}>
              {words.actions.undo}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
