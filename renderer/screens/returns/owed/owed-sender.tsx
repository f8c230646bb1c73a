// One post: how it stands for the month, what is outstanding, and what to send it.
import { Button } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleHalf2,
  IconClock,
  IconCopy,
  IconFileSpreadsheet,
} from "@tabler/icons-react";
import { useState } from "react";
import { longDate } from "../../../../shared/domain/dates.ts";
import { isOutstanding, type SenderOwes, type SenderState } from "../../../../shared/domain/owed/owed.ts";
import { type Month, periodName } from "../../../../shared/domain/period/period.ts";
import { templateFileName } from "../../../../shared/domain/template/template.ts";
import { useLine } from "../../../backend.ts";
import { desk } from "../../../desk.ts";
import { asRefusal } from "../../../line.ts";
import { copyText } from "../../../parts/copy-text.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { words } from "../../../text/en-GB.ts";

const said = words.owed;

const ICONS: Readonly<Record<SenderState, typeof IconClock>> = {
  late: IconAlertTriangle,
  incomplete: IconCircleHalf2,
  owed: IconClock,
  sent: IconCircleCheck,
};

interface OwedSenderProps {
  readonly owes: SenderOwes;
  readonly month: Month;
}

export function OwedSender({ owes, month }: OwedSenderProps) {
  const { sender, state, indicators, commentary, sentOn } = owes;
  const Mark = ICONS[state];
  const outstanding = indicators.filter(isOutstanding);
  return (
    <li className="owed-sender">
      <Mark size={22} aria-hidden className={`owed-${state}`} />
      <div className="owed-words">
        <p>
          <strong>{sender}</strong>
        </p>
        <p>
          {said.states[state]}
          <span className="quiet">
            {": "}
            {said.count(indicators.length - outstanding.length, indicators.length)}
            {sentOn && `, ${said.sentOn(longDate(sentOn))}`}
            {commentary.length > 0 && `. ${said.commentary(commentary.length)}`}
          </span>
        </p>
        {(outstanding.length > 0 || commentary.length > 0) && (
          <details>
            <summary>{said.details}</summary>
            <ul className="owed-list">
              {outstanding.map(({ reference, name, period }) => (
                <li key={reference}>
                  {reference} {name}, {periodName(period)}
                </li>
              ))}
              {commentary.map(({ reference, name, period, why }) => (
                <li key={`comment ${reference}`}>
                  {said.commentFor(`${reference} ${name}`, periodName(period))} ({said.why[why]})
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <SenderButtons owes={owes} month={month} />
    </li>
  );
}

function SenderButtons({ owes: { sender, chase }, month }: OwedSenderProps) {
  const line = useLine();
  const say = useNotice();
  const [busy, setBusy] = useState(false);

  function copy(note: string) {
    if (copyText(note)) say({ notice: "done", text: said.copied(sender) });
  }

  async function saveTemplate() {
    setBusy(true);
    say(null);
    try {
      const place = await desk.choosePlace(templateFileName({ sender, month }));
      if (!place) return;
      const { fileName, indicators } = await line.call("templates.write", {
        sender,
        period: month,
        place: place.id,
      });
      say({ notice: "done", text: said.saved(fileName, indicators), reveal: () => desk.reveal(place.id) });
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="owed-buttons">
      {chase !== null && (
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconCopy size={18} aria-hidden />}
          aria-label={said.copyFor(sender)}
          onClick={() => copy(chase)}
        >
          {said.copy}
        </Button>
      )}
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        aria-label={said.templateFor(sender)}
        loading={busy}
        onClick={() => void saveTemplate()}
      >
        {said.template}
      </Button>
    </div>
  );
}
