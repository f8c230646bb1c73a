// Every paper of the meeting, with what it is for and how it is printed.
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { PaperName } from "../../../shared/domain/paper/kinds.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { PreviewButton } from "../../parts/preview-button.tsx";
import { PrintButton } from "../../parts/print-button.tsx";
import { words } from "../../text/en-GB.ts";
import { asAsked, printPaper, suggestedName, type WantedPaper } from "./paper-printing.ts";

const said = words.papers;
const BEFORE: readonly PaperName[] = ["agenda", "agenda contents", "scorecard", "note sheet"];
const AFTER: readonly PaperName[] = [
  "minutes",
  "decision notice",
  "minute extract",
  "action sheet",
  "page for young people",
];

export function PrintList({ record }: { readonly record: MeetingRecord }) {
  return (
    <div className="paper-groups">
      {[[said.before, BEFORE] as const, [said.after, AFTER] as const].map(([title, names]) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul className="paper-list">
            {names.map((name) => (
              <li key={name}>
                {name === "minute extract" ? (
                  <Extract record={record} />
                ) : (
                  <PaperRow record={record} name={name} item={null} hasPartB={hasPartB(name, record)} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** That of the scorecard has the small numbers which the public one hides. */
function hasPartB(name: PaperName, { items }: MeetingRecord): boolean {
  if (name === "scorecard") return true;
  return name !== "page for young people" && items.some(({ item }) => item.exemption !== null);
}

/** Of the item that is chosen, the scorecard at first. */
function Extract({ record }: { readonly record: MeetingRecord }) {
  const { items } = record;
  const [chosen, setChosen] = useState<string | null>(null);
  const first = items.find(({ item }) => item.kind === "scorecard") ?? items[0];
  const recorded = items.find(({ item }) => item.id === chosen) ?? first;
  if (!recorded) return null;
  return (
    <PaperRow
      record={record}
      name="minute extract"
      item={recorded.item.id}
      hasPartB={recorded.item.exemption !== null}
    >
      <NativeSelect
        label={said.whichItem}
        value={recorded.item.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={items.map(({ number, item }) => ({
          value: item.id,
          label: `${number} ${item.title}`.trim(),
        }))}
      />
    </PaperRow>
  );
}

interface PaperRowProps {
  readonly record: MeetingRecord;
  readonly name: PaperName;
  readonly item: string | null;
  readonly hasPartB: boolean;
  readonly children?: React.ReactNode;
}

function PaperRow({ record, name, item, hasPartB, children }: PaperRowProps) {
  const { meeting } = record;
  const wanted = (twin: Twin): WantedPaper => ({ name, twin, meeting: meeting.id, date: meeting.date, item });
  return (
    <>
      <div className="paper-about">
        <h3>{said.names[name]}</h3>
        <p className="quiet">{said.hints[name]}</p>
        {children}
      </div>
      <div className="buttons">
        <PreviewButton
          meeting={meeting.id}
          kind={name}
          {...(item !== null && { item })}
          hasPartB={hasPartB}
          describedAs={said.printThis(words.preview.open, said.names[name])}
        />
        <PrintOne wanted={wanted("public")} label={said.print} />
        {hasPartB && <PrintOne wanted={wanted("part B")} label={said.printPartB} />}
      </div>
    </>
  );
}

function PrintOne({ wanted, label }: { readonly wanted: WantedPaper; readonly label: string }) {
  return (
    <PrintButton
      isSecond
      label={label}
      describedAs={said.printThis(label, said.names[wanted.name])}
      paper={asAsked(wanted)}
      print={(line, place) => printPaper(line, wanted, place)}
      suggestedName={suggestedName(wanted)}
    />
  );
}
