// The days on which the council's offices are shut although others work.
import { ActionIcon, Button, Textarea } from "@mantine/core";
import { IconArrowBackUp, IconX } from "@tabler/icons-react";
import { memo, useState } from "react";
import { bankHolidayName } from "../../../shared/domain/clear-days/bank-holidays.ts";
import { clearDays } from "../../../shared/domain/clear-days/clear-days.ts";
import { NOTICE_RULES, type Regime } from "../../../shared/domain/clear-days/regime.ts";
import { addDays, type IsoDate, longDate, weekday, yearOf } from "../../../shared/domain/dates.ts";
import { listed } from "../../../shared/domain/listed.ts";
import { words } from "../../text/en-GB.ts";
import { type BodyDraft, dayRows } from "./body-draft.ts";
import { daysIn } from "./days-in-text.ts";
import { type Row, type Rows, valuesOf, withRemoved } from "./rows/rows.ts";

const said = words.settings.days;

interface ClosureDaysProps {
  readonly rows: Rows<IsoDate>;
  readonly regime: Regime;
  readonly onChange: (change: (draft: BodyDraft) => BodyDraft) => void;
}

export const ClosureDays = memo(function ClosureDays({ rows, regime, onChange }: ClosureDaysProps) {
  const set = (next: (rows: Rows<IsoDate>) => Rows<IsoDate>) =>
    onChange((draft) => ({ ...draft, closureDays: next(draft.closureDays) }));
  const years = [...new Set(rows.map(({ value }) => yearOf(value)))];
  const days = valuesOf(rows);
  const last = days.at(-1);
  return (
    <section className="settings-rows">
      <p className="quiet">{said.lead}</p>
      <AddDays
        days={days}
        onAdd={(more) =>
          set((all) => {
            const removed = all.filter(({ isRemoved, value }) => isRemoved && !more.includes(value));
            const kept = dayRows([...valuesOf(all), ...more]);
            return [...kept, ...removed].sort((one, other) => (one.value < other.value ? -1 : 1));
          })
        }
      />
      {rows.length === 0 && <p>{said.none}</p>}
      {years.map((year) => (
        <section key={year} aria-label={String(year)}>
          <h2>{year}</h2>
          <ul className="closure-days">
            {rows
              .filter(({ value }) => yearOf(value) === year)
              .map((row) => (
                <li key={row.key}>
                  <ClosureDay
                    row={row}
                    onRemoved={(isRemoved) => set((all) => withRemoved(all, row.key, isRemoved))}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {last && <p className="note">{effectOf(last, days, regime)}</p>}
    </section>
  );
});

interface AddDaysProps {
  readonly days: readonly IsoDate[];
  readonly onAdd: (days: readonly IsoDate[]) => void;
}

function AddDays({ days, onAdd }: AddDaysProps) {
  const [text, setText] = useState("");
  const found = daysIn(text);
  const more = found.days.filter((day) => !days.includes(day));
  const there = found.days.filter((day) => days.includes(day));
  return (
    <div className="add-days">
      <Textarea
        label={said.add}
        description={said.addHint}
        autosize
        minRows={1}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">
        {more.length > 0 && <p>{said.understood(listed(more.map(longDate)))}</p>}
        {there.length > 0 && (
          <p className="quiet">
            {said.already}: {listed(there.map(longDate))}.
          </p>
        )}
        {found.notUnderstood.length > 0 && (
          <p className="wrong">{said.notUnderstood(listed(found.notUnderstood))}</p>
        )}
      </div>
      <Button
        variant="default"
        disabled={more.length === 0}
        onClick={() => {
          onAdd(more);
          setText(found.notUnderstood.join("\n"));
        }}
      >
        {said.addThese(more.length)}
      </Button>
    </div>
  );
}

interface ClosureDayProps {
  readonly row: Row<IsoDate>;
  readonly onRemoved: (isRemoved: boolean) => void;
}

function ClosureDay({ row: { value, isRemoved }, onRemoved }: ClosureDayProps) {
  const name = longDate(value);
  const turn = isRemoved ? `${words.settings.putBack}: ${name}` : words.settings.remove(name);
  const Mark = isRemoved ? IconArrowBackUp : IconX;
  return (
    <>
      <span>
        {isRemoved ? <s className="quiet">{name}</s> : name}
        <span className="aside">{whyAnyway(value) ?? weekday(value)}</span>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={turn}
        title={turn}
        onClick={() => onRemoved(!isRemoved)}
      >
        <Mark size={18} aria-hidden />
      </ActionIcon>
    </>
  );
}

function whyAnyway(day: IsoDate): string | null {
  const isWeekend = weekday(day) === "Saturday" || weekday(day) === "Sunday";
  const reason = isWeekend ? weekday(day) : bankHolidayName(day);
  return reason === null ? null : said.anyway(reason);
}

/** What the closure days come to for a meeting on the first working Wednesday in the week after the last of them. */
function effectOf(last: IsoDate, days: readonly IsoDate[], regime: Regime): string {
  let meeting = addDays(last, 5);
  while (weekday(meeting) !== "Wednesday" || bankHolidayName(meeting) !== null) meeting = addDays(meeting, 1);
  const { latestPublication } = clearDays(meeting, NOTICE_RULES[regime].agendaDays, days);
  const named = (day: IsoDate) => `${weekday(day)} ${longDate(day)}`;
  return said.effect(named(meeting), named(latestPublication));
}
