// The workbook as the officer laid it out: its sheets, what became of each cell, and what was found.
import { Tabs } from "@mantine/core";
import { useMemo, useRef } from "react";
import type { Decision, ReturnReading } from "../../../../shared/contract.ts";
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import type { Finding } from "../../../../shared/domain/return/finding.ts";
import { words } from "../../../text/en-GB.ts";
import { Findings } from "../findings.tsx";
import { CellSaid } from "./cell-said.tsx";
import { addressOf, type Place } from "./place.ts";
import { SheetGrid } from "./sheet-grid.tsx";
import { marksOf } from "./sheet-marks.ts";
import { Legend } from "./tint-mark.tsx";

const said = words.sheet;

/** Which cell of which sheet is pointed at. */
export interface SheetPlace extends Place {
  readonly sheet: string;
}

interface SheetViewProps {
  readonly file: string;
  readonly reading: ReturnReading;
  readonly decisions: readonly Decision[];
  readonly register: ReadonlyMap<string, Indicator>;
  readonly findings: readonly Finding[];
  readonly at: SheetPlace;
  readonly onAt: (at: SheetPlace) => void;
  readonly onShow: (finding: Finding) => void;
  /** Goes to the questions, where there are any. */
  readonly onQuestions: (() => void) | null;
}

export function SheetView(props: SheetViewProps) {
  const { file, reading, decisions, at, onAt } = props;
  const marks = useMemo(() => marksOf(reading, decisions, at.sheet), [reading, decisions, at.sheet]);
  const aboutCell = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const names = reading.sheets.map(({ name }) => name);
  const shown = reading.sheets.find(({ name }) => name === at.sheet);
  return (
    <div className="sheet-view">
      <div className="sheet-main">
        <Tabs
          inverted
          value={String(names.indexOf(at.sheet))}
          onChange={(place) => onAt({ sheet: names[Number(place)] ?? at.sheet, row: 1, column: 1 })}
          keepMounted={false}
        >
          {names.map((name, place) => (
            <Tabs.Panel key={name} value={String(place)} ref={name === at.sheet ? grid : null} tabIndex={-1}>
              {shown && shown.rows > 0 ? (
                <SheetGrid
                  key={`${reading.sha256} ${name}`}
                  {...{ file, sha256: reading.sha256, sheet: name, rows: shown.rows, marks }}
                  cursor={at}
                  onCursor={(place) => onAt({ sheet: name, ...place })}
                  onOpen={() => aboutCell.current?.focus()}
                />
              ) : (
                <p className="quiet">{said.emptySheet}</p>
              )}
            </Tabs.Panel>
          ))}
          <Tabs.List aria-label={said.sheets}>
            {reading.sheets.map(({ name, hidden }, place) => (
              <Tabs.Tab key={name} value={String(place)}>
                {hidden ? said.hiddenSheet(name) : name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        <Legend />
        <p className="quiet">{said.keys}</p>
      </div>
      <div className="sheet-side">
        <CellSaid
          ref={aboutCell}
          address={addressOf(at)}
          figure={marks.figures.get(addressOf(at)) ?? null}
          tint={marks.tintAt(at)}
          findings={marks.findings.get(addressOf(at)) ?? []}
          register={props.register}
          onQuestions={props.onQuestions}
          onBack={() => grid.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()}
        />
        <Findings findings={props.findings} onShow={props.onShow} current={{ ...at, cell: addressOf(at) }} />
      </div>
    </div>
  );
}
