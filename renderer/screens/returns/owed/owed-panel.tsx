// Who owes which figures for a month, with a note to chase them by and a template for them to fill in.
import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { longDate } from "../../../../shared/domain/dates.ts";
import type { OwedForMonth } from "../../../../shared/domain/owed/owed.ts";
import {
  isMonth,
  type Month,
  nextPeriod,
  type Period,
  periodName,
  previousPeriod,
} from "../../../../shared/domain/period/period.ts";
import { useQuery } from "../../../backend.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { OwedSender } from "./owed-sender.tsx";

const said = words.owed;

export function OwedPanel() {
  const [month, setMonth] = useState<Month | null>(null);
  const owed = useQuery("returns.owed", { period: month });
  const [last, setLast] = useState<OwedForMonth | null>(null);
  if (owed.state === "ready" && owed.value !== last) setLast(owed.value);
  if (owed.state === "refused") return <RefusalNote refusal={owed.refusal} />;
  // While another month is fetched, the one before stays in sight, so that nothing jumps.
  const shown = owed.state === "ready" ? owed.value : last;
  if (!shown) return null;
  const goTo = (period: Period) => isMonth(period) && setMonth(period);
  return (
    <section className="owed" aria-labelledby="owed">
      <div className="owed-head">
        <div>
          <h2 id="owed">{said.title(periodName(shown.period))}</h2>
          <p className="quiet">{said.due(longDate(shown.due))}</p>
        </div>
        <div className="owed-months">
          <ActionIcon
            variant="default"
            aria-label={said.monthBefore}
            title={said.monthBefore}
            onClick={() => goTo(previousPeriod(shown.period))}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={said.monthAfter}
            title={said.monthAfter}
            onClick={() => goTo(nextPeriod(shown.period))}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {shown.senders.length === 0 && <p className="quiet">{said.nobody}</p>}
      {shown.senders.length > 0 && (
        <ul className="owed-senders">
          {shown.senders.map((each) => (
            <OwedSender key={`${shown.period} ${each.sender}`} owes={each} month={shown.period} />
          ))}
        </ul>
      )}
    </section>
  );
}
