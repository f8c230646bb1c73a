// A return that was understood: who sent it, what it asks, what its figures are, and the sheet that they stand on.
import { Button, Tabs } from "@mantine/core";
import { IconArrowsHorizontal } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { ReturnReading } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { AcceptBar } from "./accept-bar.tsx";
import { AcceptedNote } from "./accepted-note.tsx";
import { Findings } from "./findings.tsx";
import { AskedOnceList } from "./questions/asked-once-list.tsx";
import { findingsBeside, findingsUnsettled } from "./questions/questions.ts";
import { Questions } from "./questions/questions-asked.tsx";
import type { ReturnDetailProps, ReturnView } from "./return-props.ts";
import { placeOf } from "./sheet/place.ts";
import { type SheetPlace, SheetView } from "./sheet/sheet-view.tsx";
import { UnderstoodFigures } from "./understood-figures.tsx";

const said = words.returns;

export interface UnderstoodProps extends ReturnDetailProps {
  readonly reading: ReturnReading;
}

export function Understood(props: UnderstoodProps) {
  const { reading, queued, returns, register, reports, view, onView, isWide, onWide } = props;
  const { file, decisions } = queued;
  const isOpen = queued.stage.stage !== "accepted" && reading.acceptedBefore === null;
  const [at, setAt] = useState<SheetPlace>(() => startOf(reading));

  const sheetPanel = useRef<HTMLDivElement>(null);
  const [timesShown, setTimesShown] = useState(0);
  useEffect(() => {
    if (timesShown > 0) sheetPanel.current?.scrollIntoView({ block: "nearest" });
  }, [timesShown]);

  function show({ sheet, cell }: { readonly sheet: string | null; readonly cell: string | null }) {
    if (sheet === null) return;
    setAt({ sheet, ...(placeOf(cell ?? "") ?? { row: 1, column: 1 }) });
    onView("sheet");
    setTimesShown((times) => times + 1);
  }

  return (
    <>
      <Standing {...props} />
      <Tabs value={view} onChange={(next) => next && onView(next as ReturnView)} keepMounted={false}>
        <div className="return-views">
          <Tabs.List>
            <Tabs.Tab value="figures">{said.views.figures}</Tabs.Tab>
            <Tabs.Tab value="sheet">{said.views.sheet}</Tabs.Tab>
          </Tabs.List>
          {view === "sheet" && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconArrowsHorizontal size={18} aria-hidden />}
              onClick={() => onWide(!isWide)}
            >
              {isWide ? said.showList : said.hideList}
            </Button>
          )}
        </div>
        <Tabs.Panel value="figures" className="return-figures">
          {isOpen && <AskedOnceList {...{ queued, reading, returns, register, reports }} onShow={show} />}
          {isOpen && (
            <Questions
              reading={reading}
              decisions={decisions}
              onDecide={(next) => returns.decide(file.id, next)}
            />
          )}
          <Findings
            findings={isOpen ? findingsBeside(reading, decisions) : findingsUnsettled(reading, decisions)}
            onShow={show}
          />
          <UnderstoodFigures reading={reading} register={register} onShow={show} />
        </Tabs.Panel>
        <Tabs.Panel value="sheet" ref={sheetPanel}>
          <SheetView
            file={file.id}
            {...{ reading, decisions, register, at }}
            findings={findingsUnsettled(reading, decisions)}
            onAt={setAt}
            onShow={show}
            onQuestions={isOpen ? () => onView("figures") : null}
          />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** Above both views: how the return stands in the records, and what can be done with it as a whole. */
function Standing({ reading, queued, returns, ...props }: UnderstoodProps) {
  const { file, stage, acceptRefusal } = queued;
  const details = { name: file.name, ...acceptRefusal?.details };
  return (
    <>
      {acceptRefusal && (
        <RefusalNote refusal={{ ...acceptRefusal, details }} onTryAgain={() => returns.readAgain(file.id)} />
      )}
      {stage.stage === "accepted" && <AcceptedNote {...props} acceptance={stage.acceptance} />}
      {stage.stage !== "accepted" && reading.acceptedBefore !== null && (
        <p className="note">{said.acceptedBefore(longDate(reading.acceptedBefore))}</p>
      )}
      {stage.stage !== "accepted" && reading.acceptedBefore === null && (
        <AcceptBar queued={queued} reading={reading} returns={returns} />
      )}
    </>
  );
}

/** The first sheet that has figures, else the first one that is not hidden. */
function startOf({ sheets, candidates }: ReturnReading): SheetPlace {
  const withFigures = sheets.find(({ name }) => candidates.some(({ sheet }) => sheet === name));
  const first = withFigures ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return { sheet: first?.name ?? "", row: 1, column: 1 };
}
