// Every paper of the meeting, with what it is for and how it is printed.
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { longDate } from "../../../shared/domain/dates.ts";
import { supplementsOf } from "../../../shared/domain/meeting/agenda/supplements.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { PaperName } from "../../../shared/domain/paper/kinds.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { PreviewButton } from "../../parts/preview-button.tsx";
import { PrintButton } from "../../parts/print-button.tsx";
import { words } from "../../text/en-GB.ts";
import { asAsked, printPaper, suggestedName, type WantedPaper } from "./paper-printing.ts";

const said = words.papers;
const BEFORE: readonly PaperName[] = [
  "agenda",
  "agenda contents",
  "agenda supplement",
  "scorecard",
  "note sheet",
];
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
            {names
              .filter((name) => isThere(name, record))
              .map((name) => (
                <li key={name}>
                  <OnePaper record={record} name={name} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OnePaper({ record, name }: { readonly record: MeetingRecord; readonly name: PaperName }) {
  if (name === "minute extract") return <Extract record={record} />;
  if (name === "agenda supplement") return <SupplementRow record={record} />;
  return <PaperRow record={record} name={name} twins={twinsOf(hasPartB(name, record))} />;
}

function twinsOf(hasPartB: boolean): readonly Twin[] {
  return hasPartB ? ["public", "part B"] : ["public"];
}

/** Only an agenda to which something came later has a supplement. */
function isThere(name: PaperName, record: MeetingRecord): boolean {
  return name !== "agenda supplement" || twinsOf(true).some((twin) => supplementsOf(record, twin).length > 0);
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
      twins={twinsOf(recorded.item.exemption !== null)}
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

/** The newest at first. Those for the public and those of Part B are counted apart. */
function SupplementRow({ record }: { readonly record: MeetingRecord }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const all = twinsOf(true).flatMap((twin) =>
    supplementsOf(record, twin).map(({ number, issuedOn }) => {
      const label = said.supplementOf(number, longDate(issuedOn));
      return {
        twin,
        number,
        key: `${twin} ${number}`,
        label: twin === "public" ? label : said.partBOf(label),
      };
    }),
  );
  const supplement =
    all.find(({ key }) => key === chosen) ?? all.findLast(({ twin }) => twin === "public") ?? all[0];
  if (!supplement) return null;
  const { twin, number, key } = supplement;
  return (
    <PaperRow record={record} name="agenda supplement" supplement={number} twins={[twin]}>
      <NativeSelect
        label={said.whichSupplement}
        value={key}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={all.map((one) => ({ value: one.key, label: one.label }))}
      />
    </PaperRow>
  );
}

interface PaperRowProps {
  readonly record: MeetingRecord;
  readonly name: PaperName;
  readonly item?: string;
  readonly supplement?: number;
  /** Those that there are. */
  readonly twins: readonly Twin[];
  readonly children?: React.ReactNode;
}

function PaperRow({ record, name, item, supplement, twins, children }: PaperRowProps) {
  const { meeting } = record;
  const which = { item: item ?? null, supplement: supplement ?? null };
  const wanted = (twin: Twin): WantedPaper => ({
    ...{ name, twin, meeting: meeting.id, date: meeting.date },
    ...which,
  });
  const [first = "public"] = twins;
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
          {...(item !== undefined && { item })}
          {...(supplement !== undefined && { supplement })}
          firstTwin={first}
          hasPartB={twins.length > 1}
          describedAs={said.printThis(words.preview.open, said.names[name])}
        />
        {twins.map((twin) => (
          <PrintOne
            key={twin}
            wanted={wanted(twin)}
            label={twin === "public" ? said.print : said.printPartB}
          />
        ))}
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
