// The shell: places at the left, whose meeting it is at the top, the screen in sight, and what the backend's state calls for.
import { lazy, Suspense, startTransition, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { MeetingSummary } from "../shared/contract.ts";
import { latestMeeting } from "../shared/domain/meeting/latest-meeting.ts";
import { useConnections, useQuery } from "./backend.ts";
import { nextThing, type Place } from "./next-thing.ts";
import { FaultBoundary } from "./parts/fault-boundary.tsx";
import { Header } from "./parts/header.tsx";
import { useMenu } from "./parts/menu.ts";
import { useNotice } from "./parts/notices.tsx";
import { Rail } from "./parts/rail.tsx";
import { RefusalNote } from "./parts/refusal-note.tsx";
import { Restarted } from "./parts/restarted.tsx";
import { FirstStart } from "./screens/first-start.tsx";
import { LateReturnsScreen } from "./screens/returns/late-returns-screen.tsx";
import { isFinished } from "./screens/returns/queue/queue.ts";
import { type ReturnsDesk, useReturnsDesk } from "./screens/returns/queue/use-returns-desk.ts";
import { ScorecardScreen } from "./screens/scorecard/scorecard-screen.tsx";
import { words } from "./text/en-GB.ts";

// A window opens on the scorecard; the other screens are read when they are gone to.
const MeetingScreen = lazy(() => import("./screens/meeting/meeting-screen.tsx"));
const ActionsScreen = lazy(() => import("./screens/actions/actions-screen.tsx"));
const PapersScreen = lazy(() => import("./screens/papers/papers-screen.tsx"));
const SearchScreen = lazy(() => import("./screens/search/search-screen.tsx"));
const SettingsScreen = lazy(() => import("./screens/settings/settings-screen.tsx"));

export function App() {
  const connections = useConnections();
  const status = useQuery("store.status", {});
  const meetings = useQuery("meetings.list", {});
  const returns = useReturnsDesk();

  if (status.state === "refused") return <Alone refusal={status.refusal} />;
  if (meetings.state === "refused") return <Alone refusal={meetings.refusal} />;
  if (status.state === "loading" || meetings.state === "loading") return <Fetching />;
  const [first, ...others] = meetings.value;
  return (
    <>
      {status.notRenewed && <RefusalNote refusal={status.notRenewed} />}
      {connections > 1 && !status.notRenewed && <Restarted key={connections} />}
      {first ? (
        <Workplace
          meetings={[first, ...others]}
          startAt={startPlace(status.value.readings)}
          returns={returns}
        />
      ) : (
        <FirstStart onExample={(files) => returns.bringIn(files)} />
      )}
    </>
  );
}

function startPlace(readings: number): Place {
  return readings > 0 ? "scorecard" : "returns";
}

interface WorkplaceProps {
  readonly meetings: readonly [MeetingSummary, ...MeetingSummary[]];
  readonly startAt: Place;
  readonly returns: ReturnsDesk;
}

function Workplace({ meetings, startAt, returns }: WorkplaceProps) {
  const say = useNotice();
  const [place, goTo] = useState<Place>(returns.queue.length > 0 ? "returns" : startAt);
  const setPlace = (next: Place) => {
    if (next !== place) say(null);
    // The screen in sight stays until the next is read; else a "fetching" would stand there for a third of a second.
    startTransition(() => goTo(next));
  };
  const content = useRef<HTMLElement>(null);
  const entered = useRef(place);
  useLayoutEffect(() => {
    if (entered.current !== place) content.current?.scrollTo(0, 0);
    entered.current = place;
  }, [place]);
  // Each place is entered by the keyboard too; not before it is painted, because to take the focus it is laid out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each place anew
  useEffect(() => {
    if (document.activeElement === document.body) content.current?.focus();
  }, [place]);
  const [chosen, setChosen] = useState<string | null>(null);
  const meeting = meetings.find(({ id }) => id === chosen) ?? latestMeeting(meetings);
  const scorecard = useQuery("scorecards.show", { meeting: meeting.id });
  const record = useQuery("meetings.show", { meeting: meeting.id });

  useMenu("show returns", () => setPlace("returns"));
  useMenu("show scorecard", () => setPlace("scorecard"));
  useMenu("show meeting", () => setPlace("meeting"));
  useMenu("show actions", () => setPlace("actions"));
  useMenu("show papers", () => setPlace("papers"));
  useMenu("show search", () => setPlace("search"));
  useMenu("show settings", () => setPlace("settings"));
  useMenu("bring in returns", () => {
    setPlace("returns");
    void returns.choose();
  });
  useDrop((files) => {
    setPlace("returns");
    void returns.drop(files);
  });

  const next = nextThing(
    returns.queue,
    scorecard.state === "ready" ? scorecard.value : null,
    record.state === "ready" ? record.value : null,
  );
  const isKnown = scorecard.state !== "loading" && record.state !== "loading";
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.shell.skip}
      </a>
      <Header
        meetings={meetings}
        meeting={meeting}
        onMeeting={setChosen}
        scorecard={scorecard.state === "ready" ? scorecard.value : null}
        next={isKnown && next?.place !== place ? next : null}
        onGo={setPlace}
      />
      <Rail
        place={place}
        onPlace={setPlace}
        waiting={returns.queue.filter((queued) => !isFinished(queued)).length}
      />
      <main id="content" tabIndex={-1} ref={content}>
        <Suspense fallback={<p role="status">{words.shell.loading}</p>}>
          <FaultBoundary key={place}>
            {place === "scorecard" && (
              <ScorecardScreen
                meeting={meeting}
                scorecard={scorecard}
                onReturns={() => setPlace("returns")}
              />
            )}
            {place === "returns" && (
              <LateReturnsScreen
                returns={returns}
                scorecard={scorecard.state === "ready" ? scorecard.value : null}
                onScorecard={() => setPlace("scorecard")}
              />
            )}
            {place === "meeting" && <MeetingScreen key={meeting.id} record={record} onMeeting={setChosen} />}
            {place === "actions" && <ActionsScreen meeting={meeting} />}
            {place === "papers" && <PapersScreen record={record} />}
            {place === "search" && (
              <SearchScreen
                onMeeting={(id) => {
                  setChosen(id);
                  setPlace("meeting");
                }}
              />
            )}
            {place === "settings" && <SettingsScreen bodyId={meeting.bodyId} onMeeting={setChosen} />}
          </FaultBoundary>
        </Suspense>
      </main>
    </div>
  );
}

/** Takes files that are dropped anywhere on the window, and keeps the window from opening them itself. */
function useDrop(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      event.preventDefault();
      document.body.classList.add("dropping");
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) document.body.classList.remove("dropping");
    };
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      document.body.classList.remove("dropping");
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    window.addEventListener("dragover", allow);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", dropped);
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", dropped);
    };
  });
}

function Alone({ refusal }: { readonly refusal: Parameters<typeof RefusalNote>[0]["refusal"] }) {
  return (
    <main className="alone">
      <h1>Resolved</h1>
      <RefusalNote refusal={refusal} />
    </main>
  );
}

function Fetching() {
  return (
    <main className="alone">
      <h1 className="unseen">Resolved</h1>
      <p role="status">{words.shell.loading}</p>
    </main>
  );
}
