// The settings of one body, in parts.
import { Tabs } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import { useMenu } from "../../parts/menu.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { type BodyDraft, PARTS, type Part } from "./body-draft.ts";
import { ClosureDays } from "./closure-days.tsx";
import { FirstMeeting } from "./first-meeting.tsx";
import { HowItWorks } from "./how-it-works.tsx";
import { Phrases } from "./phrases.tsx";
import { Roll } from "./roll/roll.tsx";
import { valuesOf } from "./rows/rows.ts";
import { SaveBar } from "./save-bar.tsx";
import { StandingItems } from "./standing-items.tsx";
import { unsaved } from "./unsaved.ts";
import { useBodyDraft } from "./use-body-draft.ts";

const said = words.settings;

interface BodySettingsProps {
  readonly body: Body;
  /** True while the store does not hold it. */
  readonly isNew: boolean;
  /** Hears the name of the body as it is written. */
  readonly onNamed: (name: string) => void;
  readonly onMeeting: (meeting: string) => void;
  readonly onLeaveOut: () => void;
}

export function BodySettings({ body, isNew, onNamed, onMeeting, onLeaveOut }: BodySettingsProps) {
  const being = useBodyDraft(body, isNew);
  const { draft, change, faults } = being;
  const [part, setPart] = useState<Part>("body");
  useMenu("save minutes", () => void being.save());
  useEffect(() => onNamed(draft.name.trim()), [draft.name, onNamed]);
  const set = useCallback(
    (fields: Partial<BodyDraft>) => change((before) => ({ ...before, ...fields })),
    [change],
  );

  return (
    <>
      <SaveBar
        being={being}
        onPart={setPart}
        onLeaveOut={
          isNew
            ? () => {
                unsaved.delete(body.id);
                onLeaveOut();
              }
            : null
        }
      />
      {being.refusal && <RefusalNote refusal={being.refusal} onTryAgain={() => void being.save()} />}
      {!isNew && <FirstMeeting body={body} onMeeting={onMeeting} />}
      <Tabs value={part} onChange={(next) => setPart(PARTS.find((each) => each === next) ?? "body")}>
        <Tabs.List aria-label={said.partsLabel}>
          {PARTS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {labelOf(each, draft)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="body">
          <HowItWorks draft={draft} faults={faults} isNew={isNew} onChange={set} />
        </Tabs.Panel>
        <Tabs.Panel value="roll">
          <Roll roll={draft.roll} stored={body.roll} faults={faults} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="items">
          <StandingItems rows={draft.standingItems} faults={faults} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="days">
          <ClosureDays rows={draft.closureDays} regime={draft.regime} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="phrases">
          <Phrases rows={draft.phrases} faults={faults} onChange={change} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function labelOf(part: Part, draft: BodyDraft): string {
  const counts: Readonly<Record<Part, number | null>> = {
    body: null,
    roll: Object.values(draft.roll).flatMap((rows) => valuesOf(rows)).length,
    items: valuesOf(draft.standingItems).length,
    days: valuesOf(draft.closureDays).length,
    phrases: valuesOf(draft.phrases).length,
  };
  const count = counts[part];
  return count === null ? said.parts[part] : said.partWith(said.parts[part], count);
}
